import ReadinessModel

@testable import ReadinessEngine

/// The least plan by going through every combination of ways, each judged by the engine.
struct SlowPlan {
  struct Cost: Hashable, Comparable {
    var days = 0
    var changes = 0
    var months = 0

    static func < (left: Cost, right: Cost) -> Bool {
      (left.days, left.changes, left.months) < (right.days, right.changes, right.months)
    }
  }

  let ruleSet: RuleSet
  let assessor: Assessor
  let profile: Profile
  let original: Assessment
  let slow: SlowWays
  /// The least score of the first section that is sought; nil where all gates are.
  let leastScore: Fraction?
  private(set) var best: Cost?
  private var chosen: [Int: SlowWays.Way] = [:]

  /// - Parameter atBest: whether open answers turn out at their best.
  init(_ ruleSet: RuleSet, _ profile: Profile, atBest: Bool, leastScore: Fraction? = nil) {
    self.leastScore = leastScore
    self.ruleSet = ruleSet
    assessor = Assessor(ruleSet)
    self.profile = profile
    original = assessor.assess(profile)
    slow = SlowWays(ruleSet: ruleSet, mindsScores: leastScore != nil)
    var options: [[SlowWays.Way]] = []
    for question in ruleSet.questions.indices { options.append(ways(question, atBest: atBest)) }
    choose(0, profile, options, atBest)
  }

  private func ways(_ question: Int, atBest: Bool) -> [SlowWays.Way] {
    let state = original.facts.states[question]
    let isOpen = state.isOpen || state == .doesNotApply && profile.answers[question].state != .answered
    if atBest, isOpen {
      return slow.answers(question).flatMap { start in
        let ways = ruleSet.questions[question].isGiven ? [] : slow.ways(question, from: start)
        return [SlowWays.Way(value: start, start: start)]
          + ways.map { SlowWays.Way(value: $0.value, legs: $0.legs, start: start) }
      }
    }
    if ruleSet.questions[question].isGiven { return [] }
    return isOpen
      ? slow.waysFromOpen(question, tests: tests(of: question))
      : slow.ways(question, from: profile.answers[question].value)
  }

  /// Everything that formulas and actions ask of a question.
  private func tests(of question: Int) -> [FactTest] {
    var tests: [FactTest] = []
    func collect(_ formula: Formula) {
      switch formula {
      case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.forEach(collect)
      case .not(let part): collect(part)
      case .fact(question, let test): tests.append(test)
      default: break
      }
    }
    for gate in ruleSet.gates { collect(gate.formula) }
    for other in ruleSet.questions { if let formula = other.appliesWhen { collect(formula) } }
    for rule in ruleSet.consistency {
      if case .clash(let given, let clash) = rule.test {
        if let given { collect(given) }
        collect(clash)
      }
    }
    for rule in ruleSet.rules {
      for mark in rule.marks {
        for need in mark.action?.after ?? [] where need.question == question { tests.append(need.test) }
      }
    }
    return tests
  }

  private mutating func choose(_ question: Int, _ profile: Profile, _ options: [[SlowWays.Way]], _ atBest: Bool) {
    if question == options.count { return judge(profile, atBest) }
    choose(question + 1, profile, options, atBest)
    for way in options[question] {
      var changed = profile
      changed.answers[question] = GivenAnswer(value: way.value, state: .answered)
      chosen[question] = way
      choose(question + 1, changed, options, atBest)
      chosen[question] = nil
    }
  }

  private mutating func judge(_ changed: Profile, _ atBest: Bool) {
    let after = assessor.assess(changed)
    guard isGood(changed, after) else { return }
    var cost = Cost()
    for (question, way) in chosen where !atBest || !isFree(question) || !way.legs.isEmpty {
      cost.days += SlowWays.days(way)
      cost.changes += 1
      guard let end = end(of: way.legs.count, question, changed, after, depth: 0) else { return }
      cost.months = max(cost.months, end)
    }
    guard best.map({ cost < $0 }) ?? true else { return }
    if !atBest, isIdle(changed) { return }
    if isGood(changed, ArraySlice(chosen.keys.sorted())) { best = cost }
  }

  /// Whether the others do without one of the changes: then it is no plan, however open answers turn out.
  private func isIdle(_ changed: Profile) -> Bool {
    for question in chosen.keys {
      var (part, profile) = (self, changed)
      part.chosen[question] = nil
      profile.answers[question] = self.profile.answers[question]
      if part.isGood(profile, assessor.assess(profile)) { return true }
    }
    return false
  }

