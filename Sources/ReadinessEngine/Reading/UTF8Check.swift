/// Whether bytes are well-formed UTF-8 (RFC 3629: no surrogates, no overlong forms, nothing beyond U+10FFFF).
public enum UTF8Check {
  /// The offset of the first byte that is not part of a well-formed character; nil where all is well.
  public static func firstInvalid(_ bytes: Span<UInt8>) -> Int? {
    var at = 0
    let count = bytes.count
    while at < count {
      let first = bytes[at]
      if first < 0x80 {
        at += 1
        continue
      }
      let length: Int
      var (low, high) = (UInt8(0x80), UInt8(0xBF))
      switch first {
      case 0xC2...0xDF: length = 2
      case 0xE0:
        length = 3
        low = 0xA0
      case 0xED:
        length = 3
        high = 0x9F
      case 0xE1...0xEF: length = 3
      case 0xF0:
        length = 4
        low = 0x90
      case 0xF4:
        length = 4
        high = 0x8F
      case 0xF1...0xF3: length = 4
      default: return at
      }
      if at + length > count { return at }
      if bytes[at + 1] < low || bytes[at + 1] > high { return at }
      for index in 2..<max(length, 2) where bytes[at + index] & 0xC0 != 0x80 { return at }
      at += length
    }
    return nil
  }
}
