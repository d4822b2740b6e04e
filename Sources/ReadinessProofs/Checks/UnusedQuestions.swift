public import ReadinessLoading
public import ReadinessModel

/// Questions at which nothing looks, found without a search.
public enum UnusedQuestions {
  /// A warning for each question or derived value of the rule set that serves nothing.
  public static func findings(_ loaded: LoadedRuleSet) -> [Diagnostic] {
    let used = loaded.ruleSet.usedQuestions
    return loaded.ruleSet.questions.indices.filter { !used.contains($0) }.map { index in
      let place = loaded.places.questions[index]
      return Diagnostic(
        file: loaded.fileNames[place.file], place: place.place, severity: .warning,
        code: ProofCode.questionUnused.rawValue, message: "nothing looks at “\(loaded.ruleSet.questions[index].id)”",
        help: "add a rule for it (role=\"information\" shows it), or take it out")
    }
  }
}

extension RuleSet {
  /// The questions and derived values at which a rule, a gate, a condition, a hold, a consistency rule or the wait of an
  /// action looks, and what these are computed from and apply by: what only serves the unused is unused.
  var usedQuestions: Set<Int> {
    var formulas = gates.map(\.formula) + (conditions + holds).map(\.formula) + consistency.flatMap(\.formulas)
    var pending: [Int] = []
    for rule in rules {
      formulas += rule.formulas
      if let question = rule.question { pending.append(question) }
      for action in rule.marks.compactMap(\.action) + [rule.action] + [rule.findOut].compactMap({ $0 }) {
        pending += action.after.map(\.question)
      }
    }
    for formula in formulas { pending += factsAsked(by: formula) }
    var used: Set<Int> = []
    while let fact = pending.popLast() {
      if !used.insert(fact).inserted { continue }
      if let formula = questions[fact].appliesWhen { pending += factsAsked(by: formula) }
      if let derivation = questions[fact].derivation {
        pending += derivation.operands
        for formula in derivation.formulas { pending += factsAsked(by: formula) }
      }
    }
    return used
  }

  /// The facts that a formula names, and those of a section of which it asks whether anything is answered.
  private func factsAsked(by formula: Formula) -> [Int] {
    var facts = formula.namedFacts
    for case .answersGiven(let section) in formula.leaves {
      facts += questions.indices.filter { questions[$0].section == section }
    }
    return facts
  }
}
