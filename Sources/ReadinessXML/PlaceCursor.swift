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
}
