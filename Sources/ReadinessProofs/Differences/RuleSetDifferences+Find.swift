public import ReadinessModel

extension RuleSetDifferences {
  /// What two rule sets can judge differently, for anybody.
  ///
  /// - Parameter budget: steps that all searches may take together.
  public static func find(old: RuleSet, new: RuleSet, budget: Int = defaultBudget) -> RuleSetDifferences {
    let finder = DifferenceFinder(old: old, new: new, budget: budget)
    var result = RuleSetDifferences(items: finder.items())
    result.steps = finder.search.taken
    result.budget = budget
    result.judged = finder.search.judged
    return result
  }

  /// Whether a body can meet a gate under the newer rule set that does not meet it under the older one: the body, the
  /// proof that there is none, or neither.
  ///
  /// Whatever is not met counts: not met, open, contradictory, or a step that the kind of body does not have.
  ///
  /// - Parameter gate: the gate's id, in both.
  public static func canBeLooser(
    old: RuleSet, new: RuleSet, gate: String, budget: Int = defaultBudget
  ) -> RuleSetDifference.Verdict {
    let finder = DifferenceFinder(old: old, new: new, budget: budget)
    guard let match = finder.gates.first(where: { $0.id == gate }) else { return .notDecided }
    guard let before = match.old else { return .onlyIn(.new) }
    guard let after = match.new else { return .onlyIn(.old) }
    return finder.verdict(finder.gateQuestion(before, after, .loosened))
  }
}
