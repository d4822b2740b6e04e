/// Why a document could not be read, and where.
public struct XMLProblem: Hashable, Sendable, CustomStringConvertible {
  /// The stable code, under which the problem is documented.
  public let code: XMLProblemCode
  /// Where the problem stands.
  public let place: XMLPlace
  /// What is wrong, in one sentence without a full stop.
  public let message: String
  /// What to do about it, or nil.
  public let help: String?

  /// A problem at a place; the help is the code's own where none is given.
  public init(_ code: XMLProblemCode, at place: XMLPlace, _ message: String, help: String? = nil) {
    self.code = code
    self.place = place
    self.message = message
    self.help = help
  }

  /// `line:column: message [code]`.
  public var description: String { "\(place): \(message) [\(code.rawValue)]" }
}
