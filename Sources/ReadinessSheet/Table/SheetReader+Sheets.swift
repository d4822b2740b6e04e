internal import ReadinessModel

/// Which sheets of a file are read.
extension SheetReader {
  /// Those with headings that people see, but for copies of one another; what is left out is told.
  mutating func chooseSheets(_ book: SheetBook) -> [SheetTable] {
    var chosen: [SheetTable] = []
    var taken: [String: String] = [:]
    for table in book.tables {
      guard table.rows.contains(where: { SheetHeading($0, headingKeys) != nil }) else { continue }
      let names = questions(of: table)
      let known = names.filter { taken[$0] != nil }
      if let first = known.first.flatMap({ taken[$0] }), known.count * 2 > names.count {
        warn(
          .otherSheet,
          "the sheet “\(table.name)” asks the same questions as “\(first)” before it, and was not read",
          help: "if it is the one that counts, move it to the front, or take the other one out")
        continue
      }
      for name in names where taken[name] == nil { taken[name] = table.name }
      chosen.append(table)
    }
    for table in book.hidden where table.rows.contains(where: { SheetHeading($0, headingKeys) != nil }) {
      warn(
        .otherSheet, "the sheet “\(table.name)” has the headings too, but is hidden, and was not read",
        help: "show it if its answers count")
    }
    return chosen
  }

  private func questions(of table: SheetTable) -> Set<String> {
    var names: Set<String> = []
    var column: Int?
    for row in table.rows {
      if let heading = SheetHeading(row, headingKeys) {
        column = if case .questions(let columns) = heading { columns[.question] } else { nil }
      } else if let column {
        let name = SheetText.words(row.cell(column).shown)
        if !name.isEmpty { names.insert(name) }
      }
    }
    return names
  }

  mutating func warn(_ code: SheetCode, _ message: String, help: String) {
    diagnostics.append(
      Diagnostic(file: file, place: nil, severity: .warning, code: code.rawValue, message: message, help: help))
  }
}
