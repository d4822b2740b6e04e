import Testing

@testable import ReadinessModel

/// Exact fractions against arithmetic on paper and on 128 bits.
@Suite struct FractionTests {
  private static let seed: UInt64 = 1948

  /// Numbers of any length up to 63 bits, and those beside the limits.
  private static func number(_ random: inout SplitMix64) -> Int64 {
    if Int.random(in: 0..<4, using: &random) == 0 {
      return CheckedInt64Tests.edges[Int.random(in: 0..<CheckedInt64Tests.edges.count, using: &random)]
    }
    return Int64.random(in: .min ... .max, using: &random) >> Int64.random(in: 0..<64, using: &random)
  }

  private static func fraction(_ random: inout SplitMix64) -> (fast: Fraction, slow: SlowFraction)? {
    let (above, below) = (number(&random), number(&random))
    guard let fast = Fraction(above, over: below) else { return nil }
    return (fast, SlowFraction(above, below))
  }

  @Test func agreesWithPaper() {
    var random = SplitMix64(seed: Self.seed)
    var wrong: [String] = []
    for _ in 0..<1200 {
      guard let (a, slowA) = Self.fraction(&random), let (b, slowB) = Self.fraction(&random),
        let (c, slowC) = Self.fraction(&random)
      else { continue }
      let what = "\(a.exact), \(b.exact), \(c.exact)"
      if !(SlowFraction(a) == slowA) { wrong.append("made: \(what)") }
      if !(SlowFraction(a + b) == slowA + slowB) { wrong.append("sum: \(what)") }
      if !(SlowFraction(a - b) == slowA + -slowB) { wrong.append("difference: \(what)") }
      if !(SlowFraction(a * b) == slowA * slowB) { wrong.append("product: \(what)") }
      // Large intermediate results: products of products, and back again.
      if !(SlowFraction(a * b + c) == slowA * slowB + slowC) { wrong.append("large: \(what)") }
      if a * b + c - c != a * b || (a * b + c - a * b) != c { wrong.append("and back: \(what)") }
      if !b.isZero, !((a.divided(by: b)).map { SlowFraction($0) == slowA.divided(by: slowB) } ?? false) {
        wrong.append("quotient: \(what)")
      }
      if (a < b) != (slowA < slowB) || (a * b < c) != (slowA * slowB < slowC) { wrong.append("order: \(what)") }
      if (a == b) != (slowA == slowB) { wrong.append("equality: \(what)") }
      if !((a * b).floor.map { "\($0)" == (slowA * slowB).floor } ?? ((slowA * slowB).floor.count > 18)) {
        wrong.append("floor: \(what)")
      }
    }
    #expect(wrong == [], "seed \(Self.seed)")
  }

  @Test func agreesWithWideIntegers() {
    var random = SplitMix64(seed: Self.seed + 1)
    var wrong: [String] = []
    for _ in 0..<30_000 {
      let numbers = (0..<4).map { _ in
        Int64.random(in: -(1 << 62)...(1 << 62), using: &random) >> Int64.random(in: 0..<62, using: &random)
      }
      let (a, b, c, d) = (numbers[0], numbers[1] | 1, numbers[2], numbers[3] | 1)
      guard let left = Fraction(a, over: b), let right = Fraction(c, over: d) else { continue }
      let sum = Wide(Int128(a) * Int128(d) + Int128(c) * Int128(b), Int128(b) * Int128(d))
      let product = Wide(Int128(a) * Int128(c), Int128(b) * Int128(d))
      if (left + right).exact != sum.text { wrong.append("\(left.exact) + \(right.exact)") }
      if (left * right).exact != product.text { wrong.append("\(left.exact) * \(right.exact)") }
      if (left * right).isNegative != (product.above < 0) { wrong.append("sign of \(left.exact) * \(right.exact)") }
    }
    #expect(wrong == [], "seed \(Self.seed + 1)")
  }

  /// A fraction in lowest terms on 128 bits.
  private struct Wide {
    var above: Int128
    var below: Int128

    init(_ above: Int128, _ below: Int128) {
      var (a, b) = (above.magnitude, below.magnitude)
      while b != 0 { (a, b) = (b, a % b) }
      let divisor = Int128(max(a, 1))
      (self.above, self.below) = (above / divisor, below / divisor)
      if self.below < 0 { (self.above, self.below) = (-self.above, -self.below) }
    }

    var text: String { below == 1 ? "\(above)" : "\(above)/\(below)" }
  }

  @Test func oneFormForEqualNumbers() throws {
    let large = try #require(Fraction(.max, over: 3)) * Fraction(3)
    #expect(large == Fraction(.max))
    #expect(large.small?.numerator == .max)
    let huge = Fraction(.max) * Fraction(.max)
    #expect(huge.small == nil)
    #expect(huge != Fraction(.max))
    #expect(huge == Fraction(.max) * Fraction(.max))
    #expect(huge.hashValue == (Fraction(.max) * Fraction(.max)).hashValue)
    #expect(huge != -huge)
    #expect(huge.divided(by: Fraction(.max)) == Fraction(.max))
    #expect((huge - huge).isZero)
    #expect(!huge.isZero)
    #expect(Set([Fraction(2, over: 4), Fraction(1, over: 2), Fraction(-1, over: -2)]).count == 1)
  }

  @Test func theLeastInteger() throws {
    let least = Fraction(.min)
    #expect(least.isNegative)
    #expect((-least).exact == "9223372036854775808")
    #expect(-(-least) == least)
    #expect(try #require(Fraction(.min, over: .min)) == .one)
    #expect(try #require(Fraction(1, over: .min)).exact == "-1/9223372036854775808")
    #expect(least.floor == .min)
    #expect(least.plain == "-9223372036854775808")
    #expect(least.divided(by: Fraction(5))?.plain == "-9223372036854775808/5")
    #expect((least - .one).floor == nil)
    #expect((-least).floor == nil)
  }

  @Test func nothingIsDividedByZero() {
    #expect(Fraction(1, over: 0) == nil)
    #expect(Fraction.one.divided(by: .zero) == nil)
    #expect(Fraction.zero.divided(by: .zero) == nil)
    #expect((Fraction(.max) * Fraction(.max)).divided(by: .zero) == nil)
  }
}
