import ReadinessModel
import Testing

@testable import ReadinessSheet

@Suite("Cells of workbooks as answers")
struct WorkbookCellTests {
  let samples = Samples.shared
  /// By the style that cells name, from 1.
  static let formats = [
    "0%", "0.0%", "d-mmm", "yyyy-mm-dd", "yyyy-mm-dd hh:mm", "h:mm", "#,##0 [$€-407]", "£#,##0", "0\"%\"",
    "[=1]\"yes\";[=0]\"no\"", "0;-0;\"not known\"", "0;-0;;@", "0 \"models\"", "0\"k\"", "mmm-yy",
  ]

  struct Row: Sendable, CustomTestStringConvertible {
    var question: String
    var cell: String
    /// What the profile holds: a value, or a state in brackets; nothing for no answer.
    var wanted: String
    var finding: String

    init(_ question: String, _ cell: String, _ wanted: String, _ finding: String = "") {
      (self.question, self.cell, self.wanted, self.finding) = (question, cell, wanted, finding)
    }

    var testDescription: String { "\(question): \(cell)" }
  }

  static let rows: [Row] = [
    Row("agreement-signed", "<c s=\"1\"><v>0.97</v></c>", "97"), Row("agreement-signed", "<c><v>97</v></c>", "97"),
    Row("agreement-signed", "<c s=\"2\"><v>0.57699999999999996</v></c>", "57.7"),
    Row("agreement-signed", "<c s=\"9\"><v>97</v></c>", "97"),
    Row("agreement-signed", "<c s=\"3\"><v>41306</v></c>", "1-Feb", "date-in-cell"),
    Row("agreement-signed", "<c s=\"8\"><v>97</v></c>", "£97", "bad-answer"),
    Row("partners", "<c s=\"1\"><v>0.97</v></c>", "97%", "bad-answer"),
    Row("partners", "<c s=\"3\"><v>41306</v></c>", "1-Feb", "date-in-cell"),
    Row("partners", "<c t=\"d\"><v>2013-02-01T00:00:00</v></c>", "2013-02-01", "date-in-cell"),
    Row("partners", "<c s=\"6\"><v>0.5</v></c>", "12:00", "date-in-cell"),
    Row("partners", "<c t=\"b\"><v>1</v></c>", "TRUE", "bad-answer"),
    Row("partners", "<c t=\"e\"><v>#REF!</v></c>", "#REF!", "error-in-cell"),
    Row("partners", "<c t=\"str\"><v>#REF!</v></c>", "#REF!", "error-in-cell"),
    Row("partners", "<c><f>1+1</f><v>2</v></c>", "", "formula-in-cell"),
    Row("partners", "<c t=\"s\"><v>7</v></c>", "", "cell-text-missing"),
    Row("partners", "<c t=\"s\"><v>-1</v></c>", "", "cell-text-missing"),
    Row("partners", "<c><v>3.1E1</v></c>", "31"), Row("partners", "<c><v>31.000000000000004</v></c>", "31"),
    Row("partners", "<c t=\"n\"><v> 31 </v></c>", "31"), Row("partners", "<c/>", ""),
    Row("partners", "<c><v/></c>", ""),
    Row("partners", "<c t=\"str\"><v>1.000</v></c>", "1.000 (?)", "unclear-number"),
    Row("partners", "<c t=\"str\"><v>NA</v></c>", "NA", "unclear-word"),
    Row("partners", "<c t=\"str\"><v>We don’t know</v></c>", "[not-known]"),
    Row("partners", "<c t=\"str\"><v>'-5</v></c>", "-5", "bad-answer"),
    Row("locality-cost", "<c s=\"8\"><v>62000</v></c>", "62000"),
    Row("locality-cost", "<c s=\"7\"><v>62000</v></c>", "62,000 €", "bad-answer"),
    Row("locality-cost", "<c s=\"1\"><v>0.97</v></c>", "97%", "bad-answer"),
    Row("locality-cost", "<c s=\"3\"><v>41306</v></c>", "1-Feb", "date-in-cell"),
    Row("formed-on", "<c s=\"4\"><v>40695</v></c>", "2011-06-01"),
    Row("formed-on", "<c><v>40695</v></c>", "2011-06-01"),
    Row("formed-on", "<c s=\"5\"><v>40695</v></c>", "2011-06-01"),
    Row("formed-on", "<c s=\"5\"><v>40695.5</v></c>", "2011-06-01 12:00", "date-in-cell"),
    Row("formed-on", "<c s=\"4\"><v>40695.5</v></c>", "2011-06-01"),
    Row("formed-on", "<c t=\"d\"><v>2011-06-01</v></c>", "2011-06-01"),
    Row("formed-on", "<c t=\"d\"><v>2011-06-01T00:00:00Z</v></c>", "2011-06-01"),
    Row("formed-on", "<c t=\"d\"><v>2011-06-01T14:30:00</v></c>", "2011-06-01T14:30:00", "date-in-cell"),
    Row("formed-on", "<c t=\"str\"><v>2011-06-01 00:00:00</v></c>", "2011-06-01"),
    Row("formed-on", "<c t=\"str\"><v>1st June 2011</v></c>", "2011-06-01"),
    Row("formed-on", "<c><v>2011</v></c>", "2011", "bad-answer"),
    Row("formed-on", "<c s=\"1\"><v>40695</v></c>", "4069500%", "bad-answer"),
    Row("freedom-written-down", "<c t=\"b\"><v>1</v></c>", "yes"),
    Row("freedom-written-down", "<c t=\"b\"><v>0</v></c>", "no"),
    Row("freedom-written-down", "<c t=\"str\"><v>yes_x000D_\n</v></c>", "yes"),
    Row("freedom-written-down", "<c t=\"inlineStr\"><is><t>y</t><rPh><t>no</t></rPh><r><t>es</t></r></is></c>", "yes"),
    Row("freedom-written-down", "<c t=\"str\"><v>Y\u{200B}es\u{A0}</v></c>", "yes"),
    Row("freedom-written-down", "<c><v>1</v></c>", "1", "bad-answer"),
    Row("freedom-written-down", "<c s=\"3\"><v>41306</v></c>", "1-Feb", "date-in-cell"),
    Row("legal-form", "<c s=\"4\"><v>41306</v></c>", "2013-02-01", "date-in-cell"),
    Row("freedom-written-down", "<c s=\"10\"><v>0</v></c>", "no"),
    Row("freedom-written-down", "<c s=\"10\"><v>1</v></c>", "yes"),
    Row("partners", "<c s=\"11\"><v>0</v></c>", "[not-known]"), Row("partners", "<c s=\"11\"><v>7</v></c>", "7"),
    Row("partners", "<c s=\"12\"><v>0</v></c>", "", "hidden-in-cell"),
    Row("partners", "<c s=\"14\"><v>41</v></c>", "41k", "bad-answer"),
    Row("new-models-live", "<c s=\"13\"><v>4</v></c>", "4"),
    Row("partners", "<c s=\"13\"><v>4</v></c>", "4 models", "bad-answer"),
    Row("formed-on", "<c s=\"15\"><v>41306</v></c>", "Feb-13 (?)", "date-in-cell"),
    Row("formed-on", "<c s=\"4\"><v>0</v></c>", "", "date-in-cell"),
    Row("partners", "<c s=\"15\"><v>41306</v></c>", "Feb-13", "date-in-cell"),
    Row("partners", "<c><f t=\"shared\" ref=\"B7:B9\" si=\"0\">1+1</f><v>2</v></c>", "", "formula-in-cell"),
    Row(
      "partners", "<c t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>1</t></r><r><t>7</t></r></is></c>", "",
      "marked-text"),
    Row(
      "partners",
      "<c t=\"inlineStr\"><is><r><t>12</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>2</t></r></is></c>",
      "", "marked-text"),
    Row(
      "partners",
      "<c t=\"inlineStr\"><is><r><rPr><strike val=\"0\"/><vertAlign val=\"baseline\"/></rPr><t>17</t></r></is></c>",
      "17"),
  ]

