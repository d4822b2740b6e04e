/// What is not known, and what would decide.
struct UnknownView: Sendable {
  /// How many questions of what is sought are open.
  var count: Int
  /// For each open gate of a sought step: the questions that decide it.
  var gates: [GateView]
  /// The shortest list over all open gates, each question once.
  var deciding: [FactView]
  /// Every open question.
  var questions: [FactView]
  /// Conditions and holds that cannot be judged.
  var standing: [StandingView]
  /// The same in sentences.
  var standingSentences: [String]
}

/// Answers that contradict each other, as a question to ask.
struct ContradictionView: Sendable {
  var code: String
  /// Whether the answers are taken out until they are checked; otherwise it is only worth a look.
  var isError: Bool
  var text: String
  var owner: String
  var facts: [FactView]
}

/// What was left out of the scores for one reason.
struct ExclusionView: Sendable {
  var reason: String
  /// Codes with what was said, such as a claimed ground.
  var items: [String]
  /// The same with the wordings of questions, for reading.
  var lines: [String]
}
