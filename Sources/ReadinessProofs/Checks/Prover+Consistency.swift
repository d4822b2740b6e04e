internal import ReadinessLoading
internal import ReadinessModel

/// Consistency rules that can never act.
extension Prover {
  mutating func proveConsistency() {
    for (index, rule) in ruleSet.consistency.enumerated() {
      guard case .clash(let given, let clash) = rule.test else { continue }
      var requirements = [Requirement.truth(clash, .isTrue, .asGiven)]
      if let given { requirements.append(.truth(given, .isTrue, .asGiven)) }
      let query = Solver.Query(
        requirements: requirements, allowsClashes: true,
        accepts: { $0.contradictions.contains { $0.rule == index } })
      let place = loaded.places.consistency[index]
      switch solve(kinds(rule.kinds), query) {
      case .found: break
      case .undecided: leaveOpen(.clashNever, place, "whether “\(rule.id)” can act")
      case .impossible:
        let none = Solver.Query(requirements: [.truth(clash, .notTrue, .asGiven)])
        guard case .found(let assignment, _) = solve(kinds(rule.kinds), none) else { continue }
        add(
          .clashNever, place, "no answers can clash as “\(rule.id)” says", [example("it does not act", assignment)])
      }
    }
  }
}
