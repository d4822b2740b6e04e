internal import ReadinessModel

/// Whether a requirement is easier in one rule set than in another.
struct GateComparison {
  enum Outcome {
    /// A body that meets it in the newer one only, in words.
    case shown(String)
    case never
    case undecided
  }

  let old: RuleSet
  let new: RuleSet

  func loosening(of gate: String, budget: Int) -> Outcome {
    .never // TODO-MERGE
  }
}
