internal import ReadinessEngine
internal import ReadinessModel

/// How expectations are put into words.
struct ExpectationWords {
  let ruleSet: RuleSet

  /// What an expectation is about: `mark of rule gp-lead`.
  func subject(_ expectation: Expectation) -> String {
    let aspect = expectation.wanted.aspect
    return switch expectation.subject {
    case .path: aspect
    case .plan: "\(aspect) of the route map"
    case .gate, .condition, .hold, .consistency: name(expectation.subject)
    default: "\(aspect) of \(name(expectation.subject))"
    }
  }

  func name(_ subject: Subject) -> String {
    switch subject {
    case .rule(let index): "rule \(ruleSet.rules[index].id)"
    case .question(let index): "question \(ruleSet.questions[index].id)"
    case .section(let index): "section \(ruleSet.sections[index].id)"
    case .gate(let index): "gate \(ruleSet.gates[index].code) \(ruleSet.gates[index].id)"
    case .step(let index): "step \(ruleSet.steps[index].id)"
    case .condition(let index): "condition \(ruleSet.conditions[index].id)"
    case .hold(let index): "hold \(ruleSet.holds[index].id)"
    case .consistency(let index): "consistency rule \(ruleSet.consistency[index].code) \(ruleSet.consistency[index].id)"
    case .path: "path"
    case .plan: "route map"
    case .action(let action, let ofCommissioner):
      "the \(ofCommissioner ? "commissioner's " : "")action for \(name(of: action))"
    }
  }

  private func name(of action: ActionSubject) -> String {
    switch action {
    case .hold(let index): name(Subject.hold(index))
    case .condition(let index): name(Subject.condition(index))
    case .gate(let index): name(Subject.gate(index))
    case .question(let index): name(Subject.question(index))
    case .rule(let index): name(Subject.rule(index))
    }
  }

  func wanted(_ wanted: Wanted) -> String {
    switch wanted {
    case .mark(let value), .value(let value), .gained(let value), .possible(let value), .points(let value): value.plain
    case .exact(let value), .low(let value), .high(let value): value.exact
    case .state(let state): state.word
    case .weight(let weight): weight.text
    case .listed(let listed): listed ? "listed" : "not listed"
    case .sectionState(let state): "\(state.word)"
    case .percent(let percent), .answeredPercent(let percent): "\(percent) %"
    case .band(let band): ruleSet.scoring.bands[band].id
    case .outcome(let outcome): "\(outcome.word)"
    case .stepState(let state): "\(state.word)"
    case .gatesMet(let count): "\(count)"
    case .confirmed(let step), .possibleStep(let step): step.map { ruleSet.steps[$0].id } ?? "none"
    case .truth(let truth): "\(truth.word)"
    case .present(let questions): questions.isEmpty ? "present" : "present, about " + list(questions)
    case .absent: "absent"
    case .severity(let severity): severity.rawValue
    case .place(let place): "number \(place)"
    case .reason(let reason): "\(reason.word)"
    case .planState(let state): "\(state.word)"
    case .days(let count), .months(let count): "\(count)"
    case .items(let questions): list(questions)
    }
  }

  func list(_ questions: [Int]) -> String { questions.map { ruleSet.questions[$0].id }.joined(separator: ", ") }
}
