import ReadinessModel

/// From facts to marks.
extension Assessor {
  /// Gives every rule its state and mark.
  func markRules(_ assessment: inout Assessment) {
    let kind = KindSet(kind: assessment.facts.kind)
    let isCommissioner = kinds[assessment.facts.kind].isCommissioner
    for index in rules.indices {
      let rule = rules[index]
      guard rule.kinds.contains(kind) else {
        assessment.rules[index] = RuleResult(state: .doesNotApply)
        continue
      }
      var result = rule.question >= 0 ? markOfAnswer(rule, assessment) : markOfFormulas(rule, assessment)
      result.isCounted =
        result.mark != nil && (rule.role == .graded || rule.role == .commissioner && isCommissioner)
      assessment.rules[index] = result
    }
  }

  private func markOfAnswer(_ rule: CompiledRule, _ assessment: borrowing Assessment) -> RuleResult {
    let state = assessment.facts.states[rule.question]
    let isUnsettled = assessment.facts.unsettled[rule.question]
    var result = RuleResult(
      state: state, isUncertain: assessment.facts.uncertain[rule.question] || isUnsettled, mayChangeMark: isUnsettled)
    guard state == .answered else { return result }
    for mark in rule.marks {
      let passes =
        switch marks[mark].test {
        case .node: formulas.passes(marks[mark].node, assessment.facts, rule.question)
        case .formula: formulas.truth(marks[mark].node.subject, assessment) == .isTrue
        case .otherwise: true
        }
      if passes {
        result.mark = mark
        return result
      }
    }
    return result
  }

  /// The first mark whose formula is true, where all before it are false.
  private func markOfFormulas(_ rule: CompiledRule, _ assessment: borrowing Assessment) -> RuleResult {
    var result = RuleResult(state: .doesNotApply)
    var open: AnswerState?
    for question in rule.questions {
      let state = assessment.facts.states[question]
      if state != .doesNotApply, state != .notApplicable { result.state = .answered }
      if state.isOpen, open == nil || state == .contradictory { open = state }
      if assessment.facts.uncertain[question] || assessment.facts.unsettled[question] {
        result.isUncertain = true
        result.mayChangeMark = true
      }
    }
    if result.state == .doesNotApply { return result }
    for mark in rule.marks {
      switch marks[mark].test == .otherwise ? .isTrue : formulas.truth(marks[mark].node.subject, assessment) {
      case .isTrue:
        result.mark = mark
        return result
      case .isFalse: continue
      case .unknown:
        result.state = open ?? .notKnown
        return result
      }
    }
    return result
  }
}
