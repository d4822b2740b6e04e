/// Why a text is not JSON, and where. What is JSON and no profile is a ``ProfileFinding``.
public struct JSONProblem: Error, Sendable, Hashable {
  public enum Reason: UInt8, Sendable, CaseIterable {
    case unexpected, endsEarly, badString, badEscape, badNumber, tooDeep, trailingText, notUTF8

    public var message: StaticString {
      switch self {
      case .unexpected: "not JSON: something else was expected here"
      case .endsEarly: "not JSON: the text ends early"
      case .badString: "not JSON: a string holds a raw control character or is not closed"
      case .badEscape: "not JSON: a string holds an escape that does not exist"
      case .badNumber: "not JSON: a number has a form that does not exist"
      case .tooDeep: "nested deeper than any profile is"
      case .trailingText: "something stands after the end of the object"
      case .notUTF8: "the text is not UTF-8"
      }
    }
  }

  public var reason: Reason
  /// Offset in bytes from the start of the text.
  public var offset: Int
}