  /// However the open answers turn out that are as good as what the plan brings about.
  private func isGood(_ changed: Profile, _ open: ArraySlice<Int>) -> Bool {
    guard let question = open.first, let way = chosen[question] else {
      let after = assessor.assess(changed)
      let clashing = after.contradictions.filter { ruleSet.consistency[$0.rule].severity == .error }
      // Answers that contradict others are not among the ways in which they can turn out.
      for (question, way) in chosen where way.isOpenStill {
        if clashing.contains(where: { $0.questions.contains(question) }) { return true }
      }
      return isGood(changed, after)
    }
    if !isGood(changed, open.dropFirst()) { return false }
    for value in way.asGood {
      var (other, profile) = (self, changed)
      profile.answers[question].value = value
      other.chosen[question] = SlowWays.Way(value: value, isOpenStill: true)
      if !other.isGood(profile, open.dropFirst()) { return false }
    }
    return true
  }

  private func isGood(_ changed: Profile, _ after: Assessment) -> Bool {
    if let leastScore {
      guard let low = after.sections[0].low, leastScore <= low else { return false }
    } else if !after.gates.allSatisfy({ $0 == .met }) {
      return false
    }
    let before = Set(original.contradictions.map(\.rule))
    for contradiction in after.contradictions where ruleSet.consistency[contradiction.rule].severity == .error {
      if !before.contains(contradiction.rule) { return false }
    }
    for way in chosen.values {
      for leg in way.legs {
        for need in leg.action.after where !isMet(need, changed, after) { return false }
      }
    }
    return true
  }

  private func isFree(_ question: Int) -> Bool {
    let state = original.facts.states[question]
    return state.isOpen || state == .doesNotApply && profile.answers[question].state != .answered
  }

  private func wasMet(_ need: Action.Need) -> Bool {
    original.facts.states[need.question] == .answered
      && slow.passes(need.test, profile.answers[need.question].value)
  }

  private func isMet(_ need: Action.Need, _ changed: Profile, _ after: Assessment) -> Bool {
    switch after.facts.states[need.question] {
    case .doesNotApply, .notApplicable: return true
    case .answered where slow.passes(need.test, changed.answers[need.question].value): return true
    default: break
    }
    if wasMet(need) { return true }
    guard let way = chosen[need.question] else { return false }
    return slow.passes(need.test, changed.answers[need.question].value)
      || way.start.map { slow.passes(need.test, $0) } ?? false || way.legs.contains { slow.passes(need.test, $0.value) }
  }

  /// When the first `count` actions of a change are done; nil where they wait for each other.
  private func end(of count: Int, _ question: Int, _ changed: Profile, _ after: Assessment, depth: Int) -> Int? {
    if depth > 40 { return nil }
    guard count > 0, let way = chosen[question] else { return 0 }
    guard var start = end(of: count - 1, question, changed, after, depth: depth + 1) else { return nil }
    let action = way.legs[count - 1].action
    for need in action.after where !wasMet(need) {
      guard let time = time(of: need, for: question, changed, after, depth: depth + 1) else { return nil }
      start = max(start, time)
    }
    if count == 1, original.facts.states[question] == .doesNotApply {
      for other in behind(question) {
        guard let end = end(of: chosen[other]?.legs.count ?? 0, other, changed, after, depth: depth + 1) else {
          return nil
        }
        start = max(start, end)
      }
    }
    return start + (action.months ?? 0)
  }

  private func time(
    of need: Action.Need, for question: Int, _ changed: Profile, _ after: Assessment, depth: Int
  ) -> Int? {
    if let way = chosen[need.question] {
      if let start = way.start, slow.passes(need.test, start) { return 0 }
      guard let place = way.legs.firstIndex(where: { slow.passes(need.test, $0.value) }) else { return 0 }
      return end(of: place + 1, need.question, changed, after, depth: depth)
    }
    var time = 0
    for contradiction in original.contradictions where contradiction.questions.contains(need.question) {
      for other in contradiction.questions where other != question {
        guard let end = end(of: chosen[other]?.legs.count ?? 0, other, changed, after, depth: depth) else {
          return nil
        }
        time = max(time, end)
      }
    }
    return time
  }

  /// Questions on which it hangs that a question applies.
  private func behind(_ question: Int) -> Set<Int> {
    var found: Set<Int> = []
    func collect(_ formula: Formula) {
      switch formula {
      case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.forEach(collect)
      case .not(let part): collect(part)
      case .fact(let other, _), .applies(let other):
        if found.insert(other).inserted, let formula = ruleSet.questions[other].appliesWhen { collect(formula) }
      default: break
      }
    }
    if let formula = ruleSet.questions[question].appliesWhen { collect(formula) }
    return found
  }
}
