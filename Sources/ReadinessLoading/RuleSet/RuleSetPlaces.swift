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
  /// By index into `RuleSet.statements`.
  public internal(set) var statements: [Location] = []
  /// The scales in the order in which they are written; a rule set itself knows only what was made of them.
  public internal(set) var scales: [WrittenScale] = []
}

/// A scale as it is written: choices with marks that several questions share.
public struct WrittenScale: Sendable {
  public var id: String
  /// Its levels in order: the id of the choice, what it is called, and the mark as it is written.
  public var levels: [(id: String, label: String, value: String)]
  public var location: Location
  /// Indices of the questions that use it.
  public var questions: [Int] = []
}
