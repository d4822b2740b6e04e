import ReadinessEngine
import ReadinessModel

/// Actions, holds and conditions.
extension ViewBuilder {
  func action(_ action: NextAction) -> ActionView {
    switch action.subject {
    case .hold(let index): return standing(ruleSet.holds[index], .hold)
    case .condition(let index): return standing(ruleSet.conditions[index], .condition)
    case .gate(let index): return gateAction(index)
    case .findOut(let index): return findOut(index)
    case .rule(let index): return ruleAction(index, assessed.assessor.points(of: action))
    }
  }

  func gateAction(_ index: Int) -> ActionView {
    let gate = ruleSet.gates[index]
    return ActionView(
      kind: .gate, about: "Gate \(gate.code): \(gate.title)", text: gate.action.text,
      owner: owners(gate.action.owners), expected: expected(of: Formulas.facts(in: gate.formula)),
      worth: "the step")
  }

  private func findOut(_ index: Int) -> ActionView {
    let rule = ruleSet.rules[index]
    return ActionView(
      kind: .question, about: title(of: rule), text: rule.findOut?.text ?? "",
      owner: owners(rule.findOut?.owners ?? []),
      expected: expected(of: rule.question.map { [$0] } ?? []), worth: "to be found out")
  }

  private func ruleAction(_ index: Int, _ points: Fraction) -> ActionView {
    let rule = ruleSet.rules[index]
    let mark = assessment.rules[index].mark.map { rule.marks[$0 - firstMarks[index]] }
    return ActionView(
      kind: .rule, about: title(of: rule), text: mark.flatMap { rule.action(at: $0)?.text } ?? "",
      owner: owners(mark.flatMap { rule.action(at: $0)?.owners } ?? rule.owners),
      expected: expected(of: rule.question.map { [$0] } ?? []),
      worth: points.isZero ? "not scored" : "\(PlainNumber.points(points)) \(points == .one ? "point" : "points")")
  }

  private func standing(_ condition: StandingCondition, _ kind: ActionView.Kind) -> ActionView {
    ActionView(
      kind: kind, about: condition.title, text: condition.action.text.isEmpty ? condition.text : condition.action.text,
      // Where the actions are those of questions, each of them names its owner.
      owner: condition.action.text.isEmpty ? "" : owners(condition.action.owners), expected: "", worth: kind == .hold ? "everything else" : "a condition")
  }

  /// A hold or condition with the answers it rests on.
  func standingView(_ condition: StandingCondition, _ kind: ActionView.Kind) -> StandingView {
    StandingView(
      title: condition.title, text: condition.text, clears: condition.clears, action: standing(condition, kind),
      facts: Formulas.facts(in: condition.formula).map(fact))
  }

  /// What the rule is about: its own title, or its question.
  func title(of rule: Rule) -> String {
    if !rule.title.isEmpty { return rule.title }
    guard let question = rule.question else { return rule.id }
    return ruleSet.questions[question].wording.isEmpty ? rule.id : ruleSet.questions[question].wording
  }

  /// When the body expects the first of these answers to change, and whether that day has gone by.
  private func expected(of questions: [Int]) -> String {
    let dates = questions.compactMap { profile.detail(of: $0)?.expected }
    guard let first = dates.min() else { return "" }
    return first < profile.asOf ? "was expected by \(PlainDate.text(first))" : "expected by \(PlainDate.text(first))"
  }

}
