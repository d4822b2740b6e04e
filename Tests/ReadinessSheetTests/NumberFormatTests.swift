import Testing

@testable import ReadinessSheet

@Suite("A cell means what its format shows")
struct NumberFormatTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var format: String
    var number: String
    var kind: SheetCell.Kind
    var shown: String
    var value: String

    init(_ format: String, _ number: String, _ kind: SheetCell.Kind, _ shown: String, _ value: String) {
      (self.format, self.number, self.kind, self.shown, self.value) = (format, number, kind, shown, value)
    }

    var testDescription: String { "\(format): \(number)" }
  }

  static let rows: [Row] = [
    Row("General", "57.699999999999996", .number, "57.7", "57.7"),
    Row("General", "133.80000000000001", .number, "133.8", "133.8"),
    Row("General", "33.299999999999997", .number, "33.3", "33.3"),
    Row("General", "0.10000000000000001", .number, "0.1", "0.1"),
    Row("General", "0.30000000000000004", .number, "0.3", "0.3"),
    Row("General", "999999999999999.9", .number, "1000000000000000", "1000000000000000"),
    Row("General", "9.9999999999999999E-5", .number, "0.0001", "0.0001"),
    Row("General", "1E-4", .number, "0.0001", "0.0001"), Row("General", "3E+5", .number, "300000", "300000"),
    Row("General", "-0", .number, "0", "0"), Row("General", "-1.50", .number, "-1.5", "-1.5"),
    Row("@", "31", .number, "31", "31"),
    Row("0%", "0.97", .percent, "97%", "97"), Row("0%", "0.577", .percent, "58%", "57.7"),
    Row("0.0%", "0.57699999999999996", .percent, "57.7%", "57.7"), Row("[Red]0%", "1", .percent, "100%", "100"),
    Row("0.00%;[Red]-0.00%", "-0.5", .percent, "-50.00%", "-50"), Row("0 %", "0.29", .percent, "29 %", "29"),
    Row("0\"%\"", "97", .worded("%"), "97%", "97"), Row("0\\%", "97", .worded("%"), "97%", "97"),
    Row("\"about\" 0% \"of d/m/y\"", "0.5", .worded("about  of d/m/y"), "about 50% of d/m/y", "50"),
    Row("#,##0", "248600", .number, "248,600", "248600"), Row("#,##0.00", "1250.5", .number, "1,250.50", "1250.5"),
    Row("0.0", "57.65", .number, "57.7", "57.65"), Row("000", "7", .number, "007", "7"),
    Row("0 \"patients\"", "31", .worded("patients"), "31 patients", "31"),
    Row("# ##0", "1250", .number, "1250", "1250"), Row("# ##0", "0.004", .number, "0", "0.004"),
    Row("#\u{A0}##0.0", "-2.46", .number, "-2.5", "-2.46"),
    Row("General;-General", "-41306", .number, "-41306", "-41306"),
    Row("General;(General)", "-5", .number, "(5)", "-5"), Row("General;-General", "5", .number, "5", "5"),
    Row("0 \"days\"", "31", .worded("days"), "31 days", "31"), Row("# ?/?", "0.5", .number, "0.5", "0.5"),
    Row("0.00E+00", "97", .number, "97", "97"), Row("#,##0_);(#,##0)", "-5", .number, "(5)", "-5"),
    Row("0;-0;\"none\"", "0", .text, "none", "none"), Row("General \"days\"", "31", .worded("days"), "31 days", "31"),
    Row("0\"k\"", "41", .worded("k"), "41k", "41"), Row("\"<\"0", "5", .worded("<"), "<5", "5"),
    Row("[=1]\"yes\";[=0]\"no\"", "0", .text, "no", "no"), Row("[=1]\"yes\";[=0]\"no\"", "1", .text, "yes", "yes"),
    Row("[=1]\"yes\";\"no\"", "0", .text, "no", "no"), Row("[=0]\"no\";\"yes\"", "1", .text, "yes", "yes"),
    Row("[<10]\"under 10\";0", "5", .text, "under 10", "under 10"),
    Row("[<10]\"under 10\";0", "10", .number, "10", "10"),
    Row("[>=1000]#,##0;[<=-2.5]\"far below\";0.0", "-2.5", .text, "far below", "far below"),
    Row("[>=1000]#,##0;[<=-2.5]\"far below\";0.0", "12.25", .number, "12.3", "12.25"),
    Row("[<>0]0;\"none\"", "7", .number, "7", "7"), Row("\"n/a\"", "7", .text, "n/a", "n/a"),
    Row("[Red]", "7", .number, "7", "7"), Row("0;0;0;\"not \"@", "7", .number, "7", "7"),
    Row("£#,##0", "62000", .money(sign: "£"), "£62,000", "62000"),
    Row("[$£-809]#,##0.00", "1.5", .money(sign: "£"), "£1.50", "1.5"),
    Row("#,##0.00 [$€-407]", "1.5", .money(sign: "€"), "1.50 €", "1.5"),
    Row("\"$\"#,##0", "5", .money(sign: "$"), "$5", "5"),
    Row("_-\"£\"* #,##0_-", "5", .money(sign: "£"), "£5", "5"), Row("[$GBP] 0", "5", .money(sign: "GBP"), "GBP 5", "5"),
    Row("d-mmm", "41306", .partOfDate, "1-Feb", "2013-02-01"),
    Row("mmm-yy", "41334", .partOfDate, "Mar-13", "2013-03-01"),
    Row("dd/mm/yyyy", "40695", .date, "01/06/2011", "2011-06-01"),
    Row("[$-809]dddd d mmmm yyyy;@", "40695", .date, "Wednesday 1 June 2011", "2011-06-01"),
    Row("ddd", "41578", .partOfDate, "Thu", "2013-10-31"),
    Row("yyyy\\-mm\\-dd", "41578.75", .date, "2013-10-31", "2013-10-31"),
    Row("yyyy-mm-dd hh:mm:ss", "41578", .date, "2013-10-31 00:00:00", "2013-10-31"),
    Row("yyyy-mm-dd hh:mm", "41578.75", .time, "2013-10-31 18:00", "2013-10-31 18:00"),
    Row("h:mm AM/PM", "0.604166666666667", .time, "2:30 PM", "2:30 PM"),
    Row("hh:mm", "0", .time, "00:00", "00:00"), Row("[h]:mm", "1.5", .time, "36:00", "36:00"),
    Row("mm:ss", "0.5", .time, "00:00", "00:00"), Row("yyyy", "41578", .partOfDate, "2013", "2013-10-31"),
    Row("d", "1", .partOfDate, "1", "1900-01-01"), Row("d mmm yyyy", "61", .date, "1 Mar 1900", "1900-03-01"),
  ]

  @Test("formats", arguments: rows)
  func formats(_ row: Row) throws {
    let number = try #require(CellNumber(row.number))
    let cell = NumberFormat(row.format).cell(number, firstDay: SerialDay.from1900)
    #expect(cell == SheetCell(row.kind, shown: row.shown, value: row.value))
  }

  @Test(
    "what a format hides, or shows as something else, is told and not taken",
    arguments: [
      ("d mmm yyyy", "60", SheetCode.dateInCell), ("d mmm yyyy", "-1", .dateInCell), ("d mmm yyyy", "0", .dateInCell),
      ("d mmm yyyy", "9999999", .dateInCell), ("#,##0,", "248600", .unclearNumber), ("0,.0", "12345", .unclearNumber),
      ("000\\-0000", "1234567", .unclearNumber), ("0;[Red]0", "-5", .unclearNumber),
      ("0;-0;\"-\"", "0", .unclearNumber), ("[>5]0", "4", .unclearNumber), ("0;[<5]0", "4", .unclearNumber),
      ("General;General", "-5", .unclearNumber), ("0;-0;;@", "0", .hiddenInCell), (";;;", "7", .hiddenInCell),
      ("#", "0", .hiddenInCell),
    ])
  func refused(_ row: (format: String, number: String, code: SheetCode)) throws {
    let number = try #require(CellNumber(row.number))
    let cell = NumberFormat(row.format).cell(number, firstDay: SerialDay.from1900)
    guard case .unread(row.code, _) = cell.kind else {
      Issue.record("\(row): \(cell)")
      return
    }
    #expect(cell.value.isEmpty)
  }

  @Test(
    "texts, as the last section shows them",
    arguments: [
      ("General", "yes", "yes"), ("@", " yes ", " yes "), ("0;0;0;\"not \"@", "yes", "not yes"),
      ("0;;;@", "yes", "yes"),
      ("_-@_-", "yes", "yes"), ("\"(\"@\")\"", "yes", "(yes)"),
    ])
  func texts(_ row: (format: String, text: String, shown: String)) {
    #expect(NumberFormat(row.format).cell(row.text) == SheetCell(row.shown))
  }

  @Test("a text that its format hides is told")
  func hiddenText() {
    guard case .unread(.hiddenInCell, _) = NumberFormat(";;;").cell("yes").kind else {
      Issue.record("not told")
      return
    }
  }

  @Test(
    "formats known by number",
    arguments: [
      (0, "97", "97"), (1, "97", "97"), (9, "9700%", "9700"), (10, "9700.00%", "9700"),
      (14, "2013-02-01", "2013-02-01"),
      (15, "1-Feb-13", "2013-02-01"), (16, "1-Feb", "2013-02-01"), (17, "Feb-13", "2013-02-01"),
      (22, "2013-02-01 0:00", "2013-02-01"), (49, "41306", "41306"), (30, "2013-02-01", "2013-02-01"),
      (163, "41306", "41306"),
    ])
  func builtIn(_ row: (format: Int, shown: String, value: String)) throws {
    let number = try #require(CellNumber(row.format < 14 ? "97" : "41306"))
    let cell = NumberFormat(builtIn: row.format).cell(number, firstDay: SerialDay.from1900)
    #expect((cell.shown, cell.value) == (row.shown, row.value))
  }

  @Test("from 1904 the same number is another day")
  func from1904() throws {
    let cell = NumberFormat("yyyy-mm-dd").cell(try #require(CellNumber("41306")), firstDay: SerialDay.from1904)
    #expect(cell.value == "2017-02-02")
  }

  @Test(
    "what is no number", arguments: ["", "abc", "1e", "1e999999", "--1", "1.2.3", "1E500", "NaN", "INF", "0x10", "1 2"])
  func none(_ text: String) { #expect(CellNumber(text) == nil) }

  @Test("formats made up of anything bring no trap")
  func anything() throws {
    let pieces = [
      "0", "#", "?", ".", ",", "%", "E+", "/", "d", "mmmm", "yy", "h", "[h]", "[", "]", "\"", "\\", "_", "*", ";", "@",
    ]
    var seed: UInt64 = 1
    for _ in 0..<20_000 {
      var format = ""
      for _ in 0..<Int(seed >> 60) + 1 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        format += pieces[Int((seed >> 33) % UInt64(pieces.count))]
      }
      for number in ["0", "-41306.75", "0.999999999999999", "123456789012345"] {
        _ = NumberFormat(format).cell(try #require(CellNumber(number)), firstDay: SerialDay.from1900)
      }
    }
  }
}
