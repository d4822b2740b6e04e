import ReadinessModel

/// One thing that may count in an aggregate: a rule or a group.
struct ScoredItem {
  /// What it weighs, wherever it counts; the least it may weigh where that hangs on open answers.
  var weight: Fraction
  /// Its score now; nil where it does not count now.
  var now: Fraction?
  /// Its bounds wherever it counts.
  var low: Fraction
  var high: Fraction
  /// Whether it counts however the open answers turn out.
  var isSure: Bool
  /// What it weighs now, and at most, where that is not its ``weight``.
  var nowWeight: Fraction?
  var mostWeight: Fraction?
  /// Whether what it earns is gained, and not among what is possible.
  var isBonus = false

  init(weight: Fraction, now: Fraction?, low: Fraction, high: Fraction, isSure: Bool) {
    self.weight = weight
    self.now = now
    self.low = low
    self.high = high
    self.isSure = isSure
  }

  var asBonus: ScoredItem {
    var item = self
    item.isBonus = true
    return item
  }

  /// The most it may weigh.
  var most: Fraction { mostWeight ?? weight }
}

/// Score and bounds of an aggregate over items.
struct AggregateScore {
  var now: Fraction?
  var low: Fraction?
  var high: Fraction?
  var gained = Fraction.zero
  var possible = Fraction.zero
  /// What is possible at least wherever it counts, and at most.
  var leastPossible = Fraction.zero
  var mostPossible = Fraction.zero
  /// The same of what is gained in sums.
  private var leastGained = Fraction.zero
  private var mostGained = Fraction.zero
  /// Whether it counts however the open answers turn out.
  var isSure = false

  /// Items of weight 0 count nothing; a bonus adds to what is gained, up to what is possible.
  init(_ aggregate: Aggregate, _ all: [ScoredItem]) {
    let items = all.filter { !$0.most.isZero && !$0.isBonus }
    let bonuses = all.filter { !$0.most.isZero && $0.isBonus }
    isSure = items.contains { $0.isSure && !$0.weight.isZero }
    setBounds(items, bonuses)
    switch aggregate {
    case .sum, .mean:
      for item in items {
        if let now = item.now {
          gained += now * (item.nowWeight ?? item.weight)
          possible += item.nowWeight ?? item.weight
        }
      }
      for bonus in bonuses { if let now = bonus.now { gained += now * (bonus.nowWeight ?? bonus.weight) } }
      if possible < gained { gained = possible }
      now = gained.divided(by: possible)
      low = Self.bound(items, adding: Self.least(bonuses), value: { $0.low }, isBetter: { $0 < $1 })
      high = Self.bound(items, adding: Self.most(bonuses), value: { $0.high }, isBetter: { $0 > $1 })
    case .lowest:
      for item in items { now = Self.lower(now, item.now) }
      gained = now ?? .zero
      possible = now == nil ? .zero : .one
      for item in items { low = Self.lower(low, item.low) }
      for item in items where item.isSure { high = Self.lower(high, item.high) }
      if high == nil { for item in items where high.map({ item.high > $0 }) ?? true { high = item.high } }
    }
  }

  private mutating func setBounds(_ items: [ScoredItem], _ bonuses: [ScoredItem]) {
    var least: Fraction?
    var lowest: Fraction?
    for item in items {
      mostPossible += item.most
      if item.isSure { leastPossible += item.weight }
      if !item.weight.isZero {
        least = Self.lower(least, item.weight)
        lowest = Self.lower(lowest, item.low * item.weight)
      }
    }
    // Where nothing counts for certain, one alone may be what counts: the lightest, or what gains the least.
    leastGained = isSure ? Self.least(items) : lowest ?? .zero
    leastGained += Self.least(bonuses)
    mostGained = Self.most(items) + Self.most(bonuses)
    if leastPossible.isZero { leastPossible = least ?? .zero }
  }

  /// No more points can be gained than these, nor are more possible. The bounds stay sound, and may be wider than need be.
  mutating func limit(to cap: Fraction) {
    if cap < gained { gained = cap }
    if cap < possible { possible = cap }
    now = gained.divided(by: possible)
    // Of the cap that much is gained at least, whatever is possible; where it is less than the cap, that is a greater share.
    if let reached = low, let share = Self.capped(leastGained.divided(by: cap)), reached < share { low = share }
    if cap < mostPossible {
      if let reached = high, let share = Self.capped(mostGained.divided(by: cap)), reached < share { high = share }
      mostPossible = cap
    }
    if cap < leastPossible { leastPossible = cap }
  }

  private static func lower(_ left: Fraction?, _ right: Fraction?) -> Fraction? {
    guard let left, let right else { return left ?? right }
    return right < left ? right : left
  }

  /// What bonuses add in any case, and what they can add.
  private static func least(_ bonuses: [ScoredItem]) -> Fraction {
    var sum = Fraction.zero
    for bonus in bonuses where bonus.isSure { sum += bonus.low * bonus.weight }
    return sum
  }

  private static func most(_ bonuses: [ScoredItem]) -> Fraction {
    var sum = Fraction.zero
    for bonus in bonuses { sum += bonus.high * bonus.most }
    return sum
  }

  /// What counts for certain at its bound, then the rest in order while each still moves the mean.
  private static func bound(
    _ items: [ScoredItem], adding bonus: Fraction, value: (ScoredItem) -> Fraction,
    isBetter: (Fraction, Fraction) -> Bool
  ) -> Fraction? {
    var gained = bonus
    var possible = Fraction.zero
    for item in items where item.isSure {
      gained += value(item) * item.weight
      possible += item.weight
    }
    var rest = items.filter { !$0.isSure || $0.weight < $0.most }
    rest.sortInPlace { isBetter(value($0), value($1)) }
    if possible.isZero, !bonus.isZero { return boundOfAny(rest, bonus, value, isBetter) }
    add(rest, &gained, &possible, value, isBetter)
    return Self.capped(gained.divided(by: possible))
  }

  private static func add(
    _ rest: [ScoredItem], _ gained: inout Fraction, _ possible: inout Fraction, _ value: (ScoredItem) -> Fraction,
    _ isBetter: (Fraction, Fraction) -> Bool
  ) {
    for item in rest {
      if let mean = gained.divided(by: possible), !isBetter(value(item), mean) { break }
      let weight = item.isSure ? item.most - item.weight : item.most
      gained += value(item) * weight
      possible += weight
    }
  }

  /// A bonus alone makes no score: whatever may be the first that counts is tried.
  private static func boundOfAny(
    _ rest: [ScoredItem], _ bonus: Fraction, _ value: (ScoredItem) -> Fraction,
    _ isBetter: (Fraction, Fraction) -> Bool
  ) -> Fraction? {
    var best: Fraction?
    for first in rest.indices {
      for weight in [rest[first].weight, rest[first].most] where !weight.isZero {
        var gained = bonus + value(rest[first]) * weight
        var possible = weight
        var others = rest
        others.remove(at: first)
        add(others, &gained, &possible, value, isBetter)
        guard let bound = capped(gained.divided(by: possible)) else { continue }
        if best.map({ isBetter(bound, $0) }) ?? true { best = bound }
      }
    }
    return best
  }

  private static func capped(_ value: Fraction?) -> Fraction? { value.map { .one < $0 ? .one : $0 } }
}
