import ReadinessModel

/// From facts to marks.
extension Assessor {
  /// Gives every rule its state and mark.
  func markRules(_ assessment: inout Assessment) {
    // Marks rest on facts only, so the results can be filled in beside them.
    var results: [RuleResult] = []
    swap(&results, &assessment.rules)
    mark(&results, assessment)
    swap(&results, &assessment.rules)
  }

  private func mark(_ results: inout [RuleResult], _ assessment: borrowing Assessment) {
    let kind = KindSet(kind: assessment.facts.kind)
    let isCommissioner = kinds[assessment.facts.kind].isCommissioner
    for index in ruleCores.indices {
      let rule = ruleCores[index]
      var result = RuleResult(state: .doesNotApply)
      if rule.kinds.contains(kind) {
        if rule.question >= 0 {
          result = markOfAnswer(rule, assessment)
        } else {
          result = markOfFormulas(index, assessment)
        }
        let role = rule.role
        result.isCounted = result.mark != nil && (role == .graded || role == .commissioner && isCommissioner)
      }
      results[index] = result
    }
  }

  @inline(__always)
  private func markOfAnswer(_ rule: RuleCore, _ assessment: borrowing Assessment) -> RuleResult {
    let question = Int(rule.question)
    let state = assessment.facts.states[question]
    let isUnsettled = assessment.facts.unsettled[question]
    var result = RuleResult(
      state: state, isUncertain: assessment.facts.uncertain[question] || isUnsettled, mayChangeMark: isUnsettled)
    guard state == .answered else { return result }
    var mark = Int(rule.firstMark)
    while mark < Int(rule.endMark) {
      if earns(mark, question, assessment) {
        result.mark = mark
        return result
      }
      mark += 1
    }
    return result
  }

  /// Whether an answered question earns a mark, where it earned none before.
  @inline(__always)
  private func earns(_ mark: Int, _ question: Int, _ assessment: borrowing Assessment) -> Bool {
    let core = markCores[mark]
    let value = assessment.facts.values[question]
    switch core.test {
    case .choices: return core.low & value != 0
    case .range: return core.low <= value && value <= core.high
    case .other: return earnsOther(mark, question, assessment)
    }
  }

  private func earnsOther(_ mark: Int, _ question: Int, _ assessment: borrowing Assessment) -> Bool {
    switch marks[mark].test {
    case .node: formulas.passes(marks[mark].node, assessment.facts, question)
    case .formula: formulas.truth(marks[mark].node.subject, assessment) == .isTrue
    case .otherwise: true
    }
  }

  /// The first mark whose formula is true, where all before it are false.
  private func markOfFormulas(_ rule: Int, _ assessment: borrowing Assessment) -> RuleResult {
    var result = RuleResult(state: .doesNotApply)
    var open: AnswerState?
    for index in rules[rule].facts {
      let question = ruleFacts[index]
      let state = assessment.facts.states[question]
      if state != .doesNotApply, state != .notApplicable { result.state = .answered }
      if state.isOpen, open == nil || state == .contradictory { open = state }
      if assessment.facts.uncertain[question] || assessment.facts.unsettled[question] {
        result.isUncertain = true
        result.mayChangeMark = true
      }
    }
    if result.state == .doesNotApply { return result }
    for mark in rules[rule].marks {
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
