/// Writes elements: markup of the program as it is, everything else escaped.
struct HTMLWriter: Sendable {
  var bytes: [UInt8] = []

  /// Markup of the program itself.
  mutating func raw(_ markup: String) { bytes.put(markup) }

  /// Text of a profile or rule set.
  mutating func text(_ text: String) { HTMLText.append(text, to: &bytes) }

  /// One element with text in it.
  mutating func element(_ name: String, _ content: String, _ attributes: String = "") {
    raw(attributes.isEmpty ? "<\(name)>" : "<\(name) \(attributes)>")
    text(content)
    raw("</\(name)>")
  }

  /// A paragraph; nothing where there is no text.
  mutating func paragraph(_ content: String, _ attributes: String = "") {
    if content.isEmpty { return }
    element("p", content, attributes)
    raw("\n")
  }

  /// A table cell, never empty.
  mutating func cell(_ content: String, or fallback: String, _ attributes: String = "") {
    element("td", content.isEmpty ? fallback : content, attributes)
  }

  /// The head of a table.
  mutating func tableHead(caption: String, _ columns: [String], attributes: String = "") {
    raw(attributes.isEmpty ? "<table>" : "<table \(attributes)>")
    element("caption", caption)
    raw("<thead><tr>")
    for column in columns { element("th", column, "scope=\"col\"") }
    raw("</tr></thead>\n<tbody>\n")
  }

  mutating func tableEnd() { raw("</tbody></table>\n") }

  /// A page from its first byte to the start of `main`.
  mutating func begin(
    title: String, kicker: String, meta: [String], contents: [(id: String, title: String)], bodyClass: String = "paper"
  ) {
    raw("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
    raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
    element("title", title)
    raw("\n<style>\n\(StyleSheet.text)\n</style>\n</head>\n<body class=\"\(bodyClass)\">\n")
    raw("<a class=\"skip\" href=\"#report\">Skip to the report</a>\n<header>\n")
    paragraph(kicker, "class=\"kicker\"")
    element("h1", title)
    raw("\n")
    for line in meta { paragraph(line, "class=\"meta\"") }
    raw("</header>\n<nav aria-label=\"Contents\"><ul>\n")
    for entry in contents {
      raw("<li><a href=\"#\(entry.id)\">")
      text(entry.title)
      raw("</a></li>\n")
    }
    raw("</ul></nav>\n<main id=\"report\">\n")
  }

  /// The end of `main` and of the page.
  mutating func end(_ footer: [String]) {
    raw("</main>\n<footer>\n")
    for line in footer { paragraph(line) }
    raw("</footer>\n</body>\n</html>\n")
  }

  /// A heading that can be linked to, at the start of a part.
  mutating func part(_ id: String, _ title: String, newPage: Bool = false) {
    raw("<section\(newPage ? " class=\"page\"" : "") aria-labelledby=\"\(id)\">\n<h2 id=\"\(id)\">")
    text(title)
    raw("</h2>\n")
  }

  mutating func partEnd() { raw("</section>\n") }
}
