import ReadinessEngine
import ReadinessModel

/// The stress test in words.
extension ViewBuilder {
  func stress(_ test: StressTest) -> StressView {
    StressView(
      verdict: verdict(of: test), method: method(of: test), lost: test.lost.map { lost($0, test) },
      sections: ruleSet.sections.indices.compactMap { index in
        let (before, after) = (assessment.sections[index], test.assessment.sections[index])
        let (answered, shown) = (figure(before), figure(after))
        if answered == shown { return nil }
        return StressedSection(title: ruleSet.sections[index].title, answered: answered, shown: shown)
      })
  }

  private func verdict(of test: StressTest) -> String {
    guard let before = test.confirmedBefore else { return "No step is confirmed, so none rests on what is not shown." }
    let title = ruleSet.steps[before].title
    if test.survives { return "The confirmed step, \(title), stands on evidence alone." }
    let left = test.assessment.confirmed.map { "\(ruleSet.steps[$0].title) would be the confirmed step" }
    return "The confirmed step, \(title), rests on \(whatCarries(test)). Without them "
      + "\(left ?? "no step would be confirmed")."
  }

  /// Answers, claims or both, as the steps that would be lost rest on them.
  private func whatCarries(_ test: StressTest) -> String {
    let carriers = test.lost.flatMap(\.carriers)
    let answers = "answers whose evidence is not written down"
    let claims = "claims that something is not applicable"
    switch (carriers.contains { !test.claims.contains($0) }, carriers.contains { test.claims.contains($0) }) {
    case (true, true): return "\(answers), and on \(claims)"
    case (false, true): return claims
    default: return answers
    }
  }

  private func method(of test: StressTest) -> String {
    var changes: [String] = []
    if !test.unsupported.isEmpty {
      let answers = PlainNumber.counted(test.unsupported.count, "answer", "answers")
      changes.append("\(answers) without evidence as \(phrases["not-known"])")
    }
    if !test.claims.isEmpty {
      let claims = PlainNumber.counted(test.claims.count, "claim", "claims")
      changes.append("\(claims) of “\(phrases["not-applicable"])” as \(phrases["not-in-place"])")
    }
    if changes.isEmpty { return "Every answer has evidence, and nothing is claimed to be not applicable." }
    return "The same profile, judged again with \(changes.joined(separator: ", and "))."
  }

  private func lost(_ lost: StressTest.LostStep, _ test: StressTest) -> LostStepView {
    let step = ruleSet.steps[lost.step]
    let result = test.assessment.steps[lost.step]
    let met = "\(result.gatesMet) of \(PlainNumber.counted(step.gates.count, "requirement", "requirements")) in place"
    return LostStepView(
      title: step.title,
      sentence: "\(step.title) would be: \(phrases["state-\(result.state.word)"]) (\(met))",
      gates: lost.gates.map { "\(ruleSet.gates[$0].code) \(ruleSet.gates[$0].title)" },
      carriers: lost.carriers.map(fact))
  }
}
