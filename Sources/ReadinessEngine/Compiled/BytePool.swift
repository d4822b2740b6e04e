import ReadinessModel

/// Byte strings made once when a rule set is compiled, so that output is copying.
struct BytePool: Sendable {
  private(set) var bytes: [UInt8] = []

  /// Keeps the bytes of an id or text as they are.
  mutating func add(_ text: String) -> TextRange {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    return TextRange(start: start, end: bytes.count)
  }

  /// Keeps bytes as they are.
  mutating func add(_ piece: [UInt8]) -> TextRange {
    let start = bytes.count
    bytes.append(contentsOf: piece)
    return TextRange(start: start, end: bytes.count)
  }

  /// Keeps a text as a JSON string, quotes included.
  mutating func addQuoted(_ text: String) -> TextRange {
    let start = bytes.count
    JSONText.append(text.utf8, to: &bytes)
    return TextRange(start: start, end: bytes.count)
  }

  subscript(range: TextRange) -> ArraySlice<UInt8> { bytes[Int(range.start)..<Int(range.end)] }
}
