internal import ReadinessLoading
internal import ReadinessModel

/// Conditions, reservations and holds: never true, always true, or implied by another.
extension Prover {
  /// A condition or hold, and how the engine tells of it.
  private struct Standing {
    var condition: StandingCondition
    var place: Location
    var noun: String
    var truth: (Assessment) -> Truth

    var name: String { "\(noun) “\(condition.id)”" }
    var never: ProofCode { condition.isReservation ? .reservationNeverHolds : .conditionNeverTrue }
    var always: ProofCode { condition.isReservation ? .reservationAlwaysHolds : .conditionAlwaysTrue }
  }

  private var standing: [Standing] {
    ruleSet.conditions.enumerated().map { index, condition in
      Standing(
        condition: condition, place: loaded.places.conditions[index],
        noun: condition.isReservation ? "reservation" : "condition"
      ) { $0.conditions[index] }
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

  /// What is so for every body of one kind.
  private struct OfKind {
    var kind: Int
    var example: Assignment
  }

  private mutating func prove(_ each: Standing) {
    let truth = each.truth
    let kinds = kinds(each.condition.kinds)
    var (never, always, open): ([OfKind], [OfKind], (never: [Int], always: [Int])) = ([], [], ([], []))
    for kind in kinds {
      let isTrue = Solver.Query(requirements: [.met(each.condition.formula)], accepts: { truth($0) == .isTrue })
      let isNot = Solver.Query(requirements: [.notTrue(each.condition.formula)], accepts: { truth($0) != .isTrue })
      switch (solve(kind, isTrue), solve(kind, isNot)) {
      case (.impossible, .found(let given, _)): never.append(OfKind(kind: kind, example: given))
      case (.found(let given, _), .impossible): always.append(OfKind(kind: kind, example: given))
      case (.undecided, _): open.never.append(kind)
      case (_, .undecided): open.always.append(kind)
      default: proveAnswered(each, kind)
      }
      if each.condition.isReservation, !always.contains(where: { $0.kind == kind }) { proveAtSteps(each, kind) }
    }
    report(each, never, of: kinds.count, each.never, "can never be true", "it is not true")
    report(each, always, of: kinds.count, each.always, "is always true", "it is true")
    if !open.never.isEmpty {
      leaveOpen(each.never, each.place, "whether the \(each.name) can be true\(names(open.never, kinds.count))")
    }
    if !open.always.isEmpty {
      leaveOpen(
        each.always, each.place, "whether the \(each.name) can be other than true\(names(open.always, kinds.count))")
    }
  }

  private mutating func report(
    _ each: Standing, _ found: [OfKind], of count: Int, _ code: ProofCode, _ what: String, _ shows: String
  ) {
    guard let first = found.first else { return }
    add(
      code, each.place, "the \(each.name) \(what)\(names(found.map(\.kind), count))", [example(shows, first.example)])
  }

  /// For whom; nothing where it is so for all.
  private func names(_ kinds: [Int], _ count: Int) -> String {
    kinds.count == count ? "" : " of a " + kinds.map { name(of: $0) }.joined(separator: " or ")
  }

  /// Whether a body that has answered everything can be without it.
  private mutating func proveAnswered(_ each: Standing, _ kind: Int) {
    let truth = each.truth
    let without = Solver.Query(
      requirements: [.notTrue(each.condition.formula)], isAnswered: true, accepts: { truth($0) != .isTrue })
    switch solve(kind, without) {
    case .found: break
    case .undecided:
      leaveOpen(
        each.always, each.place,
        "whether the \(each.name) can be other than true of a \(name(of: kind)) that has answered everything")
    case .impossible:
      let with = Solver.Query(
        requirements: [.met(each.condition.formula)], isAnswered: true, accepts: { truth($0) == .isTrue })
      guard case .found(let given, _) = solve(kind, with) else { return }
      add(
        each.always, each.place,
        "the \(each.name) is always true of a \(name(of: kind)) that has answered everything it rests on",
        [example("all is answered, and it is true", given)])
    }
  }

  /// Whether a body can reach a step without the reservation, so that the step can ever be said of it with no "but".
  private mutating func proveAtSteps(_ each: Standing, _ kind: Int) {
    let truth = each.truth
    for (index, step) in ruleSet.steps.enumerated() where step.kinds.contains(KindSet(kind: kind)) {
      let gates = step.gates.map { Requirement.met(ruleSet.gates[$0].formula) }
      let without = Solver.Query(
        requirements: gates + [.notTrue(each.condition.formula)],
        accepts: { $0.steps[index].state == .reached && truth($0) != .isTrue })
      switch solve(kind, without) {
      case .found: break
      case .undecided:
        leaveOpen(
          each.always, each.place, "whether a \(name(of: kind)) can reach “\(step.title)” without the \(each.name)")
      case .impossible:
        let with = Solver.Query(requirements: gates, accepts: { $0.steps[index].state == .reached })
        guard case .found(let given, _) = solve(kind, with) else { continue }
        add(
          each.always, each.place, "every \(name(of: kind)) that reaches “\(step.title)” has the \(each.name)",
          [example("the step is reached, and the reservation is true", given)])
      }
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
