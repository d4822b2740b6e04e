import ReadinessEngine
import ReadinessModel

/// Contradictions, marks, scores, gates and steps, worked out slowly from ``SlowFacts``; ranges aside.
struct SlowAssessment {
  let ruleSet: RuleSet
  private(set) var facts: SlowFacts
  private(set) var contradictions: [Contradiction] = []

  init(_ ruleSet: RuleSet, _ profile: Profile) {
    self.ruleSet = ruleSet
    // All at once, on the answers as given, without seeing each other's effect.
    let given = SlowFacts(ruleSet: ruleSet, profile: profile, isAsGiven: true)
    facts = SlowFacts(ruleSet: ruleSet, profile: profile)
    for (index, rule) in ruleSet.consistency.enumerated() where rule.kinds.contains(given.kind) {
      guard case .clash(let context, let clash) = rule.test, context.map({ given.truth($0) == .isTrue }) ?? true,
        given.truth(clash) == .isTrue
      else { continue }
      let questions = Set(Self.parts(clash, .isTrue, given).flatMap { asked($0) }).sorted()
      contradictions.append(Contradiction(rule: index, questions: questions))
      if rule.severity == .error { facts.hit.formUnion(questions) }
    }
  }

  /// The questions of the parts that make a formula what it is.
  private static func parts(_ formula: Formula, _ truth: Truth, _ facts: SlowFacts) -> [Int] {
    switch formula {
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      return parts.filter { facts.truth($0) == truth }.flatMap { Self.parts($0, truth, facts) }
    case .not(let part): return parts(part, truth == .isTrue ? .isFalse : .isTrue, facts)
    case .statement(_, let said): return parts(said, truth, facts)
    default: return facts.mentioned(formula)
    }
  }

  /// The asked questions behind a fact.
  private func asked(_ index: Int) -> [Int] {
    switch ruleSet.questions[index].derivation {
    case nil: return [index]
    case .quotient(let of, let by)?: return asked(of) + asked(by)
    case .sum(let parts)?, .product(let parts)?: return parts.flatMap { asked($0) }
    case .difference(let of, let less)?: return asked(of) + asked(less)
    case .constant?: return []
    case .age(let of, _)?: return asked(of)
    case .count(let formulas)?, .share(let formulas)?:
      return formulas.flatMap { facts.mentioned($0) }.flatMap { asked($0) }
    case .practices?: return []
    }
  }

  // MARK: Scores

  /// The mark a rule earns; nil where there is none.
  func mark(_ index: Int) -> Fraction? {
    let rule = ruleSet.rules[index]
    guard rule.kinds.contains(facts.kind) else { return nil }
    if let question = rule.question {
      guard facts.state(question) == .answered else { return nil }
      return marked(rule, question)
    }
    let rests = rule.marks.flatMap { mark -> [Int] in
      if case .formula(let formula) = mark.when { facts.mentioned(formula) } else { [] }
    }
    let isThere = rests.contains { facts.state($0) != .doesNotApply && facts.state($0) != .notApplicable }
    if !isThere { return nil }
    for mark in rule.marks {
      guard case .formula(let formula) = mark.when else { return mark.value }
      switch facts.truth(formula) {
      case .isTrue: return mark.value
      case .isFalse: continue
      case .unknown: return nil
      }
    }
    return nil
  }

  /// The first mark that the answer earns and whose condition holds; a line or a sum of choices worked out.
  private func marked(_ rule: Rule, _ question: Int) -> Fraction? {
    if case .each? = rule.marks.first?.when {
      var sum = Fraction.zero
      for mark in rule.marks {
        guard case .each(let bits) = mark.when else { continue }
        let chosen = bits & UInt64(bitPattern: facts.profile.answers[question].value)
        for _ in 0..<chosen.nonzeroBitCount { sum += mark.value }
      }
      return min(sum, .one)
    }
    for mark in rule.marks where passes(mark.when, question) {
      switch mark.also.map({ facts.truth($0) }) ?? .isTrue {
      case .isTrue: return onTheLine(mark, question)
      case .isFalse: continue
      case .unknown: return nil
      }
    }
    return nil
  }

  private func onTheLine(_ mark: Mark, _ question: Int) -> Fraction? {
    guard let end = mark.toValue, case .number(let range) = mark.when, let lower = range.lower, let upper = range.upper,
      let answer = facts.number(question)
    else { return mark.value }
    let share = (answer - lower.fraction).divided(by: upper.fraction - lower.fraction) ?? .zero
    return mark.value * (.one - share) + end * share
  }

