/// Cells that are shown as one: people see what the first holds, and nothing of what the others still hold.
enum MergedCells {
  /// Makes cells unread that hold something below others.
  static func cover(_ rows: inout [SheetTable.Row], _ areas: [CellArea]) throws(SheetProblem) {
    if areas.isEmpty { return }
    let indices = Dictionary(rows.indices.map { (rows[$0].number, $0) }, uniquingKeysWith: { first, _ in first })
    // Areas that do not overlap can take in no row more often than there are columns.
    var rowsLeft = (rows.count + 1) * SheetTable.mostColumns
    for area in areas {
      let covered =
        area.rows.count <= rows.count
        ? area.rows.compactMap { indices[$0] } : rows.indices.filter { area.rows.contains(rows[$0].number) }
      rowsLeft -= covered.count
      if rowsLeft < 0 { throw ZipReader.damaged("merged cells of a sheet lie above one another") }
      for index in covered { cover(&rows[index], area) }
    }
  }

  private static func cover(_ row: inout SheetTable.Row, _ area: CellArea) {
    for column in area.columns.clamped(to: 0...SheetTable.mostColumns) where row.cells.indices.contains(column) {
      let isFirst = row.number == area.rows.lowerBound && column == area.columns.lowerBound
      let cell = row.cells[column]
      if isFirst || cell == .empty { continue }
      if case .unread = cell.kind { continue }
      row.cells[column] = SheetCell(
        .unread(
          .mergedCells,
          "“\(SheetText.words(cell.shown))” is hidden below the merged cells \(area.name), and is not read; take them apart"
        ),
        shown: "", value: "")
    }
  }
}
