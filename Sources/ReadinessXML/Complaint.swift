/// Turns a complaint of the parser into a problem in plain words.
struct Complaint {
  let error: ParserError
  let source: UnsafeBufferPointer<UInt8>

  init(_ error: ParserError, in source: UnsafeBufferPointer<UInt8>) {
    self.error = error
    self.source = source
  }

  func problem() -> XMLProblem {
    XMLProblem(
      .malformed, at: XMLLineIndex.place(of: error.offset, in: source),
      "\(error.code) \(error.sentence)|\(error.first ?? "-")|\(error.second ?? "-")")
  }
}
