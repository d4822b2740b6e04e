/// Complaints about attributes.
extension Complaint {
  func withoutQuotes() -> XMLProblem {
    let attribute = attributeBefore(error.offset)
    if let quote = curlyQuote(at: error.offset) {
      return at(
        error.offset, .attributeWithoutQuotes,
        "the value of \(attribute) begins with \(quote) and not with a straight quote",
        "a word processor has put other quotation marks there: write name=\"value\" with straight ones")
    }
    return at(
      error.offset, .attributeWithoutQuotes, "the value of \(attribute) does not stand in quotes",
      "write name=\"value\"")
  }

  /// The quotation mark of a language that begins at an offset: nil where none does.
  private func curlyQuote(at offset: Int) -> String? {
    let quotes = ["“", "”", "„", "‟", "‘", "’", "‚", "‛", "«", "»", "‹", "›", "″", "′"]
    return quotes.first { quote in
      let bytes = Array(quote.utf8)
      return offset >= 0 && offset + bytes.count <= source.count
        && bytes.indices.allSatisfy { source[offset + $0] == bytes[$0] }
    }
  }

  func withoutValue() -> XMLProblem {
    let name = nameBefore(error.offset)
    return at(
      name.lowerBound, .attributeWithoutValue, "the attribute `\(source.text(name))` has no value",
      "write \(source.text(name))=\"…\"")
  }

  func duplicateAttribute() -> XMLProblem {
    let tag = source.last("<", before: error.offset) ?? 0
    var scan = AttributeScan(source, tag: tag)
    var first: Int?
    while let attribute = scan.next() {
      guard source.text(attribute.name) == error.first else { continue }
      if let first {
        return at(
          attribute.name.lowerBound, .duplicateAttribute,
          "the attribute `\(error.first ?? "")` stands twice in the tag, first at \(place(first))", "keep one of them")
      }
      first = attribute.name.lowerBound
    }
    return at(tag, .duplicateAttribute, "the tag holds an attribute twice", "keep one of them")
  }

  func missingSpace() -> XMLProblem {
    let help = "check that the value before ends with the quote it began with, and put a blank behind it"
    guard error.offset < source.count, source[error.offset].isXMLNameByte else {
      return at(error.offset, .malformed, "this does not belong into a tag", help)
    }
    return at(error.offset, .missingSpace, "a blank is missing before this", help)
  }

  func lessThanInValue() -> XMLProblem {
    let help = "write &lt; for the sign, or close the value with a quote"
    var scan = AttributeScan(source, tag: source.last("<", before: error.offset) ?? 0)
    while let attribute = scan.next() {
      guard attribute.value.contains(error.offset) else { continue }
      return at(
        error.offset, .unescapedLessThan,
        "a `<` stands within the value of `\(source.text(attribute.name))` that begins at "
          + place(attribute.value.lowerBound), help)
    }
    return at(error.offset, .unescapedLessThan, "a `<` stands within the value of an attribute", help)
  }

  private func attributeBefore(_ offset: Int) -> String {
    let name = nameBefore(offset)
    return name.isEmpty ? "an attribute" : "the attribute `\(source.text(name))`"
  }

  /// The range of the name before an offset, with white space and an equals sign between them.
  private func nameBefore(_ offset: Int) -> Range<Int> {
    var end = min(offset, source.count)
    while end > 0, source[end - 1].isXMLSpace || source[end - 1] == UInt8(ascii: "=") { end -= 1 }
    var start = end
    while start > 0, source[start - 1].isXMLNameByte { start -= 1 }
    return start..<end
  }
}
