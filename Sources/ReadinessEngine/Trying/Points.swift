import ReadinessModel

/// Places at which a question's domain is cut, each once; only so many.
struct PointList {
  private(set) var points: [Fraction] = []
  /// Whether some place is missing.
  private(set) var isCutShort = false
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  mutating func add(_ point: Fraction) {
    if points.contains(point) { return }
    if points.count >= limit { isCutShort = true } else { points.append(point) }
  }

  mutating func cutShort() { isCutShort = true }
}

/// Days at which the answers to a question of date may begin to count otherwise.
struct DayList {
  private let asOf: CivilDate
  private var days: [CivilDate] = []

  init(_ asOf: CivilDate) {
    self.asOf = asOf
    addAround(asOf)
    for end in [CivilDate(year: 1, month: 1, day: 1), CivilDate(year: 9999, month: 12, day: 31)] {
      if let end { days.append(end) }
    }
  }

  /// A day and its neighbours: two each way, as months end on different days.
  mutating func addAround(_ day: CivilDate) {
    let (before, after) = (Assessor.day(before: day), Assessor.day(after: day))
    days += [Assessor.day(before: before), before, day, after, Assessor.day(after: after)]
  }

  /// Around the day so many months from the as-of date. A month that ends early stands for the days it has not, so up to
  /// three days more lie beside it.
  mutating func addAround(months: Int64) {
    let limit = asOf.adding(months: months)
    addAround(limit)
    addAround(Assessor.day(after: Assessor.day(after: limit)))
    addAround(Assessor.day(before: Assessor.day(before: limit)))
  }

  /// Around the days on which an age begins and ends.
  mutating func add(age: Int64, _ unit: AgeUnit) {
    for value in [age, age + 1] {
      switch unit {
      case .days: addAround(Self.day(asOf, minus: value))
      case .months: addAround(months: 0 &- value)
      case .years: addAround(months: 0 &- value &* 12)
      }
    }
  }

  /// The days that are there, up to the last that may be answered.
  func values(upTo last: CivilDate?) -> [Int64] {
    days.filter { day in last.map { day <= $0 } ?? true }.map { $0.packed }
  }

  /// Goes to the month first, then day by day.
  private static func day(_ date: CivilDate, minus days: Int64) -> CivilDate {
    var day = date.adding(months: 0 &- days / 31)
    let wanted = date.ordinal - days
    // Within some years of days the months fall short by little; a limit keeps strange ages cheap.
    var steps = 0
    while day.ordinal > wanted, steps < 4_000 {
      let nearer = day.adding(months: -1)
      day = nearer.ordinal > wanted ? nearer : Assessor.day(before: day)
      steps += 1
    }
    while day.ordinal < wanted, steps < 4_000 {
      day = Assessor.day(after: day)
      steps += 1
    }
    return day
  }
}
