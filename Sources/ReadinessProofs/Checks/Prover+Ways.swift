internal import ReadinessEngine
internal import ReadinessLoading
internal import ReadinessModel

/// Gates and steps that no plan reaches from some profile, and what is in the way there.
extension Prover {
  /// Steps that the planner may take to confirm one finding.
  private static let planSteps = 20_000

  /// A rule set without days has no plans.
  mutating func proveWays() {
    guard ruleSet.actionsAtAnswers.contains(where: { $0.action.days != nil }) else { return }
    for (index, step) in ruleSet.steps.enumerated() {
      for kind in kinds(step.kinds) {
        var isClear = true
        for gate in step.gates {
          let name = "gate \(ruleSet.gates[gate].code) (\(ruleSet.gates[gate].title))"
          if !proveWay([gate], kind, .noWayToGate, loaded.places.gates[gate], name) { isClear = false }
        }
        if isClear, step.gates.count > 1 {
          _ = proveWay(Array(step.gates), kind, .noWayToStep, loaded.places.steps[index], "“\(step.title)”")
        }
      }
    }
  }

  /// - Returns: whether everybody has a way.
  private mutating func proveWay(
    _ gates: [Int], _ kind: Int, _ code: ProofCode, _ place: Location, _ name: String
  ) -> Bool {
    let open = "whether a \(self.name(of: kind)) has a way to \(name) from all answers"
    if solver.left <= 0 {
      leaveOpen(code, place, open)
      return false
    }
    var search = WaySearch(solver, kind: kind, gates: gates)
    let outcome = search.run()
    report.proofs += max(search.proofs, 1)
    switch outcome {
    case .never: return true
    case .undecided: leaveOpen(code, place, open)
    case .stuck(let stuck):
      // What nobody can meet at all is found by other proofs.
      if stuck.isEmpty { return false }
      var given = solver.empty(kind: kind)
      for (question, value) in stuck { given.regions[question] = .value(value) }
      guard let assessment = solver.judge(given),
        solver.assessor.hasPlan(
          toMeet: gates, ExampleProfile.profile(given, ruleSet), assessment, budget: Self.planSteps) == false
      else {
        leaveOpen(code, place, open)
        return false
      }
      let reasons = stuck.sorted { $0.key < $1.key }.map { reason($0.key, $0.value, &search) }
      add(
        code, place,
        "a \(self.name(of: kind)) has no way to \(name) where " + reasons.joined(separator: ", and "),
        [example("no plan reaches it, whatever else is answered", given)])
    }
    return false
  }

  private func reason(_ index: Int, _ value: Int64, _ search: inout WaySearch) -> String {
    let question = ruleSet.questions[index]
    let why =
      question.isGiven
      ? "a fact that nobody changes by deciding"
      : search.leadsAnywhere(index, value) ? "from where no action leads far enough" : "about which nothing can be done"
    return "“\(question.id)” is “\(ExampleWriter(ruleSet).value(value, question))”, \(why)"
  }
}
