import ReadinessModel

/// One thing that may count in an aggregate: a rule or a group.
struct ScoredItem {
  var weight: Fraction
  /// Its score now; nil where it does not count now.
  var now: Fraction?
  /// Its bounds wherever it counts.
  var low: Fraction
  var high: Fraction
  /// Whether it counts however the open answers turn out.
  var isSure: Bool
}

/// Score and bounds of an aggregate over items.
struct AggregateScore {
  var now: Fraction?
  var low: Fraction?
  var high: Fraction?
  var gained = Fraction.zero
  var possible = Fraction.zero
  /// Whether it counts however the open answers turn out.
  var isSure = false

  /// Items of weight 0 count nothing.
  init(_ aggregate: Aggregate, _ all: [ScoredItem]) {
    let items = all.filter { !$0.weight.isZero }
    isSure = items.contains { $0.isSure }
    switch aggregate {
    case .sum, .mean:
      for item in items {
        if let now = item.now {
          gained += now * item.weight
          possible += item.weight
        }
      }
      now = gained.divided(by: possible)
      low = Self.bound(items, value: { $0.low }, isBetter: { $0 < $1 })
      high = Self.bound(items, value: { $0.high }, isBetter: { $0 > $1 })
    case .lowest:
      for item in items { now = Self.lower(now, item.now) }
      gained = now ?? .zero
      possible = now == nil ? .zero : .one
      for item in items { low = Self.lower(low, item.low) }
      for item in items where item.isSure { high = Self.lower(high, item.high) }
      if high == nil { for item in items where high.map({ item.high > $0 }) ?? true { high = item.high } }
    }
  }

  private static func lower(_ left: Fraction?, _ right: Fraction?) -> Fraction? {
    guard let left, let right else { return left ?? right }
    return right < left ? right : left
  }

  /// What counts for certain at its bound, then the rest in order while each still moves the mean.
  private static func bound(
    _ items: [ScoredItem], value: (ScoredItem) -> Fraction, isBetter: (Fraction, Fraction) -> Bool
  ) -> Fraction? {
    var gained = Fraction.zero
    var possible = Fraction.zero
    for item in items where item.isSure {
      gained += value(item) * item.weight
      possible += item.weight
    }
    var rest = items.filter { !$0.isSure }
    rest.sortInPlace { isBetter(value($0), value($1)) }
    for item in rest {
      if let mean = gained.divided(by: possible), !isBetter(value(item), mean) { break }
      gained += value(item) * item.weight
      possible += item.weight
    }
    return gained.divided(by: possible)
  }
}
