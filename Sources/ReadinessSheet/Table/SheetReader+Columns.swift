internal import ReadinessModel

/// Columns that stand among those that are read, and are not read themselves.
extension SheetReader {
  /// What stands below one row of headings in columns that are not read.
  struct UnreadColumns {
    let row: SheetTable.Row
    let heading: SheetHeading
    /// By column: how many cells are filled, and the first of them.
    private(set) var filled: [Int: (count: Int, row: Int, shown: String)] = [:]
    private let read: [Int]
    /// The other columns up to the last heading.
    private let others: [Int]

    init(_ row: SheetTable.Row, _ heading: SheetHeading, width: Int) {
      (self.row, self.heading, read) = (row, heading, heading.columns)
      others = (0..<width).filter { !heading.columns.contains($0) }
    }

    mutating func take(_ row: SheetTable.Row) {
      guard !others.isEmpty, read.contains(where: { row.cell($0) != .empty }) else { return }
      for column in others where row.cell(column) != .empty {
        let cell = row.cell(column)
        let shown = SheetText.words(cell.shown)
        if shown.isEmpty, cell.kind == .text { continue }
        filled[column] = (filled[column].map { ($0.count + 1, $0.row, $0.shown) }) ?? (1, row.number, shown)
      }
    }
  }

  /// One finding a column. Where the heading was to be one that is read it is an error, as answers are lost; a column of
  /// somebody's own is a warning.
  mutating func reportColumns(_ unread: UnreadColumns?, _ sheet: String) {
    guard let unread else { return }
    let twice = Set(SheetHeading.repeated(in: unread.row, headingKeys).map(\.column))
    let spelling = HeadingSpelling(unread.heading.names, headingKeys)
    for (column, cells) in unread.filled.sorted(by: { $0.key < $1.key }) where !twice.contains(column) {
      let heading = SheetText.words(unread.row.cell(column).shown)
      if sheetWords.isInformation(heading) { continue }
      if heading.isEmpty {
        var finding = cell(
          sheet, cells.row, column, .cellBeyondHeadings,
          "“\(cells.shown)” stands in a column without a heading and is not read", help: "give the column a heading")
        finding.severity = .warning
        diagnostics.append(finding)
        continue
      }
      let near = spelling.nearest(to: heading)
      let isThere = near.map { unread.heading.has($0.key) } ?? false
      let known = unread.heading.names.filter { unread.heading.isOpen($0) }.map { "“\($0)”" }.joined(separator: ", ")
      var finding = cell(
        sheet, unread.row.number, column, .unknownHeading,
        "the heading “\(heading)” is not known here; \(cells.count == 1 ? "the cell" : "\(cells.count) cells") below it "
          + "\(cells.count == 1 ? "is" : "are") not read, the first in row \(cells.row)",
        help: near.map { isThere ? "put what counts into the column “\($0.text)”" : "did you mean “\($0.text)”?" }
          ?? "what counts belongs below one of the headings \(known)")
      if near == nil || isThere { finding.severity = .warning }
      diagnostics.append(finding)
    }
  }
}

extension SheetHeading {
  /// What the headings of such a table can be, as they are read.
  var names: [String] {
    switch self {
    case .questions: SheetColumn.allCases.map(\.rawValue)
    case .practices: ["code", "name", "patients"]
    case .interests: ["role", "interest"]
    }
  }

  /// Whether people write below a heading.
  func isOpen(_ name: String) -> Bool { SheetColumn(rawValue: name)?.isOpen ?? true || !isOfQuestions }

  /// Whether a heading stands in this row.
  func has(_ name: String) -> Bool {
    switch self {
    case .questions(let columns): SheetColumn(rawValue: name).map { columns[$0] != nil } ?? false
    case .practices, .interests: true
    }
  }
}
