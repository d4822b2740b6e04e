import ReadinessModel
import ReadinessZip
import Testing

@testable import ReadinessSheet

@Suite("Parts of workbooks, and which sheets are read")
struct WorkbookPartTests {
  let samples = Samples.shared

  private func read(_ book: PackedWorkbook) throws -> (partners: String?, findings: [String]) {
    let (profile, findings) = samples.read(try WorkbookReader.book(book.bytes))
    let index = try #require(samples.ruleSet.questions.firstIndex { $0.id == "partners" })
    return (profile.map { $0.string($0.answers[index].raw) }, findings)
  }

  private func sheet(_ name: String, _ partners: Int, _ number: Int = 1) -> PackedWorkbook.Sheet {
    PackedWorkbook.Sheet(
      name: name, rows: PackedWorkbook.rows([("partners", "<c><v>\(partners)</v></c>")]),
      part: "worksheets/sheet\(number).xml")
  }

  @Test(
    "where relations say, whatever their capitals and strokes",
    arguments: [
      ("worksheets/sheet1.xml", "worksheets/sheet1.xml"), ("worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml"),
      ("worksheets/Sheet1.XML", "worksheets/sheet1.xml"), ("worksheets/sheet1.xml", "Worksheets/SHEET1.xml"),
      ("worksheets\\sheet1.xml", "worksheets/sheet1.xml"), ("worksheets/sheet1.xml", "worksheets\\sheet1.xml"),
      ("sheet1.xml", "sheet1.xml"), ("../data/answers.xml", "../data/answers.xml"), ("my sheet.xml", "my%20sheet.xml"),
      ("worksheets/sheet1.xml", "./worksheets/../worksheets/sheet1.xml"), ("worksheets/sheet1.xml", "gone.xml"),
    ])
  func parts(_ row: (part: String, target: String)) throws {
    var answers = sheet("A", 31)
    (answers.part, answers.target) = (row.part, row.target)
    #expect(try read(PackedWorkbook(sheets: [answers])) == ("31", []))
  }

  @Test(
    "shared texts wherever they stand",
    arguments: [
      ("xl/SharedStrings.xml", "sharedStrings.xml"), ("xl/sharedStrings.xml", "SharedStrings.xml"),
      ("xl/sharedStrings.xml", "/xl/sharedStrings.xml"), ("texts/all.xml", "../texts/all.xml"),
    ])
  func strings(_ row: (part: String, target: String)) throws {
    var answers = sheet("A", 31)
    answers.rows = answers.rows.replacing("t=\"inlineStr\"><is><t>partners</t></is>", with: "t=\"s\"><v>1</v>")
    var book = PackedWorkbook(sheets: [answers])
    book.strings = "<si><t>no</t></si><si><r><t>part</t></r><r><rPr><b/></rPr><t>ners</t></r><rPh><t>x</t></rPh></si>"
    (book.stringsPart, book.stringsTarget) = (row.part, row.target)
    #expect(try read(book) == ("31", []))
  }

  @Test("missing texts are called that")
  func noStrings() throws {
    var answers = sheet("A", 31)
    answers.rows = answers.rows.replacing("t=\"inlineStr\"><is><t>question</t></is>", with: "t=\"s\"><v>1</v>")
    #expect(try read(PackedWorkbook(sheets: [answers])) == (nil, ["cell-text-missing"]))
  }

  @Test("a prefix for every element, and the strict form")
  func prefix() throws {
    var book = PackedWorkbook(sheets: [sheet("A", 31)])
    book.space = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    #expect(try read(book) == ("31", []))
    let rows = sheet("A", 31).rows.replacing("</", with: "</x:").replacing("<", with: "<x:").replacing(
      "<x:/x:", with: "</x:")
    var zip = ZipWriter()
    zip.add(
      "xl/worksheets/sheet1.xml",
      "<x:worksheet xmlns:x=\"\(PartReader.mainSpace)\"><x:sheetData>\(rows)</x:sheetData></x:worksheet>")
    #expect(samples.read(try WorkbookReader.book(zip.finished())).findings == [])
  }

  @Test("hidden sheets are not read, and told; so are copies of one before")
  func sheets() throws {
    for state in ["hidden", "veryHidden"] {
      var old = sheet("Old", 11)
      old.state = state
      #expect(try read(PackedWorkbook(sheets: [old, sheet("New", 31, 2)])) == ("31", ["other-sheet"]))
      #expect(try read(PackedWorkbook(sheets: [sheet("New", 31, 2), old])) == ("31", ["other-sheet"]))
    }
    #expect(try read(PackedWorkbook(sheets: [sheet("New", 31), sheet("Old", 11, 2)])) == ("31", ["other-sheet"]))
    let notes = PackedWorkbook.Sheet(
      name: "Notes", rows: "<row><c t=\"str\"><v>question</v></c></row>", part: "worksheets/sheet2.xml")
    #expect(try read(PackedWorkbook(sheets: [notes, sheet("New", 31)])) == ("31", []))
  }

