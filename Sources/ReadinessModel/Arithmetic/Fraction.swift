/// An exact rational number, always in lowest terms with a positive denominator.
///
/// Every score, mark, weight and contribution is one of these; no floating point stands between an answer and a printed
/// figure. Numbers that fit 64 bits need no memory of their own; larger ones move to ``BigNatural`` by themselves.
public struct Fraction: Sendable {
  /// Valid while `big` is nil.
  private let numerator: Int64
  /// Above zero; valid while `big` is nil.
  private let denominator: Int64
  /// Only for what does not fit above, so that equal numbers have one form.
  private let big: Big?

  /// One reference, so that copying a fraction stays cheap.
  private final class Big: Sendable {
    let negative: Bool
    let numerator: BigNatural
    let denominator: BigNatural

    init(negative: Bool, numerator: BigNatural, denominator: BigNatural) {
      self.negative = negative
      self.numerator = numerator
      self.denominator = denominator
    }
  }

  public static let zero = Fraction(0)
  public static let one = Fraction(1)

  public init(_ value: Int64) {
    numerator = value
    denominator = 1
    big = nil
  }

  /// `numerator` over `denominator`; nil where the denominator is 0.
  public init?(_ numerator: Int64, over denominator: Int64) {
    if denominator == 0 { return nil }
    if numerator == .min || denominator == .min {
      self.init(
        negative: (numerator < 0) != (denominator < 0), BigNatural(numerator.magnitude),
        BigNatural(denominator.magnitude))
      return
    }
    if numerator == 0 || numerator == denominator {
      self.init(reduced: numerator == 0 ? 0 : 1, 1)
      return
    }
    let sign: Int64 = denominator < 0 ? -1 : 1
    let divisor = CheckedInt64.greatestCommonDivisor(
      Int64(truncatingIfNeeded: numerator.magnitude), Int64(truncatingIfNeeded: denominator.magnitude))
    if divisor == 1 {
      self.init(reduced: numerator &* sign, denominator &* sign)
    } else {
      self.init(reduced: (numerator / divisor) &* sign, (denominator / divisor) &* sign)
    }
  }

  private init(reduced numerator: Int64, _ denominator: Int64) {
    self.numerator = numerator
    self.denominator = denominator
    big = nil
  }

  /// Reduces; `denominator` is not zero.
  private init(negative: Bool, _ numerator: BigNatural, _ denominator: BigNatural) {
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    let n = numerator.quotientAndRemainder(dividingBy: divisor).quotient
    let d = denominator.quotientAndRemainder(dividingBy: divisor).quotient
    if let small = n.int64(negative: negative), let below = d.int64 {
      self.numerator = small
      self.denominator = below
      big = nil
    } else {
      self.numerator = 0
      self.denominator = 1
      big = Big(negative: negative, numerator: n, denominator: d)
    }
  }

  var bigParts: (negative: Bool, numerator: BigNatural, denominator: BigNatural) {
    let parts = parts
    return (parts.negative, parts.numerator, parts.denominator)
  }

  private var parts: Big {
    big
      ?? Big(
        negative: numerator < 0, numerator: BigNatural(numerator.magnitude),
        denominator: BigNatural(denominator.magnitude))
  }

  public var isZero: Bool { big == nil && numerator == 0 }
  public var isNegative: Bool { big?.negative ?? (numerator < 0) }

  /// Numerator and denominator where both fit 64 bits.
  public var small: (numerator: Int64, denominator: Int64)? { big == nil ? (numerator, denominator) : nil }
}

extension Fraction {
  public static func + (left: Fraction, right: Fraction) -> Fraction {
    if left.big == nil, right.big == nil {
      if left.denominator == right.denominator, let sum = CheckedInt64.sum(left.numerator, right.numerator),
        let result = Fraction(sum, over: left.denominator)
      {
        return result
      }
      if let a = CheckedInt64.product(left.numerator, right.denominator),
        let b = CheckedInt64.product(right.numerator, left.denominator), let sum = CheckedInt64.sum(a, b),
        let below = CheckedInt64.product(left.denominator, right.denominator),
        let result = Fraction(sum, over: below)
      {
        return result
      }
    }
    let (a, b) = (left.parts, right.parts)
    let (x, y) = (a.numerator * b.denominator, b.numerator * a.denominator)
    let below = a.denominator * b.denominator
    if a.negative == b.negative { return Fraction(negative: a.negative, x + y, below) }
    return x < y ? Fraction(negative: b.negative, y - x, below) : Fraction(negative: a.negative, x - y, below)
  }

  public static prefix func - (value: Fraction) -> Fraction {
    if value.big == nil, let result = Fraction(0 &- value.numerator, over: value.denominator), value.numerator != .min {
      return result
    }
    let parts = value.parts
    return Fraction(negative: !parts.negative, parts.numerator, parts.denominator)
  }

  public static func - (left: Fraction, right: Fraction) -> Fraction { left + -right }

  public static func * (left: Fraction, right: Fraction) -> Fraction {
    if left.big == nil, right.big == nil, let above = CheckedInt64.product(left.numerator, right.numerator),
      let below = CheckedInt64.product(left.denominator, right.denominator), let result = Fraction(above, over: below)
    {
      return result
    }
    let (a, b) = (left.parts, right.parts)
    return Fraction(negative: a.negative != b.negative, a.numerator * b.numerator, a.denominator * b.denominator)
  }

  /// The quotient, or nil where `divisor` is 0.
  public func divided(by divisor: Fraction) -> Fraction? {
    if divisor.isZero { return nil }
    if divisor.big == nil, divisor.numerator != .min {
      let sign: Int64 = divisor.numerator < 0 ? -1 : 1
      return self * Fraction(reduced: divisor.denominator &* sign, divisor.numerator &* sign)
    }
    let parts = divisor.parts
    return self * Fraction(negative: parts.negative, parts.denominator, parts.numerator)
  }

  public static func += (left: inout Fraction, right: Fraction) { left = left + right }
}

extension Fraction: Comparable, Hashable {
  public static func == (left: Fraction, right: Fraction) -> Bool {
    guard left.numerator == right.numerator, left.denominator == right.denominator else { return false }
    guard let a = left.big, let b = right.big else { return left.big == nil && right.big == nil }
    return a.negative == b.negative && a.numerator == b.numerator && a.denominator == b.denominator
  }

  public static func < (left: Fraction, right: Fraction) -> Bool {
    if left.big == nil, right.big == nil, let a = CheckedInt64.product(left.numerator, right.denominator),
      let b = CheckedInt64.product(right.numerator, left.denominator)
    {
      return a < b
    }
    return (left - right).isNegative
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(numerator)
    hasher.combine(denominator)
    hasher.combine(big?.numerator)
    hasher.combine(big?.denominator)
  }
}
