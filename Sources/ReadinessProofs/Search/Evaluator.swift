internal import ReadinessModel

/// Works out which truth values a formula can have over everything that is still free.
///
/// The result never leaves a possible value out; where everything is fixed it is the one value the engine finds.
struct Evaluator: Sendable {
  /// When a formula is looked at (semantics, "order of evaluation").
  enum Stage: Sendable {
    /// Consistency rules: the answers as given, before it is known what applies.
    case asGiven
    /// All other formulas.
    case judged
    /// Applicability itself: what may fall away by not applying is unknown.
    case applying
  }

  let ruleSet: RuleSet
  /// For each section, the highest and the lowest score there can be; nil where it has none.
  var scoreLimits: [(low: Fraction, high: Fraction)?] = []

  func truth(_ formula: Formula, _ given: Assignment, _ stage: Stage) -> TruthSet {
    switch formula {
    case .all(let parts):
      var result = TruthSet.isTrue
      for part in parts {
        result = result && truth(part, given, stage)
        if result == .isFalse { break }
      }
      return result
    case .any(let parts):
      var result = TruthSet.isFalse
      for part in parts {
        result = result || truth(part, given, stage)
        if result == .isTrue { break }
      }
      return result
    case .not(let part): return !truth(part, given, stage)
    case .atLeast(let count, let parts): return .atLeast(count, of: parts.map { truth($0, given, stage) })
    case .fact(let question, let test): return self.test(test, question, given, stage)
    case .compare(let left, let comparison, let right): return compare(left, comparison, right, given, stage)
    case .answered(let question):
      let fact = possible(question, given, stage)
      return split(yes: fact.canBeAnswered, no: fact.canBeOpen || fact.canBeAbsent)
    case .open(let question):
      let fact = possible(question, given, stage)
      return split(yes: fact.canBeOpen, no: fact.canBeAnswered || fact.canBeAbsent)
    case .blank(let question):
      // Who is not asked leaves nothing blank.
      let isAsked =
        ruleSet.questions[question].kinds.contains(KindSet(kind: given.kind))
        && (!given.isShort || ruleSet.questions[question].inShortForm)
      if stage == .asGiven, !isAsked { return .isFalse }
      let fact = possible(question, given, stage)
      return split(yes: fact.canBeBlank, no: fact.canBeAnswered || fact.canBeOtherwiseOpen || fact.canBeAbsent)
    case .applies(let question): return applies(possible(question, given, stage))
    case .score(let section, let comparison, let share): return score(section, comparison, share, given)
    case .reached(let step): return reached(step, given)
    case .kind(let kinds): return TruthSet(kinds.contains(KindSet(kind: given.kind)))
    case .answersGiven(let section): return answersGiven(section, given)
    case .statement(_, let said): return truth(said, given, stage)
    }
  }

  private func split(yes: Bool, no: Bool) -> TruthSet {
    var result = TruthSet()
    if yes { result.insert(.isTrue) }
    if no { result.insert(.isFalse) }
    return result
  }

  private func applies(_ fact: PossibleFact) -> TruthSet {
    var result = TruthSet()
    if fact.canBeAbsent { result.insert(.isFalse) }
    if fact.canBeAnswered || fact.canBeOpen {
      if fact.canBeCertain { result.insert(.isTrue) }
      if fact.canBeUncertain { result.insert(.unknown) }
    }
    return result
  }

  private func test(_ test: FactTest, _ question: Int, _ given: Assignment, _ stage: Stage) -> TruthSet {
    let fact = possible(question, given, stage)
    let answers = fact.canBeAnswered ? NumberTests.outcome(test, fact, given.asOf) : []
    return withStates(of: [fact], answers, stage)
  }

  private func compare(
    _ left: Int, _ comparison: Comparison, _ right: Int, _ given: Assignment, _ stage: Stage
  ) -> TruthSet {
    let facts = [possible(left, given, stage), possible(right, given, stage)]
    guard facts.allSatisfy(\.canBeAnswered) else { return withStates(of: facts, [], stage) }
    return withStates(of: facts, NumberTests.outcome(facts[0], comparison, facts[1]), stage)
  }

  /// Adds what a comparison is when a fact is absent or open, and what uncertainty makes of it.
  private func withStates(of facts: [PossibleFact], _ answers: TruthSet, _ stage: Stage) -> TruthSet {
    var result = answers
    if stage == .applying, answers.contains(.isTrue), facts.contains(where: \.canBeUncertain) {
      result.insert(.unknown)
      if facts.contains(where: { !$0.canBeCertain }) { result.remove(.isTrue) }
    }
    if facts.contains(where: \.canBeAbsent) { result.insert(.isFalse) }
    if facts.contains(where: \.canBeOpen) { result.insert(.unknown) }
    return result
  }

  /// A step is reached when all its gates are met; a gate of a step that the kind cannot have never is.
  private func reached(_ step: Int, _ given: Assignment) -> TruthSet {
    guard ruleSet.steps[step].kinds.contains(KindSet(kind: given.kind)) else { return .isFalse }
    let gates = truth(.all(ruleSet.steps[step].gates.map { ruleSet.gates[$0].formula }), given, .judged)
    // What nobody seeks is reached, or it is not.
    guard step >= given.sought, gates.contains(.unknown) else { return gates }
    return gates.subtracting(.unknown).union(.isFalse)
  }

  private func answersGiven(_ section: Int, _ given: Assignment) -> TruthSet {
    var isFree = true
    for (index, question) in ruleSet.questions.enumerated() where question.section == section && !question.isDerived {
      guard let region = given.regions[index] else { continue }
      if region != .blank { return .isTrue }
      isFree = false
    }
    return isFree ? [.isTrue, .isFalse] : .isFalse
  }

  /// Anything, but for a limit beyond every score.
  private func score(_ section: Int, _ comparison: Comparison, _ share: Fraction, _ given: Assignment) -> TruthSet {
    guard scoreLimits.indices.contains(section), let limits = scoreLimits[section] else { return .every }
    let canHold = comparison.holds(limits.low, share) || comparison.holds(limits.high, share)
    return canHold ? .every : .notTrue
  }
}