  @Test("several sheets together make one profile; headings may stand on later rows, and again")
  func several() throws {
    let second = """
      <row r="80"><c t="str"><v>Written by the manager</v></c></row>
      <row r="90"><c t="str"><v>Answer</v></c><c t="str"><v>QUESTION</v></c></row>
      <row r="91"><c><v>31</v></c><c t="str"><v>partners</v></c></row>
      <row r="92"><c t="str"><v>answer</v></c><c t="str"><v>question</v></c></row>
      <row r="93"><c t="str"><v>many</v></c><c t="str"><v>paid-managers</v></c></row>
      """
    let first = PackedWorkbook.Sheet(name: "About", rows: PackedWorkbook.rows([]))
    let book = PackedWorkbook(
      sheets: [first, PackedWorkbook.Sheet(name: "More", rows: second, part: "worksheets/sheet2.xml")])
    #expect(try read(book) == ("31", ["93:1 bad-answer"]))
    var reader = SheetReader(samples.ruleSet, samples.assessor, file: "x.xlsx")
    let told = reader.read(try WorkbookReader.book(book.bytes)).diagnostics
    #expect(told.first?.message.hasPrefix("sheet “More”, row 93, column A: ") == true)
  }

  @Test("the same question in two sheets: once where both say the same, contradictory where they do not")
  func twice() throws {
    func more(_ partners: Int) -> PackedWorkbook.Sheet {
      let texts = ["question", "answer"].map { "<c t=\"str\"><v>\($0)</v></c>" }.joined()
      let others = ["legal-form", "paid-managers"].map { "<row><c t=\"str\"><v>\($0)</v></c></row>" }.joined()
      return PackedWorkbook.Sheet(
        name: "More",
        rows: "<row>\(texts)</row><row><c t=\"str\"><v>partners</v></c><c><v>\(partners)</v></c></row>" + others,
        part: "worksheets/sheet2.xml")
    }
    #expect(try read(PackedWorkbook(sheets: [sheet("A", 31), more(31)])) == ("31", []))
    #expect(try read(PackedWorkbook(sheets: [sheet("A", 31), more(30)])).findings == ["2:2 bad-answer"])
  }

  @Test("rows about the body that differ are told")
  func heads() throws {
    var answers = sheet("A", 31)
    answers.rows += "<row><c t=\"str\"><v>profile-id</v></c><c t=\"str\"><v>other</v></c></row>"
    answers.rows += "<row><c t=\"str\"><v>profile-name</v></c><c t=\"str\"><v>Brook Side</v></c></row>"
    #expect(try read(PackedWorkbook(sheets: [answers])) == ("31", ["8:2 two-values"]))
  }

  @Test("files of other programs are called what they are")
  func others() {
    func code(_ bytes: [UInt8]) -> (SheetCode, String)? {
      do throws(SheetProblem) { _ = try WorkbookReader.book(bytes) } catch { return (error.code, error.message) }
      return nil
    }
    func packed(_ parts: [(String, String)]) -> [UInt8] {
      var zip = ZipWriter()
      for part in parts { zip.add(part.0, part.1) }
      return zip.finished()
    }
    let rows: [([UInt8], SheetCode, String)] = [
      (
        packed([("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "")]), .otherDocument,
        ".ods"
      ),
      (packed([("xl/workbook.bin", "")]), .otherDocument, ".xlsb"),
      (packed([("Index/Document.iwa", "")]), .otherDocument, ".numbers"),
      (packed([("word/document.xml", "")]), .otherDocument, ".docx"),
      (packed([("a.txt", "")]), .workbookDamaged, "no sheet"),
      (Array("<html><table></table></html>".utf8), .otherDocument, "web page"),
      ([0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 600), .oldWorkbook, ".xls"),
      (
        [0xD0, 0xCF, 0x11, 0xE0] + "EncryptedPackage".utf8.flatMap { byte -> [UInt8] in [byte, 0] }, .workbookLocked,
        "password"
      ),
      (Array("question,answer".utf8), .noWorkbook, "no .xlsx"),
    ]
    for (bytes, wanted, words) in rows {
      let found = code(bytes)
      #expect(found?.0 == wanted)
      #expect(found?.1.contains(words) == true, "\(words)")
    }
  }
}
