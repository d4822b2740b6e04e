/// One column of a table: what a dictionary says of it.
public struct TableColumn: Sendable, Hashable {
  /// The types of cells; an empty cell of any type is a figure or text that does not exist.
  public enum Kind: String, Sendable, CaseIterable {
    case string, integer
    /// A plain decimal: digits, at most one point, a minus sign where it is below 0.
    case number
    case boolean, date
  }

  public var name: String
  public var kind: Kind
  /// `per cent`, `points`; empty where it has none.
  public var unit: String
  /// All values it can have, in the order of the rule set; empty where they cannot be listed.
  public var values: [String]
  /// What it says, in a sentence.
  public var meaning: String

  public init(_ name: String, _ kind: Kind, _ meaning: String, unit: String = "", values: [String] = []) {
    self.name = name
    self.kind = kind
    self.unit = unit
    self.values = values
    self.meaning = meaning
  }
}
