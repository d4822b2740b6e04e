extension Session {
  /// Makes the session ready for a document.
  mutating func begin(_ source: UnsafeBufferPointer<UInt8>, _ handler: XMLEventHandler) {
    self.source = source
    shift = byteOrderMarkLength(source)
    refusal = nil
    open(handler)
  }

  /// Lets go of everything that belongs to the document.
  mutating func finish() {
    source = UnsafeBufferPointer(start: nil, count: 0)
    handler = nil
    switches = nil
    errors = []
  }

  /// What is wrong with the document that was read.
  mutating func problems(isWellFormed: Bool) -> [XMLProblem] {
    if let refusal {
      let place = XMLLineIndex.place(of: refusal.offset, in: source)
      return [limits.problem(refusal.code, at: place)]
    }
    let problems = errors.map { Complaint($0, in: source).problem() }
    if problems.isEmpty, !isWellFormed, !isOver {
      return [XMLProblem(.malformed, at: .start, "the file is not well-formed XML")]
    }
    return problems
  }
}
