import ReadinessModel

/// One step of the path.
struct StepView: Sendable {
  var id: String
  var number: Int
  var title: String
  var means: String
  var state: StepState
  /// The state in a few words.
  var stateWords: String
  /// The state in a sentence.
  var sentence: String
  /// `3 of 5 gates in place`; empty where the step does not apply.
  var count: String
  /// Whether its gates are shown one by one: not where it is not sought, unless asked for.
  var showsGates: Bool
  var gates: [GateView]
  /// For a step that is not sought: the gates that are in place all the same.
  var alreadyInPlace: [String]
}

/// One gate with what it rests on.
struct GateView: Sendable {
  var code: String
  var title: String
  var outcome: GateOutcome
  /// In place, not in place, not known, answers to be checked.
  var outcomeWords: String
  /// What would put it in place; nil where it is in place.
  var action: ActionView?
  /// What more it takes.
  var furtherActions: [ActionView]
  /// The answers that put it in place; empty where it is not.
  var because: [FactView]
  /// Its condition as an indented tree with the value of each part.
  var trace: [TraceLineView]
  /// The smallest set of open questions whose answers decide it; empty where it is decided.
  var deciding: [FactView]
  var citation: String
}

/// One line of a condition's tree.
struct TraceLineView: Sendable {
  var depth: Int
  var text: String
  var truth: Truth
}
