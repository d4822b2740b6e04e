/// A document for a terminal: wrapped lines, tables in columns where they fit, else a paragraph a row. What is there to
/// be signed or filled in on paper is left out.
package struct DocumentText {
  let document: Document
  private let width: Int
  private let colour: Bool

  /// - Parameters:
  ///   - width: columns of the terminal or page, 40 at least.
  ///   - colour: whether escape codes of a terminal may be used.
  package init(_ document: Document, width: Int = 80, colour: Bool = false) {
    self.document = document
    self.width = max(width, 40)
    self.colour = colour
  }

  package func write(to bytes: inout [UInt8]) {
    var page = TextLayout(width: width, colour: colour)
    page.paragraph(document.title, style: "1")
    for line in document.meta { page.paragraph(line) }
    for part in document.parts {
      if !part.title.isEmpty { page.heading(part.title) }
      var heading = part.title
      for block in part.blocks { write(block, &heading, to: &page) }
    }
    if !document.footer.isEmpty { page.blank() }
    for line in document.footer { page.paragraph(line) }
    bytes += page.bytes
  }

  private func write(_ block: Block, _ heading: inout String, to page: inout TextLayout) {
    switch block {
    case .heading(let level, let title, _):
      heading = title
      if level == 2 { page.heading(title) } else { page.paragraph(title, style: "1") }
    case .lead(let text): page.paragraph(text, style: "1")
    case .paragraph(let text), .note(let text): if !text.isEmpty { page.paragraph(text) }
    case .named(let name, let text): page.paragraph("\(name) \(text)")
    case .box(_, let blocks), .folded(_, _, let blocks): for block in blocks { write(block, &heading, to: &page) }
    case .columns(let columns): for block in columns.joined() { write(block, &heading, to: &page) }
    case .list(let items, let isNumbered):
      for (index, item) in items.enumerated() {
        page.paragraph(item, first: isNumbered ? "  \(index + 1). " : "  - ")
      }
    case .outline(let items): write(items, "  ", to: &page)
    case .definitions(let items): for item in items { page.paragraph("\(item.term): \(item.text)", first: "  ") }
    case .table(let table):
      TextTable(table, nothing: document.labels.nothing).write(isNamed: table.caption == heading, to: &page)
    case .ladder(_, let rungs): write(rungs, to: &page)
    case .choices(let choices):
      page.paragraph(choices.map { "[ ] \($0)" }.joined(separator: "   "), first: "  ")
    case .space, .lines: break
    }
  }

  private func write(_ items: [OutlineItem], _ indent: String, to page: inout TextLayout) {
    for item in items {
      page.paragraph(item.text, first: "\(indent)- ")
      write(item.parts, indent + "  ", to: &page)
    }
  }

  private func write(_ rungs: [Rung], to page: inout TextLayout) {
    let room = rungs.reduce(0) { max($0, $1.title.count + $1.label.count + 2) }
    for rung in rungs {
      let standing = [rung.standing, rung.remark].filter { !$0.isEmpty }.joined(separator: "; ")
      page.paragraph(
        standing, first: "  " + TextLayout.padded("\(rung.label): \(rung.title)", to: min(room, width / 2)) + "  ")
    }
  }
}
