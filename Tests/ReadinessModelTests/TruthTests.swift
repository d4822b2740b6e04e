import ReadinessModel
import Testing

/// Kleene's strong logic, every cell.
@Suite struct TruthTests {
  private static let tables: [(Truth, Truth, and: Truth, or: Truth)] = [
    (.isFalse, .isFalse, .isFalse, .isFalse), (.isFalse, .unknown, .isFalse, .unknown),
    (.isFalse, .isTrue, .isFalse, .isTrue), (.unknown, .isFalse, .isFalse, .unknown),
    (.unknown, .unknown, .unknown, .unknown), (.unknown, .isTrue, .unknown, .isTrue),
    (.isTrue, .isFalse, .isFalse, .isTrue), (.isTrue, .unknown, .unknown, .isTrue),
    (.isTrue, .isTrue, .isTrue, .isTrue),
  ]

  @Test(arguments: tables)
  func conjunctionAndDisjunction(left: Truth, right: Truth, and: Truth, or: Truth) {
    #expect((left && right) == and)
    #expect((left || right) == or)
    // De Morgan.
    #expect(!(left && right) == (!left || !right))
  }

  @Test func negationAndWords() {
    #expect(Truth.allCases.map { !$0 } == [.isTrue, .unknown, .isFalse])
    #expect(Truth.allCases.map { "\($0.word)" } == ["false", "unknown", "true"])
    #expect(Truth(true) == .isTrue)
    #expect(Truth(false) == .isFalse)
  }
}
