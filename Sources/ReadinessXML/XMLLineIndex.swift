/// Where the lines of a document begin: turns the byte offsets of the event parser into places, for those few that are
/// shown to somebody.
public struct XMLLineIndex: Sendable {
  /// The byte offsets at which the lines begin; the first is behind a byte order mark.
  private let starts: [Int]

  /// Goes once over the bytes of a document.
  public init(_ bytes: Span<UInt8>) {
    starts = bytes.withUnsafeBufferPointer { buffer in
      var starts = [byteOrderMarkLength(buffer)]
      for offset in 0..<buffer.count where buffer[offset] == .lineFeed {
        starts.append(offset + 1)
      }
      return starts
    }
  }

  /// The place of the character at or around a byte offset of the same document. An offset outside the document counts
  /// as its start or its end. A byte order mark takes no column.
  public func place(of offset: Int, in bytes: Span<UInt8>) -> XMLPlace {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return bytes.withUnsafeBufferPointer { buffer in
      var cursor = PlaceCursor(offset: starts[low], line: low + 1)
      return cursor.move(to: offset, in: buffer)
    }
  }

  /// The place of a single byte offset, without an index.
  static func place(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> XMLPlace {
    var cursor = PlaceCursor(startOf: bytes)
    return cursor.move(to: offset, in: bytes)
  }
}
