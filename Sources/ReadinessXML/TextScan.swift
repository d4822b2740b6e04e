/// Finds where a run of text begins.
enum TextScan {
  /// The offset of the first character of text that is not white space, from a place between tags on: white space,
  /// comments and instructions are stepped over, and a section of character data is entered.
  static func firstCharacter(from start: Int, in source: UnsafeBufferPointer<UInt8>) -> Int {
    var offset = start
    while offset < source.count {
      if source[offset].isXMLSpace {
        offset += 1
      } else if source.has("<!--", at: offset) {
        offset = source.end(of: "-->", from: offset + 4) ?? source.count
      } else if source.has("<![CDATA[", at: offset) {
        offset += 9
      } else if source.has("<?", at: offset) {
        offset = source.end(of: "?>", from: offset + 2) ?? source.count
      } else if source.has("]]>", at: offset) {
        offset += 3
      } else {
        return offset
      }
    }
    return offset
  }
}
