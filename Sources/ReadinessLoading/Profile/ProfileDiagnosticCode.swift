public import ReadinessEngine

/// The codes of what can be wrong with a profile before any answer is looked at. Those of its answers are
/// ``ProfileFindingCode``; those of malformed XML the XML reader's own.
public enum ProfileDiagnosticCode: String, CaseIterable, Sendable {
  case notAProfile = "not-a-profile"
  case unexpected = "json-unexpected"
  case endsEarly = "json-ends-early"
  case badString = "json-bad-string"
  case badEscape = "json-bad-escape"
  case badNumber = "json-bad-number"
  case tooDeep = "json-too-deep"
  case trailingText = "json-trailing-text"
  case notUTF8 = "json-not-utf-8"

  /// The code of a fault in the JSON form.
  public init(_ reason: JSONProblem.Reason) {
    switch reason {
    case .unexpected: self = .unexpected
    case .endsEarly: self = .endsEarly
    case .badString: self = .badString
    case .badEscape: self = .badEscape
    case .badNumber: self = .badNumber
    case .tooDeep: self = .tooDeep
    case .trailingText: self = .trailingText
    case .notUTF8: self = .notUTF8
    }
  }

  /// What `readiness explain` prints of the code.
  public var entry: DiagnosticEntry {
    switch self {
    case .notAProfile:
      .init(
        "The outermost element of the file is not <profile>.",
        mend: "Give a profile, or mend its first line: <profile xmlns=\"urn:readiness:profile:1\" …>.")
    case .unexpected:
      .init(
        "The text is not JSON: something else was expected at that place.",
        mend: "Look for a comma, a colon, a quote or a bracket that is missing or too many.")
    case .endsEarly:
      .init(
        "The text ends before the object does; it may have been cut off.", mend: "Give the whole object on one line.")
    case .badString:
      .init(
        "A string holds a raw control character, or is not closed.", mend: "Write \\n for a new line, \\t for a tab.")
    case .badEscape:
      .init("A string holds an escape that JSON does not know.", mend: "Write \\\\ for a backslash, \\u00e9 for é.")
    case .badNumber:
      .init("A number has a form that JSON does not know.", mend: "Write 12.5, not .5, 012 or +3.")
    case .tooDeep:
      .init("Objects or lists are nested deeper than in any profile.", mend: "Compare with the published schema.")
    case .trailingText:
      .init(
        "Something stands behind the end of the object.", mend: "Give one object for each profile, one on each line.")
    case .notUTF8:
      .init("A byte of the text belongs to no UTF-8 character.", mend: "Write the text as UTF-8.")
    }
  }
}
