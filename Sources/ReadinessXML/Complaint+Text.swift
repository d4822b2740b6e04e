/// Complaints about characters, references, comments and the first line.
extension Complaint {
  private var lastAmpersand: Int { source.last("&", before: error.offset) ?? error.offset }

  func ampersand() -> XMLProblem {
    at(lastAmpersand, .unescapedAmpersand, "an `&` stands by itself", "write &amp; for the sign")
  }

  func undeclaredEntity() -> XMLProblem {
    let name = error.first ?? ""
    return at(
      lastAmpersand, .undeclaredEntity, "the entity `&\(name);` is not known",
      "write the character itself; XML knows &amp; &lt; &gt; &quot; and &apos;")
  }

  func characterReference() -> XMLProblem {
    let start = lastAmpersand
    var end = start + 2
    while end < source.count, end - start < 12, source[end].isXMLNameByte { end += 1 }
    if source.has(";", at: end) { end += 1 }
    return at(
      start, .characterReference, "the reference `\(source.text(start..<end))` names no character that XML allows",
      "write the character itself, or a reference such as &#233;")
  }

  /// A character XML does not allow, as itself or by a reference.
  func invalidCharacter() -> XMLProblem {
    let offset = max(error.offset, 0)
    if offset < source.count, source[offset] < 0x20, !source[offset].isXMLSpace {
      let code = String(source[offset], radix: 16, uppercase: true)
      return at(
        offset, .invalidCharacter, "the control character U+00\(code.count < 2 ? "0" : "")\(code) stands here",
        "remove it; XML allows no control characters but tabs and line ends")
    }
    if source.has("\u{FFFE}", at: offset) || source.has("\u{FFFF}", at: offset) {
      return at(offset, .invalidCharacter, "a character stands here that XML does not allow", "remove it")
    }
    return characterReference()
  }

  /// Newer versions of the parser stop behind the name, older ones before it.
  func nameTooLong() -> XMLProblem {
    var start = min(error.offset, source.count)
    while start > 0, source[start - 1].isXMLNameByte { start -= 1 }
    return at(start, .nameTooLong, "a name of more than 50,000 bytes stands here")
  }

  func comment() -> XMLProblem {
    let start = source.last("<!--", before: error.offset) ?? error.offset
    return at(
      error.offset, .comment, "two hyphens stand within the comment that begins at \(place(start))",
      "end the comment with -->, and write a single hyphen within")
  }

  func lateDeclaration() -> XMLProblem {
    at(
      source.last("<?", before: error.offset) ?? error.offset, .declaration,
      "the XML declaration does not stand at the very beginning", "remove what stands before it, blank lines too")
  }

  func declaration() -> XMLProblem {
    at(
      error.offset, .declaration, "the XML declaration is not written as it should be",
      "write <?xml version=\"1.0\" encoding=\"UTF-8\"?>")
  }
}
