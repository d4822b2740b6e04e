public import ReadinessLoading
public import ReadinessModel

/// Questions at which nothing looks, found without a search.
public enum UnusedQuestions {
  /// A warning for each question or derived value of the rule set that serves nothing.
  public static func findings(_ loaded: LoadedRuleSet) -> [Diagnostic] {
    let used = Set(loaded.ruleSet.usedQuestions)
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
  /// The questions and derived values that a rule, a formula or a derived value names.
  var usedQuestions: [Int] {
    var used: [Int] = []
    for formula in formulas {
      used += formula.namedFacts
      for case .answersGiven(let section) in formula.leaves {
        used += questions.indices.filter { questions[$0].section == section }
      }
    }
    for rule in rules { if let question = rule.question { used.append(question) } }
    for question in questions { used += question.derivation?.operands ?? [] }
    return used
  }
}
