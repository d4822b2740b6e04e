package import ReadinessModel
package import ReadinessWords

/// What stands on every board's paper of a rule set, whoever it is about.
package enum PaperNotes {
  /// What the paper may not be used for.
  package static func notFor(_ phrases: Phrases) -> [String] { phrases.numbered("not-for") }

  /// How it is read: what a step hangs on, what scores and open answers mean.
  package static func howToRead(_ ruleSet: RuleSet, _ phrases: Phrases) -> [String] {
    let steps = phrases[ruleSet.asksForScores ? "how-to-read-steps-scores" : "how-to-read-steps"]
    return (ruleSet.steps.isEmpty ? [] : [steps]) + phrases.numbered("how-to-read")
      + (OpenCounts(ruleSet: ruleSet).isAnywhere ? [phrases["how-to-read-open"]] : [])
  }
}
