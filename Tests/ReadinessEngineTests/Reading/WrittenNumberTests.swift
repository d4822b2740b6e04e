import ReadinessEngine
import ReadinessModel
import Testing

@Suite("Numbers and states as people write them")
struct WrittenNumberTests {
  /// What is written; what it is where decimals have points, and where they have commas: a decimal, two of them parted by
  /// a stroke where it is unclear, or nothing.
  static let decimals: [(String, String, String)] = [
    ("31", "31", "31"), ("+31", "31", "31"), ("-5", "-5", "-5"), ("\u{2212}5", "-5", "-5"), ("0", "0", "0"),
    ("57.7", "57.7", "57.7"), ("57,7", "57.7?", "57.7"), ("0,5", "0.5?", "0.5"), ("0,500", "0.500?", "0.500"),
    ("0.500", "0.500", "0.500"), ("1,250", "1250", "1250|1.250"), ("248.600", "248.600", "248.600|248600"),
    ("1,234,567", "1234567", "1234567"), ("1.234.567", "1234567", "1234567"), ("1,234.5", "1234.5", "1234.5"),
    ("1.234,5", "1234.5", "1234.5"), ("1,234.5,678", "", ""), ("1,23,456", "", ""), ("0,500,000", "", ""),
    ("12,34.5", "", ""), ("0,500.25", "", ""), ("1 250", "1250", "1250"), ("1\u{A0}250", "1250", "1250"),
    ("1\u{2009}250", "1250", "1250"), ("1\u{202F}250,5", "1250.5", "1250.5"), ("12 50", "", ""), ("0 500", "", ""),
    ("1'250", "1250", "1250"), ("1\u{2019}250.50", "1250.50", "1250.50"), ("0'500", "", ""), ("12'50", "", ""),
    ("1,,250", "", ""), (",5", "", ""), (".5", "", ""), ("5.", "", ""), ("5,", "", ""), ("", "", ""), ("-", "", ""),
    ("3e+05", "300000", "300000"), ("9.7E1", "97", "97"), ("1E-4", "0.0001", "0.0001"), ("1,5E+01", "", "15"),
    ("1e99", "", ""), ("e5", "", ""), ("1e", "", ""), ("1.5e0", "1.5", "1.5"), ("1e+05%", "", ""),
    ("\u{200B}31\u{FEFF}", "31", "31"), ("3\u{AD}1", "31", "31"), ("０５", "", ""), ("٣", "", ""),
    ("31 partners", "", ""),
    ("£31", "", ""), ("31%", "", ""), ("1/2", "", ""), ("(500)", "", ""),
  ]

  private func words(_ number: WrittenNumber) -> String {
    switch number {
    case .plain(let digits): digits
    case .unclear(let readings): readings.joined(separator: "|") + (readings.count == 1 ? "?" : "")
    case .none: ""
    }
  }

  @Test("decimals", arguments: decimals)
  func decimal(_ row: (written: String, points: String, commas: String)) {
    #expect(words(WrittenNumber(row.written, as: .decimal, usesCommas: false)) == row.points)
    #expect(words(WrittenNumber(row.written, as: .decimal, usesCommas: true)) == row.commas)
  }

  @Test(
    "signs belong to their types, and thousandths to few",
    arguments: [
      ("£62,000", AnswerType.money, "62000"), ("£ 62,000.50", .money, "62000.50"), ("-£5", .money, "-5"),
      ("£-5", .money, "-5"), ("62000 GBP", .money, "62000"), ("€5", .money, ""), ("$5", .money, ""), ("5%", .money, ""),
      ("97%", .percentage, "97"), ("97 %", .percentage, "97"), ("97 per cent", .percentage, "97"),
      ("£97", .percentage, ""), ("97%%", .percentage, ""), ("97%", .wholeNumber, ""), ("£5", .wholeNumber, ""),
      ("248.600", .wholeNumber, "248.600|248600"), ("1.000", .money, "1.000|1000"), ("31.0", .wholeNumber, "31.0"),
      ("31.00", .money, "31.00"), ("57.700", .percentage, "57.700"),
    ])
  func signs(_ row: (written: String, type: AnswerType, wanted: String)) {
    #expect(words(WrittenNumber(row.written, as: row.type, usesCommas: false)) == row.wanted)
  }

  @Test(
    "states",
    arguments: [
      ("not-known", WrittenState.notKnown), ("Not known", .notKnown), ("NOT KNOWN.", .notKnown), ("unknown", .notKnown),
      ("We do not know", .notKnown), ("we don’t know", .notKnown), ("don't know", .notKnown), ("?", .notKnown),
      ("not\u{A0}known", .notKnown), ("keine Ahnung", .notKnown), ("not-applicable", .notApplicable),
      ("N/A", .notApplicable),
      ("n/a", .notApplicable), ("n.a.", .notApplicable), ("(not applicable)", .notApplicable),
      ("Does not apply", .notApplicable), ("entfällt", .notApplicable), ("NA", .either), ("na", .either),
      ("<NA>", .either),
      ("NaN", .either), ("NULL", .either), ("#N/A", .either),
    ])
  func states(_ row: (written: String, state: WrittenState)) {
    let words = Words([("not-known", "Keine Ahnung"), ("not-applicable", "entfällt")])
    #expect(WrittenState(row.written, words) == row.state)
  }

  @Test(
    "what is no state stays an answer",
    arguments: ["", "yes", "no", "none", "naught", "Nadia", "known", "31", "-", "TBC"])
  func answers(_ text: String) { #expect(WrittenState(text, Words()) == nil) }

  @Test("words that say that there is no evidence, and words that are some")
  func evidence() {
    for text in ["NA", "n/a", "N/A", "none", "None", "-", "–", "NULL", "", " ", "nil", "."] {
      #expect(WrittenState.isNoEvidence(text), "\(text)")
    }
    for text in ["Nadia's minutes", "Not known to the board", "none of the minutes", "NA/13", "1"] {
      #expect(!WrittenState.isNoEvidence(text), "\(text)")
    }
  }
}
