/// A table for a terminal.
struct TextTable {
  private let table: Table
  private let shown: [Int]
  private let rows: [[String]]

  init(_ table: Table, nothing: String) {
    self.table = table
    let shown = table.columns.indices.filter { table.columns[$0].kind != .drawing }
    self.shown = shown
    let all = table.rows.map(\.cells) + (table.foot.isEmpty ? [] : [table.foot])
    rows = all.map { cells in
      shown.map { SafeText.clean(cells[$0].words.isEmpty ? nothing : cells[$0].words) }
    }
  }

  /// - Parameter isNamed: whether a heading has just said what it is.
  func write(isNamed: Bool, to page: inout TextLayout) {
    if !isNamed { page.paragraph(table.caption, style: "2") }
    let widths = shown.indices.map { column in
      rows.reduce(table.columns[shown[column]].title.count) { max($0, $1[column].count) }
    }
    let room = page.width - 2 - 2 * (shown.count - 1)
    let others = widths.dropFirst().reduce(0, +)
    if others + min(widths.first ?? 0, 24) <= room {
      writeColumns([min(widths[0], room - others)] + widths.dropFirst(), to: &page)
    } else {
      for row in rows { writeParagraph(row, to: &page) }
    }
  }

  private func writeColumns(_ widths: [Int], to page: inout TextLayout) {
    func line(_ cells: [String], isHead: Bool) {
      var parts: [String] = []
      for (index, cell) in cells.enumerated() {
        let isNumber = table.columns[shown[index]].kind == .number
        parts.append(isNumber ? TextLayout.right(cell, to: widths[index]) : TextLayout.padded(cell, to: widths[index]))
      }
      let text = "  " + parts.joined(separator: "  ")
      page.line(text.trimmedAtEnd, style: isHead ? "2" : "")
    }
    line(shown.map { table.columns[$0].title }, isHead: true)
    for row in rows {
      // A name too long for its column stands on lines of its own, so that nothing is cut.
      if row[0].count > widths[0] {
        page.paragraph(row[0], first: "  ")
        line([""] + row.dropFirst(), isHead: false)
      } else {
        line(row, isHead: false)
      }
    }
  }

  private func writeParagraph(_ row: [String], to page: inout TextLayout) {
    var parts: [String] = []
    for (index, cell) in row.enumerated().dropFirst() where !cell.isEmpty {
      parts.append("\(table.columns[shown[index]].title): \(cell)")
    }
    let rest = parts.joined(separator: "; ")
    page.paragraph(rest.isEmpty ? row[0] : "\(row[0]) – \(rest)", first: "  - ")
  }
}

extension String {
  /// Without blanks at its end.
  var trimmedAtEnd: String {
    var result = self[...]
    while result.last == " " { result = result.dropLast() }
    return String(result)
  }
}
