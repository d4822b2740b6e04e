internal import ReadinessModel
internal import ReadinessReports

/// The step that `--require` asks for, and why a body does not have it.
struct StepRequirement: Sendable {
  /// Index of the step.
  let step: Int

  /// Reasons for the answer no, one finding each; empty where the step is confirmed and no hold is open.
  func reasons(against assessed: AssessedProfile) -> [Diagnostic] {
    var reasons: [Diagnostic] = []
    let (ruleSet, assessment) = (assessed.ruleSet, assessed.assessment)
    let isConfirmed = assessment.steps[step].state == .reached && (assessment.confirmed ?? -1) >= step
    if !isConfirmed {
      reasons.append(
        finding(
          .stepNotConfirmed, assessed, "\(ruleSet.steps[step].title) is not confirmed: \(why(assessed))",
          help: "readiness explain \(ruleSet.steps[step].id)"))
    }
    for (index, hold) in ruleSet.holds.enumerated() where assessment.holds[index] == .isTrue {
      reasons.append(finding(.holdOpen, assessed, "talk first: \(hold.text)", help: hold.clears))
    }
    return reasons
  }

  private func finding(
    _ code: CommandCode, _ assessed: AssessedProfile, _ message: String, help: String
  ) -> Diagnostic {
    Diagnostic(file: assessed.file, place: nil, code: code.rawValue, message: message, help: help)
  }

  /// The first thing in the way.
  private func why(_ assessed: AssessedProfile) -> String {
    let (ruleSet, assessment) = (assessed.ruleSet, assessed.assessment)
    let result = assessment.steps[step]
    if result.state == .notApplicable {
      return "it does not apply to this kind of body (\(ruleSet.kinds[assessed.profile.kind].name))"
    }
    if result.state == .reached {
      let below = assessment.steps[..<step].lastIndex { $0.state != .reached && $0.state != .notApplicable }
      return "all its gates are in place, but not those of \(below.map { ruleSet.steps[$0].title } ?? "a step below")"
    }
    var parts = ["\(result.gatesMet) of \(Counted.text(result.gates.count, "gate")) in place"]
    for (outcome, words) in [
      (GateOutcome.notMet, "not in place"), (.unknown, "not known"), (.contradictory, "answers contradict each other"),
    ] {
      let titles = result.gates.filter { assessment.gates[$0] == outcome }
        .map { "\(ruleSet.gates[$0].code) \(ruleSet.gates[$0].title)" }
      if !titles.isEmpty { parts.append("\(words): \(titles.joined(separator: ", "))") }
    }
    return parts.joined(separator: "; ")
  }
}
