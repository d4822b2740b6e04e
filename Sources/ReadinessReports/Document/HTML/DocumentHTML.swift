/// A document as one page: nothing from elsewhere, no script but the search of pages to look things up in, readable without its style sheet, fit for A4 paper.
package struct DocumentHTML {
  let document: Document

  package init(_ document: Document) { self.document = document }

  package func write(to bytes: inout [UInt8]) {
    var page = HTMLWriter()
    swap(&page.bytes, &bytes)
    page.begin(document)
    var pen = Pen(page: page, document: document)
    for (index, part) in document.parts.enumerated() {
      pen.write(part, opensAnnex: part.kind == .folded && (index == 0 || document.parts[index - 1].kind != .folded))
    }
    page = pen.page
    page.end(document.footer, script: document.finder == nil ? "" : FinderScript.text)
    swap(&page.bytes, &bytes)
  }

  /// Writes blocks; counts drawings, whose ids are their numbers.
  struct Pen {
    var page: HTMLWriter
    let document: Document
    private var drawings = 0
    /// A table that is named as the heading above it need not show its name again.
    private(set) var lastHeading = ""

    init(page: HTMLWriter, document: Document) {
      self.page = page
      self.document = document
    }

    mutating func write(_ part: DocumentPart, opensAnnex: Bool) {
      lastHeading = part.title
      if part.kind == .folded {
        page.raw("<details class=\"annex\(opensAnnex ? " page" : "")\">\n<summary><h2 id=\"\(part.id)\">")
        page.text(part.title)
        page.raw("</h2></summary>\n")
        for block in part.blocks { write(block) }
        page.raw("</details>\n")
        return
      }
      page.raw(part.kind == .sheet ? "<div class=\"sheet\">\n" : "<section>\n")
      if !part.title.isEmpty {
        page.raw("<h2 id=\"\(part.id)\">")
        page.text(part.title)
        page.raw("</h2>\n")
      }
      for block in part.blocks { write(block) }
      page.raw(part.kind == .sheet ? "</div>\n" : "</section>\n")
    }

    mutating func write(_ block: Block) {
      switch block {
      case .heading(let level, let title, let id):
        lastHeading = title
        page.element("h\(level)", title, id.isEmpty ? "" : "id=\"\(id)\"")
        page.raw("\n")
      case .lead(let text): page.paragraph(text, "class=\"lead\"")
      case .paragraph(let text): page.paragraph(text)
      case .note(let text): page.paragraph(text, "class=\"note\"")
      case .named(let name, let text):
        page.raw("<p>")
        page.element("strong", name)
        page.text(" " + text)
        page.raw("</p>\n")
      case .box(let look, let blocks): write(look, blocks)
      case .columns(let columns):
        page.raw("<div class=\"pair\">\n")
        for column in columns {
          page.raw("<div>\n")
          for block in column { write(block) }
          page.raw("</div>\n")
        }
        page.raw("</div>\n")
      case .list(let items, let isNumbered): write(items, isNumbered)
      case .outline(let items): Self.write(items, to: &page)
      case .definitions(let items):
        page.raw("<dl>\n")
        for item in items {
          page.element("dt", item.term)
          page.element("dd", item.text)
          page.raw("\n")
        }
        page.raw("</dl>\n")
      case .table(let table): write(table)
      case .ladder(let label, let rungs): write(label, rungs)
      case .choices(let choices):
        page.raw("<ul class=\"ticks\">\n")
        for choice in choices { page.element("li", choice) }
        page.raw("</ul>\n")
      case .space(let text):
        page.raw("<div class=\"space\">")
        page.paragraph(text, "class=\"note\"")
        page.raw("</div>\n")
      case .lines(let lines): for line in lines { page.paragraph(line, "class=\"sign\"") }
      case .folded(let title, let id, let blocks):
        page.raw(id.isEmpty ? "<details><summary>" : "<details id=\"\(id)\"><summary>")
        page.text(title)
        page.raw("</summary>\n")
        for block in blocks { write(block) }
        page.raw("</details>\n")
      }
    }

    private mutating func write(_ look: BoxLook, _ blocks: [Block]) {
      let name =
        switch look {
        case .first: "hold"
        case .ask: "ask"
        case .aside: "cond"
        }
      page.raw("<div class=\"\(name)\">\n")
      for block in blocks { write(block) }
      page.raw("</div>\n")
    }

    private mutating func write(_ items: [String], _ isNumbered: Bool) {
      page.raw(isNumbered ? "<ol>\n" : "<ul>\n")
      for item in items {
        page.element("li", item)
        page.raw("\n")
      }
      page.raw(isNumbered ? "</ol>\n" : "</ul>\n")
    }

    static func write(_ items: [OutlineItem], to page: inout HTMLWriter) {
      page.raw("<ul>\n")
      for item in items {
        page.raw("<li>")
        page.text(item.text)
        if !item.parts.isEmpty {
          page.raw("\n")
          write(item.parts, to: &page)
        }
        page.raw("</li>\n")
      }
      page.raw("</ul>\n")
    }

    private mutating func write(_ label: String, _ rungs: [Rung]) {
      page.raw("<ol class=\"stairs\" aria-label=\"")
      page.text(label)
      page.raw("\">\n")
      for rung in rungs {
        page.raw("<li class=\"\(rung.look.rawValue)\">")
        page.element("span", rung.label, "class=\"no\"")
        page.raw(" ")
        page.element("b", rung.title)
        page.raw(" ")
        page.element("span", rung.standing, "class=\"st\"")
        if !rung.remark.isEmpty {
          page.raw(" ")
          page.element("span", rung.remark, "class=\"st\"")
        }
        page.raw("</li>\n")
      }
      page.raw("</ol>\n")
    }

    mutating func write(_ drawing: Drawing) {
      drawings += 1
      DrawingSVG(drawing: drawing).write(id: "d\(drawings)", to: &page)
    }
  }
}
