internal import ReadinessModel

/// Changes of conditions, holds and consistency rules.
extension MutationList {
  mutating func addStanding() {
    for (index, condition) in ruleSet.conditions.enumerated() {
      addKinds(.condition(index), condition.kinds) { $0.conditions[index].kinds = $1 }
      addFormula(.condition(index), "", condition.formula) { $0.conditions[index].formula = $1 }
    }
    for (index, hold) in ruleSet.holds.enumerated() {
      addKinds(.hold(index), hold.kinds) { $0.holds[index].kinds = $1 }
      addFormula(.hold(index), "", hold.formula) { $0.holds[index].formula = $1 }
    }
  }

  mutating func addConsistency(_ index: Int) {
    let rule = ruleSet.consistency[index]
    let subject = Subject.consistency(index)
    addKinds(subject, rule.kinds) { $0.consistency[index].kinds = $1 }
    switch rule.test {
    case .clash(let given, let clash):
      let severity: Severity = rule.severity == .error ? .warning : .error
      add(subject, "severity \(rule.severity.rawValue) -> \(severity.rawValue)") {
        $0.consistency[index].severity = severity
      }
      if let given {
        add(subject, "without its given") { $0.consistency[index].test = .clash(given: nil, clash: clash) }
        addFormula(subject, "given ", given) { $0.consistency[index].test = .clash(given: $1, clash: clash) }
      }
      addFormula(subject, "", clash) { $0.consistency[index].test = .clash(given: given, clash: $1) }
    case .outsideLimits:
      add(subject, "outside-limits -> impossible-date") { $0.consistency[index].test = .impossibleDate }
    case .impossibleDate:
      add(subject, "impossible-date -> outside-limits") { $0.consistency[index].test = .outsideLimits }
    case .oldEvidence:
      add(subject, "old-evidence -> outside-limits") { $0.consistency[index].test = .outsideLimits }
    }
  }
}
