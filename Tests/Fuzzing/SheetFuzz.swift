internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessZip

@testable import ReadinessSheet

/// Spreadsheets: read or refused with a reason; what was read is written, and read as the same again.
final class SheetFuzz {
  private let assessor = Assessor(BuiltIn.ruleSet)

  func csv(_ input: [UInt8]) {
    do throws(SheetProblem) { read(SheetBook([try CSVFile.table(input).table])) } catch { reason(error) }
  }

  func workbook(_ input: [UInt8]) {
    do throws(SheetProblem) { read(try WorkbookReader.book(input)) } catch { reason(error) }
  }

  /// One part of a workbook, of which the first byte says which; the others are sound.
  func part(_ input: [UInt8]) {
    guard let first = input.first else { return }
    let names = [
      "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels", "_rels/.rels",
    ]
    let chosen = names[Int(first) % names.count]
    var zip = ZipWriter()
    for name in names {
      if name == chosen {
        zip.add(name, Array(input.dropFirst()))
      } else if let text = Self.parts[name] {
        zip.add(name, text)
      }
    }
    workbook(zip.finished())
  }

  /// Deflated bytes: nothing, or as many as were promised.
  func packed(_ input: [UInt8]) {
    for count in [0, 1, 100, 65_536] {
      let bytes = Inflate.bytes(input[...], count: count)
      must(bytes == nil || bytes?.count == count, "as many bytes as were promised")
    }
  }

  private func reason(_ problem: SheetProblem) {
    must(!problem.message.isEmpty && !problem.help.isEmpty, "a refusal has a reason")
  }

  private func read(_ book: SheetBook) {
    var reader = SheetReader(BuiltIn.ruleSet, assessor, file: "input")
    let (profile, findings) = reader.read(book)
    must(profile != nil || !findings.isEmpty, "a refusal has a reason")
    guard let profile, let once = again(profile), let twice = again(once) else { return }
    must(canonical(once) == canonical(twice), "what was read from a sheet of ours stays what it is")
  }

  /// The profile as it comes back from both forms of a sheet.
  private func again(_ profile: Profile) -> Profile? {
    do throws(SheetProblem) {
      var reader = SheetReader(BuiltIn.ruleSet, assessor, file: "input")
      let table = SheetWriter(BuiltIn.ruleSet).table(profile)
      let plain = reader.read(try CSVFile.table(CSVFile.bytes(table)).table).profile
      let book = reader.read(try WorkbookReader.book(WorkbookWriter(BuiltIn.ruleSet).bytes(profile))).profile
      must((plain == nil) == (book == nil), "both forms can be read, or neither")
      return book
    } catch {
      must(false, "what we write can be read")
      return nil
    }
  }

  private func canonical(_ profile: Profile) -> [UInt8] {
    var bytes: [UInt8] = []
    ProfileJSON(assessor).write(profile, to: &bytes)
    return bytes
  }

  private static let parts: [String: String] = {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let head = [
      ("question", "answer"), ("profile-id", "a"), ("profile-name", "A"), ("profile-as-of", "2013-10-31"),
      ("profile-target", "none"),
    ]
    let rows = (head + [("profile-kind", BuiltIn.ruleSet.kinds.first?.id ?? "")]).map {
      "<row><c t=\"str\"><v>\($0.0)</v></c><c t=\"str\"><v>\($0.1)</v></c></row>"
    }
    return [
      "xl/worksheets/sheet1.xml":
        "<worksheet xmlns=\"\(main)\"><sheetData>\(rows.joined())<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>0.5</v></c></row>"
        + "</sheetData></worksheet>",
      "xl/styles.xml":
        "<styleSheet xmlns=\"\(main)\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"0.0%\"/></numFmts><cellXfs><xf/>"
        + "<xf numFmtId=\"164\"/></cellXfs></styleSheet>",
      "xl/sharedStrings.xml":
        "<sst xmlns=\"\(main)\"><si><t>\(BuiltIn.ruleSet.questions.first?.id ?? "")</t></si></sst>",
      "xl/workbook.xml":
        "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets><sheet name=\"A\" r:id=\"r1\"/></sheets></workbook>",
      "xl/_rels/workbook.xml.rels":
        "<Relationships xmlns=\"\(package)\"><Relationship Id=\"r1\" Type=\"\(office)/worksheet\" "
        + "Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"\(office)/styles\" Target=\"styles.xml\"/>"
        + "<Relationship Id=\"r3\" Type=\"\(office)/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>",
      "_rels/.rels":
        "<Relationships xmlns=\"\(package)\"><Relationship Id=\"r1\" Type=\"\(office)/officeDocument\" "
        + "Target=\"xl/workbook.xml\"/></Relationships>",
    ]
  }()
}
