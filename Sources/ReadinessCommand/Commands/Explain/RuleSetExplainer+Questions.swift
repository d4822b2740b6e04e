internal import ReadinessLoading
internal import ReadinessModel
internal import ReadinessWords

/// Questions, derived values and rules.
extension RuleSetExplainer {
  func question(_ index: Int) -> Explanation {
    let question = ruleSet.questions[index]
    var text = heading(question.isDerived ? "derived value" : "question", question.id, question.code)
    text.add(question.wording)
    text.add("In", ruleSet.sections[question.section].title)
    if let derivation = question.derivation {
      text.add("Computed", lines: lines(derivation, of: question))
    } else {
      text.add("Answer", AnswerForm(question, Phrases(ruleSet.words)).writtenWords)
    }
    text.add("For", kinds(question.kinds) + (question.inShortForm ? "; also in the short form" : ""))
    text.add("Help", question.help)
    text.add("Answered by", question.answeredBy.map { ruleSet.parties[$0].name } ?? "")
    text.add(
      "Evidence",
      question.evidence + (question.evidenceMonths.map { " (good for \(Counted.text(Int($0), "month")))" } ?? ""))
    text.add("“Not applicable” may be claimed where", question.notApplicable ?? "")
    if let formula = question.appliesWhen { text.add("Applies when", lines: self.formula(formula)) }
    let rules = ruleSet.rules.filter { $0.question == index }
    text.add("Rules that look at it", lines: rules.map { "\($0.id) (\($0.role.rawValue))" })
    text.add("Written in", place(loaded.places.questions[index]))
    return text
  }

  func rule(_ index: Int) -> Explanation {
    let rule = ruleSet.rules[index]
    var text = heading("rule", rule.id)
    text.add(rule.title)
    text.add("Role", Self.role(rule))
    text.add("In", ruleSet.sections[rule.section].title)
    text.add("For", kinds(rule.kinds))
    text.add("Looks at", rule.question.map { name(of: ruleSet.questions[$0]) } ?? "")
    text.add("Marks", lines: rule.marks.flatMap { lines($0, of: rule) })
    text.add(
      "Unanswered", rule.openCountsAs.map { $0.isZero ? "counts as nothing" : "counts as a mark of \($0.plain)" } ?? "")
    text.add("Otherwise", ActionWords(ruleSet).words(rule.action, of: rule.question))
    text.add("While open", rule.findOut.map { ActionWords(ruleSet).words($0, of: rule.question) } ?? "")
    text.add("Rests on", lines: basis(rule.citation))
    text.add("Written in", place(loaded.places.rules[index]))
    return text
  }

  private func name(of question: Question) -> String {
    question.code.isEmpty ? question.id : "\(question.id) (\(question.code))"
  }

  private static func role(_ rule: Rule) -> String {
    let weight = rule.weight.fraction.decimal()
    return switch rule.role {
    case .graded: "graded, weight \(weight): earns marks in the score of its section"
    case .gate: "gate: its question decides whether a step is reached"
    case .advisory: "advisory: marked and shown, counts nowhere"
    case .information: "information: shown, counts nowhere"
    case .commissioner:
      "commissioner, weight \(weight): what the commissioner owes; counts in a commissioner's score only"
    case .condition: "condition: printed with a step, never lowers it"
    case .hold: "hold: talk first, apart from any score"
    }
  }

  private func lines(_ mark: Mark, of rule: Rule) -> [String] {
    let value = mark.valueWords
    var lines: [String]
    if case .formula(let formula) = mark.when {
      lines = ["\(value) when"] + self.formula(formula).map { "  " + $0 }
    } else {
      let question = rule.question.map { ruleSet.questions[$0] }
      lines = TextWrap.lines("\(value) for \(words.words(mark, of: question))", width: 94)
    }
    if let action = mark.action {
      let words = ActionWords(ruleSet).words(action, of: rule.question)
      lines += TextWrap.lines("then: \(words)", width: 90).map { "  " + $0 }
    }
    return lines
  }

  /// How a derived value is computed.
  private func lines(_ derivation: Derivation, of question: Question) -> [String] {
    let text = DerivationWords(ruleSet).words(question)
    switch derivation {
    case .count(let parts), .share(let parts): return [text + ":"] + parts.flatMap(formula).map { "  " + $0 }
    default: return TextWrap.lines(text, width: 94)
    }
  }
}
