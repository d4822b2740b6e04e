/// Where each thing of a rule set stands, by the same indices as in the rule set.
public struct RuleSetPlaces: Sendable {
  public internal(set) var questions: [Location] = []
  public internal(set) var rules: [Location] = []
  public internal(set) var steps: [Location] = []
  public internal(set) var gates: [Location] = []
  public internal(set) var sections: [Location] = []
  public internal(set) var conditions: [Location] = []
  public internal(set) var holds: [Location] = []
  public internal(set) var consistency: [Location] = []
}
