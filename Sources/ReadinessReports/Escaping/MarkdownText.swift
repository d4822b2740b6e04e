/// The one place where text becomes Markdown: on one line, with every sign that could mean something escaped.
enum MarkdownText {
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let clean = Array(SafeText.clean(text).utf8)
    var (isStart, afterDigits) = (true, false)
    for (index, byte) in clean.enumerated() {
      switch byte {
      case 0x26: bytes.put("&amp;")
      case 0x3C: bytes.put("&lt;")
      case 0x3E: bytes.put("&gt;")
      case 0x5C, 0x60, 0x2A, 0x5F, 0x5B, 0x5D, 0x7C, 0x7E, 0x24: bytes += [0x5C, byte]
      // These start a list, a heading or a rule at the start of a line only.
      case _ where isStart && [0x23, 0x2D, 0x2B, 0x3D].contains(byte): bytes += [0x5C, byte]
      case _ where afterDigits && (byte == 0x2E || byte == 0x29): bytes += [0x5C, byte]
      // Bare addresses become links by themselves; an entity keeps them text.
      case 0x3A where index + 1 < clean.count && clean[index + 1] != 0x20: bytes.put("&#58;")
      case 0x2E where endsInThreeW(clean[..<index]): bytes.put("&#46;")
      case 0x40: bytes.put("&#64;")
      default: bytes.append(byte)
      }
      afterDigits = (isStart || afterDigits) && byte >= 0x30 && byte <= 0x39
      if byte != 0x20 { isStart = false }
    }
  }

  private static func endsInThreeW(_ text: ArraySlice<UInt8>) -> Bool {
    text.count >= 3 && text.suffix(3).allSatisfy { $0 | 0x20 == 0x77 }
  }
}
