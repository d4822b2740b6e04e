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
      guard start + 1 < count, self[start + 1] == UInt8(ascii: "!") || self[start + 1] == UInt8(ascii: "?") else {
        position = start + 1
        return start
      }
      if has("<!--", at: start) {
        position = end(of: "-->", from: start + 4) ?? count
      } else if has("<![CDATA[", at: start) {
        position = end(of: "]]>", from: start + 9) ?? count
      } else if has("<?", at: start) {
        position = end(of: "?>", from: start + 2) ?? count
      } else {
        return nil
      }
    }
    return nil
  }
}
