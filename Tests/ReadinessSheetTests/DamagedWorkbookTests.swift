import ReadinessModel
import Testing

@testable import ReadinessSheet

@Suite("What a workbook holds twice, or not at all")
struct DamagedWorkbookTests {
  let samples = Samples.shared

  private func read(_ book: PackedWorkbook) throws -> (partners: String?, found: [Diagnostic]) {
    var reader = SheetReader(samples.ruleSet, samples.assessor, file: "x.xlsx")
    let (profile, found) = reader.read(try WorkbookReader.book(book.bytes))
    let index = try #require(samples.ruleSet.questions.firstIndex { $0.id == "partners" })
    return (profile.map { $0.string($0.answers[index].raw) }, found)
  }

  private func sheet(_ rows: String = PackedWorkbook.rows([("partners", "<c><v>7</v></c>")]), _ number: Int = 1)
    -> PackedWorkbook.Sheet
  {
    PackedWorkbook.Sheet(name: "Sheet \(number)", rows: rows, part: "worksheets/sheet\(number).xml")
  }

  @Test("two cells that say that they are one are told, and neither is read")
  func cells() throws {
    let rows = sheet().rows.dropLast(6) + "<c r=\"B7\"><v>8</v></c></row>"
    let (partners, found) = try read(PackedWorkbook(sheets: [sheet(String(rows))]))
    #expect(partners == "")
    #expect(found.map(\.code) == ["workbook-damaged"])
    #expect(found.first?.place == Place(line: 7, column: 2))
    #expect(found.first?.message.contains("“7” and “8”") == true)
  }

  @Test("so are two rows of one number")
  func rows() throws {
    let rows =
      PackedWorkbook.rows([("partners", "<c><v>7</v></c>")])
      + "<row r=\"7\"><c r=\"A7\" t=\"str\"><v>paid-managers</v></c><c r=\"B7\"><v>2</v></c></row>"
    #expect(try read(PackedWorkbook(sheets: [sheet(rows)])).found.map(\.code) == ["workbook-damaged"])
  }

  @Test("an empty cell that does not say where it stands keeps its place")
  func emptyCell() throws {
    let rows =
      PackedWorkbook.rows([]).replacing(
        "<c r=\"B1\"",
        with: "<c r=\"B1\" t=\"str\"><v>wording</v></c><c r=\"C1\" t=\"str\"><v>answer</v></c><c r=\"D1\"")
      + "<row><c t=\"str\"><v>partners</v></c><c/><c><v>7</v></c></row>"
    let table = try #require(try WorkbookReader.book(PackedWorkbook(sheets: [sheet(rows)]).bytes).tables.first)
    #expect(table.rows.last?.cells.map(\.shown) == ["partners", "", "7"])
  }

  @Test("a sheet that is listed and not there is told by its name, and not read from the part of another")
  func missing() throws {
    var gone = sheet("", 1)
    (gone.name, gone.isMissing, gone.part) = ("Practices", true, "worksheets/gone.xml")
    for sheets in [[gone, sheet()], [sheet(), gone]] {
      let (partners, found) = try read(PackedWorkbook(sheets: sheets))
      #expect(partners == "7")
      #expect(found.map(\.code) == ["workbook-damaged"])
      #expect(found.first?.message.contains("“Practices”") == true)
      #expect(found.first?.severity == .error)
    }
  }

  @Test("a note in column BR is told; other things so far to the right are a warning")
  func far() throws {
    let rows = String(sheet().rows.dropLast(6) + "<c r=\"BR7\" t=\"str\"><v>as of May</v></c></row>")
    let headed = rows.replacing(
      "</row><row r=\"2\">", with: "<c r=\"BR1\" t=\"str\"><v>Note</v></c></row><row r=\"2\">")
    for (text, place, severity) in [
      (rows, Place(line: 7, column: 70), Severity.warning), (headed, Place(line: 1, column: 70), .error),
    ] {
      let (partners, found) = try read(PackedWorkbook(sheets: [sheet(text)]))
      #expect(partners == "7")
      #expect(found.map(\.code) == ["cell-not-read"])
      #expect(found.first?.place == place && found.first?.severity == severity)
    }
    let answers = PackedWorkbook.rows([]).replacing("<c r=\"B", with: "<c r=\"BR")
    #expect(
      try read(PackedWorkbook(sheets: [sheet(answers)])).found.map(\.code) == [
        "cell-not-read", "sheet-without-heading",
      ])
  }

  @Test("answers after the hundredth sheet are not said to be without headings")
  func manySheets() throws {
    let empty = (1...100).map { sheet("<row><c t=\"str\"><v>x</v></c></row>", $0) }
    let (_, found) = try read(PackedWorkbook(sheets: empty + [sheet(sheet().rows, 101)]))
    #expect(found.map(\.code) == ["sheet-without-heading"])
    #expect(found.first?.message.contains("first 100 sheets") == true)
    let (partners, others) = try read(PackedWorkbook(sheets: [sheet(sheet().rows, 101)] + empty))
    #expect(partners == "7")
    #expect(others.map(\.code) == ["other-sheet"])
  }
}
