/// What can be said of a document by looking at its bytes, before the parser sees it: the parser would read other
/// encodings, and would take seconds over some large documents before it first asks.
struct Preflight {
  /// From this size on the tags are looked at first. A smaller document cannot hold enough to take long, nor more
  /// different names than any limit.
  static let largeDocument = 16 << 10

  private let source: UnsafeBufferPointer<UInt8>
  private let limits: XMLLimits

  init(_ source: UnsafeBufferPointer<UInt8>, limits: XMLLimits) {
    self.source = source
    self.limits = limits
  }

  /// The first reason not to read the document, or nil.
  func problem() -> XMLProblem? {
    if source.isEmpty { return empty }
    if source.count > limits.bytes { return limits.problem(.tooLarge, at: .start) }
    if let problem = Signature.problem(of: source) { return problem }
    if let finding = ByteScan.firstFinding(in: source) { return problem(finding) }
    let start = byteOrderMarkLength(source)
    if isBlank(from: start) { return empty }
    if let problem = EncodingDeclaration.problem(in: source, from: start) { return problem }
    guard source.count >= Self.largeDocument, let excess = TagScan(source, limits: limits).firstExcess() else {
      return nil
    }
    return limits.problem(excess.code, at: XMLLineIndex.place(of: excess.offset, in: source))
  }

  private var empty: XMLProblem {
    XMLProblem(.empty, at: .start, "the file is empty", help: "`readiness template` writes a profile to start from")
  }

  private func isBlank(from start: Int) -> Bool {
    var offset = start
    while offset < source.count, source[offset].isXMLSpace { offset += 1 }
    return offset == source.count
  }

  private func problem(_ finding: ByteScan.Finding) -> XMLProblem {
    // Only what stands before the byte is text, so only that is counted.
    let text = UnsafeBufferPointer(rebasing: source[..<finding.offset])
    let place = XMLLineIndex.place(of: finding.offset, in: text)
    switch finding.kind {
    case .nul:
      return XMLProblem(
        .nulByte, at: place, "a NUL byte stands here; the file is damaged or not text",
        help: "save it again as plain text in UTF-8")
    case .notUTF8:
      return XMLProblem(
        .invalidUTF8, at: place, "the byte \(hexadecimal(source[finding.offset])) belongs to no UTF-8 character",
        help: "save the file as UTF-8; it may have been written in Windows-1252 or ISO-8859-1")
    }
  }

  private func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0x0" : "0x") + String(byte, radix: 16, uppercase: true)
  }
}
