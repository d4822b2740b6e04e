/// Writes elements: markup of the program as it is, everything else escaped.
package struct HTMLWriter: Sendable {
  package var bytes: [UInt8] = []

  package init() {}

  /// Markup of the program itself.
  package mutating func raw(_ markup: String) { bytes.put(markup) }

  /// Text of a profile or rule set.
  package mutating func text(_ text: String) { HTMLText.append(text, to: &bytes) }

  /// One element with text in it.
  package mutating func element(_ name: String, _ content: String, _ attributes: String = "") {
    raw(attributes.isEmpty ? "<\(name)>" : "<\(name) \(attributes)>")
    text(content)
    raw("</\(name)>")
  }

  /// A paragraph; nothing where there is no text.
  package mutating func paragraph(_ content: String, _ attributes: String = "") {
    if content.isEmpty { return }
    element("p", content, attributes)
    raw("\n")
  }

  /// A table cell, never empty.
  package mutating func cell(_ content: String, or fallback: String, _ attributes: String = "") {
    element("td", content.isEmpty ? fallback : content, attributes)
  }

  /// The head of a table; columns that begin with `#` hold numbers.
  package mutating func tableHead(caption: String, _ columns: [String], attributes: String = "") {
    raw(attributes.isEmpty ? "<table" : "<table \(attributes)")
    raw(Self.labels(columns) + ">")
    element("caption", caption)
    raw("<thead><tr>")
    for column in columns {
      if column.hasPrefix("#") {
        element("th", String(column.dropFirst()), "scope=\"col\" class=\"num\"")
      } else {
        element("th", column, "scope=\"col\"")
      }
    }
    raw("</tr></thead>\n<tbody>\n")
  }

  /// The names of the columns for the style sheet, which sets them beside cells where there is no room for columns. Only
  /// names without signs that mean something within a style or an attribute.
  static func labels(_ columns: [String]) -> String {
    var found = ""
    for (index, column) in columns.enumerated().dropFirst() where columns.count <= 8 {
      let name = column.hasPrefix("#") ? column.dropFirst() : column[...]
      let isPlain = !name.contains { "'\"\\&<>\n".contains($0) }
      if isPlain { found += "--c\(index + 1):'\(name)';" }
    }
    return found.isEmpty ? "" : " style=\"\(found.dropLast())\""
  }

  package mutating func tableEnd() { raw("</tbody></table>\n") }

  /// A page from its first byte to the start of `main`.
  mutating func begin(_ document: Document) {
    raw("<!DOCTYPE html>\n<html lang=\"\(document.language)\"\(document.isRightToLeft ? " dir=\"rtl\"" : "")>\n")
    raw("<head>\n<meta charset=\"utf-8\">\n")
    raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    let script = document.finder == nil ? "" : "; script-src \(PolicyHash.of(FinderScript.text))"
    raw(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\(script)\">\n"
    )
    element("title", document.title)
    raw("\n<style>\n\(StyleSheet.text)\n")
    if document.finder != nil { raw(StyleSheet.finder + "\n") }
    if document.isWide { raw(StyleSheet.grid + "\n") }
    raw(
      StyleSheet.foot(
        running: document.running, page: document.labels.page, isRightToLeft: document.isRightToLeft))
    raw(
      "</style>\n</head>\n<body class=\"\(document.isWide ? "wide" : document.finder == nil ? "paper" : "guide")\">\n"
        + "<a class=\"skip\" href=\"#report\">")
    text(document.labels.skip)
    raw("</a>\n\(document.finder == nil ? StyleSheet.unfolded : StyleSheet.unfoldedFinder)\n<header>\n")
    paragraph(document.kicker, "class=\"kicker\"")
    element("h1", document.title, document.title.count > Document.longTitle ? "class=\"long\"" : "")
    raw("\n")
    for line in document.meta { paragraph(line, "class=\"meta\"") }
    raw("</header>\n<nav aria-label=\"")
    text(document.labels.contents)
    if let finder = document.finder {
      raw("\">")
      write(finder, document)
    } else {
      // Folded: what is to be decided comes before the list of where everything stands.
      raw("\"><details class=\"toc\"><summary>")
      text(document.labels.contents)
      raw("</summary><ul>\n")
      for entry in document.contents { link(entry.id, entry.title) }
      raw("</ul></details>")
    }
    raw("</nav>\n<main id=\"report\">\n")
  }

  private mutating func link(_ id: String, _ title: String) {
    raw("<li><a href=\"#\(id)\">")
    text(title)
    raw("</a></li>\n")
  }

  /// Contents that stay in reach, each part with what stands in it, and a search that a script unfolds.
  private mutating func write(_ finder: DocumentFinder, _ document: Document) {
    raw("<details class=\"toc\"><summary>")
    text(document.labels.contents)
    raw("</summary>\n<div class=\"find\" hidden data-found=\"")
    text(finder.found)
    raw("\"><label for=\"find\">")
    text(finder.label)
    raw("</label><input id=\"find\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\">")
    raw("<p class=\"note\" role=\"status\"></p></div>\n<ul class=\"parts\">\n")
    for part in document.parts where !part.title.isEmpty {
      raw("<li><a href=\"#\(part.id)\">")
      text(part.title)
      raw("</a>")
      let entries = Document.entries(of: part)
      if !entries.isEmpty {
        raw("<details><summary>")
        text(finder.entries.replacing("{count}", with: String(entries.count)))
        raw("</summary><ul>\n")
        for entry in entries { link(entry.id, entry.title) }
        raw("</ul></details>")
      }
      raw("</li>\n")
    }
    raw("</ul></details>")
  }

  /// The end of `main` and of the page.
  ///
  /// - Parameter script: a script of the program that the policy of the page names; empty for none.
  package mutating func end(_ footer: [String], script: String = "") {
    raw("</main>\n")
    if !footer.isEmpty {
      raw("<footer>\n")
      for line in footer { paragraph(line) }
      raw("</footer>\n")
    }
    if !script.isEmpty { raw("<script>\(script)</script>\n") }
    raw("</body>\n</html>\n")
  }
}
