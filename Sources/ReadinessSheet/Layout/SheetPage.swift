/// One sheet of a workbook as it is laid out: what stands where, how wide, and what may be changed.
struct SheetPage {
  struct Column {
    /// In characters.
    var width: Double
    var isHidden = false
    /// What cells are that nothing was put into.
    var style = CellStyle.plain
  }

  struct Cell {
    var text: String
    var style: CellStyle
  }

  struct Row {
    var cells: [Cell]
    /// How many columns the first visible cell spreads over; 1 for most.
    var span = 1
  }

  /// A drop-down: the cells it is in, and the number of its list.
  struct DropDown {
    var row: Int
    var column: Int
    var list: Int
    /// Whether anything else may be typed without a question.
    var isOpen: Bool
  }

  var name: String
  var columns: [Column]
  var rows: [Row] = []
  var dropDowns: [DropDown] = []
  /// How many rows at the top and columns at the left stay where they are.
  var frozenRows = 0
  var frozenColumns = 0
  /// The row of headings, from 1, which is printed on every page.
  var headingRow = 0
  var isHidden = false

  init(name: String, columns: [Column]) {
    self.name = name
    self.columns = columns
  }

  /// The number of the row added next.
  var nextRow: Int { rows.count + 1 }
}

/// How a cell looks, and whether it can be written in; the numbers are those of the styles in the workbook.
enum CellStyle: Int, CaseIterable {
  case plain, title, words, heading, group, locked, quiet, open
}
