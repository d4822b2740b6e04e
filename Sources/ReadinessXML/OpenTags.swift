/// The elements open at a place of a document that is well formed up to there.
struct OpenTags {
  /// An open element: its name as written and the byte offset of its `<`.
  struct Tag {
    var name: Range<Int>
    var offset: Int
  }

  /// The open elements, outermost first.
  private(set) var tags: [Tag] = []
  private let source: UnsafeBufferPointer<UInt8>

  init(_ source: UnsafeBufferPointer<UInt8>, before limit: Int) {
    self.source = source
    var position = 0
    while let start = source.nextMarkup(from: &position), start < limit {
      if source.has("</", at: start) {
        _ = tags.popLast()
        position = source.end(of: ">", from: start) ?? source.count
      } else {
        open(start, &position)
      }
    }
  }

  private mutating func open(_ start: Int, _ position: inout Int) {
    position = start + 1
    while position < source.count, source[position].isXMLNameByte { position += 1 }
    let name = start + 1..<position
    while position < source.count, source[position] != UInt8(ascii: ">") {
      let byte = source[position]
      position += 1
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else { continue }
      while position < source.count, source[position] != byte { position += 1 }
      position += 1
    }
    if position > 0, position <= source.count, source[position - 1] != UInt8(ascii: "/") {
      tags.append(Tag(name: name, offset: start))
    }
    position += 1
  }
}
