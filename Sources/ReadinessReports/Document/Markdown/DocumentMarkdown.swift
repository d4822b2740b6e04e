/// A document as Markdown.
package struct DocumentMarkdown {
  let document: Document

  package init(_ document: Document) { self.document = document }

  package func write(to bytes: inout [UInt8]) {
    var page = MarkdownWriter()
    swap(&page.bytes, &bytes)
    page.raw("# ")
    page.text(document.title)
    page.raw("\n\n")
    for line in document.meta { page.paragraph(line) }
    for part in document.parts {
      if !part.title.isEmpty { page.heading(2, part.title) }
      var heading = part.title
      for block in part.blocks { write(block, &heading, to: &page) }
    }
    for line in document.footer { page.paragraph(line) }
    swap(&page.bytes, &bytes)
  }

  private func write(_ block: Block, _ heading: inout String, to page: inout MarkdownWriter) {
    switch block {
    case .heading(let level, let title, _):
      heading = title
      page.heading(level, title)
    case .lead(let text): page.strong(text, "")
    case .paragraph(let text), .note(let text), .space(let text): page.paragraph(text)
    case .named(let name, let text): page.strong(name, text)
    case .box(_, let blocks): for block in blocks { write(block, &heading, to: &page) }
    case .columns(let columns): for block in columns.joined() { write(block, &heading, to: &page) }
    case .list(let items, let isNumbered):
      for (index, item) in items.enumerated() {
        if isNumbered { page.numbered(index + 1, item) } else { page.item(item) }
      }
      if !items.isEmpty { page.raw("\n") }
    case .outline(let items):
      write(items, depth: 0, to: &page)
      page.raw("\n")
    case .definitions(let items):
      for item in items { page.item(item.text, strong: item.term + ":") }
      if !items.isEmpty { page.raw("\n") }
    case .table(let table): write(table, isNamed: table.caption == heading, to: &page)
    case .ladder(_, let rungs):
      for rung in rungs {
        page.item(
          [rung.title, rung.standing, rung.remark].filter { !$0.isEmpty }.joined(separator: ": "), strong: rung.label)
      }
      page.raw("\n")
    case .choices(let choices):
      for choice in choices {
        page.raw("- [ ] ")
        page.text(choice)
        page.raw("\n")
      }
      page.raw("\n")
    case .lines(let lines): for line in lines { page.paragraph(line + ":") }
    case .folded(let title, _, let blocks):
      page.heading(3, title)
      for block in blocks { write(block, &heading, to: &page) }
    }
  }

  private func write(_ items: [OutlineItem], depth: Int, to page: inout MarkdownWriter) {
    for item in items {
      page.raw(String(repeating: "  ", count: depth))
      page.item(item.text)
      write(item.parts, depth: depth + 1, to: &page)
    }
  }

  /// - Parameter isNamed: whether a heading has just said what it is.
  private func write(_ table: Table, isNamed: Bool, to page: inout MarkdownWriter) {
    let shown = table.columns.indices.filter { table.columns[$0].kind != .drawing }
    if !isNamed { page.paragraph(table.caption + (table.caption.hasSuffix(".") ? "" : ".")) }
    page.tableHead(shown.map { table.columns[$0].title })
    for row in table.rows { page.row(cells(row.cells, shown)) }
    if !table.foot.isEmpty { page.row(cells(table.foot, shown)) }
    page.raw("\n")
  }

  private func cells(_ cells: [Table.Cell], _ shown: [Int]) -> [String] {
    shown.map { cells[$0].words.isEmpty ? document.labels.nothing : cells[$0].words }
  }
}
