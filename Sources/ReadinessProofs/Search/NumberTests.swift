internal import ReadinessModel

/// Tests of single answers over a stretch of possible values.
enum NumberTests {
  /// What the test can be over the answers a fact may still have.
  static func outcome(_ test: FactTest, _ fact: PossibleFact, _ asOf: CivilDate) -> TruthSet {
    switch test {
    case .choices(let bits):
      guard let value = fact.value else { return [.isTrue, .isFalse] }
      return TruthSet(UInt64(bitPattern: value) & bits != 0)
    case .date(let date):
      guard let value = fact.value else { return [.isTrue, .isFalse] }
      return TruthSet(passes(date, value, asOf))
    case .number(let range):
      // Of several choices, how many are chosen is looked at.
      if fact.low == nil, let value = fact.value {
        return TruthSet(contains(range, Fraction(Int64(value.nonzeroBitCount))))
      }
      guard let low = fact.low, let high = fact.high else { return [.isTrue, .isFalse] }
      return outcome(range, low, high)
    }
  }

  /// Whether a date passes, as the engine judges it.
  static func passes(_ test: DateTest, _ packed: Int64, _ asOf: CivilDate) -> Bool {
    switch test {
    case .ageAtMost(let months): CivilDate(packed: packed).adding(months: months) >= asOf
    case .within(let months): packed <= asOf.adding(months: months).packed
    case .past: packed <= asOf.packed
    case .before: packed < asOf.packed
    case .after: packed > asOf.packed
    }
  }

  /// Whether a number lies in the range.
  static func contains(_ range: NumberRange, _ value: Fraction) -> Bool {
    if let lower = range.lower?.fraction, range.lowerIsOpen ? value <= lower : value < lower { return false }
    if let upper = range.upper?.fraction, range.upperIsOpen ? value >= upper : value > upper { return false }
    return true
  }

  private static func outcome(_ range: NumberRange, _ low: Fraction, _ high: Fraction) -> TruthSet {
    let (atLow, atHigh) = (contains(range, low), contains(range, high))
    if atLow, atHigh { return .isTrue }
    if low == high { return .isFalse }
    if atLow || atHigh { return [.isTrue, .isFalse] }
    // Both ends lie outside: on one side, or the range lies between them.
    if let lower = range.lower?.fraction, high < lower || high == lower && range.lowerIsOpen { return .isFalse }
    if let upper = range.upper?.fraction, upper < low || low == upper && range.upperIsOpen { return .isFalse }
    return [.isTrue, .isFalse]
  }

  /// What a comparison of two numbers can be.
  static func outcome(_ left: PossibleFact, _ comparison: Comparison, _ right: PossibleFact) -> TruthSet {
    guard let low = left.low, let high = left.high, let otherLow = right.low, let otherHigh = right.high else {
      if let value = left.value, let other = right.value { return TruthSet(comparison.holds(value, other)) }
      return [.isTrue, .isFalse]
    }
    if low == high, otherLow == otherHigh { return TruthSet(comparison.holds(low, otherLow)) }
    switch comparison {
    case .moreThan: return decided(always: otherHigh < low, never: high <= otherLow)
    case .atLeast: return decided(always: otherHigh <= low, never: high < otherLow)
    case .lessThan: return decided(always: high < otherLow, never: otherHigh <= low)
    case .atMost: return decided(always: high <= otherLow, never: otherHigh < low)
    case .equalTo: return decided(always: false, never: high < otherLow || otherHigh < low)
    }
  }

  private static func decided(always: Bool, never: Bool) -> TruthSet {
    always ? .isTrue : never ? .isFalse : [.isTrue, .isFalse]
  }
}
