/// Complaints about tags and what stands around them.
extension Complaint {
  func tagMismatch() -> XMLProblem {
    let offset = source.last("</", before: error.offset) ?? error.offset
    guard let tag = OpenTags(source, before: offset).tags.last else { return endTagAlone(offset) }
    let name = source.text(tag.name)
    let found = error.second ?? ""
    return at(
      offset, .tagMismatch, "the end tag `</\(found)>` does not close `<\(name)>`, opened at \(place(tag.offset))",
      "write </\(name)> here, or close `\(name)` before")
  }

  func endTagAlone(_ offset: Int) -> XMLProblem {
    at(offset, .tagMismatch, "an end tag stands where no element is open", "remove it, or open its element before")
  }

  func noRoot() -> XMLProblem {
    at(
      error.offset, .notXML, "the file does not begin with an element",
      "an XML document begins with a tag such as <profile …>")
  }

  func contentAfterRoot() -> XMLProblem {
    if source.has("</", at: error.offset) { return endTagAlone(error.offset) }
    return at(
      error.offset, .contentAfterRoot, "something stands behind the end of the document",
      "a document has one outermost element; remove what follows it")
  }

  /// The file ends before what was opened is closed.
  func fileEnds() -> XMLProblem {
    let end = source.count
    let help = "the file may have been cut off; close what is open"
    for (opening, closing, what) in [
      ("<!--", "-->", "comment"), ("<![CDATA[", "]]>", "section of character data"), ("<?", "?>", "instruction"),
    ] as [(StaticString, StaticString, String)] {
      if let start = source.last(opening, before: end), source.end(of: closing, from: start) == nil {
        return at(end, .notClosed, "the file ends within the \(what) that begins at \(place(start))", help)
      }
    }
    if let tag = source.last("<", before: end), source.end(of: ">", from: tag) == nil {
      return at(end, .notClosed, "the file ends within the tag that begins at \(place(tag))", help)
    }
    guard let tag = OpenTags(source, before: end).tags.last else {
      return at(end, .notClosed, "the file ends before the document does", help)
    }
    return at(
      end, .notClosed, "the file ends before `<\(source.text(tag.name))>` is closed, opened at \(place(tag.offset))",
      help)
  }

  /// A `<` or `&` that begins nothing, or an attribute without a name.
  func nameRequired() -> XMLProblem {
    let before = error.offset - 1
    if source.has("&", at: before) { return ampersand() }
    guard source.has("<", at: before) else {
      return at(error.offset, .malformed, "a name is missing here", "write name=\"value\"")
    }
    if source.has("</", at: before) { return endTagAlone(before) }
    if source.has("<!", at: before) {
      return at(
        before, .malformed, "`<!` begins neither a comment nor character data", "write <!-- … --> or <![CDATA[ … ]]>")
    }
    return at(
      before, .unescapedLessThan, "a `<` stands where no tag begins",
      "write &lt; for the sign; a name begins with a letter")
  }

  func namespace() -> XMLProblem {
    let tag = source.last("<", before: error.offset) ?? error.offset
    switch (error.code, error.first) {
    case (201, let prefix?):
      return at(
        tag, .namespace, "the prefix `\(prefix)` is bound to no namespace",
        "remove it, or write xmlns:\(prefix)=\"…\" in this tag or around it")
    case (203, let name?):
      return at(tag, .duplicateAttribute, "the attribute `\(name)` stands twice in the tag, under two prefixes")
    case (202, _):
      return at(tag, .namespace, "a name holds more than one colon, or one at its end", "write prefix:name")
    default:
      return at(
        tag, .namespace, "a namespace is declared wrongly in the tag", "write xmlns=\"…\" with one of the namespaces")
    }
  }
}
