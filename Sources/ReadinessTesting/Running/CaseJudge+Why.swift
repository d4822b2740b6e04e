internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessWords

/// How an assessment came to what it has: the derivation behind a figure, in one line.
extension CaseJudge {
  func why(_ subject: Subject, _ assessment: Assessment, _ profile: Profile) -> String {
    let text = FormulaWords(ruleSet, .id)
    switch subject {
    case .rule(let rule): return why(rule: rule, assessment, profile)
    case .question(let question): return why(question: question, assessment, profile)
    case .section(let section): return why(section: section, assessment)
    case .gate(let gate): return why(ruleSet.gates[gate].formula, assessment, profile)
    case .condition(let index): return why(ruleSet.conditions[index].formula, assessment, profile)
    case .hold(let index): return why(ruleSet.holds[index].formula, assessment, profile)
    case .step(let step):
      let gates = ruleSet.steps[step].gates.map { "\(ruleSet.gates[$0].code) \(assessment.gates[$0].word)" }
      return gates.joined(separator: ", ")
    case .path:
      return ruleSet.steps.indices.map { "\(ruleSet.steps[$0].id) \(assessment.steps[$0].state.word)" }
        .joined(separator: ", ")
    case .consistency(let rule):
      guard case .clash(let given, let clash) = ruleSet.consistency[rule].test else { return "" }
      let parts = (given.map { [$0] } ?? []) + [clash]
      return parts.map { text.text(assessor.trace($0, assessment)) }.joined(separator: "; ")
    case .plan:
      return ruleSet.gates.indices.filter { assessment.gates[$0] != .met }
        .map { "\(ruleSet.gates[$0].code) \(assessment.gates[$0].word)" }.joined(separator: ", ")
    case .action: return "\(assessment.actions.count) actions in all"
    }
  }

  private func why(rule index: Int, _ assessment: Assessment, _ profile: Profile) -> String {
    let rule = ruleSet.rules[index]
    let text = FormulaWords(ruleSet, .id)
    guard let question = rule.question else {
      let traces = rule.marks.compactMap { mark -> String? in
        guard case .formula(let formula) = mark.when else { return nil }
        return "\(mark.value.plain) where \(text.text(assessor.trace(formula, assessment)))"
      }
      return traces.joined(separator: "; ")
    }
    let answer = why(question: question, assessment, profile)
    if assessment.facts.states[question] != .answered || rule.marks.isEmpty { return answer }
    let marks = rule.marks.map { "\($0.value.plain) for \(text.text($0, of: rule, ruleSet))" }
    return "\(answer); marks: " + marks.joined(separator: ", ")
  }

  private func why(question index: Int, _ assessment: Assessment, _ profile: Profile) -> String {
    let question = ruleSet.questions[index]
    let answer = profile.answers[index]
    if let derivation = question.derivation {
      if let value = value(of: index, assessment) { return "\(question.id) comes to \(value.plain)" }
      let reasons = derivation.namedFacts.map { why(question: $0, assessment, profile) }
      return "\(question.id) is \(assessment.facts.states[index].word) (\(reasons.joined(separator: "; ")))"
    }
    var words = "\(question.id) is "
    if answer.raw.isEmpty {
      words += "\(assessment.facts.states[index].word)"
    } else {
      words += "“\(profile.string(answer.raw))”"
      if let problem = answer.problem {
        words += ", which \(problem.message)"
      } else if assessment.facts.states[index] != .answered {
        words += ", \(assessment.facts.states[index].word)"
      }
    }
    if assessment.facts.states[index] == .doesNotApply {
      if !question.kinds.contains(KindSet(kind: profile.kind)) {
        words += " (not asked of a \(ruleSet.kinds[profile.kind].name))"
      } else if let formula = question.appliesWhen {
        words += " (it applies when \(FormulaWords(ruleSet, .id).text(assessor.trace(formula, assessment))))"
      }
    }
    return words
  }

  private func why(section index: Int, _ assessment: Assessment) -> String {
    var lines: [String] = []
    for (rule, result) in zip(ruleSet.rules, assessment.rules) where rule.section == index && result.isCounted {
      if let mark = result.mark { lines.append("\(rule.id) \(marks[mark].plain) × \(rule.weight.text)") }
    }
    let section = assessment.sections[index]
    if lines.isEmpty { return "nothing counts" }
    return
      "\(section.gained.plain) of \(section.possible.plain) \(Counted.word(section.possible == Fraction(1) ? 1 : 2, "point")): "
      + lines.joined(separator: ", ")
  }

  private func why(_ formula: Formula, _ assessment: Assessment, _ profile: Profile) -> String {
    let answers = formula.facts.map { why(question: $0, assessment, profile) }
    return ([FormulaWords(ruleSet, .id).text(assessor.trace(formula, assessment))] + answers).joined(separator: "; ")
  }
}
