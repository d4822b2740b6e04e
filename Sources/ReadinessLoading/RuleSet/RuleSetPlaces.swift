/// Where each thing of a rule set stands, by the same indices as in the rule set.
public struct RuleSetPlaces: Sendable {
  /// By index into `RuleSet.questions`.
  public internal(set) var questions: [Location] = []
  /// By index into `RuleSet.rules`.
  public internal(set) var rules: [Location] = []
  /// By index into `RuleSet.steps`.
  public internal(set) var steps: [Location] = []
  /// By index into `RuleSet.gates`.
  public internal(set) var gates: [Location] = []
  /// By index into `RuleSet.sections`.
  public internal(set) var sections: [Location] = []
  /// By index into `RuleSet.conditions`.
  public internal(set) var conditions: [Location] = []
  /// By index into `RuleSet.holds`.
  public internal(set) var holds: [Location] = []
  /// By index into `RuleSet.consistency`.
  public internal(set) var consistency: [Location] = []
}
