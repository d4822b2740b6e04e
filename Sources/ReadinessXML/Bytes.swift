extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")

  /// Whether the byte is a later byte of a character of several bytes.
  @inline(__always)
  var continuesCharacter: Bool { self & 0xC0 == 0x80 }

  /// White space as XML defines it.
  @inline(__always)
  var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }

  /// Whether the byte can stand in a name: ASCII letters, digits, `-`, `.`, `_`, `:` and every byte beyond ASCII.
  var isXMLNameByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: ":"), 0x80...:
      true
    default: false
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes from an offset on begin with an ASCII text.
  func has(_ text: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, count - offset >= text.utf8CodeUnitCount else { return false }
    for index in 0..<text.utf8CodeUnitCount where self[offset + index] != text.utf8Start[index] { return false }
    return true
  }

  /// Whether the bytes from an offset on begin with an ASCII text that is given in small letters.
  func hasInAnyCase(_ text: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, count - offset >= text.utf8CodeUnitCount else { return false }
    for index in 0..<text.utf8CodeUnitCount {
      let byte = self[offset + index]
      let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      if (isCapital ? byte | 0x20 : byte) != text.utf8Start[index] { return false }
    }
    return true
  }

  /// The offset behind the next occurrence of an ASCII text, or nil.
  func end(of text: StaticString, from offset: Int) -> Int? {
    var position = offset
    let first = text.utf8Start[0]
    while position < count {
      if self[position] == first, has(text, at: position) { return position + text.utf8CodeUnitCount }
      position += 1
    }
    return nil
  }

  /// The nearest offset before another at which an ASCII text begins, or nil.
  func last(_ text: StaticString, before offset: Int) -> Int? {
    var position = Swift.min(offset, count) - 1
    while position >= 0 {
      if has(text, at: position) { return position }
      position -= 1
    }
    return nil
  }

  /// The bytes of a range as text.
  func text(_ range: Range<Int>) -> String {
    String(decoding: self[range.clamped(to: 0..<count)], as: UTF8.self)
  }
}

/// How many bytes a UTF-8 byte order mark takes at the beginning of a document: 3, or 0 when there is none.
func byteOrderMarkLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
  bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
}
