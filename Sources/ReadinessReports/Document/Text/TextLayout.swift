/// Lines for a terminal: wrapped, indented, coloured where wanted; everything written is cleaned first.
struct TextLayout: Sendable {
  let width: Int
  let colour: Bool
  var bytes: [UInt8] = []

  init(width: Int, colour: Bool) {
    self.width = width
    self.colour = colour
  }

  mutating func blank() { bytes.append(0x0A) }

  /// A heading in bold.
  mutating func heading(_ text: String) {
    if !bytes.isEmpty { blank() }
    paragraph(text, style: "1")
  }

  /// One line, cut where it is too long.
  mutating func line(_ text: String, style: String = "") {
    let isStyled = colour && !style.isEmpty
    if isStyled { bytes.put("\u{1B}[\(style)m") }
    bytes.put(Self.cut(SafeText.clean(text), to: width))
    if isStyled { bytes.put("\u{1B}[0m") }
    blank()
  }

  /// A paragraph over as many lines as it needs; `first` starts the first line, the rest hang below it.
  mutating func paragraph(_ text: String, first: String = "", style: String = "") {
    let indent = String(repeating: " ", count: first.count)
    for (index, piece) in Self.wrap(SafeText.clean(text), to: width - first.count).enumerated() {
      bytes.put(index == 0 ? first : indent)
      if colour, !style.isEmpty { bytes.put("\u{1B}[\(style)m") }
      bytes.put(piece)
      if colour, !style.isEmpty { bytes.put("\u{1B}[0m") }
      blank()
    }
  }

  static func cut(_ text: String, to width: Int) -> String {
    text.count <= width ? text : String(text.prefix(max(width - 1, 1))) + "…"
  }

  static func padded(_ text: String, to width: Int) -> String {
    let cut = cut(text, to: width)
    return cut + String(repeating: " ", count: max(width - cut.count, 0))
  }

  /// Right-aligned.
  static func right(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(width - text.count, 0)) + text
  }

  /// Breaks at blanks; a word longer than a line is broken where it has to be.
  static func wrap(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      var word = word
      var count = word.count
      if used > 0, used + 1 + count > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      while count > width {
        lines.append(String(word.prefix(width)))
        word = word.dropFirst(width)
        count -= width
      }
      if used > 0 {
        line += " "
        used += 1
      }
      line += word
      used += count
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }
}
