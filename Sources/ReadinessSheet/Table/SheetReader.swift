public import ReadinessEngine
internal import ReadinessLoading
public import ReadinessModel

/// Reads a profile back from rows, wherever its columns stand now, and says for each slip in which cell it is.
public struct SheetReader {
  private let ruleSet: RuleSet
  private var builder: ProfileBuilder
  private let file: String
  private var columns: [SheetColumn: Int] = [:]
  private var firstDay: Int64?
  /// Questions by id.
  private let indices: [String: Int]
  private var diagnostics: [Diagnostic] = []

  /// - Parameter file: what the user calls the file.
  public init(_ ruleSet: RuleSet, _ assessor: Assessor, file: String) {
    self.ruleSet = ruleSet
    self.file = file
    indices = Dictionary(ruleSet.questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    builder = ProfileBuilder(assessor)
  }

  /// The profile, as far as there is one, and everything found, by cell.
  public mutating func read(_ table: SheetTable) -> (profile: Profile?, diagnostics: [Diagnostic]) {
    builder.begin()
    firstDay = table.firstDay
    diagnostics = table.findings.map { cell($0.row, $0.column, $0.code, $0.message) }
    guard let heading = findHeading(table) else {
      diagnostics.append(
        Diagnostic(
          file: file, place: nil, code: SheetCode.withoutHeading.rawValue,
          message: "no row has the headings “question” and “answer”",
          help: "keep the heading row of the sheet; its columns may stand in any order"))
      return (nil, diagnostics)
    }
    builder.setHasAnswers()
    readRuleSet(table.rows[(heading + 1)...])
    var answers: [String: [SheetTable.Row]] = [:]
    var order: [String] = []
    for row in table.rows[(heading + 1)...] {
      let name = value(.question, row)
      if let head = HeadRow(rawValue: name) {
        read(head, row)
      } else if name.isEmpty {
        reportNameless(row)
      } else {
        if answers[name] == nil { order.append(name) }
        answers[name, default: []].append(row)
      }
    }
    for name in order { readQuestion(name, answers[name] ?? []) }
    let isComplete = builder.finish()
    explainFindings()
    return (isComplete ? builder.profile : nil, diagnostics)
  }

  private mutating func findHeading(_ table: SheetTable) -> Int? {
    for index in table.rows.indices.prefix(50) where isHeading(table.rows[index]) { return index }
    return nil
  }

  private mutating func isHeading(_ row: SheetTable.Row) -> Bool {
    columns = [:]
    for (index, text) in row.cells.enumerated() {
      if let column = SheetColumn(rawValue: CellText.clean(text).lowercased()), columns[column] == nil {
        columns[column] = index
      }
    }
    return columns[.question] != nil && columns[.answer] != nil
  }

  private func value(_ column: SheetColumn, _ row: SheetTable.Row) -> String {
    guard let index = columns[column], index < row.cells.count else { return "" }
    return CellText.clean(row.cells[index])
  }

  private func with(_ text: String, _ use: (inout ProfileBuilder, Span<UInt8>) -> Void, _ builder: inout ProfileBuilder)
  {
    let bytes = Array(text.utf8)
    use(&builder, bytes.span)
  }

  /// The first row that names a rule set speaks for all.
  private mutating func readRuleSet(_ rows: ArraySlice<SheetTable.Row>) {
    guard let row = rows.first(where: { !value(.ruleSet, $0).isEmpty }) else { return }
    with(value(.ruleSet, row), { $0.setRuleSet(id: $1) }, &builder)
    with(value(.version, row), { $0.setRuleSet(version: $1) }, &builder)
  }

  // MARK: About the body

  private mutating func read(_ head: HeadRow, _ row: SheetTable.Row) {
    let text = value(.answer, row)
    if text.isEmpty { return }
    let at = offset(row, .answer)
    switch head {
    case .id: with(text, { $0.setID($1) }, &builder)
    case .name: with(text, { $0.setName($1) }, &builder)
    case .commissioner: with(text, { $0.setCommissioner($1) }, &builder)
    case .kind: with(text.lowercased(), { $0.setKind($1, offset: at) }, &builder)
    case .asOf: with(CellText.date(text, firstDay: firstDay), { $0.setAsOf($1, offset: at) }, &builder)
    case .target: with(text.lowercased(), { $0.setTarget($1, offset: at) }, &builder)
    case .form: with(text.lowercased(), { $0.setForm($1, offset: at) }, &builder)
    case .practice: readPractice(text, row)
    case .interest:
      let parts = text.split(separator: ";", maxSplits: 1).map { CellText.clean(String($0)) }
      guard parts.count == 2 else { return report(row, .badInterest, "an interest is written as: role; interest") }
      builder.addInterest(person: keep(parts[0]), text: keep(parts[1]))
    }
  }

  private mutating func readPractice(_ text: String, _ row: SheetTable.Row) {
    let parts = text.split(separator: ";").map { CellText.clean(String($0)) }
    guard parts.count >= 3 else { return report(row, .badPractice, "a practice is written as: code; name; patients") }
    let bytes = Array(CellText.number(parts[parts.count - 1]).utf8)
    guard let patients = builder.patients(bytes.span, offset: offset(row, .answer)) else { return }
    let name = parts[1..<(parts.count - 1)].joined(separator: "; ")
    builder.addPractice(code: keep(parts[0]), name: keep(name), patients: patients)
  }

  private mutating func keep(_ text: String) -> TextRange {
    let bytes = Array(text.utf8)
    return builder.keep(bytes.span)
  }

  // MARK: Answers

  private mutating func readQuestion(_ name: String, _ rows: [SheetTable.Row]) {
    let question = indices[name].map { ruleSet.questions[$0] }
    let spoken = rows.filter { !value(.answer, $0).isEmpty }
    guard let first = spoken.first else {
      if let row = rows.first(where: { row in SheetColumn.allCases.contains { $0.isOpen && !value($0, row).isEmpty } })
      {
        report(
          row, .wordsWithoutAnswer, "there are words beside the question, but no answer; a profile cannot keep them")
      }
      return
    }
    for row in spoken { readAnswer(name, question, row, isFirst: row == first) }
    guard let index = indices[name] else { return }
    for row in rows where !value(.evidence, row).isEmpty { readEvidence(index, row) }
  }

  private mutating func readAnswer(_ name: String, _ question: Question?, _ row: SheetTable.Row, isFirst: Bool) {
    builder.beginAnswer(offset: offset(row, .answer))
    with(name, { $0.setQuestion($1) }, &builder)
    let text = value(.answer, row)
    let isState = ["not-known", "not-applicable"].contains(text.lowercased())
    if isState, !(question?.choices.contains { $0.id == text } ?? false) {
      with(text.lowercased(), { $0.setState($1) }, &builder)
    } else {
      with(question.map { CellText.answer(text, $0, firstDay: firstDay) } ?? text, { $0.setValue($1) }, &builder)
    }
    for (column, setter) in Self.setters where !value(column, row).isEmpty {
      with(
        column == .expected ? CellText.date(value(column, row), firstDay: firstDay) : value(column, row), setter,
        &builder)
    }
    guard let index = builder.endAnswer(), isFirst else { return }
    let note = value(.note, row)
    if !note.isEmpty { builder.addNote(question: index, keeping: keep(note)) }
  }

  private static let setters: [(SheetColumn, @Sendable (inout ProfileBuilder, Span<UInt8>) -> Void)] = [
    (.reason, { $0.setReason($1) }), (.by, { $0.setBy($1) }), (.expected, { $0.setExpected($1) }),
  ]

  private mutating func readEvidence(_ question: Int, _ row: SheetTable.Row) {
    let text = CellText.date(value(.dated, row), firstDay: firstDay)
    let bytes = Array(text.utf8)
    let dated = CivilDate(parsing: bytes.span)
    if dated == nil, !text.isEmpty {
      builder.report(ProfileFinding(.badEvidenceDate, text: builder.keep(bytes.span), offset: offset(row, .dated)))
    }
    builder.addEvidence(question: question, dated: dated, keeping: keep(value(.evidence, row)))
  }

  // MARK: Findings

  /// A place in one number, as the builder counts: 64 columns a row.
  private func offset(_ row: SheetTable.Row, _ column: SheetColumn) -> Int {
    row.number * 64 + min(columns[column] ?? 0, 63)
  }

  /// More are never printed, and each costs a search for the name that was meant.
  private static let mostFindings = 200

  private mutating func explainFindings() {
    var writer = ProfileFindingWriter(ruleSet: ruleSet, profile: builder.profile, file: file)
    for finding in builder.findings.prefix(Self.mostFindings) {
      let isPlaced = finding.offset >= 64
      let row = finding.offset / 64
      let column = finding.code == .badExpectedDate ? columns[.expected] ?? 0 : finding.offset % 64
      let place = isPlaced ? Place(line: row, column: column + 1) : Place(line: 1, column: 1)
      var diagnostic = writer.diagnostic(finding, at: place)
      if isPlaced {
        diagnostic.message = "\(Self.name(row, column)): \(diagnostic.message)"
      } else {
        diagnostic.place = nil
        diagnostic.help = "fill in the rows at the top whose question begins with “profile-”"
      }
      diagnostics.append(diagnostic)
    }
  }

  private mutating func reportNameless(_ row: SheetTable.Row) {
    guard SheetColumn.allCases.contains(where: { $0.isOpen && !value($0, row).isEmpty }) else { return }
    report(row, .rowWithoutQuestion, "there is an answer, but the cell that names its question is empty")
  }

  private mutating func report(_ row: SheetTable.Row, _ code: SheetCode, _ message: String) {
    diagnostics.append(cell(row.number, columns[.answer] ?? 0, code, message))
  }

  private func cell(_ row: Int, _ column: Int, _ code: SheetCode, _ message: String) -> Diagnostic {
    Diagnostic(
      file: file, place: Place(line: row, column: column + 1), code: code.rawValue,
      message: "\(Self.name(row, column)): \(message)")
  }

  private static func name(_ row: Int, _ column: Int) -> String {
    "row \(row), column \(SheetTable.columnName(column))"
  }
}
