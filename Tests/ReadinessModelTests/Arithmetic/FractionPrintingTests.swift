import Testing

@testable import ReadinessModel

/// How figures are written and rounded.
@Suite struct FractionPrintingTests {
  @Test(
    arguments: [
      (1, 2, "1/2", "0.5", "0.5", 50), (13, 20, "13/20", "0.65", "0.65", 65), (1, 3, "1/3", "1/3", "0.333333", 33),
      (2, 3, "2/3", "2/3", "0.666667", 67), (0, 5, "0", "0", "0", 0), (7, 1, "7", "7", "7", 700),
      (-1, 3, "-1/3", "-1/3", "-0.333333", -33), (-7, 2, "-7/2", "-3.5", "-3.5", -350),
      (1, 200, "1/200", "0.005", "0.005", 1), (-1, 200, "-1/200", "-0.005", "-0.005", 0),
      (3, 200, "3/200", "0.015", "0.015", 2), (-3, 200, "-3/200", "-0.015", "-0.015", -1),
      (199, 200, "199/200", "0.995", "0.995", 100), (1, 1_000_000, "1/1000000", "0.000001", "0.000001", 0),
      (1, 2_000_000, "1/2000000", "1/2000000", "0.000001", 0), (-1, 2_000_000, "-1/2000000", "-1/2000000", "0", 0),
      (105, 1000, "21/200", "0.105", "0.105", 11),
      (1_000_001, 1_000_000, "1000001/1000000", "1.000001", "1.000001", 100),
    ] as [(Int64, Int64, String, String, String, Int64)])
  func forms(above: Int64, below: Int64, exact: String, plain: String, decimal: String, percent: Int64) throws {
    let value = try #require(Fraction(above, over: below))
    #expect(value.exact == exact)
    #expect(value.plain == plain)
    #expect(value.decimal() == decimal)
    #expect(value.percent == percent)
  }

  @Test func largeNumbers() {
    let huge = Fraction(.max) * Fraction(.max)
    #expect(huge.exact == "85070591730234615847396907784232501249")
    #expect(huge.plain == huge.exact)
    #expect(huge.decimal() == huge.exact)
    #expect(huge.percent == nil)
    let tiny = Fraction.one.divided(by: huge)
    #expect(tiny?.exact == "1/85070591730234615847396907784232501249")
    #expect(tiny?.percent == 0)
    #expect(tiny.map { (-$0).exact } == "-1/85070591730234615847396907784232501249")
    #expect(tiny.map { -$0 }?.floor == -1)
    #expect(tiny?.floor == 0)
  }

  /// Half goes up, towards positive infinity; everything else to the nearest.
  @Test func roundingAgreesWithWideIntegers() throws {
    var random = SplitMix64(seed: 50)
    var wrong: [String] = []
    for _ in 0..<30_000 {
      let places = Int.random(in: 0...6, using: &random)
      let below = Int64.random(in: 1...2000, using: &random)
      let above = Int64.random(in: -1_000_000...1_000_000, using: &random)
      let value = try #require(Fraction(above, over: below))
      let scale = (0..<places).reduce(Int128(1)) { product, _ in product * 10 }
      let doubled = Int128(above) * scale * 2 + Int128(below)
      let divisor = Int128(below) * 2
      let expected = doubled >= 0 ? doubled / divisor : -((-doubled + divisor - 1) / divisor)
      if value.rounded(places: places) != Int64(expected) { wrong.append("\(value.exact) to \(places)") }
    }
    #expect(wrong == [])
  }

  /// A plain decimal says exactly the number it stands for.
  @Test func plainDecimalsAreExact() throws {
    var random = SplitMix64(seed: 51)
    var wrong: [String] = []
    for _ in 0..<20_000 {
      let millionths = Int64.random(in: -3_000_000...3_000_000, using: &random)
      let text = FixedDecimal(millionths: millionths).fraction.plain
      let read = try? FixedDecimal(parsing: Array(text.utf8).span)
      if read?.millionths != millionths { wrong.append("\(millionths): \(text)") }
      if FixedDecimal(millionths: millionths).text != text { wrong.append("\(millionths) as decimal: \(text)") }
    }
    #expect(wrong == [])
  }

  @Test(
    arguments: [
      (0, "0"), (9, "9"), (10, "10"), (-1, "-1"), (-10, "-10"), (.max, "9223372036854775807"),
      (.min, "-9223372036854775808"), (1_000_000, "1000000"),
    ] as [(Int64, String)])
  func wholeNumbers(value: Int64, text: String) {
    var bytes = Array("before ".utf8)
    Fraction.writeDecimal(value, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "before " + text)
  }
}
