import ReadinessEngine
import ReadinessModel
import Testing

@testable import ReadinessSheet

@Suite("Workbooks that mean harm, or are broken")
struct HostileWorkbookTests {
  let samples = Samples.shared

  private func code(_ bytes: [UInt8]) -> SheetCode? {
    do throws(SheetProblem) {
      _ = try WorkbookReader.table(bytes)
      return nil
    } catch {
      return error.code
    }
  }

  private var whole: [UInt8] {
    get throws {
      WorkbookWriter.bytes(SheetWriter(samples.ruleSet).table(try samples.sample("meadow-short")), samples.ruleSet)
    }
  }

  @Test("not a workbook, an old one, one cut anywhere")
  func broken() throws {
    #expect(code(Array("hello".utf8)) == .noWorkbook)
    #expect(code([0xD0, 0xCF, 0x11, 0xE0]) == .oldWorkbook)
    let bytes = try whole
    for part in stride(from: 4, to: bytes.count, by: bytes.count / 40) {
      #expect(code(Array(bytes[..<part])) == .workbookDamaged, "\(part) bytes")
    }
  }

  @Test("a changed byte is damage or harmless, never a crash")
  func changed() throws {
    let bytes = try whole
    for position in stride(from: 0, to: bytes.count, by: bytes.count / 60) {
      var other = bytes
      other[position] ^= 0xFF
      _ = code(other)
    }
    for back in 1...100 {
      var other = bytes
      other[bytes.count - back] ^= 0xFF
      _ = code(other)
    }
  }

  @Test("an entry that would unpack to gigabytes is refused before it is unpacked")
  func bomb() throws {
    var bytes = try whole
    // The unpacked size of every entry in the directory becomes four gigabytes.
    for at in 0..<(bytes.count - 46)
    where bytes[at] == 0x50 && bytes[at + 1] == 0x4B && bytes[at + 2] == 1 && bytes[at + 3] == 2 {
      for index in 24..<28 { bytes[at + index] = 0xFF }
    }
    #expect(code(bytes) == .workbookTooLarge)
  }

  @Test("a formula is said, with its cell, and not read; links and macros are passed over")
  func formula() throws {
    let space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    var zip = ZipWriter()
    zip.add("xl/vbaProject.bin", "a macro")
    zip.add("xl/externalLinks/externalLink1.xml", "<externalLink xmlns=\"\(space)\"/>")
    zip.add(
      "xl/worksheets/sheet1.xml",
      """
      <worksheet xmlns="\(space)"><sheetData>
      <row r="1"><c r="B1" t="str"><v>question</v></c><c r="D1" t="str"><v>answer</v></c></row>
      <row r="17"><c r="B17" t="str"><v>partners</v></c><c r="D17"><f>1+HYPERLINK("x")</f><v>2</v></c></row>
      <row r="18"><c r="B18" t="str"><v>formed-on</v></c><c r="D18"><v>40695</v></c></row>
      </sheetData></worksheet>
      """)
    let table = try WorkbookReader.table(zip.finished())
    #expect(table.rows.map(\.number) == [1, 17, 18])
    let (_, findings) = samples.read(table)
    #expect(findings.contains("17:4 formula-in-cell"))
    // 40695 days after the last day of 1899 is 1 June 2011.
    #expect(!findings.contains("18:4 bad-answer"))
    var reader = SheetReader(samples.ruleSet, samples.assessor, file: "answers.xlsx")
    let words = reader.read(table).diagnostics.first { $0.code == SheetCode.formulaInCell.rawValue }
    #expect(words?.message.hasPrefix("row 17, column D: ") == true)
  }

  @Test("ten thousand rows too many are read or refused in a moment")
  func manyRows() throws {
    var table = SheetWriter(samples.ruleSet).table(try samples.sample("meadow-short"))
    for number in 0..<10_000 {
      table.rows.append(SheetTable.Row(number: 1000 + number, cells: ["x", "", "", "x-\(number)"]))
    }
    let start = ContinuousClock.now
    let read = samples.read(try WorkbookReader.table(WorkbookWriter.bytes(table, samples.ruleSet)))
    #expect(samples.canonical(read.profile) == samples.canonical(try samples.sample("meadow-short")))
    #expect(ContinuousClock.now - start < .seconds(30))
  }
}
