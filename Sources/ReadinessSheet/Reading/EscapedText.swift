/// Characters that workbooks write as `_x000D_`, and what looks like one and is none.
enum EscapedText {
  /// The text that people see.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(0x5F) else { return text }
    let bytes = Array(text.utf8)
    var units: [UInt16] = []
    var plain = String()
    var start = 0
    var at = 0
    while at < bytes.count {
      guard let unit = unit(bytes, at) else {
        at += 1
        continue
      }
      plain += String(decoding: bytes[start..<at], as: UTF8.self)
      units = [unit]
      at += 7
      // Characters beyond the first 65,536 are written as two.
      if UTF16.isLeadSurrogate(unit), let second = self.unit(bytes, at) {
        units.append(second)
        at += 7
      }
      plain += String(decoding: units, as: UTF16.self)
      start = at
    }
    return plain + String(decoding: bytes[start...], as: UTF8.self)
  }

  /// The text with every control character escaped, and every `_` that would begin an escape.
  static func encoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { $0 == 0x5F || $0 < 0x20 }) else { return text }
    var result: [UInt8] = []
    for (at, byte) in bytes.enumerated() {
      if byte == 0x5F, unit(bytes, at) != nil {
        result += Array("_x005F_".utf8)
      } else if byte < 0x20, byte != 0x0A, byte != 0x09 {
        let digits = String(byte, radix: 16, uppercase: true)
        result += Array("_x00\(digits.utf8.count < 2 ? "0" : "")\(digits)_".utf8)
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The code unit that is escaped here.
  private static func unit(_ bytes: [UInt8], _ at: Int) -> UInt16? {
    guard at + 7 <= bytes.count, bytes[at] == 0x5F, bytes[at + 1] == 0x78, bytes[at + 6] == 0x5F else { return nil }
    let digits = bytes[(at + 2)..<(at + 6)]
    let isHexadecimal = digits.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x46).contains($0 & 0xDF) }
    return isHexadecimal ? UInt16(String(decoding: digits, as: UTF8.self), radix: 16) : nil
  }
}
