internal import ReadinessEngine
internal import ReadinessModel

/// What becomes of a rule, as far as anything hangs on it.
struct RuleOutcome: Hashable {
  enum Presence: Hashable { case absent, open, answered }

  var presence: Presence
  /// The mark it earns, or what its open answer counts as.
  var value: Fraction?
  var isCounted: Bool

  static let absent = RuleOutcome(presence: .absent, value: nil, isCounted: false)

  init(presence: Presence, value: Fraction?, isCounted: Bool) {
    self.presence = presence
    self.value = value
    self.isCounted = isCounted
  }

  /// As an engine judged it.
  init(_ rule: Int, _ assessment: Assessment, _ engine: Assessor) {
    let result = assessment.rules[rule]
    switch result.state {
    case .answered: presence = .answered
    case .blank, .notKnown, .contradictory: presence = .open
    case .notApplicable, .doesNotApply: presence = .absent
    }
    value = engine.value(of: rule, assessment)
    isCounted = result.isCounted
  }

  var text: String {
    switch presence {
    case .absent: "not applicable"
    case .open: "open" + (value.map { ", counted as \($0.plain)" } ?? "")
    case .answered: (value.map { "mark \($0.plain)" } ?? "no mark") + (isCounted ? ", counted" : "")
    }
  }
}

extension Evaluator {
  /// What can still become of a rule; nil where that is more than can be listed.
  ///
  /// - Parameter direct: the facts that its formulas name, where it looks at no question.
  func outcomes(of index: Int, direct: Set<Int>, _ given: Assignment) -> Set<RuleOutcome>? {
    let rule = ruleSet.rules[index]
    guard rule.kinds.contains(KindSet(kind: given.kind)) else { return [.absent] }
    let counts =
      !rule.marks.isEmpty
      && (rule.role == .graded || rule.role == .commissioner && ruleSet.kinds[given.kind].isCommissioner)
    let openValue = rule.openCountsAs
    let open = RuleOutcome(
      presence: .open, value: counts ? openValue : nil, isCounted: counts && openValue != nil)
    guard let question = rule.question else { return outcomesOfFormulas(rule, direct, given, counts, open) }
    let fact = possible(question, given, .judged)
    var found: Set<RuleOutcome> = []
    if fact.canBeAbsent { found.insert(.absent) }
    if fact.canBeOpen { found.insert(open) }
    guard fact.canBeAnswered else { return found }
    for mark in rule.marks {
      let answer = outcome(mark.when, fact, ruleSet.questions[question].type, given)
      guard answer.contains(.isTrue) else { continue }
      let also = mark.also.map { truth($0, given, .judged) } ?? .isTrue
      if also.contains(.unknown) { found.insert(open) }
      if also.contains(.isTrue) {
        guard let value = value(of: mark, rule, fact) else { return nil }
        found.insert(RuleOutcome(presence: .answered, value: value, isCounted: counts))
      }
      if answer == .isTrue, !also.contains(.isFalse) { return found }
    }
    found.insert(RuleOutcome(presence: .answered, value: nil, isCounted: false))
    return found
  }

  /// The exact value of a mark for a settled answer; nil where it depends on an answer that is still free.
  private func value(of mark: Mark, _ rule: Rule, _ fact: PossibleFact) -> Fraction? {
    if case .each = mark.when {
      guard let chosen = fact.value else { return nil }
      var sum = Fraction.zero
      for mark in rule.marks {
        guard case .each(let bits) = mark.when else { continue }
        sum += mark.value * Fraction(Int64((bits & UInt64(bitPattern: chosen)).nonzeroBitCount))
      }
      return min(sum, .one)
    }
    guard let end = mark.toValue else { return mark.value }
    guard case .number(let range) = mark.when, let lower = range.lower?.fraction, let upper = range.upper?.fraction,
      let low = fact.low, low == fact.high
    else { return nil }
    return mark.value + (end - mark.value) * ((low - lower).divided(by: upper - lower) ?? .zero)
  }

  private func outcomesOfFormulas(
    _ rule: Rule, _ direct: Set<Int>, _ given: Assignment, _ counts: Bool, _ open: RuleOutcome
  ) -> Set<RuleOutcome> {
    var found: Set<RuleOutcome> = []
    let standing = direct.map { possible($0, given, .judged) }
    if standing.allSatisfy(\.canBeAbsent) { found.insert(.absent) }
    if standing.allSatisfy({ !$0.canBeAnswered && !$0.canBeOpen }) { return [.absent] }
    for mark in rule.marks {
      let truth = outcome(mark.when, PossibleFact(), .text, given)
      if truth.contains(.isTrue) {
        found.insert(RuleOutcome(presence: .answered, value: mark.value, isCounted: counts))
      }
      if truth.contains(.unknown) { found.insert(open) }
      if !truth.contains(.isFalse) { return found }
    }
    found.insert(RuleOutcome(presence: .answered, value: nil, isCounted: false))
    return found
  }
}
