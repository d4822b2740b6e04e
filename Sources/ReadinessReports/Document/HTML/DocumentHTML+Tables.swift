/// Tables as they stand on a page.
extension DocumentHTML.Pen {
  mutating func write(_ table: Table) {
    let scrolls = table.look != .plain
    if scrolls {
      page.raw(
        "<div class=\"scroll \(table.look == .grid ? "tight" : "small")\" role=\"region\" tabindex=\"0\" aria-label=\"")
      page.text(table.caption)
      page.raw("\">\n")
    }
    let hasDrawings = table.columns.contains { $0.kind == .drawing }
    page.raw(hasDrawings ? "<table class=\"bars\"" : "<table")
    page.raw(HTMLWriter.labels(table.columns.map(\.title)) + ">")
    page.element("caption", table.caption, table.caption == lastHeading ? "class=\"same\"" : "")
    page.raw("<thead><tr>")
    for column in table.columns { writeHead(column) }
    page.raw("</tr></thead>\n<tbody>\n")
    for row in table.rows {
      page.raw(row.id.isEmpty ? "<tr>" : "<tr id=\"\(row.id)\">")
      for (index, cell) in row.cells.enumerated() {
        write(cell, table.columns[index].kind, isHead: index == 0)
      }
      page.raw("</tr>\n")
    }
    page.raw("</tbody>")
    if !table.foot.isEmpty {
      page.raw("<tfoot><tr>")
      for (index, cell) in table.foot.enumerated() {
        write(cell, table.columns[index].kind, isHead: index == 0)
      }
      page.raw("</tr></tfoot>")
    }
    page.raw("</table>\n")
    if scrolls { page.raw("</div>\n") }
  }

  private mutating func writeHead(_ column: Table.Column) {
    page.raw(column.kind == .number ? "<th scope=\"col\" class=\"num\">" : "<th scope=\"col\">")
    page.text(column.title)
    if let axis = column.axis { write(axis) }
    page.raw("</th>")
  }

  private mutating func write(_ cell: Table.Cell, _ kind: Table.Column.Kind, isHead: Bool) {
    let name = isHead ? "th" : "td"
    var attributes = isHead ? " scope=\"row\"" : ""
    switch (cell, kind) {
    case (.shade(let depth, _), _): attributes += " class=\"g\(min(max(depth, 0), 4))\(depth < 0 ? " ns" : "")\""
    case (.lines, .text) where isHead: attributes += " class=\"plain\""
    case (_, .number): attributes += " class=\"num\""
    case (_, .words): attributes += " class=\"w\""
    case (.outline, _): attributes += " class=\"tree\""
    default: break
    }
    page.raw("<\(name)\(attributes)>")
    write(cell)
    page.raw("</\(name)>")
  }

  private mutating func write(_ cell: Table.Cell) {
    switch cell {
    case .text(let text), .shade(_, let text): page.text(text.isEmpty ? document.labels.nothing : text)
    case .mark(let mark, let text):
      page.raw("<span class=\"mk \(mark.rawValue)\">")
      page.text(text)
      page.raw("</span>")
    case .drawing(let drawing): write(drawing)
    case .outline(let items): Self.write(items, to: &page)
    case .names(let summary, let names):
      page.raw("<details><summary>")
      page.text(summary)
      page.raw("</summary>")
      page.text(names.joined(separator: "; "))
      page.raw("</details>")
    case .lines(let lines): write(lines.filter { !$0.text.isEmpty })
    }
  }

  private mutating func write(_ lines: [Table.Line]) {
    if lines.isEmpty { page.text(document.labels.nothing) }
    var isInList = false
    for line in lines {
      if case .item = line {
        if !isInList { page.raw("<ul>") }
        isInList = true
      } else if isInList {
        page.raw("</ul>")
        isInList = false
      }
      switch line {
      case .text(let text): page.element("p", text)
      case .strong(let text):
        page.raw("<p>")
        page.element("strong", text)
        page.raw("</p>")
      case .note(let text): page.element("p", text, "class=\"note\"")
      case .item(let text): page.element("li", text)
      }
    }
    if isInList { page.raw("</ul>") }
  }
}
