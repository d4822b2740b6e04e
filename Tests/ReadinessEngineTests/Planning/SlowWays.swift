import ReadinessModel

/// The ways of a question's answer, told anew and as plainly as can be: what the planner's own are held against.
struct SlowWays {
  struct Way: Hashable {
    var value: Int64
    /// Days, months, needs and the answer after it, of each action.
    var legs: [Leg] = []
    /// What an open answer turns out to be.
    var start: Int64?
    /// Answers that would do in its place without anything done.
    var asGood: [Int64] = []
    /// Whether the answer is as it turned out, with nothing done about it though something could be.
    var isOpenStill = false
  }

  struct Leg: Hashable {
    var action: Action
    var value: Int64
  }

  let ruleSet: RuleSet
  /// Whether a score is aimed at, so that an answer that is worth less will not do.
  var mindsScores = false

  func passes(_ test: FactTest, _ value: Int64) -> Bool {
    switch test {
    case .choices(let bits): return bits & UInt64(bitPattern: value) != 0
    case .number(let range):
      let number = FixedDecimal(millionths: value)
      if let lower = range.lower, range.lowerIsOpen ? number <= lower : number < lower { return false }
      if let upper = range.upper, range.upperIsOpen ? number >= upper : number > upper { return false }
      return true
    case .date: return false
    }
  }

  func mark(_ rule: Rule, _ value: Int64) -> Mark? {
    rule.marks.first {
      switch $0.when {
      case .choices(let bits): passes(.choices(bits), value)
      case .number(let range): passes(.number(range), value)
      default: true
      }
    }
  }

  /// Every answer there is.
  func answers(_ question: Int) -> [Int64] {
    let asked = ruleSet.questions[question]
    if asked.type == .wholeNumber {
      return (0...(asked.most.millionths / FixedDecimal.scale)).map { $0 * FixedDecimal.scale }
    }
    return asked.choices.indices.map { 1 << Int64($0) }
  }

  func edges(_ question: Int, from value: Int64) -> [Leg] {
    var legs: [Leg] = []
    for rule in ruleSet.rules where rule.question == question {
      guard let mark = mark(rule, value), let action = mark.action else { continue }
      let next = rule.marks.map(\.value).filter { mark.value < $0 }.min()
      func isReached(_ other: Int64) -> Bool {
        if let test = action.reaches { return passes(test, other) }
        return next != nil && self.mark(rule, other)?.value == next
      }
      if ruleSet.questions[question].type == .wholeNumber {
        let above = answers(question).first { $0 > value && isReached($0) }
        let below = answers(question).last { $0 < value && isReached($0) }
        for target in [above, below] { if let target { legs.append(Leg(action: action, value: target)) } }
      } else {
        for other in answers(question) where other != value && isReached(other) {
          legs.append(Leg(action: action, value: other))
        }
      }
    }
    return legs
  }

  /// All ways that never come to an answer twice.
  func ways(_ question: Int, from value: Int64) -> [Way] {
    var (found, pending) = ([Way](), [Way(value: value)])
    while let way = pending.popLast() {
      for leg in edges(question, from: way.value)
      where leg.value != value && !way.legs.contains(where: { $0.value == leg.value }) {
        let longer = Way(value: leg.value, legs: way.legs + [leg], start: way.start)
        found.append(longer)
        pending.append(longer)
      }
    }
    return found
  }

  /// From an open answer: as dear as from the dearest of all answers that are not as good already.
  func waysFromOpen(_ question: Int, tests: [FactTest]) -> [Way] {
    let starts = answers(question)
    var found: [Way] = []
    for target in starts {
      var (dearest, days, isPossible) = ([Way](), -1, true)
      var worst: Int64?
      for start in starts where !isAsGood(start, as: target, question, tests) {
        let ways = ways(question, from: start).filter { $0.value == target }
        guard let least = ways.map(Self.days).min() else {
          isPossible = false
          break
        }
        if least > days || least == days && worst.map({ !isNoWorse(start, than: $0, question) }) ?? true {
          (dearest, days, worst) = (ways, least, start)
        }
      }
      if !isPossible { continue }
      for var way in worst == nil ? [Way(value: target)] : dearest {
        way.isOpenStill = starts.contains { $0 != target && isAsGood($0, as: target, question, tests) }
        way.asGood = starts.filter { $0 != target && isAsGood($0, as: target, question, tests) }
        found.append(way)
      }
    }
    return found
  }

  static func days(_ way: Way) -> Int { way.legs.reduce(0) { $0 + ($1.action.days ?? 0) } }

  private func isNoWorse(_ value: Int64, than other: Int64, _ question: Int) -> Bool {
    let rules = ruleSet.rules.filter { rule in
      rule.question == question && rule.marks.contains { $0.action?.days != nil }
    }
    if rules.isEmpty { return false }
    return rules.allSatisfy { rule in
      guard let others = mark(rule, other) else { return true }
      return mark(rule, value).map { others.value <= $0.value } ?? false
    }
  }

  private func isAsGood(_ value: Int64, as other: Int64, _ question: Int, _ tests: [FactTest]) -> Bool {
    if value == other || isNoWorse(value, than: other, question) { return true }
    if mindsScores, scoresLess(value, than: other, question) { return false }
    return tests.allSatisfy { !passes($0, other) || passes($0, value) }
  }

  private func scoresLess(_ value: Int64, than other: Int64, _ question: Int) -> Bool {
    ruleSet.rules.contains { rule in
      guard rule.question == question, rule.role == .graded, let others = mark(rule, other) else { return false }
      return mark(rule, value).map { $0.value < others.value } ?? true
    }
  }
}
