/// What would still stand with only what has been shown, as data.
struct StressView: Sendable {
  /// Whether the confirmed step stands, in one sentence.
  var verdict: String
  /// What was taken away to find out.
  var method: String
  /// Each step that would not be reached, with what carries it; going up.
  var lost: [LostStepView]
  /// Sections whose figure would be another.
  var sections: [StressedSection]
}

/// A step that would not be reached with only what has been shown.
struct LostStepView: Sendable {
  var title: String
  /// `Step 2: Extended services would then be: working towards it (4 of 5 gates in place)`.
  var sentence: String
  /// Codes and titles of the gates that rest on it.
  var gates: [String]
  /// The answers and claims that carry the step.
  var carriers: [FactView]
}

/// One section's figure before and after.
struct StressedSection: Sendable {
  var title: String
  var answered: String
  var shown: String
}
