/// Goes over the tags of a large document before the parser does, which compares every attribute of a tag with every
/// other before it first reports the tag. What it does not understand it leaves to the parser.
struct TagScan {
  private let source: UnsafeBufferPointer<UInt8>
  private let limits: XMLLimits

  init(_ source: UnsafeBufferPointer<UInt8>, limits: XMLLimits) {
    self.source = source
    self.limits = limits
  }

  /// The first tag with too many attributes or a value that is too long, and its byte offset.
  func firstExcess() -> Session.Refusal? {
    var position = 0
    while let tag = source.nextMarkup(from: &position) {
      if let excess = excess(of: tag, &position) { return excess }
    }
    return nil
  }

  /// Counts the quoted values of a tag up to its `>`.
  private func excess(of tag: Int, _ position: inout Int) -> Session.Refusal? {
    var values = 0
    while position < source.count {
      let byte = source[position]
      // A `<` cannot stand in a tag: the parser will say so.
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") { return nil }
      position += 1
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else { continue }
      let value = position
      while position < source.count, source[position] != byte { position += 1 }
      values += 1
      if position - value > limits.valueBytes { return Session.Refusal(code: .valueTooLong, offset: value) }
      if values > limits.attributes { return Session.Refusal(code: .tooManyAttributes, offset: tag) }
      position += 1
    }
    return nil
  }
}
