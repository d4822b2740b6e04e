import Testing

@testable import ReadinessModel

/// Products that say when they do not fit, against 128 bits.
@Suite struct CheckedInt64Tests {
  static let edges: [Int64] = [
    0, 1, -1, 2, -2, 0x7FFF_FFFF, 0x8000_0000, 0x8000_0001, -0x8000_0000, 0xFFFF_FFFF, 0x1_0000_0000, 0x1_0000_0001,
    -0x1_0000_0000, 3_037_000_499, 3_037_000_500, .max, .max - 1, .min, .min + 1, 0x4000_0000_0000_0000,
  ]

  private static let pairs: [(Int64, Int64)] = {
    var random = SplitMix64(seed: 64)
    let shifted = (0..<30_000).map { _ in
      (
        Int64.random(in: .min ... .max, using: &random) >> Int64.random(in: 0..<64, using: &random),
        Int64.random(in: .min ... .max, using: &random) >> Int64.random(in: 0..<64, using: &random)
      )
    }
    return edges.flatMap { left in edges.map { (left, $0) } } + shifted
  }()

  @Test func productsAndSums() {
    var wrong: [String] = []
    for (left, right) in Self.pairs {
      let product = Int128(left) * Int128(right)
      // The least number has no magnitude of 63 bits, so a product that is just it may go the slow way.
      if CheckedInt64.product(left, right) != Int64(exactly: product), product != Int128(Int64.min) {
        wrong.append("\(left) * \(right)")
      }
      if CheckedInt64.sum(left, right) != Int64(exactly: Int128(left) + Int128(right)) {
        wrong.append("\(left) + \(right)")
      }
      let full = CheckedInt64.fullProduct(left.magnitude, right.magnitude)
      let whole = UInt128(left.magnitude) * UInt128(right.magnitude)
      if UInt128(full.high) << 64 | UInt128(full.low) != whole { wrong.append("\(left) ** \(right)") }
    }
    #expect(wrong == [])
  }

  @Test(
    arguments: [(12, 18, 6), (7, 0, 7), (0, 7, 7), (0, 0, 1), (1, .max, 1), (.max, .max, .max)]
      as [(Int64, Int64, Int64)])
  func commonDivisors(left: Int64, right: Int64, expected: Int64) {
    #expect(CheckedInt64.greatestCommonDivisor(left, right) == expected)
  }
}
