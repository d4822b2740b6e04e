internal import ReadinessModel

/// The regions that thresholds and choices cut each question into: one answer for each, best first.
///
/// Two answers to one question lie in one region when no test of the rule set can tell them apart. Where numbers are
/// added, divided or compared with each other, the cuts of each are carried over to the others, two steps wide, so that
/// every cell between the lines has an answer in it; cells between the slanting lines of a quotient may have none.
struct Regions: Sendable {
  /// By question index; empty for derived values. In rising order of number or date, in listed order of choices.
  private(set) var values: [[Int64]] = []
  /// Lists of practices to try: none, and lists about each threshold.
  private(set) var practices: [[Int64]] = []
  let asOf: CivilDate

  init(_ ruleSet: RuleSet, asOf: CivilDate) {
    self.asOf = asOf
    let tests = FactTests(ruleSet)
    practices = Self.practiceLists(tests)
    let cuts = Cuts(ruleSet, tests, practices: practices)
    for (index, question) in ruleSet.questions.enumerated() {
      values.append(question.isDerived ? [] : Self.values(question, tests.of[index], cuts.of[index], asOf))
    }
  }

  private static func values(
    _ question: Question, _ tests: [FactTest], _ cuts: Cuts.Points, _ asOf: CivilDate
  ) -> [Int64] {
    switch question.type.shape {
    case .oneChoice: return question.choices.indices.map { 1 << Int64($0) }
    case .choices: return selections(question, tests)
    case .number: return numbers(question, tests, cuts)
    case .date: return dates(question, tests, cuts, asOf)
    case .text: return [0]
    }
  }

  /// Of no more choices than these every selection is looked at.
  static let mostSelected = 12

  /// One selection for each way the tests can turn out; every selection where there are few choices, else none, each
  /// one, and the first so many.
  private static func selections(_ question: Question, _ tests: [FactTest]) -> [Int64] {
    let count = question.choices.count
    var candidates: [Int64] = []
    if count <= mostSelected {
      candidates = (1..<(Int64(1) << Int64(count))).map { $0 }
    } else {
      candidates = question.choices.indices.map { 1 << Int64($0) }
      candidates += (2...count).map { (Int64(1) << Int64($0)) - 1 }
    }
    var seen: Set<[Int]> = []
    candidates.sort { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
    return candidates.filter { value in
      let outcomes = tests.map { test in
        if case .choices(let bits) = test { return UInt64(bitPattern: value) & bits != 0 ? 1 : 0 }
        return 0
      }
      return seen.insert(outcomes + [value.nonzeroBitCount]).inserted
    }
  }

  private static func numbers(_ question: Question, _ tests: [FactTest], _ cuts: Cuts.Points) -> [Int64] {
    let step = question.type.isWhole ? FixedDecimal.scale : 1
    var candidates: Set<Int64> = [question.least.millionths, question.most.millionths]
    for cut in cuts.points {
      for offset in cuts.isJoined ? -2...2 : Int64(-1)...1 {
        // Between whole numbers, the whole number below a cut begins the step.
        let below = cut >= 0 || cut % step == 0 ? cut / step * step : (cut / step - 1) * step
        candidates.insert(below + offset * step)
      }
    }
    let inside = candidates.filter { $0 >= question.least.millionths && $0 <= question.most.millionths }.sorted()
    return cuts.isJoined
      ? inside
      : distinct(inside) { value in
        tests.map { test in
          if case .number(let range) = test {
            return NumberTests.contains(range, FixedDecimal(millionths: value).fraction)
          }
          return false
        }
      }
  }

  private static func dates(
    _ question: Question, _ tests: [FactTest], _ cuts: Cuts.Points, _ asOf: CivilDate
  ) -> [Int64] {
    var days = [asOf, asOf.adding(months: -1200), asOf.adding(months: 1200)]
    for months in cuts.months { days.append(asOf.adding(months: months)) }
    for offset in cuts.days { days.append(Days.day(offset, from: asOf)) }
    var candidates: Set<Int64> = []
    for day in days {
      for offset: Int64 in -2...2 { candidates.insert(Days.day(offset, from: day).packed) }
    }
    let inside = candidates.filter { question.mayBeFuture || $0 <= asOf.packed }.sorted()
    return cuts.isJoined
      ? inside
      : distinct(inside) { value in
        tests.map { test in
          if case .date(let date) = test { return NumberTests.passes(date, value, asOf) }
          return false
        }
      }
  }

  /// The first of each run that no test can tell apart.
  private static func distinct(_ values: [Int64], _ outcomes: (Int64) -> [Bool]) -> [Int64] {
    var result: [Int64] = []
    var last: [Bool]?
    for value in values {
      let outcome = outcomes(value)
      if outcome != last { result.append(value) }
      last = outcome
    }
    return result
  }

  private static func practiceLists(_ tests: FactTests) -> [[Int64]] {
    var lists: [[Int64]] = [[], [Int64](repeating: 8000, count: 8)]
    for (figure, threshold) in tests.practiceThresholds {
      for offset: Int64 in -1...1 {
        let value = max(threshold + offset, 0)
        switch figure {
        case .sum: lists.append([value / 2, value - value / 2])
        case .mean: lists.append([Int64](repeating: value, count: 3))
        case .count: lists.append([Int64](repeating: 8000, count: Int(min(value, 500))))
        case .share:
          let within = min(value, 100)
          for size in tests.practiceBounds {
            lists.append((0..<Int64(100)).map { $0 < within ? size : max(size - 1, 0) })
          }
        }
      }
    }
    var seen: Set<[Int64]> = []
    return lists.filter { seen.insert($0).inserted }
  }
}

/// Days before and after.
enum Days {
  static func day(_ offset: Int64, from date: CivilDate) -> CivilDate {
    var day = date
    for _ in 0..<offset.magnitude { day = offset < 0 ? before(day) : after(day) }
    return day
  }

  private static func after(_ date: CivilDate) -> CivilDate {
    CivilDate(year: date.year, month: date.month, day: date.day + 1)
      ?? CivilDate(year: date.year, month: date.month + 1, day: 1)
      ?? CivilDate(year: date.year + 1, month: 1, day: 1) ?? date
  }

  private static func before(_ date: CivilDate) -> CivilDate {
    if let same = CivilDate(year: date.year, month: date.month, day: date.day - 1) { return same }
    for day: Int64 in [31, 30, 29, 28] {
      if let last = CivilDate(year: date.year, month: date.month - 1, day: day) { return last }
    }
    return CivilDate(year: date.year - 1, month: 12, day: 31) ?? date
  }
}
