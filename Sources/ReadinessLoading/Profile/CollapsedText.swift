/// Gathers text that may come in pieces: each white space a single blank, none at the ends.
struct CollapsedText {
  private(set) var bytes: [UInt8] = []
  private var isPending = false

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    isPending = false
  }

  mutating func append(_ text: Span<UInt8>) {
    var index = 0
    while index < text.count {
      if text[index].isXMLBlank {
        isPending = !bytes.isEmpty
        index += 1
        continue
      }
      if isPending { bytes.append(0x20) }
      isPending = false
      let end = text.endOfRun(from: index)
      text.extracting(index..<end).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
      index = end
    }
  }
}

extension UInt8 {
  /// White space as XML defines it.
  @inline(__always)
  var isXMLBlank: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
}

extension Span where Element == UInt8 {
  /// Behind the last of the bytes from `start` on that stay as they are: no white space but single blanks between others.
  func endOfRun(from start: Int) -> Int {
    var index = start
    while index < count {
      if self[index] > 0x20 {
        index &+= 1
      } else if self[index] == 0x20, index &+ 1 < count, self[index &+ 1] > 0x20 {
        index &+= 2
      } else if self[index].isXMLBlank {
        return index
      } else {
        index &+= 1
      }
    }
    return index
  }

  /// Without the white space at either end.
  @inline(__always)
  var trimmed: Range<Int> {
    if count > 0, self[0] > 0x20, self[count - 1] > 0x20 { return 0..<count }
    var start = 0
    var end = count
    while start < end, self[start].isXMLBlank { start += 1 }
    while end > start, self[end - 1].isXMLBlank { end -= 1 }
    return start..<end
  }
}
