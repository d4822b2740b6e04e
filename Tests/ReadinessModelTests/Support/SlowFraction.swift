import ReadinessModel

/// Fractions on ``SlowNatural``, never reduced: equal where cross products are.
struct SlowFraction {
  var isNegative: Bool
  var above: SlowNatural
  var below: SlowNatural

  init(isNegative: Bool, _ above: SlowNatural, _ below: SlowNatural) {
    self.isNegative = isNegative && !above.isZero
    self.above = above
    self.below = below
  }

  init(_ numerator: Int64, _ denominator: Int64) {
    self.init(
      isNegative: (numerator < 0) != (denominator < 0), SlowNatural(numerator.magnitude),
      SlowNatural(denominator.magnitude))
  }

  /// What the product's fraction says of itself: `-13/20`.
  init(_ fraction: Fraction) {
    let parts = fraction.exact.drop { $0 == "-" }.split(separator: "/")
    self.init(
      isNegative: fraction.exact.hasPrefix("-"), SlowNatural(text: parts[0]),
      parts.count > 1 ? SlowNatural(text: parts[1]) : SlowNatural(1))
  }

  static func + (left: SlowFraction, right: SlowFraction) -> SlowFraction {
    let (a, b) = (left.above * right.below, right.above * left.below)
    let below = left.below * right.below
    if left.isNegative == right.isNegative { return SlowFraction(isNegative: left.isNegative, a + b, below) }
    return a < b
      ? SlowFraction(isNegative: right.isNegative, b - a, below)
      : SlowFraction(isNegative: left.isNegative, a - b, below)
  }

  static prefix func - (value: SlowFraction) -> SlowFraction {
    SlowFraction(isNegative: !value.isNegative, value.above, value.below)
  }

  static func * (left: SlowFraction, right: SlowFraction) -> SlowFraction {
    SlowFraction(isNegative: left.isNegative != right.isNegative, left.above * right.above, left.below * right.below)
  }

  func divided(by other: SlowFraction) -> SlowFraction {
    self * SlowFraction(isNegative: other.isNegative, other.below, other.above)
  }

  static func == (left: SlowFraction, right: SlowFraction) -> Bool {
    left.isNegative == right.isNegative && left.above * right.below == right.above * left.below
  }

  static func < (left: SlowFraction, right: SlowFraction) -> Bool { (left + -right).isNegative }

  /// The largest whole number that is not above it, as text.
  var floor: String {
    let (quotient, remainder) = above.divided(by: below)
    if !isNegative { return quotient.text }
    let magnitude = remainder.isZero ? quotient : quotient + SlowNatural(1)
    return "-" + magnitude.text
  }
}
