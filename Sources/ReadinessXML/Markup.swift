extension UnsafeBufferPointer<UInt8> {
  /// The offset of the `<` of the next start or end tag; the position moves behind that `<`. Comments, character data
  /// and instructions are stepped over. Nil at the end, and at a DOCTYPE or whatever else begins with `<!`.
  func nextMarkup(from position: inout Int) -> Int? {
    while position < count {
      guard self[position] == UInt8(ascii: "<") else {
        position += 1
        continue
      }
      let start = position
      if has("<!--", at: start) {
        position = end(of: "-->", from: start + 4) ?? count
      } else if has("<![CDATA[", at: start) {
        position = end(of: "]]>", from: start + 9) ?? count
      } else if has("<?", at: start) {
        position = end(of: "?>", from: start + 2) ?? count
      } else if has("<!", at: start) {
        return nil
      } else {
        position = start + 1
        return start
      }
    }
    return nil
  }
}
