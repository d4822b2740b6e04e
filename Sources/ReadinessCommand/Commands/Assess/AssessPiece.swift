internal import ReadinessModel

/// A few inputs of a run, and what came of each.
final class AssessPiece {
  var items: ArraySlice<InputList.Item> = []
  var outcomes: [AssessOutcome] = []
}

/// What came of one input.
struct AssessOutcome {
  /// Findings about the profile, and reasons why it has not what is required.
  var findings: [Diagnostic]
  /// Nil where the profile could not be assessed.
  var assessed: Assessed?
  /// What is written of it; empty where the format has no place for what could not be read.
  var report: [UInt8]
  /// By which name readers of a report know it; two with the same are told apart by a number.
  var key: String

  struct Assessed {
    /// The profile's.
    var id: String
    var isRefused: Bool
    var contradicts: Bool
    /// Where it stands, where the run is held against an earlier one.
    var standing: Standing?
  }
}
