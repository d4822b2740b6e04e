internal import ReadinessEngine
internal import ReadinessLoading
internal import ReadinessModel

/// What is told, and in which cell it is.
extension SheetReader {
  /// A place in one number, as the builder counts: 64 columns a row.
  func offset(_ row: ReadRow, _ column: Int) -> Int { row.number * 64 + min(column, 63) }

  func offset(_ row: ReadRow, _ column: SheetColumn) -> Int { offset(row, row.columns[column] ?? 0) }

  /// More are never printed, and each costs a search for the name that was meant.
  private static let mostFindings = 200

  mutating func explainFindings() {
    var writer = ProfileFindingWriter(ruleSet: ruleSet, profile: builder.profile, file: file)
    let findings = builder.findings.filter { finding in
      HeadRow(missingIn: finding.code).map { !unreadHeads.contains($0) } ?? true
    }
    for finding in findings.prefix(Self.mostFindings) {
      guard finding.offset >= 64, rows.indices.contains(finding.offset / 64 - 1) else {
        var diagnostic = writer.diagnostic(finding, at: Place(line: 1, column: 1))
        if placeEmptyHead(finding, &diagnostic) { continue }
        diagnostic.place = nil
        diagnostic.help = "fill in the rows at the top whose question begins with “profile-”"
        diagnostics.append(diagnostic)
        continue
      }
      let row = rows[finding.offset / 64 - 1]
      let column = finding.code == .badExpectedDate ? row.columns[.expected] ?? 0 : finding.offset % 64
      if let told = explained.removeValue(forKey: offset(row, column)) {
        diagnostics.append(told)
        continue
      }
      var diagnostic = writer.diagnostic(finding, at: Place(line: row.row.number, column: column + 1))
      diagnostic.message = "\(name(row.sheet, row.row.number, column)): \(diagnostic.message)"
      diagnostic.help = inCells(diagnostic.help, finding)
      diagnostics.append(diagnostic)
    }
    for offset in explained.keys.sorted() { explained[offset].map { diagnostics.append($0) } }
  }

  /// Tells of a row about the body that is there and empty by its cell and its words; gives whether it is one.
  private mutating func placeEmptyHead(_ finding: ProfileFinding, _ diagnostic: inout Diagnostic) -> Bool {
    guard let head = HeadRow(missingIn: finding.code),
      let known = rows.first(where: { SheetText.words($0.cell(.question).shown) == head.rawValue })
    else { return false }
    let (row, column) = (known.row.number, known.columns[.answer] ?? 0)
    diagnostic.place = Place(line: row, column: column + 1)
    diagnostic.message = "\(name(known.sheet, row, column)): \(diagnostic.message)"
    let wording = known.cell(.wording).shown
    diagnostic.help = wording.isEmpty ? "fill in this cell" : "fill in “\(wording)”"
    diagnostics.append(diagnostic)
    return true
  }

  /// What to do, in words of a sheet instead of a document.
  private func inCells(_ help: String, _ finding: ProfileFinding) -> String {
    switch finding.problem {
    case .notApplicableNotAllowed: return "answer it, or write not-known"
    case .notApplicableWithoutReason:
      let ground = finding.question.flatMap { ruleSet.questions[$0].notApplicable }
      return "say why in the column “\(SheetColumn.reason.rawValue)”"
        + (ground.map { "; it may be claimed where: \($0)" } ?? "")
    case .unknownChoice, .notANumber, .notWhole, .notADate: return help.isEmpty ? "" : "\(help); or not-known"
    default: return help
    }
  }

  // MARK: Single cells

  /// Cells that hold something that is not read, in the columns that are.
  mutating func reportUnread(_ row: ReadRow, _ columns: [Int]) {
    let isQuestion = indices[SheetText.words(row.cell(.question).shown)] != nil
    for column in columns {
      let cell = row.row.cell(column)
      switch cell.kind {
      // Told of the file as a whole, since it may stand in a column that is not read.
      case .unread(.brokenQuote, _): break
      case .unread(let code, let message): report(row, column, code, message)
      case .fault where !isQuestion || column != row.columns[.answer]:
        report(row, column, .faultInCell, "the cell holds an error, \(cell.shown)", help: "type what it should say")
      default: break
      }
    }
  }

