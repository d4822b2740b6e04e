/// Cells as text, in rows, as they stand in a file.
public struct SheetTable: Sendable, Hashable {
  public struct Row: Sendable, Hashable {
    /// As the spreadsheet numbers it, from 1.
    public var number: Int
    public var cells: [String]

    public init(number: Int, cells: [String]) {
      self.number = number
      self.cells = cells
    }
  }

  public var rows: [Row]
  /// What a reader noticed in single cells.
  public var findings: [CellFinding]
  /// The number that stands for 1 January 1970 where dates are kept as numbers of days; nil where they are text.
  public var firstDay: Int64?

  public init(rows: [Row], findings: [CellFinding] = []) {
    self.rows = rows
    self.findings = findings
  }

  /// `A`, `B` … `Z`, `AA` for columns from 0.
  public static func columnName(_ column: Int) -> String {
    var name = ""
    var rest = column + 1
    while rest > 0 {
      name = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + name
      rest = (rest - 1) / 26
    }
    return name
  }
}

/// Something about one cell; column from 0.
public struct CellFinding: Sendable, Hashable {
  public var row: Int
  public var column: Int
  public var message: String
  public var code: SheetCode

  public init(row: Int, column: Int, code: SheetCode, message: String) {
    self.row = row
    self.column = column
    self.code = code
    self.message = message
  }
}

/// Why a file is no spreadsheet that can be read.
public struct SheetProblem: Error, Sendable, Hashable {
  public var code: SheetCode
  public var message: String
  public var help: String

  init(_ code: SheetCode, _ message: String, help: String) {
    self.code = code
    self.message = message
    self.help = help
  }
}
