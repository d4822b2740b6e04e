/// Looks at the encoding a document declares. The parser would switch to any it knows; only UTF-8 is read.
enum EncodingDeclaration {
  /// A problem where the XML declaration names another encoding than UTF-8.
  static func problem(in source: UnsafeBufferPointer<UInt8>, from start: Int) -> XMLProblem? {
    if source.has("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", at: start) { return nil }
    guard source.has("<?xml", at: start), start + 5 < source.count, source[start + 5].isXMLSpace else { return nil }
    // A declaration that does not end is the parser's to report; up to where it could end, nothing hides.
    let end = source.end(of: "?>", from: start) ?? source.count
    guard let name = source.end(of: "encoding", from: start), name < end else { return nil }
    var position = name
    while position < end, source[position].isXMLSpace || source[position] == UInt8(ascii: "=") { position += 1 }
    guard position < end, source[position] == UInt8(ascii: "\"") || source[position] == UInt8(ascii: "'") else {
      return nil
    }
    let value = position + 1
    position = value
    while position < end, source[position] != source[value - 1] { position += 1 }
    if position - value == 5, source.hasInAnyCase("utf-8", at: value) { return nil }
    let encoding = source.text(value..<position)
    return XMLProblem(
      .encoding, at: XMLLineIndex.place(of: value, in: source), "the file says it is in `\(encoding.prefix(40))`",
      help: "save it as UTF-8 and write encoding=\"UTF-8\"")
  }
}