  @Test("answers", arguments: rows)
  func answers(_ row: Row) throws {
    let rows = PackedWorkbook.rows([(row.question, row.cell)])
    let book = PackedWorkbook(sheets: [PackedWorkbook.Sheet(name: "A", rows: rows)], strings: "", formats: Self.formats)
    let (profile, findings) = samples.read(try WorkbookReader.book(book.bytes))
    #expect(findings == (row.finding.isEmpty ? [] : ["7:2 \(row.finding)"]))
    let index = try #require(samples.ruleSet.questions.firstIndex { $0.id == row.question })
    let answer = try #require(profile?.answers[index])
    let said = answer.state == .notKnown ? "[not-known]" : profile.map { $0.string(answer.raw) }
    #expect(said == row.wanted)
  }

  @Test("in texts what the cell shows, in rows about the body too")
  func texts() throws {
    let head = """
      <row r="1"><c t="str"><v>question</v></c><c t="str"><v>answer</v></c><c t="str"><v>evidence</v></c>
      <c t="str"><v>evidence dated</v></c><c t="str"><v>note</v></c></row>
      """
    let cells: [(String, String)] = [
      ("profile-id", "<c><v>12</v></c>"), ("profile-name", "<c s=\"3\"><v>41306</v></c>"),
      ("profile-kind", "<c t=\"str\"><v>FEDERATION</v></c>"), ("profile-as-of", "<c s=\"5\"><v>41578</v></c>"),
      ("profile-target", "<c t=\"str\"><v>None</v></c>"),
      (
        "legal-form",
        "<c t=\"str\"><v>cic</v></c><c s=\"1\"><v>0.5</v></c><c s=\"4\"><v>40695</v></c><c s=\"8\"><v>62000</v></c>"
      ),
    ]
    let rows = cells.map { "<row><c t=\"str\"><v>\($0.0)</v></c>\($0.1)</row>" }.joined()
    let book = PackedWorkbook(sheets: [PackedWorkbook.Sheet(name: "A", rows: head + rows)], formats: Self.formats)
    let (profile, findings) = samples.read(try WorkbookReader.book(book.bytes))
    #expect(findings == [])
    let text = samples.canonical(profile)
    for piece in [
      #""id":"12""#, #""name":"1-Feb""#, #""asOf":"2013-10-31""#, #""text":"50%""#, #""dated":"2011-06-01""#,
      #""note":"£62,000""#,
    ] { #expect(text.contains(piece), "\(piece) in \(text)") }
  }

  @Test("cells that a formula of another cell fills, and those that programs write behind the heading")
  func filled() throws {
    let rows = PackedWorkbook.rows([
      ("partners", "<c><f t=\"array\" ref=\"B7:B8\">TRANSPOSE(X1:Y1)</f><v>1</v></c>"),
      ("paid-managers", "<c><v>4</v></c>"),
    ])
    let book = PackedWorkbook(sheets: [PackedWorkbook.Sheet(name: "A", rows: rows)])
    #expect(
      samples.read(try WorkbookReader.book(book.bytes)).findings == ["7:2 formula-in-cell", "8:2 formula-in-cell"])
  }

