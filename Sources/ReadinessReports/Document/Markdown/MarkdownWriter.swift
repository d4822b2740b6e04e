/// Writes Markdown: signs of the program as they are, everything else escaped.
package struct MarkdownWriter: Sendable {
  package var bytes: [UInt8] = []

  package init() {}

  package mutating func raw(_ markup: String) { bytes.put(markup) }

  package mutating func text(_ text: String) { MarkdownText.append(text, to: &bytes) }

  package mutating func heading(_ level: Int, _ content: String) {
    separate()
    raw("\(String(repeating: "#", count: level)) ")
    text(content)
    raw("\n\n")
  }

  /// Leaves one empty line before what follows.
  private mutating func separate() {
    if bytes.last == 0x0A, bytes.dropLast().last != 0x0A { bytes.append(0x0A) }
  }

  /// A paragraph; nothing where there is no text.
  package mutating func paragraph(_ content: String) {
    if content.isEmpty { return }
    separate()
    text(content)
    raw("\n\n")
  }

  package mutating func item(_ content: String, strong: String = "") {
    raw("- ")
    if !strong.isEmpty {
      raw("**")
      text(strong)
      raw("** ")
    }
    text(content)
    raw("\n")
  }

  /// A paragraph that begins in bold.
  package mutating func strong(_ name: String, _ content: String) {
    separate()
    raw("**")
    text(name)
    raw("**")
    if !content.isEmpty {
      raw(" ")
      text(content)
    }
    raw("\n\n")
  }

  package mutating func numbered(_ number: Int, _ content: String) {
    raw("\(number). ")
    text(content)
    raw("\n")
  }

  package mutating func tableHead(_ columns: [String]) {
    separate()
    row(columns)
    raw("|" + String(repeating: " --- |", count: columns.count) + "\n")
  }

  /// A row of a table; no cell stays empty.
  package mutating func row(_ cells: [String]) {
    raw("|")
    for cell in cells {
      raw(" ")
      text(cell.isEmpty ? "–" : cell)
      raw(" |")
    }
    raw("\n")
  }
}
