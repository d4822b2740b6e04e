internal import ReadinessLoading
internal import ReadinessModel

/// Gates one by one, for each kind of body that has the step.
extension Prover {
  mutating func proveGates() {
    for index in ruleSet.gates.indices {
      for kind in kinds(ruleSet.steps[ruleSet.gates[index].step].kinds) { proveGate(index, kind) }
      proveNotAlwaysMet(index)
    }
    for step in ruleSet.steps {
      for gate in step.gates {
        for other in step.gates where other != gate { proveIndependence(of: other, from: gate, step) }
      }
    }
  }

  private mutating func proveGate(_ index: Int, _ kind: Int) {
    let gate = ruleSet.gates[index]
    let place = loaded.places.gates[index]
    switch solve(kind, Solver.Query(requirements: [.met(gate.formula)], accepts: { $0.gates[index] == .met })) {
    case .found: return
    case .undecided: leaveOpen(.gateNeverMet, place, "whether a \(name(of: kind)) can meet gate \(gate.code)")
    case .impossible:
      let atTheirWord = solve(kind, Solver.Query(requirements: [.met(gate.formula)], allowsClashes: true))
      if case .found(let given, _) = atTheirWord {
        add(
          .gateContradicted, place,
          "a \(name(of: kind)) that meets gate \(gate.code) (\(gate.title)) always contradicts itself",
          [example("every way to meet the gate is called a contradiction", given)])
      } else if case .found(let given, _) = solve(kind, Solver.Query(requirements: [.notMet(gate.formula)])) {
        add(
          .gateNeverMet, place, "no \(name(of: kind)) can meet gate \(gate.code) (\(gate.title))",
          [example("the best answers still do not meet it", given)])
      }
    }
  }

  private mutating func proveNotAlwaysMet(_ index: Int) {
    let gate = ruleSet.gates[index]
    let kinds = kinds(ruleSet.steps[gate.step].kinds)
    let query = Solver.Query(requirements: [.notMet(gate.formula)], accepts: { $0.gates[index] == .notMet })
    guard case .impossible = solve(kinds, query),
      case .found(let given, _) = solve(kinds, Solver.Query(requirements: [.met(gate.formula)]))
    else { return }
    add(
      .gateAlwaysMet, loaded.places.gates[index], "everybody who answers meets gate \(gate.code) (\(gate.title))",
      [example("the gate is met", given)])
  }

  /// Whether one gate can be missed by a body that meets another.
  private mutating func proveIndependence(of other: Int, from gate: Int, _ step: Step) {
    let (first, second) = (ruleSet.gates[gate], ruleSet.gates[other])
    var behind = (FactsBehind(ruleSet), FactsBehind(ruleSet))
    behind.0.add(first.formula)
    behind.1.add(second.formula)
    guard !Set(behind.0.asked).isDisjoint(with: behind.1.asked) else { return }
    let query = Solver.Query(
      requirements: [.met(first.formula), .notTrue(second.formula)],
      accepts: { $0.gates[gate] == .met && $0.gates[other] != .met })
    guard case .impossible = solve(kinds(step.kinds), query),
      case .found(let given, _) = solve(kinds(step.kinds), Solver.Query(requirements: [.met(first.formula)]))
    else { return }
    add(
      .gateImplied, loaded.places.gates[other],
      "whoever meets gate \(first.code) meets gate \(second.code) as well, so \(second.code) decides nothing",
      [example("both are met", given)])
  }
}