  @Test("a number typed over one of the cells that share a formula is a number")
  func sharedFormula() throws {
    let rows = PackedWorkbook.rows([
      ("partners", "<c><f t=\"shared\" ref=\"B7:B8\" si=\"0\">C7</f><v>1</v></c>"),
      ("paid-managers", "<c><v>4</v></c>"),
    ])
    let book = PackedWorkbook(sheets: [PackedWorkbook.Sheet(name: "A", rows: rows)])
    let (profile, findings) = samples.read(try WorkbookReader.book(book.bytes))
    #expect(findings == ["7:2 formula-in-cell"] && samples.canonical(profile).contains(#""paid-managers":4"#))
  }

  @Test("texts that are struck out or raised are told: by their runs, or as a whole by the style of the cell")
  func marked() throws {
    let rows = PackedWorkbook.rows([
      ("partners", "<c t=\"s\"><v>0</v></c>"), ("paid-managers", "<c t=\"s\"><v>1</v></c>"),
      ("new-models-live", "<c t=\"s\"><v>2</v></c>"), ("locality-cost", "<c s=\"1\"><v>5</v></c>"),
    ])
    let strings =
      "<si><r><rPr><strike/></rPr><t>1</t></r><r><t>7</t></r></si><si><t>4</t></si>"
      + "<si><r><t>1</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>2</t></r></si>"
    var book = PackedWorkbook(sheets: [PackedWorkbook.Sheet(name: "A", rows: rows)], strings: strings)
    book.fonts = ["<font><strike/></font>"]
    let (profile, findings) = samples.read(try WorkbookReader.book(book.bytes))
    #expect(findings == ["7:2 marked-text", "9:2 marked-text", "10:2 marked-text"])
    #expect(samples.canonical(profile).contains(#""paid-managers":4"#))
  }

