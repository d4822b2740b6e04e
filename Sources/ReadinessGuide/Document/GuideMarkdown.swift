internal import ReadinessReports
internal import ReadinessWords

/// A guide as Markdown.
struct GuideMarkdown {
  let document: GuideDocument

  func write(to bytes: inout [UInt8]) {
    var page = MarkdownWriter()
    swap(&page.bytes, &bytes)
    page.heading(1, document.title)
    for line in document.meta { page.paragraph(line) }
    for part in document.parts {
      page.heading(2, part.title)
      for block in part.blocks { write(block, to: &page) }
    }
    for line in document.footer { page.paragraph(line) }
    swap(&page.bytes, &bytes)
  }

  private func write(_ block: GuideBlock, to page: inout MarkdownWriter) {
    switch block {
    case .heading(let level, let title, _): page.heading(level, title)
    case .paragraph(let text), .note(let text): page.paragraph(text)
    case .outline(let items):
      write(items, depth: 0, to: &page)
      page.raw("\n")
    case .table(let caption, let columns, let rows):
      page.paragraph(caption + ".")
      page.tableHead(columns)
      for row in rows { page.row(row.map { $0.isEmpty ? "none" : $0 }) }
      page.raw("\n")
    case .definitions(let items):
      for item in items { page.item(item.text, strong: item.term + ":") }
      page.raw("\n")
    }
  }

  private func write(_ items: [FormulaOutline], depth: Int, to page: inout MarkdownWriter) {
    for item in items {
      page.raw(String(repeating: "  ", count: depth))
      page.item(item.text + (item.parts.isEmpty ? "" : ":"))
      write(item.parts, depth: depth + 1, to: &page)
    }
  }
}
