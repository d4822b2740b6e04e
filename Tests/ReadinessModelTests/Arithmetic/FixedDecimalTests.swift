import Testing

@testable import ReadinessModel

/// Plain decimals, and everything that is not one.
@Suite struct FixedDecimalTests {
  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("1", 1_000_000), ("-12.5", -12_500_000), ("0.000001", 1), ("-0.000001", -1),
      ("007", 7_000_000), ("5.000000", 5_000_000), ("5.0000000000000000000000", 5_000_000), ("100", 100_000_000),
      ("0.1", 100_000), ("9223372036853", 9_223_372_036_853_000_000), ("1000000000.123456", 1_000_000_000_123_456),
      ("00000000000000000000000000001", 1_000_000),
    ] as [(String, Int64)])
  func decimals(text: String, millionths: Int64) throws {
    #expect(try FixedDecimal(parsing: Array(text.utf8).span).millionths == millionths)
  }

  @Test(
    arguments: [
      ("", .notANumber), ("-", .notANumber), ("+1", .notANumber), (".5", .notANumber), ("5.", .notANumber),
      ("-.5", .notANumber), ("1e400", .notANumber), ("1E2", .notANumber), ("1,000", .notANumber),
      ("1 000", .notANumber),
      (" 1", .notANumber), ("1 ", .notANumber), ("120%", .notANumber), ("£5", .notANumber), ("1.2.3", .notANumber),
      ("--1", .notANumber), ("0x10", .notANumber), ("NaN", .notANumber), ("1/3", .notANumber), ("٣", .notANumber),
      ("0.0000001", .tooManyPlaces), ("1.1234567", .tooManyPlaces), ("1.12345600000001", .tooManyPlaces),
      ("9223372036855", .tooLarge), ("-9223372036855", .tooLarge), ("1000000000000000000000000000000", .tooLarge),
      ("9223372036854.9", .tooLarge), ("99999999999999999999.5", .tooLarge),
    ] as [(String, FixedDecimal.Problem)])
  func others(text: String, problem: FixedDecimal.Problem) {
    #expect(throws: problem) { try FixedDecimal(parsing: Array(text.utf8).span) }
  }

  @Test func orderAndFractions() {
    #expect(FixedDecimal(millionths: -1) < FixedDecimal(0))
    #expect(FixedDecimal(2) > FixedDecimal(millionths: 1_999_999))
    #expect(FixedDecimal(millionths: 500_000).fraction == Fraction(1, over: 2))
    #expect(FixedDecimal(120).text == "120")
  }
}
