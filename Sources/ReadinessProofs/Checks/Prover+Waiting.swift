internal import ReadinessLoading
internal import ReadinessModel

/// What actions wait for: that it can be in place at all, and beside the answer at which the action stands.
extension Prover {
  mutating func proveWaiting() {
    for (index, rule) in ruleSet.rules.enumerated() {
      for (number, mark) in rule.marks.enumerated() {
        guard let action = rule.action(at: mark), unearned[index]?.contains(number) == false else { continue }
        for need in action.after { proveNeed(need, index, number) }
      }
    }
  }

  /// A question that does not apply, or is claimed not to, holds nothing up.
  private mutating func proveNeed(_ need: Action.Need, _ index: Int, _ number: Int) {
    let rule = ruleSet.rules[index]
    let other = ruleSet.questions[need.question]
    let asked = rule.kinds.intersection(rule.question.map { ruleSet.questions[$0].kinds } ?? .every)
    let waiting = kinds(asked.intersection(other.kinds))
    // Whoever is not asked waits for nothing.
    if waiting.isEmpty || !asked.isSubset(of: other.kinds) { return }
    let passes = Formula.fact(need.question, need.test)
    let isMet = Requirement.met(.any([passes, .not(.applies(need.question))]))
    switch solve(waiting, Solver.Query(requirements: [.mark(rule: index, number), isMet])) {
    case .found: return
    case .undecided:
      leaveOpen(
        .afterNeverMet, loaded.places.rules[index],
        "whether the action at mark \(number + 1) of “\(rule.id)” can start, which waits for “\(other.id)”")
    case .impossible:
      let what =
        "the action at mark \(number + 1) of “\(rule.id)” (\(rule.marks[number].value.plain)) waits for an answer to "
        + "“\(other.id)” that "
      let alone = solve(waiting, Solver.Query(requirements: [.met(passes)]))
      if case .undecided = alone { return }
      guard let by = atMarks[index]?[number]?.by else { return }
      if case .found = alone {
        add(
          .afterNeverMet, loaded.places.rules[index], what + "contradicts the answer at which it stands",
          [example("the action is to be taken, and what it waits for cannot be so beside it", by)])
      } else {
        add(
          .afterNeverMet, loaded.places.rules[index], what + "nobody can have",
          [example("the action is to be taken, and what it waits for is never in place", by)])
      }
    }
  }
}
