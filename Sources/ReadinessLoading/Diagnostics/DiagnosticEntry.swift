internal import ReadinessXML

/// What a code means, and how to mend what it stands for.
public struct DiagnosticEntry: Sendable, Hashable {
  /// One paragraph.
  public var explanation: String
  /// How to mend it, with an example; empty where the explanation says so already.
  public var remedy: String

  package init(_ explanation: String, mend remedy: String) {
    self.explanation = explanation
    self.remedy = remedy
  }

  /// The entry of a code as it stands in a diagnostic, those of the XML reader included; nil for an unknown code.
  public init?(code: String) {
    if let code = DiagnosticCode(rawValue: code) {
      self = code.entry
    } else if let code = XMLProblemCode(rawValue: code) {
      self.init(code.explanation, mend: "")
    } else {
      return nil
    }
  }

  /// All codes that have an entry.
  public static var codes: [String] {
    DiagnosticCode.allCases.map(\.rawValue) + XMLProblemCode.allCases.map(\.rawValue)
  }
}
