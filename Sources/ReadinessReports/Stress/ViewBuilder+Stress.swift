import ReadinessEngine
import ReadinessModel
import ReadinessWords

/// The stress test in words.
extension ViewBuilder {
  func stress(_ test: StressTest) -> StressView {
    StressView(
      verdict: verdict(of: test), method: method(of: test), lost: test.lost.map { lost($0, test) },
      sections: hidesScores
        ? []
        : ruleSet.sections.indices.compactMap { index in
          let (before, after) = (assessment.sections[index], test.assessment.sections[index])
          let (answered, shown) = (figure(before), figure(after))
          if answered == shown { return nil }
          return StressedSection(title: ruleSet.sections[index].title, answered: answered, shown: shown)
        })
  }

  private func verdict(of test: StressTest) -> String {
    guard let before = test.confirmedBefore else { return ruleSet.steps.isEmpty ? "" : phrases["stress-none"] }
    let title = ruleSet.steps[before].title
    if test.survives { return phrases("stress-survives", ["step": title]) }
    let left = test.assessment.confirmed.map { phrases("stress-left-step", ["step": ruleSet.steps[$0].title]) }
    return phrases(
      "stress-rests",
      ["step": title, "carriers": whatCarries(test), "left": left ?? phrases["stress-left-none"]])
  }

  /// Answers, claims or both, as the steps that would be lost rest on them.
  private func whatCarries(_ test: StressTest) -> String {
    let carriers = test.lost.flatMap(\.carriers)
    switch (carriers.contains { !test.claims.contains($0) }, carriers.contains { test.claims.contains($0) }) {
    case (true, true): return phrases["stress-carriers-both"]
    case (false, true): return phrases["stress-carriers-claims"]
    default: return phrases["stress-carriers-answers"]
    }
  }

  private func method(of test: StressTest) -> String {
    var changes: [String] = []
    if !test.unsupported.isEmpty {
      changes.append(phrases.counted("stress-answers", test.unsupported.count, ["state": phrases["not-known"]]))
    }
    if !test.claims.isEmpty {
      let words = ["claim": phrases["not-applicable"], "state": phrases["not-in-place"]]
      changes.append(phrases.counted("stress-claims", test.claims.count, words))
    }
    switch changes.count {
    case 0: return phrases["stress-all-shown"]
    case 1: return phrases("stress-method", ["changes": changes[0]])
    default: return phrases("stress-method-both", ["first": changes[0], "second": changes[1]])
    }
  }

  private func lost(_ lost: StressTest.LostStep, _ test: StressTest) -> LostStepView {
    let step = ruleSet.steps[lost.step]
    let result = test.assessment.steps[lost.step]
    let met = phrases.counted("requirements-in-place", step.gates.count, ["met": String(result.gatesMet)])
    return LostStepView(
      title: step.title,
      sentence: phrases(
        "stress-lost", ["step": step.title, "state": phrases["state-\(result.state.word)"], "met": met]),
      gates: lost.gates.map { "\(ruleSet.gates[$0].code) \(ruleSet.gates[$0].title)" },
      carriers: lost.carriers.map(fact))
  }
}
