/// Counts lines and columns while it moves forward through a document.
struct PlaceCursor {
  private(set) var offset: Int
  private var line: Int
  private var column = 1

  /// A cursor at the beginning of a line.
  init(offset: Int, line: Int) {
    self.offset = offset
    self.line = line
  }

  /// A cursor at the first character of a document, behind its byte order mark.
  init(startOf bytes: UnsafeBufferPointer<UInt8>) {
    self.init(offset: byteOrderMarkLength(bytes), line: 1)
  }

  /// Moves forward to a byte offset and tells its place; an offset within a character is that character's place.
  /// An offset further back moves nothing.
  mutating func move(to target: Int, in bytes: UnsafeBufferPointer<UInt8>) -> XMLPlace {
    var end = min(target, bytes.count)
    while end > offset, end < bytes.count, bytes[end].continuesCharacter { end -= 1 }
    while offset < end {
      if end - offset >= 8, let start = bytes.baseAddress, Self.isPlain(start + offset) {
        offset += 8
        column += 8
        continue
      }
      let byte = bytes[offset]
      offset += 1
      if byte == .lineFeed {
        line += 1
        column = 1
      } else if !byte.continuesCharacter {
        column += 1
      }
    }
    return XMLPlace(line: line, column: column)
  }

  /// Whether eight bytes are ASCII and none ends a line: an exclusive or makes a line feed zero, and subtracting one
  /// from zero sets its top bit.
  @inline(__always)
  private static func isPlain(_ start: UnsafePointer<UInt8>) -> Bool {
    let bytes = UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)
    let lines = (bytes ^ 0x0A0A_0A0A_0A0A_0A0A) &- 0x0101_0101_0101_0101
    return (bytes | lines) & 0x8080_8080_8080_8080 == 0
  }
}
