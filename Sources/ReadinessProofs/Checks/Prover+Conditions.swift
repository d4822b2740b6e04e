internal import ReadinessLoading
internal import ReadinessModel

/// Conditions and holds: never true, always true, or implied by another.
extension Prover {
  /// A condition or hold, and how the engine tells of it.
  private struct Standing {
    var condition: StandingCondition
    var place: Location
    var noun: String
    var truth: (Assessment) -> Truth
  }

  private var standing: [Standing] {
    ruleSet.conditions.enumerated().map { index, condition in
      Standing(condition: condition, place: loaded.places.conditions[index], noun: "condition") { $0.conditions[index] }
    }
      + ruleSet.holds.enumerated().map { index, hold in
        Standing(condition: hold, place: loaded.places.holds[index], noun: "hold") { $0.holds[index] }
      }
  }

  mutating func proveConditions() {
    let all = standing
    for each in all { prove(each) }
    for each in all {
      for other in all where other.condition.id != each.condition.id { proveIndependence(of: other, from: each) }
    }
  }

  private mutating func prove(_ each: Standing) {
    let formula = each.condition.formula
    let kinds = kinds(each.condition.kinds)
    let name = "\(each.noun) “\(each.condition.id)”"
    let truth = each.truth
    let isTrue = solve(kinds, Solver.Query(requirements: [.met(formula)], accepts: { truth($0) == .isTrue }))
    let isNot = solve(kinds, Solver.Query(requirements: [.notTrue(formula)], accepts: { truth($0) != .isTrue }))
    switch (isTrue, isNot) {
    case (.impossible, .found(let given, _)):
      add(.conditionNeverTrue, each.place, "the \(name) can never be true", [example("it is not true", given)])
    case (.found(let given, _), .impossible):
      add(.conditionAlwaysTrue, each.place, "the \(name) is always true", [example("it is true", given)])
    case (.undecided, _): leaveOpen(.conditionNeverTrue, each.place, "whether the \(name) can be true")
    case (_, .undecided): leaveOpen(.conditionAlwaysTrue, each.place, "whether the \(name) can be other than true")
    default: break
    }
  }

  private mutating func proveIndependence(of other: Standing, from each: Standing) {
    let kinds = kinds(each.condition.kinds)
    guard each.condition.kinds.isSubset(of: other.condition.kinds),
      share(each.condition.formula, other.condition.formula)
    else { return }
    let (first, second) = (each.truth, other.truth)
    let apart = Solver.Query(
      requirements: [.met(each.condition.formula), .notTrue(other.condition.formula)],
      accepts: { first($0) == .isTrue && second($0) != .isTrue })
    switch solve(kinds, apart) {
    case .found: break
    case .undecided:
      leaveOpen(.conditionImplied, each.place, "whether “\(each.condition.id)” implies “\(other.condition.id)”")
    case .impossible:
      let both = Solver.Query(requirements: [.met(each.condition.formula)], accepts: { first($0) == .isTrue })
      guard case .found(let given, _) = solve(kinds, both) else { return }
      add(
        .conditionImplied, each.place,
        "whenever “\(each.condition.id)” is true, “\(other.condition.id)” is true as well",
        [example("both are true", given)])
    }
  }

  /// Whether two formulas rest on anything together; if not, neither can imply the other.
  func share(_ left: Formula, _ right: Formula) -> Bool {
    var behind = (FactsBehind(ruleSet), FactsBehind(ruleSet))
    behind.0.add(left)
    behind.1.add(right)
    return !Set(behind.0.asked).isDisjoint(with: behind.1.asked) || !behind.0.scores.isDisjoint(with: behind.1.scores)
  }
}
