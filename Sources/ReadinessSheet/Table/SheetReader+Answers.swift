internal import ReadinessEngine
internal import ReadinessModel

/// Answers and what stands beside them.
extension SheetReader {
  /// Reads all rows of one question: one answer, and as many pieces of evidence as there are rows.
  mutating func readQuestion(_ name: String, _ rows: [ReadRow]) {
    let question = indices[name].map { ruleSet.questions[$0] }
    var spoken: [(row: ReadRow, reading: CellReading)] = []
    for row in rows {
      let reading = reading(row, question)
      if case .empty = reading { continue }
      // A row that was copied for more evidence says the same answer again.
      if spoken.contains(where: { $0.reading.isSame(as: reading) }) { continue }
      spoken.append((row, reading))
    }
    guard !spoken.isEmpty else { return reportWithoutAnswer(rows) }
    for (index, said) in spoken.enumerated() { readAnswer(name, said.row, said.reading, index == 0 ? rows : []) }
    for row in rows { readEvidence(indices[name], row) }
  }

  private func reading(_ row: ReadRow, _ question: Question?) -> CellReading {
    let reader = AnswerCell(
      words: ruleSet.words, cellGuard: cellGuard, usesCommas: row.usesCommas, firstDay: row.firstDay,
      monthFirst: monthFirst)
    let isFromProgram = SheetColumn.allCases.contains { column in
      column.isOpen && column != .answer && WrittenState.isNothing(SheetText.kept(row.cell(column).shown))
    }
    return reader.reading(row.cell(.answer), question, isFromProgram: isFromProgram)
  }

  /// - Parameter rows: where what stands beside the answer is looked for.
  private mutating func readAnswer(_ name: String, _ row: ReadRow, _ reading: CellReading, _ rows: [ReadRow]) {
    let at = offset(row, .answer)
    switch reading {
    case .empty: return
    case .value(let text):
      if let row = rows.first(where: { !words(.reason, $0).isEmpty }) {
        report(
          row, .reason, .reasonBesideAnswer,
          "a reason why it does not apply, “\(words(.reason, row))”, beside the answer “\(text)”",
          help: "keep one of them; a number with a comma stands in quotes")
      }
      begin(name, at) {
        $0.setValue($1)
      } with: {
        text
      }
    case .state(let state):
      begin(name, at) {
        $0.setState($1)
      } with: {
        state
      }
    case .refused(let kept, let code, let message, let help):
      explained[at] = cell(row, row.columns[.answer] ?? 0, code, message, help: help)
      if kept.isEmpty { return }
      begin(name, at) {
        $0.setValue($1)
      } with: {
        kept
      }
    }
    for (column, set) in Self.setters {
      guard let row = beside(column, rows) else { continue }
      let text = column == .expected ? date(column, row) : words(column, row)
      with(text, set)
    }
    let index = builder.endAnswer()
    guard let row = beside(.note, rows) else { return }
    let note = keep(words(.note, row))
    if let index { builder.addNote(question: index, keeping: note) } else { builder.addNoteAside(keeping: note) }
  }

  private mutating func begin(
    _ name: String, _ offset: Int, _ set: (inout ProfileBuilder, Span<UInt8>) -> Void, with text: () -> String
  ) {
    builder.beginAnswer(offset: offset)
    with(name) { $0.setQuestion($1) }
    with(text(), set)
  }

  private static let setters: [(SheetColumn, @Sendable (inout ProfileBuilder, Span<UInt8>) -> Void)] = [
    (.reason, { $0.setReason($1) }), (.by, { $0.setBy($1) }), (.expected, { $0.setExpected($1) }),
  ]

  /// The first row with words in a column; another with other words is told, as a profile holds one.
  private mutating func beside(_ column: SheetColumn, _ rows: [ReadRow]) -> ReadRow? {
    let spoken = rows.filter { !words(column, $0).isEmpty }
    guard let first = spoken.first else { return nil }
    for row in spoken.dropFirst() where words(column, row) != words(column, first) {
      report(
        row, column, .twoValues,
        "“\(column.rawValue)” of this question says something else in row \(first.row.number)",
        help: "put all of it into one row")
    }
    return first
  }

  /// - Parameter question: nil where the answer is kept aside.
  private mutating func readEvidence(_ question: Int?, _ row: ReadRow) {
    let text = words(.evidence, row)
    let isNone = text.isEmpty || (text == SheetText.kept(row.cell(.evidence).shown) && WrittenState.isNoEvidence(text))
    let dated = WrittenState.isNoEvidence(words(.dated, row)) ? "" : date(.dated, row)
    if isNone {
      if !dated.isEmpty {
        report(
          row, .dated, .dateWithoutEvidence, "a date of evidence stands here, but no evidence",
          help: "name the evidence beside it, or take the date out")
      }
      return
    }
    let bytes = Array(dated.utf8)
    let day = CivilDate(parsing: bytes.span)
    if day == nil, !dated.isEmpty {
      builder.report(ProfileFinding(.badEvidenceDate, text: builder.keep(bytes.span), offset: offset(row, .dated)))
    }
    if let question {
      builder.addEvidence(question: question, dated: day, Array(text.utf8).span)
    } else {
      builder.addEvidenceAside(dated: day, Array(text.utf8).span)
    }
  }
}

extension CellReading {
  /// Whether two cells say the same answer.
  fileprivate func isSame(as other: CellReading) -> Bool {
    switch (self, other) {
    case (.value(let left), .value(let right)), (.state(let left), .state(let right)): left == right
    case (.refused(let left, _, _, _), .refused(let right, _, _, _)): left == right
    default: false
    }
  }
}
