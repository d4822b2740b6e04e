internal import ReadinessModel

/// Where the numbers of each fact are cut: by tests of its own, and by those of sums, quotients and comparisons.
struct Cuts {
  struct Points {
    /// Millionths.
    var points: Set<Int64> = []
    /// Months from the as-of date, for dates.
    var months: Set<Int64> = []
    /// Days from the as-of date, for dates.
    var days: Set<Int64> = []
    /// Whether it is added, divided or compared with other facts.
    var isJoined = false
  }

  /// More cuts than these of one fact are not carried over to others.
  private static let most = 64

  private(set) var of: [Points]

  init(_ ruleSet: RuleSet, _ tests: FactTests, practices: [[Int64]]) {
    of = [Points](repeating: Points(), count: ruleSet.questions.count)
    for (index, question) in ruleSet.questions.enumerated() {
      for test in tests.of[index] { add(test, to: index) }
      if case .practices(let figure, let atLeast, let atMost)? = question.derivation {
        for list in practices {
          let value = PracticeLists.figure(figure, NumberRange(lower: atLeast, upper: atMost), list)
          if let value { insert(value, into: index) }
        }
      }
    }
    for _ in 0..<2 {
      for (index, question) in ruleSet.questions.enumerated() { carry(over: index, question, ruleSet) }
      for (left, right) in tests.comparisons { share(left, right) }
    }
  }

  private mutating func add(_ test: FactTest, to index: Int) {
    switch test {
    case .number(let range):
      if let lower = range.lower { of[index].points.insert(lower.millionths) }
      if let upper = range.upper { of[index].points.insert(upper.millionths) }
    case .date(.ageAtMost(let months)): of[index].months.insert(-months)
    case .date(.within(let months)): of[index].months.insert(months)
    case .choices, .date: break
    }
  }

  private mutating func insert(_ value: Fraction, into index: Int) {
    guard of[index].points.count < Self.most, let scaled = (value * Fraction(FixedDecimal.scale)).floor else { return }
    of[index].points.insert(scaled)
  }

  private mutating func share(_ left: Int, _ right: Int) {
    of[left].isJoined = true
    of[right].isJoined = true
    let (before, after) = (of[left].points, of[right].points)
    for point in after.sorted() { insert(FixedDecimal(millionths: point).fraction, into: left) }
    for point in before.sorted() { insert(FixedDecimal(millionths: point).fraction, into: right) }
  }

  /// Carries the cuts of a derived value over to what it is made of.
  private mutating func carry(over index: Int, _ question: Question, _ ruleSet: RuleSet) {
    let cuts = of[index].points.sorted().map { FixedDecimal(millionths: $0).fraction }
    switch question.derivation {
    case .sum(let parts)?:
      for part in parts {
        of[part].isJoined = true
        for cut in cuts {
          insert(cut, into: part)
          for other in parts where other != part {
            for point in of[other].points.sorted() {
              insert(cut - FixedDecimal(millionths: point).fraction, into: part)
            }
          }
        }
      }
    case .difference(let one, let other)?:
      of[one].isJoined = true
      of[other].isJoined = true
      for cut in cuts {
        for point in of[other].points.sorted() { insert(cut + FixedDecimal(millionths: point).fraction, into: one) }
        for point in of[one].points.sorted() { insert(FixedDecimal(millionths: point).fraction - cut, into: other) }
        insert(cut, into: one)
      }
    case .product(let parts)?:
      for part in parts {
        of[part].isJoined = true
        insert(.one, into: part)
        for cut in cuts {
          insert(cut, into: part)
          for other in parts where other != part {
            for point in of[other].points.sorted() {
              if let quotient = cut.divided(by: FixedDecimal(millionths: point).fraction) {
                insert(quotient, into: part)
              }
            }
          }
        }
      }
    case .quotient(let above, let below)?:
      of[above].isJoined = true
      of[below].isJoined = true
      insert(.one, into: below)
      insert(Fraction(1000), into: below)
      for cut in cuts {
        for point in of[below].points.sorted() { insert(cut * FixedDecimal(millionths: point).fraction, into: above) }
        for point in of[above].points.sorted() {
          if let quotient = FixedDecimal(millionths: point).fraction.divided(by: cut) { insert(quotient, into: below) }
        }
      }
    case .age(let date, let unit)?:
      of[date].isJoined = true
      for cut in cuts {
        guard let units = cut.floor else { continue }
        switch unit {
        case .days: of[date].days.insert(-units)
        case .months: of[date].months.insert(-units)
        case .years: of[date].months.insert(-units * 12)
        }
      }
    case .count?, .share?, .practices?, .constant?, nil: break
    }
  }
}
