import ReadinessModel
import Testing

@testable import ReadinessReports

@Suite("Numbers and dates in words")
struct WordsTests {
  @Test(
    "Thousands stand apart",
    arguments: [
      (0, "0"), (999, "999"), (1000, "1,000"), (58420, "58,420"), (1_234_567, "1,234,567"), (-1000, "-1,000"),
    ] as [(Int64, String)])
  func whole(_ value: Int64, _ expected: String) { #expect(PlainNumber.whole(value) == expected) }

  @Test(
    "Money has pence only where there are any",
    arguments: [
      (96000, 1, "£96,000"), (41, 25, "£1.64"), (3, 2, "£1.50"), (-3, 2, "-£1.50"),
    ] as [(Int64, Int64, String)])
  func pounds(_ above: Int64, _ below: Int64, _ expected: String) throws {
    #expect(PlainNumber.pounds(try #require(Fraction(above, over: below))) == expected)
  }

  @Test("Per cent is whole, half up")
  func percent() throws {
    #expect(PlainNumber.percent(try #require(Fraction(1, over: 200))) == "1%")
    #expect(PlainNumber.percent(try #require(Fraction(13, over: 20))) == "65%")
    #expect(PlainNumber.permille(try #require(Fraction(1, over: 3))) == 333)
  }

  @Test("Dates are written out")
  func dates() throws {
    #expect(PlainDate.text(try #require(CivilDate(year: 2013, month: 10, day: 31))) == "31 October 2013")
  }

  @Test(
    "Lines wrap at blanks; long words break",
    arguments: [
      ("one two three", 7, ["one two", "three"]), ("abcdefghij", 4, ["abcd", "efgh", "ij"]), ("", 5, [""]),
      ("a abcdefgh b", 4, ["a", "abcd", "efgh", "b"]),
    ])
  func wrap(_ text: String, _ width: Int, _ lines: [String]) { #expect(TextLayout.wrap(text, to: width) == lines) }
}
