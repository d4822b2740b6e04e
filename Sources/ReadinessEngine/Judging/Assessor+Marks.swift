import ReadinessModel

/// From facts to marks.
extension Assessor {
  /// Gives every rule its state and mark.
  func markRules(_ assessment: inout Assessment) {
    let kind = KindSet(kind: assessment.facts.kind)
    let isCommissioner = kinds[assessment.facts.kind].isCommissioner
    // Marks rest on facts only, so the results can be filled in beside them.
    var results: [RuleResult] = []
    swap(&results, &assessment.rules)
    // Looking through a span copies no more than what is looked at.
    let rules = rules.span
    for index in rules.indices {
      var result = RuleResult(state: .doesNotApply)
      if rules[index].kinds.contains(kind) {
        let question = rules[index].question
        if question >= 0 {
          result = markOfAnswer(question, rules[index].marks, assessment)
        } else {
          result = markOfFormulas(index, assessment)
        }
        let role = rules[index].role
        result.isCounted = result.mark != nil && (role == .graded || role == .commissioner && isCommissioner)
      }
      results[index] = result
    }
    swap(&results, &assessment.rules)
  }

  @inline(__always)
  private func markOfAnswer(_ question: Int, _ range: Range<Int>, _ assessment: borrowing Assessment) -> RuleResult {
    let state = assessment.facts.states[question]
    let isUnsettled = assessment.facts.unsettled[question]
    var result = RuleResult(
      state: state, isUncertain: assessment.facts.uncertain[question] || isUnsettled, mayChangeMark: isUnsettled)
    guard state == .answered else { return result }
    var mark = range.lowerBound
    while mark < range.upperBound {
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
    let marks = marks.span
    switch marks[mark].test {
    case .node:
      if marks[mark].node.operation == .choices {
        return marks[mark].node.low & assessment.facts.values[question] != 0
      }
      return formulas.passes(marks[mark].node, assessment.facts, question)
    case .formula: return formulas.truth(marks[mark].node.subject, assessment) == .isTrue
    case .otherwise: return true
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
