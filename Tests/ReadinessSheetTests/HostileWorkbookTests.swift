import ReadinessEngine
import ReadinessModel
import ReadinessZip
import Testing

@testable import ReadinessSheet

@Suite("Workbooks that mean harm, or are broken")
struct HostileWorkbookTests {
  let samples = Samples.shared

  private func code(_ bytes: [UInt8]) -> SheetCode? {
    do throws(SheetProblem) {
      _ = try WorkbookReader.book(bytes)
      return nil
    } catch {
      return error.code
    }
  }

  private var whole: [UInt8] {
    get throws {
      WorkbookWriter(samples.ruleSet).bytes(try samples.sample("meadow-short"))
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
    let table = try #require(try WorkbookReader.book(zip.finished()).tables.first)
    #expect(table.rows.map(\.number) == [1, 17, 18])
    let (_, findings) = samples.read(table)
    #expect(findings.contains("17:4 formula-in-cell"))
    // 40695 days after the last day of 1899 is 1 June 2011.
    #expect(!findings.contains("18:4 bad-answer"))
    var reader = SheetReader(samples.ruleSet, samples.assessor, file: "answers.xlsx")
    let words = reader.read(table).diagnostics.first { $0.code == SheetCode.formulaInCell.rawValue }
    #expect(words?.message.hasPrefix("row 17, column D: ") == true)
  }

  @Test("ten thousand rows too many are passed over")
  func manyRows() throws {
    let answers = (0..<10_000).map { (question: "x-\($0)", cell: "<c/>") } + [("partners", "<c><v>31</v></c>")]
    let book = PackedWorkbook(sheets: [PackedWorkbook.Sheet(name: "A", rows: PackedWorkbook.rows(answers))])
    let (profile, findings) = samples.read(try WorkbookReader.book(book.bytes))
    #expect(findings == [])
    #expect(
      samples.canonical(profile).contains(#""partners":"31""#) || samples.canonical(profile).contains(#""partners":31"#)
    )
  }

  /// A workbook with one sheet of these rows, as XML.
  private func workbook(_ rows: String, before: String = "") -> [UInt8] {
    var zip = ZipWriter()
    zip.add(
      "xl/worksheets/sheet1.xml",
      "\(before)<worksheet xmlns=\"\(PartReader.mainSpace)\"><sheetData>\(rows)</sheetData></worksheet>")
    return zip.finished()
  }

  @Test("many small files that unpack to much together are refused")
  func manyEntries() {
    var zip = ZipWriter()
    let sheet = "<worksheet xmlns=\"\(PartReader.mainSpace)\"><sheetData/>\(String(repeating: " ", count: 7 << 20))"
    for number in 1...8 { zip.add("xl/worksheets/sheet\(number).xml", sheet + "</worksheet>") }
    #expect(code(zip.finished()) == .workbookTooLarge)
  }

  @Test("a sheet saved as “Strict Open XML” is read too")
  func strict() throws {
    var zip = ZipWriter()
    zip.add(
      "xl/worksheets/sheet1.xml",
      """
      <worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData><row r="1">
      <c r="B1" t="str"><v>question</v></c></row></sheetData></worksheet>
      """)
    #expect(try WorkbookReader.book(zip.finished()).tables.first?.rows.first?.cells.map(\.shown) == ["", "question"])
  }

  @Test("declarations that reach outside the file are refused")
  func entities() {
    let row = "<row><c t=\"str\"><v>question&x;</v></c></row>"
    #expect(
      code(workbook(row, before: "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")) == .workbookDamaged)
    #expect(code(workbook(row, before: "<!DOCTYPE w SYSTEM \"http://example.org/w.dtd\">")) == .workbookDamaged)
  }

  @Test("row and column numbers from another world harm nothing")
  func numbers() throws {
    let book = try WorkbookReader.book(
      workbook(
        """
        <row r="-7"><c r="B1" t="str"><v>question</v></c><c r="C1" t="str"><v>answer</v></c></row>
        <row r="9223372036854775807"><c r="B1" t="str"><v>partners</v></c><c r="C1" t="str"><v>many</v></c></row>
        <row r="99999999999999999999"><c r="ZZZZZZZZZZ1"><v>x</v></c><c r="" t="s"><v>-3</v></c></row>
        """))
    let table = try #require(book.tables.first)
    #expect(table.rows.map(\.number) == [1, 2, 3])
    #expect(samples.read(table).findings.contains("2:3 bad-answer"))
  }

  @Test("rows taken out leave their questions without an answer, the rest stands")
  func rowsTakenOut() throws {
    var book = try WorkbookReader.book(WorkbookWriter(samples.ruleSet).bytes(try samples.sample("four-rivers")))
    for index in book.tables.indices {
      book.tables[index].rows.removeAll { $0.cells.contains { ["legal-form", "partners"].contains($0.shown) } }
    }
    let (profile, findings) = samples.read(book)
    #expect(findings == [])
    let words = samples.canonical(profile)
    #expect(
      !words.contains("\"legal-form\"") && !words.contains("\"partners\"") && words.contains("\"scheme-of-delegation\"")
    )
  }

  @Test("a sheet of another rule set is refused in words")
  func otherRules() throws {
    let table = SheetWriter(samples.ruleSet).table(try samples.sample("four-rivers"))
    var other = table
    for row in other.rows.indices {
      other.rows[row].cells = other.rows[row].cells.map {
        $0.shown == samples.ruleSet.id ? SheetCell("two-step-path") : $0
      }
    }
    let (profile, findings) = samples.read(other)
    #expect(profile == nil)
    #expect(findings.contains { $0.hasSuffix("other-rule-set") }, "\(findings)")
  }

  @Test("markup in every field stays text, through both forms and into the profile")
  func markup() throws {
    let hostile = "&lt;script&gt;alert(1)&lt;/script&gt;&quot;'&amp;amp;]]&gt;=1+1"
    let text = try samples.text("four-rivers").replacing("Four Rivers Primary Care CIC", with: hostile)
      .replacing("Certificate of incorporation", with: hostile).replacing("Nene CCG", with: hostile)
    let profile = try #require(samples.profile(text))
    #expect(profile.string(profile.name).hasPrefix("<script>"))
    let table = SheetWriter(samples.ruleSet).table(profile)
    let wanted = samples.canonical(profile)
    #expect(samples.canonical(samples.read(try CSVFile.table(CSVFile.bytes(table)).table).profile) == wanted)
    let workbook = try WorkbookReader.book(WorkbookWriter(samples.ruleSet).bytes(profile))
    #expect(samples.canonical(samples.read(workbook).profile) == wanted)
  }
}
