internal import ReadinessXML

/// The rows of one sheet: what each cell shows.
final class SheetRows: PartHandler {
  /// Of a spreadsheet program; and how many of those with anything in them are read.
  private static let (highestRow, mostRows) = (1_048_576, 250_000)
  private static let (mostFindings, mostFar) = (20, 200)

  private let texts: SharedTexts
  private let styles: CellStyles
  private let firstDay: Int64
  private(set) var rows: [SheetTable.Row] = []
  private(set) var isTooLong = false

  private var number = 0
  private var isHidden = false
  private var cells: [SheetCell] = []
  /// Where a cell stands that does not say it.
  private var nextColumn = 0
  /// A bit for each column that a cell of this row has named.
  private var named: UInt64 = 0
  private var numbers: Set<Int> = []
  /// What the part says twice.
  private(set) var findings: [CellFinding] = []
  private(set) var merged: [CellArea] = []
  /// The first cells to the right of all that are read.
  private(set) var far: [FarCell] = []
  private var isData = false
  private var cell: OpenCell?
  /// Cells that a formula of another cell fills.
  private var filled: [CellArea] = []
  private var phonetics = 0
  private var isRead = false
  /// Whether the sheet shows noughts as nothing.
  private var hidesNoughts = false

  private struct OpenCell {
    var column: Int
    var type: String?
    var style: String?
    var hasFormula = false
    var isMarked = false
    var text: [UInt8] = []
  }

  init(texts: SharedTexts, styles: CellStyles, firstDay: Int64) {
    self.texts = texts
    self.styles = styles
    self.firstDay = firstDay
    super.init()
  }

  override func begin(_ name: PartName, _ tag: borrowing XMLStartTag) {
    switch name {
    case .sheetView: if ["0", "false", "off"].contains(tag.value(.showZeros) ?? "1") { hidesNoughts = true }
    case .sheetData: isData = true
    case .row where isData:
      let said = tag.value(.r).flatMap { Int($0) }
      number = said.flatMap { (1...Self.highestRow).contains($0) ? $0 : nil } ?? number + 1
      isHidden = ["1", "true", "on"].contains(tag.value(.hidden) ?? "0")
      cells = []
      (nextColumn, named) = (0, 0)
    case .c where isData:
      let column = tag.value(.r).flatMap(CellArea.column) ?? nextColumn
      nextColumn = column + 1
      cell = OpenCell(column: column, type: tag.value(.t), style: tag.value(.s))
    case .f:
      cell?.hasFormula = true
      // Each cell of a shared formula has a formula of its own; those of the others fill the cells around.
      if tag.value(.t) != "shared", let area = tag.value(.ref).flatMap({ CellArea($0) }), filled.count < 1_000 {
        filled.append(area)
      }
    case .strike, .vertAlign: if tag.marksText { cell?.isMarked = true }
    case .mergeCell:
      guard let area = tag.value(.ref).flatMap({ CellArea($0) }), area.columns.lowerBound < SheetTable.mostColumns
      else { break }
      merged.append(area)
    case .rPh: phonetics += 1
    case .v: isRead = cell?.type != "inlineStr"
    case .t: isRead = cell?.type == "inlineStr" && phonetics == 0
    default: break
    }
    readsSpace = isRead
  }

  override func text(_ piece: Span<UInt8>) {
    if isRead { piece.withUnsafeBufferPointer { cell?.text.append(contentsOf: $0) } }
  }

  override func finish(_ name: PartName) {
    switch name {
    case .sheetData: isData = false
    case .row where isData: endRow()
    case .c where isData: endCell()
    case .rPh: phonetics -= 1
    case .v, .t: isRead = false
    default: break
    }
    readsSpace = isRead
  }

  private func endRow() {
    guard cells.contains(where: { $0 != .empty }) else { return }
    guard rows.count < Self.mostRows else {
      isTooLong = true
      return stop()
    }
    if !numbers.insert(number).inserted, findings.count < Self.mostFindings {
      let column = cells.firstIndex { $0 != .empty } ?? 0
      findings.append(
        CellFinding(
          row: number, column: column, code: .workbookDamaged,
          message: "two rows of the workbook say that they are row \(number); it is damaged"))
    }
    var row = SheetTable.Row(number: number, cells: cells)
    row.isHidden = isHidden
    rows.append(row)
  }

  private func endCell() {
    guard let closed = cell else { return }
    cell = nil
    guard closed.column < SheetTable.mostColumns else {
      if far.count < Self.mostFar, value(closed) != .empty {
        far.append(FarCell(row: number, column: closed.column, shown: value(closed).shown))
      }
      return
    }
    var value = value(closed)
    let bit = UInt64(1) << UInt64(closed.column)
    if named & bit != 0 { value = twice(cells.indices.contains(closed.column) ? cells[closed.column] : .empty, value) }
    named |= bit
    if value == .empty, closed.column >= cells.count { return }
    while cells.count <= closed.column { cells.append(.empty) }
    cells[closed.column] = value
  }

  /// What is read of two cells that say that they are the same one: nothing, for nobody knows which of them people see.
  private func twice(_ first: SheetCell, _ second: SheetCell) -> SheetCell {
    let said = "“\(first.shown)” and “\(second.shown)”"
    return SheetCell(
      .unread(
        .workbookDamaged, "the workbook holds two cells for this place, \(said); it is damaged, and neither is read"),
      shown: "", value: "")
  }

  private func value(_ cell: OpenCell) -> SheetCell {
    if cell.hasFormula || filled.contains(where: { $0.contains(row: number, column: cell.column) }) {
      return SheetCell(
        .unread(.formulaInCell, "a formula stands here; only what is typed is read"), shown: "", value: "")
    }
    let written = String(decoding: cell.text, as: UTF8.self)
    let value = value(cell, written)
    let isMarked =
      cell.isMarked || styles.isMarked(cell.style)
      || cell.type == "s" && Int(trimmed(written)).map { texts.marked.contains($0) } ?? false
    guard isMarked, value != .empty else { return value }
    if case .unread = value.kind { return value }
    // What it says stays to be seen, so that a row is known by it.
    return SheetCell(
      .unread(.markedText, "“\(value.shown)” is struck out or raised, or a part of it; type what counts as plain text"),
      shown: value.shown, value: "")
  }

  private func value(_ cell: OpenCell, _ written: String) -> SheetCell {
    let format = styles.format(cell.style)
    switch cell.type {
    case "inlineStr", "str": return format.cell(EscapedText.decoded(written))
    case "s": return shared(trimmed(written), format)
    case "b":
      let isTrue = ["1", "true"].contains(trimmed(written))
      return trimmed(written).isEmpty
        ? .empty : SheetCell(.truth, shown: isTrue ? "TRUE" : "FALSE", value: isTrue ? "yes" : "no")
    case "e": return SheetCell(.fault, shown: written, value: written)
    case "d": return IsoMoment.cell(trimmed(written))
    default:
      let plain = trimmed(written)
      guard let number = CellNumber(plain) else { return SheetCell(plain) }
      if hidesNoughts, number.isZero { return NumberFormat.hidden("0") }
      return format.cell(number, firstDay: firstDay)
    }
  }

  private func shared(_ index: String, _ format: NumberFormat) -> SheetCell {
    if let index = Int(index), texts.texts.indices.contains(index) { return format.cell(texts.texts[index]) }
    return index.isEmpty
      ? .empty
      : SheetCell(
        .unread(.textMissing, "the text of this cell is missing in the workbook; type it again and save"), shown: "",
        value: "")
  }

  private func trimmed(_ text: String) -> String {
    String(decoding: text.utf8.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed(), as: UTF8.self)
  }
}
