import ReadinessEngine
import ReadinessModel
import ReadinessWords

/// The ladder.
extension ViewBuilder {
  func steps() -> [StepView] { ruleSet.steps.indices.map(step) }

  /// Whether a step concerns the body now.
  func isSought(_ step: Int) -> Bool {
    switch assessment.steps[step].state {
    case .notApplicable: false
    case .notSought: allSteps
    case .reached, .workingTowards, .notBegun, .cannotTell, .nothingKnown: true
    }
  }

  private func step(_ index: Int) -> StepView {
    let step = ruleSet.steps[index]
    let result = assessment.steps[index]
    let showsGates = isSought(index)
    return StepView(
      id: step.id, number: step.number, title: step.title, means: step.means, state: result.state,
      stateWords: stateWords(index), sentence: sentence(index),
      count: result.state == .notApplicable
        ? "" : phrases.counted("requirements-in-place", step.gates.count, ["met": String(result.gatesMet)]),
      showsGates: showsGates, gates: showsGates ? step.gates.map(gate) : [],
      alreadyInPlace: result.state == .notSought && !showsGates
        ? step.gates.filter { assessment.gates[$0] == .met }.map {
          "\(ruleSet.gates[$0].code) \(ruleSet.gates[$0].title)"
        }
        : [])
  }

  /// The state in a sentence; a step reached counts only where it is confirmed.
  func sentence(_ index: Int) -> String {
    let isConfirmed = index <= assessment.confirmed ?? -1 && assessment.steps[index].state == .reached
    if isConfirmed, ruleSet.steps[index].says.contains(where: { $0.state == "confirmed" }) {
      return says("confirmed", index) ?? ""
    }
    return says("\(assessment.steps[index].state.word)", index) ?? ""
  }

  /// The state in a few words; a step reached above one that is not says what it waits for.
  func stateWords(_ index: Int) -> String {
    let state = assessment.steps[index].state
    switch state {
    case .notApplicable: return phrases["not-applicable"]
    case .notSought: return phrases["not-sought"]
    case .reached:
      guard index > assessment.confirmed ?? -1, let gate = gateInTheWay(of: index) else {
        return phrases["state-reached"]
      }
      return phrases("in-place-not-counted", ["gate": ruleSet.gates[gate].title])
    case .workingTowards, .notBegun, .cannotTell, .nothingKnown: return phrases["state-\(state.word)"]
    }
  }

  /// The first gate below a step that is not in place.
  private func gateInTheWay(of step: Int) -> Int? {
    for below in 0..<step {
      let state = assessment.steps[below].state
      if state == .notApplicable || state == .reached { continue }
      return ruleSet.steps[below].gates.first { assessment.gates[$0] != .met }
    }
    return nil
  }

  func gate(_ index: Int) -> GateView {
    let gate = ruleSet.gates[index]
    let outcome = assessment.gates[index]
    let actions = outcome == .notMet ? gateActions(index) : []
    return GateView(
      code: gate.code, title: gate.title, outcome: outcome, outcomeWords: outcomeWords(outcome),
      action: actions.first, furtherActions: Array(actions.dropFirst()),
      because: outcome == .met ? assessed.assessor.trace(gate.formula, assessment).reasons.map(fact) : [],
      trace: trace(gate.formula),
      deciding: (assessed.assessor.deciding(gate: index, profile, assessment)?.questions ?? []).map(fact),
      citation: citation(gate.citation))
  }

  func outcomeWords(_ outcome: GateOutcome) -> String {
    switch outcome {
    case .met: phrases["in-place"]
    case .notMet: phrases["not-in-place"]
    case .unknown: phrases["not-known"]
    case .contradictory: phrases["contradictory"]
    case .notApplicable: phrases["not-applicable"]
    }
  }

  func trace(_ formula: Formula) -> [TraceLineView] {
    var lines: [TraceLineView] = []
    let words = AnsweredFormula(ruleSet: ruleSet, answers: answers)
    func add(_ trace: FormulaTrace, _ depth: Int) {
      lines.append(TraceLineView(depth: depth, text: words.text(trace.formula), truth: trace.truth))
      for part in trace.parts { add(part, depth + 1) }
    }
    add(assessed.assessor.trace(formula, assessment), 0)
    return lines
  }
}
