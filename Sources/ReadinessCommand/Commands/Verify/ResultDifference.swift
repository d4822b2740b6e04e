internal import ReadinessModel

/// Where a result and what was made again part.
struct ResultDifference {
  /// In the result: the line, and the character in it.
  let place: Place
  /// What the result has there, a few characters of it.
  let found: String
  /// What it should have.
  let wanted: String

  init(found: [UInt8], wanted: [UInt8]) {
    let start = Self.commonStart(found, wanted)
    let line = found[..<start].count { $0 == 0x0A } + 1
    let begin = found[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    place = Place(line: line, column: String(decoding: found[begin..<start], as: UTF8.self).unicodeScalars.count + 1)
    self.found = Self.excerpt(found, start)
    self.wanted = Self.excerpt(wanted, start)
  }

  /// How many bytes both begin with.
  static func commonStart(_ left: [UInt8], _ right: [UInt8]) -> Int {
    zip(left, right).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(left.count, right.count)
  }

  /// A few characters from a place on, from a whole character.
  private static func excerpt(_ bytes: [UInt8], _ start: Int) -> String {
    var start = min(start, bytes.count)
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    if start == bytes.count { return "its end" }
    let text = String(decoding: bytes[start...].prefix(120), as: UTF8.self)
    return String(text.prefix { !$0.isNewline }.prefix(24))
  }
}
