/// The codes of what can have got worse since an earlier run.
enum BaselineCode: String, CaseIterable, Sendable {
  case stepLost = "step-lost"
  case newHold = "new-hold"
  case coverageFallen = "coverage-fallen"
  case bodyMissing = "body-missing"
  case badBaseline = "bad-baseline"

  /// What the code means and what to do, in one or two sentences.
  var explanation: String {
    switch self {
    case .stepLost: "A step that was confirmed in the earlier run is not confirmed any more."
    case .newHold: "Something has to be talked through first that was not open in the earlier run."
    case .coverageFallen: "Less of a section is answered than in the earlier run."
    case .bodyMissing: "The earlier run has an assessment of this body, and this run has none."
    case .badBaseline:
      "The file given with --baseline holds something else than what --format ndjson writes, or no assessment: of "
        + "profiles that could not be read then nobody can say what has become worse."
    }
  }
}
