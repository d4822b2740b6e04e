/// Cells in rows, as they stand in a file.
public struct SheetTable: Sendable, Hashable {
  public struct Row: Sendable, Hashable {
    /// As the spreadsheet numbers it, from 1.
    public var number: Int
    public var cells: [SheetCell]
    /// Whether the spreadsheet does not show it, as where a filter leaves it out.
    public var isHidden = false

    public init(number: Int, cells: [SheetCell]) {
      self.number = number
      self.cells = cells
    }

    public init(number: Int, texts: [String]) { self.init(number: number, cells: texts.map(SheetCell.init)) }

    /// The cell of a column from 0; an empty one beyond the last.
    public func cell(_ column: Int) -> SheetCell { cells.indices.contains(column) ? cells[column] : .empty }
  }

  /// As many columns of a workbook are read.
  static let mostColumns = 64

  /// A cell; row from 1, column from 0.
  struct Place: Sendable, Hashable {
    var row: Int
    var column: Int

    var name: String { "\(columnName(column))\(row)" }
  }

  /// What the sheet is called in its workbook; empty where it has no name.
  public var name: String
  public var rows: [Row]
  /// What a reader noticed in single cells.
  public var findings: [CellFinding]
  /// Where comments are put to cells; what they say is not read.
  var comments: [Place] = []
  /// Cells that are shown as one, with what the first of them holds.
  var merged: [CellArea] = []
  /// Cells further right than sheets are read.
  var far: [FarCell] = []
  /// The number that stands for 1 January 1970 where dates are kept as numbers of days; nil where they are text.
  public var firstDay: Int64?
  /// Whether numbers as text have decimal commas, as where cells are parted by semicolons.
  public var usesCommas = false

  public init(name: String = "", rows: [Row], findings: [CellFinding] = []) {
    self.name = name
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

/// A cell that stands further right than sheets are read; column from 0.
struct FarCell: Sendable, Hashable {
  var row: Int
  var column: Int
  var shown: String
}

/// The sheets of one file that people see, in order, and those with the same headings that they do not.
public struct SheetBook: Sendable, Hashable {
  public var tables: [SheetTable]
  public var hidden: [SheetTable]
  /// Names of sheets that the file lists and does not hold.
  public var missing: [String] = []
  /// How many sheets there are beyond those that are looked at.
  public var sheetsBeyond = 0

  public init(_ tables: [SheetTable], hidden: [SheetTable] = []) {
    self.tables = tables
    self.hidden = hidden
  }
}

/// Something about one cell; column from 0.
public struct CellFinding: Sendable, Hashable {
  public var row: Int
  public var column: Int
  public var message: String
  public var code: SheetCode

  /// What to do about it; empty where the message says so.
  public var help: String { code == .brokenQuote ? "within a cell in quotes write each quote twice" : "" }

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
