extension NumberRange {
  /// Whether a number lies in it.
  public func contains(_ value: FixedDecimal) -> Bool {
    if let lower, lowerIsOpen ? value <= lower : value < lower { return false }
    if let upper, upperIsOpen ? value >= upper : value > upper { return false }
    return true
  }

  /// Whether an exact number lies in it.
  public func contains(_ value: Fraction) -> Bool {
    if let lower, lowerIsOpen ? value <= lower.fraction : value < lower.fraction { return false }
    if let upper, upperIsOpen ? value >= upper.fraction : value > upper.fraction { return false }
    return true
  }

  /// Whether it has no end at all.
  public var isUnbounded: Bool { lower == nil && upper == nil }
}

extension DateTest {
  /// Whether a date passes, seen from the as-of date.
  public func holds(_ date: CivilDate, asOf: CivilDate) -> Bool {
    switch self {
    case .ageAtMost(let months): date.adding(months: months) >= asOf
    // From the as-of date forward: from a month's end backward would shorten the way.
    case .within(let months): date <= asOf.adding(months: months)
    case .past: date <= asOf
    case .before: date < asOf
    case .after: date > asOf
    }
  }
}

extension AgeUnit {
  /// Completed units from a date to a later one; negative where it lies after.
  public func completed(from date: CivilDate, to later: CivilDate) -> Int64 {
    switch self {
    case .days: later.ordinal - date.ordinal
    case .months: date.completedMonths(to: later)
    case .years: Self.floored(date.completedMonths(to: later), by: 12)
    }
  }

  private static func floored(_ value: Int64, by divisor: Int64) -> Int64 {
    value / divisor - (value % divisor < 0 ? 1 : 0)
  }
}

extension PracticeFigure {
  /// The figure over a list of members; nil where nothing is listed, or where a size that matters is not stated.
  ///
  /// - Parameter range: which sizes count, for a count or a share.
  public func value(of practices: [Practice], within range: NumberRange) -> Fraction? {
    if practices.isEmpty { return nil }
    // Whole numbers are added as such, and carried over where 64 bits end: a tenth of a federation's judging was here.
    var (all, within, total, carried) = (Int64(0), Int64(0), Int64(0), Fraction.zero)
    // One that is listed twice is counted once.
    for practice in practices where !practice.isRepeated {
      all += 1
      if self == .count, range.isUnbounded { continue }
      guard let size = practice.patients else { return nil }
      let (sum, overflow) = total.addingReportingOverflow(size)
      if overflow { carried += Fraction(total) }
      total = overflow ? size : sum
      if self != .sum, self != .mean, range.contains(FixedDecimal(size)) { within += 1 }
    }
    switch self {
    case .count: return Fraction(range.isUnbounded ? all : within)
    case .sum: return carried + Fraction(total)
    case .mean: return (carried + Fraction(total)).divided(by: Fraction(all))
    case .share: return Fraction(within &* 100, over: all)
    }
  }
}
