/// Where an attribute stands in the document: the byte ranges of its name and of its value between the quotes.
struct WrittenAttribute {
  var name: Range<Int>
  var value: Range<Int>
}

/// Walks the attributes of a well-formed start tag as written. The parser tells no places of attributes, and few are
/// ever asked for, so they are looked up in the source.
struct AttributeScan {
  private let source: UnsafeBufferPointer<UInt8>
  private let first: Int
  private var position: Int

  /// A scan of the tag whose `<` stands at an offset.
  init(_ source: UnsafeBufferPointer<UInt8>, tag: Int) {
    self.source = source
    var position = tag + 1
    while position < source.count, source[position].isXMLNameByte { position += 1 }
    first = position
    self.position = position
  }

  /// The next attribute, or nil at the tag's end.
  mutating func next() -> WrittenAttribute? {
    skip { $0.isXMLSpace }
    let name = position
    skip { !($0.isXMLSpace || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/")) }
    let nameEnd = position
    skip { $0.isXMLSpace || $0 == UInt8(ascii: "=") }
    guard nameEnd > name, position < source.count else { return nil }
    let quote = source[position]
    position += 1
    let value = position
    skip { $0 != quote }
    guard position < source.count else { return nil }
    position += 1
    return WrittenAttribute(name: name..<nameEnd, value: value..<position - 1)
  }

  /// The attribute of a name. Going through a tag in order, each is found at the first look.
  mutating func find(local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?) -> WrittenAttribute? {
    for _ in 0..<2 {
      while let attribute = next() {
        if matches(attribute.name, local, prefix) { return attribute }
      }
      position = first
    }
    return nil
  }

  private func matches(
    _ name: Range<Int>,
    _ local: UnsafePointer<UInt8>,
    _ prefix: UnsafePointer<UInt8>?
  ) -> Bool {
    var offset = name.lowerBound
    if let prefix {
      guard let end = follow(prefix, from: offset, to: name.upperBound), end < name.upperBound,
        source[end] == UInt8(ascii: ":")
      else { return false }
      offset = end + 1
    }
    return follow(local, from: offset, to: name.upperBound) == name.upperBound
  }

  /// The offset behind a NUL-ended text where the source has it, else nil.
  private func follow(_ text: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int? {
    var offset = start
    var text = text
    while text.pointee != 0 {
      guard offset < end, source[offset] == text.pointee else { return nil }
      offset += 1
      text += 1
    }
    return offset
  }

  private mutating func skip(while condition: (UInt8) -> Bool) {
    while position < source.count, condition(source[position]) { position += 1 }
  }
}
