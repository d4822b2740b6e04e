internal import ReadinessModel

/// Merged cells that show for several rows, or in several columns, what is read in one place alone.
extension SheetReader {
  /// A row that is read, and what it is about: several rows of one question are about the same.
  struct SpokenRow {
    var row: ReadRow
    var subject: String
    /// Those that people write in.
    var columns: [Int]
  }

  mutating func reportMerged(_ table: SheetTable, _ spoken: [SpokenRow]) {
    let spoken = spoken.sorted { $0.row.row.number < $1.row.row.number }
    let indices = Dictionary(
      table.rows.indices.map { (table.rows[$0].number, $0) }, uniquingKeysWith: { first, _ in first })
    for area in table.merged {
      guard let first = indices[area.rows.lowerBound].map({ table.rows[$0] }) else { continue }
      let shown = SheetText.words(first.cell(area.columns.lowerBound).shown)
      if shown.isEmpty { continue }
      let inside = rows(in: area, spoken)
      guard let top = inside.first, case let columns = top.columns.filter(area.columns.contains), !columns.isEmpty
      else { continue }
      let isBesideOthers =
        top.row.row.number != first.number || inside.contains { $0.subject != top.subject }
      if !isBesideOthers, columns.count < 2 { continue }
      let isRead = top.row.row.number == first.number && columns.contains(area.columns.lowerBound)
      var finding = cell(
        table.name, first.number, area.columns.lowerBound, .mergedCells,
        "the merged cells \(area.name) show “\(shown)” \(isBesideOthers ? "beside several rows" : "in several columns"), "
          + (isRead ? "and it is read in the first alone" : "and it is read in none of them"),
        help: "take them apart, and write into each cell what is meant for it")
      if !isBesideOthers { finding.severity = .warning }
      diagnostics.append(finding)
    }
  }

  /// What a row is about; nil where it is about nothing, as a line between questions.
  func subject(of row: ReadRow, _ heading: SheetHeading, after last: String?) -> String? {
    let isFilled = heading.columns.contains { !SheetText.words(row.row.cell($0).shown).isEmpty }
    guard heading.isOfQuestions else { return isFilled ? "row \(row.row.number)" : nil }
    let name = SheetText.words(row.cell(.question).shown)
    if name.isEmpty { return isEvidenceAlone(row) ? last : nil }
    return HeadRow(rawValue: name.lowercased()) == nil ? name : "\(name), row \(row.row.number)"
  }

  /// The rows that an area takes in; of very many the first.
  private func rows(in area: CellArea, _ spoken: [SpokenRow]) -> ArraySlice<SpokenRow> {
    var (low, high) = (0, spoken.count)
    while low < high {
      let middle = (low + high) / 2
      if spoken[middle].row.row.number < area.rows.lowerBound { low = middle + 1 } else { high = middle }
    }
    return spoken[low...].prefix(1_000).prefix { area.rows.contains($0.row.row.number) }
  }
}
