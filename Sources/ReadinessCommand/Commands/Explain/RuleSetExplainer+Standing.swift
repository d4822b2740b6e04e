internal import ReadinessLoading
internal import ReadinessModel

/// Conditions, holds, consistency rules, and what rules rest on.
extension RuleSetExplainer {
  func standing(_ sort: String, _ condition: StandingCondition, _ location: Location) -> Explanation {
    var text = heading(sort, condition.id)
    text.add(condition.title)
    text.add("Says", condition.text)
    text.add("For", kinds(condition.kinds))
    text.add("Acts when", lines: formula(condition.formula))
    text.add("Cleared by", condition.clears)
    text.add("To do", action(condition.action.text, condition.action.owners))
    text.add("Rests on", lines: basis(condition.citation))
    text.add("Written in", place(location))
    return text
  }

  /// A condition with a name of its own, as it stands where it is used first.
  func statement(_ index: Int) -> Explanation {
    let statement = ruleSet.statements[index]
    var text = heading("statement", statement.id)
    text.add(statement.title)
    text.add("Holds when", lines: ruleSet.formulas.lazy.compactMap { $0.statement(index) }.first.map(formula) ?? [])
    let uses = ruleSet.formulas.count { $0.statement(index) != nil }
    text.add("Used in", Counted.text(uses, "condition"))
    text.add("Written in", place(loaded.places.statements[index]))
    return text
  }

  /// Choices with marks that questions share.
  func scale(_ scale: WrittenScale) -> Explanation {
    var text = heading("scale", scale.id)
    text.add("Marks", lines: scale.levels.map { "\($0.value) for “\($0.label)” (\($0.id))" })
    let questions = scale.questions.map { ruleSet.questions[$0] }
    text.add("Questions", lines: questions.map { $0.code.isEmpty ? $0.id : "\($0.code) \($0.id)" })
    text.add("Written in", place(scale.location))
    return text
  }

  func consistency(_ index: Int) -> Explanation {
    let rule = ruleSet.consistency[index]
    var text = heading("consistency rule", rule.id, rule.code)
    text.add(rule.title)
    text.add("Says", rule.text)
    text.add(
      "Severity",
      rule.severity == .error
        ? "error: the answers count as contradictory, never as no" : "warning: printed beside them")
    text.add("For", kinds(rule.kinds))
    switch rule.test {
    case .clash(let given, let clash):
      if let given { text.add("Given that", lines: formula(given)) }
      text.add("Acts when", lines: formula(clash))
    case .outsideLimits: text.add("Acts when an answer is outside its type or limits.")
    case .impossibleDate: text.add("Acts when a date does not exist, or lies after the as-of date where it may not.")
    case .oldEvidence: text.add("Acts when evidence is older at the as-of date than its question allows.")
    }
    text.add("Ask", parties(rule.owners))
    text.add("Rests on", lines: basis(rule.citation))
    text.add("Written in", place(loaded.places.consistency[index]))
    return text
  }

  func claim(_ index: Int) -> Explanation {
    let claim = ruleSet.claims[index]
    var text = heading("claim", claim.id)
    text.add(claim.text)
    text.add("From", whence(claim))
    text.add("Honoured by", claim.honoured)
    return text
  }

  func source(_ index: Int) -> Explanation {
    let source = ruleSet.sources[index]
    var text = heading("source", source.id)
    text.add([source.author, source.title, source.published, source.whereFound].joined(separator: ", "))
    return text
  }

  func term(_ index: Int) -> Explanation {
    let term = ruleSet.glossary[index]
    var text = heading("term", term.id)
    text.add("\(term.short): \(term.name)")
    text.add(term.means)
    return text
  }
}

extension Formula {
  /// What the statement of this number says, where it stands in this formula; nil where it does not.
  fileprivate func statement(_ index: Int) -> Formula? {
    if case .statement(index, let part) = self { return part }
    for part in parts { if let found = part.statement(index) { return found } }
    return nil
  }
}
