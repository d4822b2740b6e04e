/// A place in a document, as people and editors count.
public struct XMLPlace: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The line, from 1. A line ends with a line feed.
  public let line: Int
  /// The column, from 1, counted in characters (Unicode scalars), whatever the number of their bytes.
  public let column: Int

  /// The place at a line and a column, both counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The first character of a document.
  public static let start = XMLPlace(line: 1, column: 1)

  /// `line:column`, as diagnostics print it.
  public var description: String { "\(line):\(column)" }

  /// Whether a place stands before another.
  public static func < (left: XMLPlace, right: XMLPlace) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
