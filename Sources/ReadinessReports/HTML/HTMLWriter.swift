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
  /// names in plain words, which say the same within a style as without.
  private static func labels(_ columns: [String]) -> String {
    var found = ""
    for (index, column) in columns.enumerated().dropFirst() where columns.count <= 6 {
      let name = column.hasPrefix("#") ? column.dropFirst() : column[...]
      let isPlain = name.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || (0x30...0x39).contains(byte)
          || byte == 0x20 || byte == 0x2C
      }
      if isPlain { found += "--c\(index + 1):'\(name)';" }
    }
    return found.isEmpty ? "" : " style=\"\(found.dropLast())\""
  }

  package mutating func tableEnd() { raw("</tbody></table>\n") }

  /// A page from its first byte to the start of `main`.
  package mutating func begin(
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
  package mutating func end(_ footer: [String]) {
    raw("</main>\n<footer>\n")
    for line in footer { paragraph(line) }
    raw("</footer>\n</body>\n</html>\n")
  }

  /// A heading that can be linked to, at the start of a part.
  package mutating func part(_ id: String, _ title: String, newPage: Bool = false) {
    raw("<section\(newPage ? " class=\"page\"" : "") aria-labelledby=\"\(id)\">\n<h2 id=\"\(id)\">")
    text(title)
    raw("</h2>\n")
  }

  package mutating func partEnd() { raw("</section>\n") }
}