  /// What a rule counts as: its mark, or what the rule set says of an open answer.
  func counting(_ index: Int, _ state: AnswerState) -> Fraction? {
    mark(index) ?? (state.isOpen && isGraded(index) ? ruleSet.rules[index].openCountsAs : nil)
  }

  private func passes(_ test: MarkTest, _ question: Int) -> Bool {
    switch test {
    case .each: true
    case .choices(let bits): facts.passes(question, .choices(bits))
    case .number(let range): facts.passes(question, .number(range))
    case .date(let date): facts.passes(question, .date(date))
    case .formula, .otherwise: true
    }
  }

  func isGraded(_ rule: Int) -> Bool {
    switch ruleSet.rules[rule].role {
    case .graded: true
    case .commissioner: ruleSet.kinds[facts.profile.kind].isCommissioner
    default: false
    }
  }

  private struct Part {
    var score: Fraction
    var weight: Fraction
    var isBonus = false
  }

  /// What counts in a group: score and weight of each child, of a sum within a sum as many points as are possible in it.
  private func counted(_ group: Group, _ states: [AnswerState]) -> [Part] {
    group.children.flatMap { child -> [Part] in
      switch child {
      case .rule(let rule):
        guard isGraded(rule), let mark = counting(rule, states[rule]) else { return [] }
        return [Part(score: mark, weight: ruleSet.rules[rule].weight.fraction)]
      case .group(let inner):
        let addsPoints = group.aggregate == .sum && inner.aggregate == .sum
        guard let (gained, possible) = points(inner, states), let score = gained.divided(by: possible) else {
          return []
        }
        return [Part(score: score, weight: addsPoints ? possible : inner.weight.fraction, isBonus: inner.isBonus)]
      }
    }.filter { !$0.weight.isZero }
  }

  /// What is gained, of what is possible; nil where nothing counts.
  private func points(_ group: Group, _ states: [AnswerState]) -> (gained: Fraction, possible: Fraction)? {
    let parts = counted(group, states)
    let counting = parts.filter { !$0.isBonus }
    if group.aggregate == .lowest { return counting.map(\.score).min().map { ($0, .one) } }
    let possible = counting.reduce(Fraction.zero) { $0 + $1.weight }
    if possible.isZero { return nil }
    let gained = min(parts.reduce(Fraction.zero) { $0 + $1.score * $1.weight }, possible)
    guard let cap = group.cap?.fraction else { return (gained, possible) }
    return (min(gained, cap), min(possible, cap))
  }

  func score(_ group: Group, _ states: [AnswerState]) -> Fraction? {
    points(group, states).flatMap { $0.gained.divided(by: $0.possible) }
  }

  // MARK: Steps

  func gates(of step: Step) -> [GateOutcome] {
    step.gates.map { index in
      guard step.kinds.contains(facts.kind) else { return .notApplicable }
      let formula = ruleSet.gates[index].formula
      switch facts.truth(formula) {
      case .isTrue: return .met
      case .isFalse: return .notMet
      case .unknown: break
      }
      let open = Set(facts.mentioned(formula).flatMap { asked($0) }).map { facts.state($0) }.filter(\.isOpen)
      var word = facts
      word.hit = []
      // What makes a question apply may be contradictory, too.
      if word.truth(formula) != .unknown { return .contradictory }
      return !open.isEmpty && open.allSatisfy { $0 == .contradictory } ? .contradictory : .unknown
    }
  }

  func state(of index: Int) -> StepState {
    let step = ruleSet.steps[index]
    let gates = gates(of: step)
    func count(_ outcome: GateOutcome) -> Int { gates.filter { $0 == outcome }.count }
    if !step.kinds.contains(facts.kind) { return .notApplicable }
    if count(.met) == gates.count { return .reached }
    guard let target = facts.profile.target, target >= index else { return .notSought }
    if count(.notMet) > 0 { return count(.met) > 0 ? .workingTowards : .notBegun }
    return count(.met) + count(.contradictory) > 0 ? .cannotTell : .nothingKnown
  }

  /// The last step, going up over the applicable ones, before the first that does not count.
  func lastStep(_ counts: (Int) -> Bool) -> Int? {
    ruleSet.steps.indices.filter { state(of: $0) != .notApplicable }.prefix { counts($0) }.last
  }

  var confirmed: Int? { lastStep { state(of: $0) == .reached } }

  var possible: Int? {
    lastStep { index in
      let hopeful = gates(of: ruleSet.steps[index]).filter { $0 == .met || $0 == .contradictory }.count
      return state(of: index) == .reached
        || (state(of: index) == .cannotTell && hopeful * 2 >= ruleSet.steps[index].gates.count)
    }
  }
}
