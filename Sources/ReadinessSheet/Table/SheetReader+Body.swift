internal import ReadinessEngine
internal import ReadinessModel

/// Rows about the body: its name, its kind, its practices, its interests.
extension SheetReader {
  mutating func readHead(_ head: HeadRow, _ row: ReadRow) {
    let text = words(.answer, row)
    reportBeside(row)
    switch row.cell(.answer).kind {
    case .unread, .fault: unreadHeads.insert(head)
    case .number, .percent, .money, .worded, .date, .partOfDate, .time, .text, .truth: break
    }
    if text.isEmpty || isState(head, text, row) { return }
    if head != .practice, head != .interest, let first = heads[head] {
      if first.text == text { return }
      return report(
        row, .answer, .twoValues,
        "\(head.rawValue) is said twice, “\(first.text)” in row \(first.row.row.number) and “\(text)” here",
        help: "keep one of them")
    }
    heads[head] = (text, row)
    let at = offset(row, .answer)
    switch head {
    case .id: with(text) { $0.setID($1) }
    case .name: with(text) { $0.setName($1) }
    case .commissioner: with(text) { $0.setCommissioner($1) }
    case .kind: with(named(text, ruleSet.kinds.map { ($0.id, $0.name) })) { $0.setKind($1, offset: at) }
    case .asOf:
      let date = date(.answer, row)
      with(date) { $0.setAsOf($1, offset: at) }
    case .target:
      with(
        named(
          text, ruleSet.steps.map { ($0.id, $0.title) } + [("none", sheetWords.noTarget)])
      ) {
        $0.setTarget($1, offset: at)
      }
    case .form:
      with(named(text, [("short", sheetWords.shortForm), ("full", sheetWords.fullForm)])) { $0.setForm($1, offset: at) }
    case .since: with(text) { $0.setSince($1, offset: at) }
    case .practice: readPractice(text, row)
    case .interest:
      let parts = ListText.fields(text)
      guard parts.count >= 2 else {
        return report(row, .answer, .badInterest, "an interest is written as: role; interest")
      }
      builder.addInterest(person: keep(parts[0]), text: keep(parts[1...].joined(separator: "; ")))
    }
  }

  /// Whether a row for a text says that there is none, which is told: `not known` is nobody's name.
  private mutating func isState(_ head: HeadRow, _ text: String, _ row: ReadRow) -> Bool {
    let isNeeded = head == .id || head == .name
    guard isNeeded || head == .commissioner || head == .since,
      text == SheetText.kept(row.cell(.answer).shown), WrittenState(text, ruleSet.words) != nil
    else { return false }
    var finding = cell(
      row, row.columns[.answer] ?? 0, .stateForBody,
      "\(head.rawValue) is “\(text)”" + (isNeeded ? ", and it has to be said" : "; it is taken as not said"),
      help: isNeeded ? "write the \(head == .id ? "id" : "name") of the body" : "leave the cell empty")
    if isNeeded { unreadHeads.insert(head) } else { finding.severity = .warning }
    diagnostics.append(finding)
    return true
  }

  private func named(_ text: String, _ things: [(id: String, label: String)]) -> String {
    ChoiceWords(things).id(text) ?? SheetText.key(text)
  }

  // MARK: Practices

  private mutating func readPractice(_ text: String, _ row: ReadRow) {
    let parts = ListText.fields(text)
    guard parts.count >= 3 else {
      return report(row, .answer, .badPractice, "a practice is written as: code; name; patients")
    }
    addPractice(
      code: parts[0], name: parts[1..<(parts.count - 1)].joined(separator: "; "), patients: parts[parts.count - 1], row,
      row.columns[.answer] ?? 0)
  }

  /// A practice in a table of its own.
  mutating func readPractice(_ row: ReadRow, _ code: Int, _ name: Int, _ patients: Int) {
    let cells = [code, name, patients].map(row.row.cell)
    let texts = cells.map { WrittenState.isNothing($0.shown) ? "" : cellGuard.unguarded(SheetText.kept($0.shown)) }
    if texts.allSatisfy(\.isEmpty) { return }
    if cells[0].kind == .date || cells[0].kind == .partOfDate {
      return report(
        row, code, .dateInCell, "the cell holds a date, “\(cells[0].shown)”, where a code is asked for",
        help: "set the cell’s format to Text and type the code again")
    }
    if texts[0].isEmpty, case .unread = cells[0].kind { return }
    guard !texts[0].isEmpty else {
      return report(row, code, .badPractice, "the code of the practice is missing")
    }
    switch cells[2].kind {
    case .date, .partOfDate, .time:
      return report(
        row, patients, .dateInCell, "the cell holds a date or a time, “\(cells[2].shown)”, where a number is asked for",
        help: "set the cell’s format to Number and type the number again")
    case .unread, .fault, .number, .percent, .money, .worded, .text, .truth: break
    }
    addPractice(
      code: texts[0], name: texts[1], patients: cells[2].kind == .number ? cells[2].value : texts[2], row, patients)
  }

  private mutating func addPractice(code: String, name: String, patients: String, _ row: ReadRow, _ column: Int) {
    for said in [code, name] where WrittenState(said, ruleSet.words) != nil {
      warn(
        row, column, "“\(said)” stands where a code or a name is asked for; it is taken as one",
        help: "look whether it is")
    }
    var count: Int64?
    if WrittenState(patients, ruleSet.words) != nil {
      warn(
        row, column, "how large “\(code)” is, is “\(patients)”; it is taken as not said", help: "leave the number empty"
      )
    } else if !patients.isEmpty {
      var digits = patients
      if case .plain(let plain) = WrittenNumber(patients, as: .wholeNumber, usesCommas: row.usesCommas) {
        digits = plain
      }
      if case .unclear = WrittenNumber(patients, as: .wholeNumber, usesCommas: row.usesCommas) {
        digits = "\(patients) (?)"
      }
      let bytes = Array(digits.utf8)
      count = builder.patients(bytes.span, offset: offset(row, column))
      if count == nil { return }
    }
    builder.addPractice(code: keep(code), name: keep(name), patients: count)
  }

  private mutating func warn(_ row: ReadRow, _ column: Int, _ message: String, help: String) {
    var finding = cell(row, column, .stateForBody, message, help: help)
    finding.severity = .warning
    diagnostics.append(finding)
  }

  // MARK: Interests

  /// An interest in a table of its own.
  mutating func readInterest(_ row: ReadRow, _ person: Int, _ interest: Int) {
    let texts = [person, interest].map { cellGuard.unguarded(SheetText.kept(row.row.cell($0).shown)) }
    if [person, interest].contains(where: { if case .unread = row.row.cell($0).kind { true } else { false } }) {
      return
    }
    if texts.allSatisfy(\.isEmpty) { return }
    guard !texts[0].isEmpty, !texts[1].isEmpty else {
      return report(
        row, texts[0].isEmpty ? person : interest, .badInterest, "an interest needs both a role and the interest itself"
      )
    }
    builder.addInterest(person: keep(texts[0]), text: keep(texts[1]))
  }
}
