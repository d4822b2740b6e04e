internal import ReadinessLoading
internal import ReadinessModel

/// Whether the gates of a step, and of all steps up to it, can be met together.
extension Prover {
  mutating func proveSteps() {
    for (index, step) in ruleSet.steps.enumerated() {
      for kind in kinds(step.kinds) { proveStep(index, step, kind) }
    }
  }

  private mutating func proveStep(_ index: Int, _ step: Step, _ kind: Int) {
    let gates = Array(step.gates)
    let place = loaded.places.steps[index]
    switch together(gates, kind, { $0.steps[index].state == .reached }) {
    case .impossible:
      let most = asManyAsCanBe(gates, kind)
      add(
        .stepOutOfReach, place,
        "no \(name(of: kind)) can reach “\(step.title)”: at most \(most.met) of \(Counted.text(gates.count, "gate"))",
        [example("as many gates as can be met together: \(most.met) of \(gates.count)", most.by)])
      proveExclusions(gates, kind)
      return
    case .undecided: leaveOpen(.stepOutOfReach, place, "whether a \(name(of: kind)) can reach “\(step.title)”")
    case .found: break
    }
    let below = ruleSet.steps.indices.filter { $0 <= index && ruleSet.steps[$0].kinds.contains(KindSet(kind: kind)) }
    guard below.count > 1 else { return }
    let all = below.flatMap { Array(ruleSet.steps[$0].gates) }
    switch together(all, kind, { $0.confirmed == index || ($0.confirmed ?? -1) > index }) {
    case .found: break
    case .undecided:
      leaveOpen(.stepNeverConfirmed, place, "whether a \(name(of: kind)) can have “\(step.title)” confirmed")
    case .impossible:
      // Steps below that are out of reach have been reported as such.
      guard case .found(let given, _) = together(gates, kind, { $0.steps[index].state == .reached }) else { return }
      add(
        .stepNeverConfirmed, place, "“\(step.title)” can be reached by a \(name(of: kind)), but never be confirmed",
        [example("reached, with a step below it that is not", given)])
    }
  }

  private mutating func together(
    _ gates: [Int], _ kind: Int, _ accepts: @escaping (Assessment) -> Bool
  ) -> Solver.Outcome {
    solve(kind, Solver.Query(requirements: gates.map { .met(ruleSet.gates[$0].formula) }, accepts: accepts))
  }

  /// Gates added one by one while a profile still meets all of them.
  private mutating func asManyAsCanBe(_ gates: [Int], _ kind: Int) -> (met: Int, by: Assignment) {
    var chosen: [Int] = []
    var best = solver.empty(kind: kind)
    for gate in gates {
      if case .found(let given, _) = together(chosen + [gate], kind, { $0.gates[gate] == .met }) {
        chosen.append(gate)
        best = given
      }
    }
    return (chosen.count, best)
  }

  /// Pairs of gates that can each be met, but not together.
  private mutating func proveExclusions(_ gates: [Int], _ kind: Int) {
    for (offset, gate) in gates.enumerated() {
      for other in gates[(offset + 1)...] {
        guard case .impossible = together([gate, other], kind, { _ in true }),
          case .found(let given, _) = together([gate], kind, { $0.gates[gate] == .met }),
          case .found = together([other], kind, { $0.gates[other] == .met })
        else { continue }
        let (first, second) = (ruleSet.gates[gate], ruleSet.gates[other])
        add(
          .gatesExcludeEachOther, loaded.places.gates[other],
          "no \(name(of: kind)) can meet gates \(first.code) and \(second.code) together",
          [example("\(first.code) is met, \(second.code) is not", given)])
      }
    }
  }
}