  /// Cells with characters that nobody sees and that no profile holds: they are left out of what is read.
  mutating func reportUnseen(_ row: ReadRow, _ columns: [Int]) {
    for column in columns {
      guard let scalar = row.row.cell(column).shown.unicodeScalars.first(where: SheetText.isForeign) else { continue }
      let number = String(scalar.value, radix: 16, uppercase: true)
      var finding = cell(
        row, column, .unseenCharacter,
        "the cell holds a character that nobody sees, number \(String(repeating: "0", count: max(4 - number.count, 0)))\(number) of Unicode; it is left out",
        help: "look whether something is missing there, and type the text again")
      finding.severity = .warning
      diagnostics.append(finding)
    }
  }

  /// A row whose code or wording is that of another question than the one it names, as where only some columns were sorted.
  mutating func reportMixed(_ row: ReadRow, _ name: String) {
    guard let index = indices[name] else { return }
    for column in [SheetColumn.code, .wording] {
      let text = SheetText.words(row.cell(column).shown)
      guard let others = known[column]?[SheetText.key(text)], let other = others.first, !others.contains(index) else {
        continue
      }
      return report(
        row, column, .mixedRow,
        "“\(text)” belongs to the question “\(ruleSet.questions[other].id)”, and the row is named “\(name)”",
        help: "copy the row anew, and sort whole rows only: its answer was read for “\(name)”")
    }
  }

  /// What stands to the right of all headings; in CSV that is mostly a text that a comma has cut in two.
  ///
  /// - Parameter width: how many columns there are up to the last heading.
  mutating func reportBeyond(_ row: ReadRow, _ width: Int) {
    for (column, cell) in row.row.cells.enumerated().dropFirst(width) where !SheetText.words(cell.shown).isEmpty {
      var finding = self.cell(
        row, column, .cellBeyondHeadings,
        "“\(SheetText.words(cell.shown))” stands beyond the last heading and is not read",
        help: "put a text that holds a comma in quotes, or give the column a heading")
      if row.firstDay != nil { finding.severity = .warning }
      return diagnostics.append(finding)
    }
  }

  /// Cells that a row about the body has besides the one that is read.
  mutating func reportBeside(_ row: ReadRow) {
    for column in SheetColumn.allCases where column.isOpen && column != .answer && !words(column, row).isEmpty {
      return report(
        row, column, .cellBeyondHeadings,
        "“\(words(column, row))” stands beside what is said of the body and is not read",
        help: "put a text that holds a comma in quotes, or take it out")
    }
  }

  mutating func reportWithoutAnswer(_ rows: [ReadRow]) {
    let isTold = rows.contains { if case .unread = $0.cell(.answer).kind { true } else { false } }
    let beside = SheetColumn.allCases.filter { $0.isOpen && $0 != .answer }
    guard !isTold, let row = rows.first(where: { row in beside.contains { !words($0, row).isEmpty } }) else { return }
    report(
      row, .answer, .wordsWithoutAnswer,
      "there are words beside the question, but no answer; a profile cannot keep them")
  }

  mutating func reportNameless(_ row: ReadRow) {
    guard hasWords(row) else { return }
    report(row, .answer, .rowWithoutQuestion, "there is an answer, but the cell that names its question is empty")
  }

  mutating func report(
    _ row: ReadRow, _ column: SheetColumn, _ code: SheetCode, _ message: String, help: String = ""
  ) {
    report(row, row.columns[column] ?? 0, code, message, help: help)
  }

  mutating func report(_ row: ReadRow, _ column: Int, _ code: SheetCode, _ message: String, help: String = "") {
    diagnostics.append(cell(row, column, code, message, help: help))
  }

  func cell(_ row: ReadRow, _ column: Int, _ code: SheetCode, _ message: String, help: String = "") -> Diagnostic {
    cell(row.sheet, row.row.number, column, code, message, help: help)
  }

  func cell(
    _ sheet: String, _ row: Int, _ column: Int, _ code: SheetCode, _ message: String, help: String = ""
  ) -> Diagnostic {
    Diagnostic(
      file: file, place: Place(line: row, column: column + 1), code: code.rawValue,
      message: "\(name(sheet, row, column)): \(message)", help: help)
  }

  private func name(_ sheet: String, _ row: Int, _ column: Int) -> String {
    "\(isOneSheet || sheet.isEmpty ? "" : "sheet “\(sheet)”, ")row \(row), column \(SheetTable.columnName(column))"
  }
}