  @Test("noughts that the whole sheet shows as nothing are told")
  func hiddenNoughts() throws {
    let rows = PackedWorkbook.rows([("partners", "<c><v>0</v></c>"), ("paid-managers", "<c><v>4</v></c>")])
    var sheet = PackedWorkbook.Sheet(name: "A", rows: rows)
    sheet.before = #"<sheetViews><sheetView showZeros="0"/></sheetViews>"#
    let (_, findings) = samples.read(try WorkbookReader.book(PackedWorkbook(sheets: [sheet]).bytes))
    #expect(findings == ["7:2 hidden-in-cell"])
  }

  @Test("a formula in a row about the body is one finding: that the row says nothing follows from it")
  func formulaAboutBody() throws {
    let head = #"<row r="1"><c t="str"><v>question</v></c><c t="str"><v>answer</v></c></row>"#
    let formula = "<c><f>1+1</f><v>2</v></c>"
    for (index, name) in ["profile-id", "profile-name", "profile-kind", "profile-as-of", "profile-target"].enumerated()
    {
      let words = ["a", "A", "federation", "2013-10-31", "none"].enumerated().map { place, word in
        place == index ? formula : "<c t=\"str\"><v>\(word)</v></c>"
      }
      let names = ["profile-id", "profile-name", "profile-kind", "profile-as-of", "profile-target"]
      let rows = zip(names, words).map { "<row><c t=\"str\"><v>\($0)</v></c>\($1)</row>" }.joined()
      let book = PackedWorkbook(sheets: [PackedWorkbook.Sheet(name: "About", rows: head + rows)])
      let (profile, findings) = samples.read(try WorkbookReader.book(book.bytes))
      #expect(profile == nil && findings == ["\(index + 2):2 formula-in-cell"], "\(name): \(findings)")
    }
  }

  @Test(
    "escapes of characters, in and out",
    arguments: [
      ("a_x000D_b", "a\rb"), ("_x0041_", "A"), ("_x005F_x0041_", "_x0041_"), ("_x41_", "_x41_"), ("_x00e9_", "é"),
      ("_xD83D__xDE00_", "😀"), ("x_x0009_", "x\t"), ("_x00GG_", "_x00GG_"), ("_x0041", "_x0041"), ("__x0041_", "_A"),
    ])
  func escapes(_ row: (written: String, text: String)) {
    #expect(EscapedText.decoded(row.written) == row.text)
    #expect(EscapedText.decoded(EscapedText.encoded(row.text)) == row.text)
    #expect(EscapedText.decoded(EscapedText.encoded(row.written)) == row.written)
  }
}
