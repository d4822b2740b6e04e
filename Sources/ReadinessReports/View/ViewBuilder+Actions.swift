import ReadinessEngine
import ReadinessModel
import ReadinessWords

/// Actions, holds and conditions.
extension ViewBuilder {
  func action(_ action: NextAction) -> ActionView {
    switch action.subject {
    case .hold(let index): return standing(ruleSet.holds[index], .hold)
    case .condition(let index): return standing(ruleSet.conditions[index], .condition)
    case .gate(let index): return gateAction(index)
    case .findOut(let index): return findOut(index)
    case .rule(let index): return ruleAction(index, assessed.assessor.points(of: action, assessment))
    }
  }

  func gateAction(_ index: Int) -> ActionView {
    let gate = ruleSet.gates[index]
    return ActionView(
      kind: .gate, about: "\(Phrases.sentenceCase(phrases["label-requirement"])) \(gate.code): \(gate.title)",
      text: Placeholders.fill(gate.action.text, naming),
      owner: who(gate.action), expected: expected(of: gate.formula.facts),
      worth: phrases["worth-step"])
  }

  /// What would put a gate in place: what it says itself, else what its questions ask for at their present answers.
  func gateActions(_ index: Int) -> [ActionView] {
    if ruleSet.gates[index].action.isThere { return [gateAction(index)] }
    let questions = assessed.assessor.questions(behindGate: index)
    return ruleSet.rules.indices.filter { ruleSet.rules[$0].question.map(questions.contains) ?? false }.compactMap {
      assessed.assessor.action(of: $0, assessment).map(action)
    }
  }

  private func findOut(_ index: Int) -> ActionView {
    let rule = ruleSet.rules[index]
    return ActionView(
      kind: .question, about: title(of: rule), text: Placeholders.fill(rule.findOut?.text ?? "", naming),
      owner: who(rule.findOut ?? .nothing),
      expected: expected(of: rule.question.map { [$0] } ?? []), worth: phrases["worth-find-out"])
  }

  private func ruleAction(_ index: Int, _ points: Fraction) -> ActionView {
    let rule = ruleSet.rules[index]
    let mark = assessment.rules[index].mark.map { rule.marks[$0 - firstMarks[index]] }
    let action = mark.flatMap { rule.action(at: $0) }
    return ActionView(
      kind: .rule, about: title(of: rule), text: Placeholders.fill(action?.text ?? "", naming),
      owner: action.map { $0.owners.isEmpty ? owners(rule.owners) : who($0) } ?? owners(rule.owners),
      expected: expected(of: rule.question.map { [$0] } ?? []),
      worth: worth(of: index, points))
  }

  /// What an action at a rule brings. Where the mark runs in a line, that hangs on how far it goes.
  private func worth(of index: Int, _ points: Fraction) -> String {
    let isCounted = assessment.rules[index].isCounted
    if isCounted, points.isZero { return phrases["worth-no-more"] }
    if isCounted, ruleSet.rules[index].isVariable { return phrases["worth-by-degree"] }
    if points.isZero { return phrases["state-not-scored"] }
    return phrases(points == .one ? "worth-points-one" : "worth-points-many", ["points": phrases.points(points)])
  }

  private func standing(_ condition: StandingCondition, _ kind: ActionView.Kind) -> ActionView {
    ActionView(
      kind: kind, about: condition.title,
      text: Placeholders.fill(
        condition.action.text.isEmpty ? condition.text : condition.action.text, naming),
      // Where the actions are those of questions, each of them names its owner.
      owner: condition.action.text.isEmpty ? "" : who(condition.action), expected: "",
      worth: phrases[kind == .hold ? "worth-everything" : "worth-condition"])
  }

  /// A hold or condition with the answers it rests on.
  func standingView(_ condition: StandingCondition, _ kind: ActionView.Kind) -> StandingView {
    StandingView(
      isReservation: condition.isReservation, title: condition.title,
      text: Phrases.statement(condition.text, naming),
      clears: Phrases.statement(condition.clears, naming),
      action: standing(condition, kind),
      facts: condition.formula.facts.map(fact))
  }

  /// That a hold or condition cannot be judged yet, and what it depends on.
  func openSentence(_ standing: StandingView) -> String {
    let codes = standing.facts.map(\.code).filter { !$0.isEmpty }
    return phrases(
      "label-may-apply",
      [
        "title": standing.title,
        "codes": codes.isEmpty ? phrases["label-scores-may-move"] : codes.joined(separator: ", "),
      ])
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
    return phrases(first < profile.asOf ? "expected-was" : "expected-by", ["date": phrases.date(first)])
  }

}
