internal import ReadinessReports
internal import ReadinessWords

/// A guide as one HTML page: no script, every table with a caption, readable without its style sheet, printable on A4.
struct GuideHTML {
  let document: GuideDocument

  func write(to bytes: inout [UInt8]) {
    var page = HTMLWriter()
    swap(&page.bytes, &bytes)
    page.begin(
      title: document.title, kicker: "Guide", meta: document.meta,
      contents: document.parts.map { ($0.id, $0.title) })
    for part in document.parts {
      page.part(part.id, part.title)
      for block in part.blocks { write(block, to: &page) }
      page.partEnd()
    }
    page.end(document.footer)
    swap(&page.bytes, &bytes)
  }

  private func write(_ block: GuideBlock, to page: inout HTMLWriter) {
    switch block {
    case .heading(let level, let title, let id):
      page.element("h\(level)", title, id.isEmpty ? "" : "id=\"\(id)\"")
      page.raw("\n")
    case .paragraph(let text): page.paragraph(text)
    case .note(let text): page.paragraph(text, "class=\"note\"")
    case .outline(let items): write(items, to: &page)
    case .table(let caption, let columns, let rows): write(caption, columns, rows, to: &page)
    case .definitions(let items):
      page.raw("<dl>\n")
      for item in items {
        page.element("dt", item.term)
        page.element("dd", item.text)
        page.raw("\n")
      }
      page.raw("</dl>\n")
    }
  }

  private func write(_ items: [FormulaOutline], to page: inout HTMLWriter) {
    page.raw("<ul>\n")
    for item in items {
      page.raw("<li>")
      page.text(item.text)
      if !item.parts.isEmpty {
        page.raw(":\n")
        write(item.parts, to: &page)
      }
      page.raw("</li>\n")
    }
    page.raw("</ul>\n")
  }

  private func write(_ caption: String, _ columns: [String], _ rows: [[String]], to page: inout HTMLWriter) {
    page.tableHead(caption: caption, columns)
    for row in rows {
      page.raw("<tr>")
      for (index, cell) in row.enumerated() {
        if index == 0 {
          page.element("th", cell, "scope=\"row\"")
        } else {
          page.cell(cell, or: "none")
        }
      }
      page.raw("</tr>\n")
    }
    page.tableEnd()
  }
}
