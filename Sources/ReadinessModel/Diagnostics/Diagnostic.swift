/// One finding for the person who can mend it.
public struct Diagnostic: Sendable, Hashable {
  /// As the user named it; empty where the finding is about no file.
  public var file: String
  public var place: Place?
  public var severity: Severity
  /// Kebab-case, stable, unique, documented.
  public var code: String
  public var message: String
  /// What to do; empty where there is nothing to say.
  public var help: String

  public init(
    file: String, place: Place?, severity: Severity = .error, code: String, message: String, help: String = ""
  ) {
    self.file = file
    self.place = place
    self.severity = severity
    self.code = code
    self.message = message
    self.help = help
  }
}

/// A place in a text: line and column, both counted from 1, columns in characters.
public struct Place: Sendable, Hashable, Comparable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (left: Place, right: Place) -> Bool { (left.line, left.column) < (right.line, right.column) }
}
