import ReadinessModel
import Testing

@testable import ReadinessSheet

@Suite("Cells of workbooks as answers")
struct WorkbookCellTests {
  let samples = Samples.shared
  /// By the style that cells name, from 1.
  static let formats = [
    "0%", "0.0%", "d-mmm", "yyyy-mm-dd", "yyyy-mm-dd hh:mm", "h:mm", "#,##0 [$€-407]", "£#,##0", "0\"%\"",
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
