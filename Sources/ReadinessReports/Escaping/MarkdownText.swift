/// The one place where text becomes Markdown: on one line, with every sign that could mean something escaped.
enum MarkdownText {
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let clean = SafeText.clean(text)
    var isStart = true
    var previous: UInt8 = 0x20
    var afterDigits = false
    for byte in clean.utf8 {
      switch byte {
      case 0x26: bytes.put("&amp;")
      case 0x3C: bytes.put("&lt;")
      case 0x3E: bytes.put("&gt;")
      case 0x5C, 0x60, 0x2A, 0x5F, 0x5B, 0x5D, 0x7C, 0x7E, 0x24:
        bytes.append(0x5C)
        bytes.append(byte)
      // A sign that starts a list or heading does so at the start of a line only.
      case 0x23, 0x2D, 0x2B, 0x3D, 0x2E, 0x29:
        if isStart || afterDigits { bytes.append(0x5C) }
        bytes.append(byte)
      // Bare addresses become links by themselves; an entity keeps them text.
      case 0x3A where previous != 0x20: bytes.put("&#58;")
      case 0x40: bytes.put("&#64;")
      default: bytes.append(byte)
      }
      afterDigits = (isStart || afterDigits) && byte >= 0x30 && byte <= 0x39
      if byte != 0x20 { isStart = false }
      previous = byte
    }
  }

  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
