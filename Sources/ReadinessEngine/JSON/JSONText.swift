import ReadinessModel

/// JSON strings, one line each: whatever some program takes for the end of a line is escaped.
public enum JSONText {
  /// Appends one UTF-8 byte, escaped where JSON asks for it.
  private static func escape(_ byte: UInt8, into bytes: inout [UInt8]) {
    switch byte {
    case 0x22: bytes.append(contentsOf: [0x5C, 0x22])
    case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
    case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
    case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
    case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
    case 0..<0x20, 0x7F: appendUnicode(UInt16(byte), into: &bytes)
    default: bytes.append(byte)
    }
  }

  /// Appends a text with its quotes; U+0085, U+2028 and U+2029 are escaped too, since some readers break lines there.
  public static func append(_ text: some Collection<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    for byte in text {
      escape(byte, into: &bytes)
      if byte >= 0x80 { escapeLineEnd(&bytes) }
    }
    bytes.append(0x22)
  }

  /// Appends a text out of a buffer with its quotes.
  static func append(_ buffer: [UInt8], _ range: TextRange, to bytes: inout [UInt8]) {
    append(buffer.span.extracting(Int(range.start)..<Int(range.end)), to: &bytes)
  }

  /// Appends a text with its quotes, at once where nothing is to be escaped, as is nearly always so.
  static func append(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    if isPlain(text) {
      bytes.append(text)
    } else {
      for index in text.indices {
        escape(text[index], into: &bytes)
        if text[index] >= 0x80 { escapeLineEnd(&bytes) }
      }
    }
    bytes.append(0x22)
  }

  private static func isPlain(_ text: Span<UInt8>) -> Bool {
    for index in text.indices {
      let byte = text[index]
      if byte < 0x20 || byte >= 0x7F || byte == 0x22 || byte == 0x5C { return false }
    }
    return true
  }

  private static func escapeLineEnd(_ bytes: inout [UInt8]) {
    let count = bytes.count
    if bytes[count - 1] == 0x85, bytes[count - 2] == 0xC2 {
      bytes.removeLast(2)
      appendUnicode(0x85, into: &bytes)
    } else if bytes[count - 1] == 0xA8 || bytes[count - 1] == 0xA9, count > 2, bytes[count - 2] == 0x80,
      bytes[count - 3] == 0xE2
    {
      let unit = 0x2000 | UInt16(bytes[count - 1] & 0x3F)
      bytes.removeLast(3)
      appendUnicode(unit, into: &bytes)
    }
  }

  private static func appendUnicode(_ unit: UInt16, into bytes: inout [UInt8]) {
    bytes.append(contentsOf: [0x5C, 0x75])
    for shift: UInt16 in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift & 0xF)
      bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
