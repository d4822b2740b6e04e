import ReadinessModel
import ReadinessWords

/// What is not known, what contradicts, what was left out.
extension ViewBuilder {
  func unknown(_ steps: [StepView]) -> UnknownView {
    let gates = steps.filter { $0.showsGates && $0.state != .reached }.flatMap(\.gates).filter {
      $0.outcome == .unknown || $0.outcome == .contradictory
    }
    var deciding: [FactView] = []
    for fact in gates.flatMap(\.deciding)
    where !deciding.contains(where: { $0.code == fact.code && $0.wording == fact.wording }) {
      deciding.append(fact)
    }
    let standing =
      ruleSet.holds.indices.filter { assessment.holds[$0] == .unknown }.map { standingView(ruleSet.holds[$0], .hold) }
      + ruleSet.conditions.indices.filter { assessment.conditions[$0] == .unknown }
      .map { standingView(ruleSet.conditions[$0], .condition) }
    return UnknownView(
      count: assessment.openQuestions.count, gates: gates, deciding: deciding,
      questions: assessment.openQuestions.map(fact), standing: standing,
      standingSentences: standing.map(openSentence))
  }

  func contradictions() -> [ContradictionView] {
    assessment.contradictions.map { contradiction in
      let rule = ruleSet.consistency[contradiction.rule]
      let facts = contradiction.questions.map { question in
        var fact = fact(question)
        fact.answer = answers.given(question)
        return fact
      }
      return ContradictionView(
        code: rule.code, isError: rule.severity == .error, text: Placeholders.fill(rule.text, naming),
        owner: rule.owners.isEmpty ? (facts.first?.party ?? "") : owners(rule.owners), facts: facts)
    }
  }

  /// What was left out of the scores, by reason; what is open stands under "not known".
  func excluded() -> [ExclusionView] {
    var (claimed, answersRuleOut, short, otherKinds): ([String], [String], [String], [String]) = ([], [], [], [])
    for index in ruleSet.questions.indices where !ruleSet.questions[index].isDerived {
      let question = ruleSet.questions[index]
      let code = question.code.isEmpty ? question.id : question.code
      switch assessment.facts.states[index] {
      case .notApplicable:
        let reason = profile.detail(of: index).map { text($0.reason) } ?? ""
        claimed.append(reason.isEmpty ? code : "\(code): \(reason)")
      case .doesNotApply:
        if !question.kinds.contains(KindSet(kind: profile.kind)) {
          otherKinds.append(code)
        } else if profile.isShort, !question.inShortForm, profile.answers[index].state == .blank {
          short.append(code)
        } else {
          answersRuleOut.append(code)
        }
      case .blank, .answered, .notKnown, .contradictory: break
      }
    }
    let notSought = ruleSet.sections.indices.filter { assessment.sections[$0].state == .notSought }
    let strays = profile.strays.map { "\(text($0.question, to: Self.longestName)): \(text($0.value))" }
    func lines(_ items: [String]) -> [String] {
      items.map { item in
        let code = item.prefix { $0 != ":" }
        let question = ruleSet.questions.first { $0.code == code }
        return question.map { "\(code) \($0.wording)\(item.dropFirst(code.count))" } ?? item
      }
    }
    return [
      ExclusionView(reason: phrases["left-out-claimed"], items: claimed, lines: []),
      ExclusionView(reason: phrases["left-out-answers"], items: answersRuleOut, lines: []),
      ExclusionView(reason: phrases["left-out-short"], items: short, lines: []),
      ExclusionView(reason: phrases["left-out-kinds"], items: otherKinds, lines: []),
      ExclusionView(
        reason: phrases["left-out-step"], items: notSought.map { ruleSet.sections[$0].title }, lines: []),
      ExclusionView(reason: phrases["left-out-strays"], items: strays, lines: []),
    ].filter { !$0.items.isEmpty }.map { ExclusionView(reason: $0.reason, items: $0.items, lines: lines($0.items)) }
  }
}
