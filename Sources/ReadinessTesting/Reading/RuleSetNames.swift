internal import ReadinessLoading
internal import ReadinessModel

/// The names of one rule set that test cases can speak of.
struct RuleSetNames {
  /// The things of one sort by name.
  struct Table {
    let noun: String
    /// The code of a finding about a name that is not here.
    let unknown: String
    let names: [String]
    private let indices: [String: Int]

    init(_ noun: String, unknown: String, _ names: [String]) {
      self.noun = noun
      self.unknown = unknown
      self.names = names
      indices = Dictionary(names.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    }

    subscript(name: String) -> Int? { indices[name] }
  }

  let kinds: Table
  let steps: Table
  let sections: Table
  let questions: Table
  let rules: Table
  let gates: Table
  let conditions: Table
  let holds: Table
  let consistency: Table
  let bands: Table

  init(_ ruleSet: RuleSet) {
    kinds = Table("kind", unknown: DiagnosticCode.unknownKind.rawValue, ruleSet.kinds.map(\.id))
    steps = Table("step", unknown: DiagnosticCode.unknownStep.rawValue, ruleSet.steps.map(\.id))
    sections = Table("section", unknown: DiagnosticCode.unknownSection.rawValue, ruleSet.sections.map(\.id))
    questions = Table("question", unknown: DiagnosticCode.unknownQuestion.rawValue, ruleSet.questions.map(\.id))
    rules = Table("rule", unknown: TestCode.unknownRule.rawValue, ruleSet.rules.map(\.id))
    gates = Table("gate", unknown: TestCode.unknownGate.rawValue, ruleSet.gates.map(\.id))
    conditions = Table("condition", unknown: TestCode.unknownCondition.rawValue, ruleSet.conditions.map(\.id))
    holds = Table("hold", unknown: TestCode.unknownHold.rawValue, ruleSet.holds.map(\.id))
    consistency = Table(
      "consistency rule", unknown: TestCode.unknownConsistency.rawValue, ruleSet.consistency.map(\.id))
    bands = Table("band", unknown: TestCode.unknownBand.rawValue, ruleSet.scoring.bands.map(\.id))
  }
}
