internal import ReadinessEngine
internal import ReadinessModel

extension CaseJudge {
  /// What an assessment has in place of what an expectation says.
  func found(_ expectation: Expectation, _ assessment: Assessment) -> String {
    let words = ExpectationWords(ruleSet: ruleSet)
    switch expectation.subject {
    case .rule(let rule):
      let result = assessment.rules[rule]
      if case .weight = expectation.wanted { return ruleSet.rules[rule].weight.text }
      if case .mark = expectation.wanted, let value = assessor.value(of: rule, assessment) { return value.plain }
      return "\(result.state.word)"
    case .question(let question):
      if case .listed = expectation.wanted {
        return words.wanted(.listed(assessment.openQuestions.contains(question)))
      }
      if case .value = expectation.wanted, let value = value(of: question, assessment) { return value.plain }
      return "\(assessment.facts.states[question].word)"
    case .section(let section): return found(expectation.wanted, assessment.sections[section])
    case .gate(let gate): return "\(assessment.gates[gate].word)"
    case .step(let step):
      if case .gatesMet = expectation.wanted { return "\(assessment.steps[step].gatesMet)" }
      return "\(assessment.steps[step].state.word)"
    case .condition(let index): return "\(assessment.conditions[index].word)"
    case .hold(let index): return "\(assessment.holds[index].word)"
    case .consistency(let rule):
      if case .severity = expectation.wanted { return ruleSet.consistency[rule].severity.rawValue }
      guard let found = assessment.contradictions.first(where: { $0.rule == rule }) else { return "absent" }
      return words.wanted(.present(found.questions))
    case .path:
      if case .confirmed = expectation.wanted { return words.wanted(.confirmed(assessment.confirmed)) }
      return words.wanted(.possibleStep(assessment.possible))
    case .action(let subject, let ofCommissioner):
      let lines = lines(ofCommissioner, assessment)
      guard let index = lines.firstIndex(where: { self.subject(of: $0.action) == subject }) else { return "not listed" }
      if case .points = expectation.wanted { return assessor.points(of: lines[index].action, assessment).plain }
      if case .reason = expectation.wanted { return "\(lines[index].place.word)" }
      return "number \(index + 1)"
    case .plan: return found(expectation.wanted, plan(assessment))
    }
  }

  private func found(_ wanted: Wanted, _ map: RouteMap) -> String {
    switch wanted {
    case .days: map.days.atMost.map { "\($0)" } ?? "no plan"
    case .months: "\(map.months ?? 0)"
    case .items: ExpectationWords(ruleSet: ruleSet).list(map.items.map(\.question).sorted())
    default: "\(map.state.word)"
    }
  }

  private func found(_ wanted: Wanted, _ section: SectionResult) -> String {
    func show(_ value: Fraction?) -> String { value?.exact ?? "none" }
    func percent(_ value: Fraction?) -> String { value?.percent.map { "\($0) %" } ?? "none" }
    switch wanted {
    case .low: return show(section.low)
    case .high: return show(section.high)
    case .answeredPercent: return percent(section.answeredShare)
    case .gained: return section.gained.plain
    case .possible: return section.possible.plain
    default: break
    }
    guard section.state == .scored else { return "\(section.state.word)" }
    switch wanted {
    case .percent: return percent(section.score)
    case .exact: return show(section.score)
    case .band: return section.band.map { ruleSet.scoring.bands[$0].id } ?? "none"
    default: return "\(section.state.word)"
    }
  }
}
