import Testing

@testable import ReadinessModel

/// Numbers of any size against arithmetic on paper.
@Suite struct BigNaturalTests {
  private static let seed: UInt64 = 0x0531_2013

  /// Limbs at which carries and guesses of quotient digits go wrong, mixed with random ones.
  private static func limbs(_ count: Int, _ random: inout SplitMix64) -> [UInt32] {
    let edges: [UInt32] = [0, 0, 1, 2, 0x7FFF_FFFF, 0x8000_0000, 0x8000_0001, 0xFFFF_FFFE, 0xFFFF_FFFF]
    return (0..<count).map { _ in
      Bool.random(using: &random)
        ? edges[Int.random(in: 0..<edges.count, using: &random)]
        : UInt32.random(in: 0...UInt32.max, using: &random)
    }
  }

  @Test func agreesWithPaperOnAllOperations() {
    var random = SplitMix64(seed: Self.seed)
    var wrong: [String] = []
    for _ in 0..<1500 {
      let a = BigNatural(limbs: Self.limbs(Int.random(in: 0...5, using: &random), &random))
      let b = BigNatural(limbs: Self.limbs(Int.random(in: 0...5, using: &random), &random))
      let (slowA, slowB) = (SlowNatural(limbs: a.limbs), SlowNatural(limbs: b.limbs))
      let pair = "\(slowA.text), \(slowB.text)"
      if SlowNatural(limbs: (a + b).limbs) != slowA + slowB { wrong.append("sum of \(pair)") }
      if SlowNatural(limbs: (a * b).limbs) != slowA * slowB { wrong.append("product of \(pair)") }
      if (a < b) != (slowA < slowB) { wrong.append("order of \(pair)") }
      if (a == b) != (slowA == slowB) { wrong.append("equality of \(pair)") }
      if !(a < b), SlowNatural(limbs: (a - b).limbs) != slowA - slowB { wrong.append("difference of \(pair)") }
      if String(decoding: a.decimalDigits, as: UTF8.self) != slowA.text { wrong.append("digits of \(slowA.text)") }
      if !b.isZero {
        let (fast, slow) = (a.quotientAndRemainder(dividingBy: b), slowA.divided(by: slowB))
        if SlowNatural(limbs: fast.quotient.limbs) != slow.quotient { wrong.append("quotient of \(pair)") }
        if SlowNatural(limbs: fast.remainder.limbs) != slow.remainder { wrong.append("remainder of \(pair)") }
      }
    }
    #expect(wrong == [], "seed \(Self.seed)")
  }

  /// Quotient times divisor plus remainder gives the dividend back; this reaches far more cases than paper can.
  @Test func divisionUndoesMultiplication() {
    var random = SplitMix64(seed: Self.seed + 1)
    var wrong = 0
    for _ in 0..<20_000 {
      let a = BigNatural(limbs: Self.limbs(Int.random(in: 2...7, using: &random), &random))
      let b = BigNatural(limbs: Self.limbs(Int.random(in: 1...4, using: &random), &random))
      if b.isZero { continue }
      let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
      if !(remainder < b) || quotient * b + remainder != a { wrong += 1 }
    }
    #expect(wrong == 0, "seed \(Self.seed + 1)")
  }

  /// The cases in which the first guess of a digit is one too large, or two, or the subtraction must be taken back
  /// (Knuth, volume 2, 4.3.1, exercises; Warren, Hacker's Delight).
  @Test(
    arguments: [
      (dividend: [3, 0, 0x8000_0000], divisor: [1, 0, 0x2000_0000], quotient: [3], remainder: [0, 0, 0x2000_0000]),
      ([0, 0, 0x8000_0000, 0x7FFF_FFFF], [1, 0, 0x8000_0000], [0xFFFF_FFFE], [2, 0xFFFF_FFFF, 0x7FFF_FFFF]),
      ([0, 0xFFFF_FFFE, 0x8000_0000], [0xFFFF_FFFF, 0x8000_0000], [0xFFFF_FFFF], [0xFFFF_FFFF, 0x7FFF_FFFF]),
      ([0, 0, 0, 1], [0xFFFF_FFFF, 0xFFFF_FFFF], [0, 1], [0, 1]),
      ([5], [7, 1], [], [5]),
      ([7, 1], [7, 1], [1], []),
    ] as [(dividend: [UInt32], divisor: [UInt32], quotient: [UInt32], remainder: [UInt32])])
  func hardDivisions(dividend: [UInt32], divisor: [UInt32], quotient: [UInt32], remainder: [UInt32]) {
    let result = BigNatural(limbs: dividend).quotientAndRemainder(dividingBy: BigNatural(limbs: divisor))
    #expect(result.quotient.limbs == quotient)
    #expect(result.remainder.limbs == remainder)
    let slow = SlowNatural(limbs: dividend).divided(by: SlowNatural(limbs: divisor))
    #expect(SlowNatural(limbs: quotient) == slow.quotient)
    #expect(SlowNatural(limbs: remainder) == slow.remainder)
  }

  @Test func fitsSixtyThreeBitsOrNot() {
    #expect(BigNatural(0).int64 == 0)
    #expect(BigNatural(UInt64(Int64.max)).int64 == .max)
    #expect(BigNatural(UInt64(Int64.max) + 1).int64 == nil)
    #expect(BigNatural(limbs: [0, 0, 1]).int64 == nil)
    #expect(BigNatural(limbs: [7, 0, 0]).int64 == 7)
    #expect(BigNatural(1 << 32).int64 == 1 << 32)
  }

  @Test func greatestCommonDivisorOfLargeNumbers() {
    let (a, b) = (BigNatural(limbs: [0, 0, 6]), BigNatural(limbs: [0, 0, 0, 9]))
    #expect(a.greatestCommonDivisor(with: b) == BigNatural(limbs: [0, 0, 6]))
    #expect(a.greatestCommonDivisor(with: BigNatural(0)) == a)
    #expect(BigNatural(0).greatestCommonDivisor(with: b) == b)
  }
}
