import ReadinessModel
import ReadinessWords
import Testing

@testable import ReadinessReports

@Suite("Numbers and dates in words")
struct WordsTests {
  private let english = Phrases(Words())

  @Test(
    "Thousands stand apart",
    arguments: [
      (0, "0"), (999, "999"), (1000, "1,000"), (58420, "58,420"), (1_234_567, "1,234,567"), (-1000, "-1,000"),
    ] as [(Int64, String)])
  func whole(_ value: Int64, _ expected: String) { #expect(english.number(value) == expected) }

  @Test(
    "Money has pence only where there are any",
    arguments: [
      (96000, 1, "£96,000"), (41, 25, "£1.64"), (3, 2, "£1.50"), (-3, 2, "-£1.50"),
    ] as [(Int64, Int64, String)])
  func pounds(_ above: Int64, _ below: Int64, _ expected: String) throws {
    #expect(english.money(try #require(Fraction(above, over: below))) == expected)
  }

  @Test(
    "Per cent is whole, half up, but never on the other side of a limit",
    arguments: [
      (1, 200, "1%"), (13, 20, "65%"), (397, 1000, "39.7%"), (3996, 10000, "39.96%"), (4, 10, "40%"),
      (401, 1000, "40%"),
      (6999, 10000, "69.99%"), (69_999_999, 100_000_000, "69.999999%"), (7, 10, "70%"), (0, 1, "0%"), (1, 1, "100%"),
      (394, 1000, "39%"),
    ] as [(Int64, Int64, String)])
  func percent(_ above: Int64, _ below: Int64, _ expected: String) throws {
    let limits = [try #require(Fraction(2, over: 5)), try #require(Fraction(7, over: 10))]
    let share = try #require(Fraction(above, over: below))
    #expect(english.percent(share, near: limits) == expected)
  }

  @Test("Whatever is printed lies in the band of what it stands for")
  func percentInBand() throws {
    let limits = [try #require(Fraction(2, over: 5)), try #require(Fraction(7, over: 10))]
    for below in Int64(1)...240 {
      for above in 0...below {
        let share = try #require(Fraction(above, over: below))
        let text = english.percent(share, near: limits).dropLast()
        let printed = try FixedDecimal(parsing: Array(text.utf8).span).fraction
        for limit in limits { #expect((share < limit) == (printed < limit * Fraction(100)), "\(share.exact)") }
      }
    }
  }

  @Test("Printed points are decimals and add up as printed")
  func points() throws {
    for below in Int64(1)...60 {
      let parts = try (0..<7).map { try #require(Fraction(Int64($0 * 5 + 1), over: below)) }
      let whole = parts.reduce(.zero, +)
      let printed = PrintedPoints(parts, whole: whole)
      var sum = Fraction.zero
      for part in printed.parts { sum += try FixedDecimal(parsing: Array(part.utf8).span).fraction }
      #expect(sum == (try FixedDecimal(parsing: Array(printed.whole.utf8).span).fraction), "over \(below)")
    }
  }

  @Test("Dates are written out")
  func dates() throws {
    #expect(english.date(try #require(CivilDate(year: 2013, month: 10, day: 31))) == "31 October 2013")
  }

  @Test(
    "Lines wrap at blanks; long words break",
    arguments: [
      ("one two three", 7, ["one two", "three"]), ("abcdefghij", 4, ["abcd", "efgh", "ij"]), ("", 5, [""]),
      ("a abcdefgh b", 4, ["a", "abcd", "efgh", "b"]),
    ])
  func wrap(_ text: String, _ width: Int, _ lines: [String]) { #expect(TextLayout.wrap(text, to: width) == lines) }
}
