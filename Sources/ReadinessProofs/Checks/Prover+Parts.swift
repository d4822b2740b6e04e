internal import ReadinessLoading
internal import ReadinessModel

/// Parts of a condition that follow from a part beside them.
extension Prover {
  mutating func proveParts() {
    for (index, gate) in ruleSet.gates.enumerated() {
      proveParts(gate.formula, ruleSet.steps[gate.step].kinds, "gate \(gate.code)", loaded.places.gates[index])
    }
    for (index, condition) in ruleSet.conditions.enumerated() {
      proveParts(condition.formula, condition.kinds, "condition “\(condition.id)”", loaded.places.conditions[index])
    }
    for (index, hold) in ruleSet.holds.enumerated() {
      proveParts(hold.formula, hold.kinds, "hold “\(hold.id)”", loaded.places.holds[index])
    }
    for (index, question) in ruleSet.questions.enumerated() {
      guard let formula = question.appliesWhen else { continue }
      proveParts(formula, question.kinds, "the applies-when of “\(question.id)”", loaded.places.questions[index])
    }
  }

  private mutating func proveParts(_ formula: Formula, _ kinds: KindSet, _ name: String, _ place: Location) {
    for part in formula.parts { proveParts(part, kinds, name, place) }
    switch formula {
    case .all(let parts):
      provePairs(parts, kinds) { prover, weaker, stronger, given in
        prover.add(
          .partImplied, place, "in \(name), part \(weaker + 1) of an <all> follows from part \(stronger + 1)",
          [prover.example("both parts are true", given)])
      }
    case .any(let parts):
      provePairs(parts, kinds) { prover, weaker, stronger, given in
        prover.add(
          .partImplied, place, "in \(name), part \(stronger + 1) of an <any> is covered by part \(weaker + 1)",
          [prover.example("both parts are true", given)])
      }
    case .not, .atLeast, .fact, .compare, .answered, .open, .blank, .applies, .score, .reached, .kind, .answersGiven,
      .statement:
      break
    }
  }

  private mutating func provePairs(
    _ parts: [Formula], _ set: KindSet, _ report: (inout Prover, _ weaker: Int, _ stronger: Int, Assignment) -> Void
  ) {
    let kinds = kinds(set)
    for (stronger, part) in parts.enumerated() {
      for (weaker, other) in parts.enumerated() where weaker != stronger && share(part, other) {
        guard case .impossible = solve(kinds, Solver.Query(requirements: [.met(part), .notTrue(other)])),
          case .found(let given, _) = solve(kinds, Solver.Query(requirements: [.met(part)]))
        else { continue }
        report(&self, weaker, stronger, given)
      }
    }
  }
}
