internal import ReadinessModel
internal import ReadinessWords

/// Rows that say something about the body and stand under no row of headings, so that nothing in them is read.
extension SheetReader {
  /// Rows between headings that are read.
  struct StrayRows {
    var sheet: String
    /// The row above them that was to be one of headings.
    var near: NearHeading?
    var nearRow = 0
    /// Whether they stand under headings, but of another table.
    var isBelowOthers = false
    /// The first and the last of those that say something, how many they are, and what the first is about.
    var first: (row: Int, column: Int, name: String)?
    var last = 0
    var count = 0
    /// The questions that they name.
    var questions: Set<String> = []
    /// Rows that would be of a body under the headings that follow; they count where these do.
    var waiting: [SheetTable.Row] = []

    mutating func add(_ row: SheetTable.Row, _ column: Int, _ name: String) {
      if first == nil { first = (row.number, column, name) }
      (last, count) = (row.number, count + 1)
    }
  }

  /// As many rows are kept until the headings below them are known.
  private static let mostWaiting = 1_000

  /// Whether a sheet without any row of headings says something.
  func holdsStrays(_ table: SheetTable) -> Bool {
    var strays = StrayRows(sheet: table.name)
    for (index, row) in table.rows.enumerated() {
      if let near = NearHeading(row, headingKeys, isFirst: index < Self.firstRows), !names(row) {
        if strays.first != nil { return true }
        strays = StrayRows(sheet: table.name, near: near, nearRow: row.number)
      } else {
        take(row, &strays)
      }
    }
    return strays.first != nil
  }

  /// Among so many rows at the top headings are expected.
  static let firstRows = 20

  /// Looks whether a row says something.
  func take(_ row: SheetTable.Row, _ strays: inout StrayRows) {
    let filled = row.cells.indices.filter { !SheetText.words(row.cells[$0].shown).isEmpty }
    guard filled.count >= (strays.near.map { $0.kind == .questions ? 2 : 1 } ?? 2) else { return }
    if let found = naming(row, filled) {
      strays.add(row, found.column, found.name)
      if let question = found.question { strays.questions.insert(question) }
    } else if strays.near?.isSure ?? isOfPractices(strays.sheet) {
      strays.add(row, filled[0], SheetText.words(row.cells[filled[0]].shown))
    } else if strays.near == nil, strays.waiting.count < Self.mostWaiting {
      strays.waiting.append(row)
    }
  }

  /// Whether a row names a question or something about the body.
  func names(_ row: SheetTable.Row) -> Bool {
    naming(row, row.cells.indices.filter { !row.cells[$0].shown.isEmpty }) != nil
  }

  /// What a row is about, where one of its first cells is the id, the code or the wording of a question and another one
  /// is filled too.
  private func naming(_ row: SheetTable.Row, _ filled: [Int]) -> (column: Int, name: String, question: String?)? {
    guard filled.count >= 2 else { return nil }
    for column in filled.prefix(Self.firstCells) {
      let text = SheetText.words(row.cells[column].shown)
      if HeadRow(rawValue: text.lowercased()) != nil { return (column, text, nil) }
      if indices[text] != nil { return (column, text, text) }
    }
    for column in filled.prefix(Self.firstCells) {
      let text = SheetText.words(row.cells[column].shown)
      let key = SheetText.key(text)
      // A code of one letter or digit is too much like anything else.
      for kind in [SheetColumn.wording, .code] where kind == .wording || key.utf8.count > 1 {
        if let question = known[kind]?[key]?.first { return (column, text, ruleSet.questions[question].id) }
      }
    }
    return nil
  }

  /// The id of a question stands behind the rule set and its version, its wording behind its code.
  private static let firstCells = 6

  /// Whether a sheet has the name that we give to the one of practices.
  private func isOfPractices(_ sheet: String) -> Bool {
    !sheet.isEmpty && SheetText.key(sheet) == SheetText.key(String(sheetWords.phrases["form-members"].prefix(28)))
  }

  /// Whether a row in a table about the body names a question, with nothing where such a table has numbers.
  func isMisplaced(_ row: SheetTable.Row, _ heading: SheetHeading) -> Bool {
    let first: Int
    switch heading {
    case .questions: return false
    case .practices(let code, _, let patients):
      guard SheetText.words(row.cell(patients).shown).isEmpty else { return false }
      first = code
    case .interests(let person, _): first = person
    }
    let text = SheetText.words(row.cell(first).shown)
    return (indices[text] != nil || HeadRow(rawValue: text.lowercased()) != nil) && names(row)
  }

  /// Ends a stretch of rows that no heading is for; those above headings of the body that would be read below them count.
  mutating func close(_ rows: inout StrayRows, before heading: SheetHeading?) {
    settle(&rows, before: heading)
    if rows.first != nil { strays.append(rows) }
    rows = StrayRows(sheet: rows.sheet)
  }

  private func settle(_ strays: inout StrayRows, before heading: SheetHeading?) {
    guard let heading, !heading.isOfQuestions else { return }
    for row in strays.waiting {
      let filled = heading.columns.filter { !SheetText.words(row.cell($0).shown).isEmpty }
      guard filled.count >= 2, filled.contains(heading.columns[0]) else { continue }
      strays.add(row, filled[0], SheetText.words(row.cell(filled[0]).shown))
    }
  }

  /// Tells of all rows that no heading is for: an error, as answers are lost, but where the same is said in a table that is
  /// read.
  ///
  /// - Parameter read: the questions that rows under headings name.
  mutating func reportStrays(read: Set<String>, _ tables: [SheetTable]) {
    if strays.isEmpty { return }
    var kinds: Set<NearHeading.Kind> = ruleSet.asksForMembers ? [] : [.practices]
    for row in tables.lazy.flatMap(\.rows) {
      switch SheetHeading(row, headingKeys) {
      case .practices: kinds.insert(.practices)
      case .interests: kinds.insert(.interests)
      case .questions, nil: break
      }
    }
    for strays in strays { report(strays, read, kinds) }
  }

  private mutating func report(_ strays: StrayRows, _ read: Set<String>, _ kinds: Set<NearHeading.Kind>) {
    guard let first = strays.first else { return }
    let isSaid =
      strays.near.map { $0.meant == nil && kinds.contains($0.kind) } ?? false
      || (!strays.questions.isEmpty && strays.questions.isSubset(of: read))
    var finding = strays.near.map { belowNear(strays, $0, first) } ?? withoutHeading(strays, first)
    if isSaid { finding.severity = .warning }
    diagnostics.append(finding)
  }

  private func belowNear(
    _ strays: StrayRows, _ near: NearHeading, _ first: (row: Int, column: Int, name: String)
  ) -> Diagnostic {
    let names = near.missing.map { "“\($0)”" }
    let missing = (names.count < 2 ? [] : [names.dropLast().joined(separator: ", ")]) + names.suffix(1)
    let rows =
      strays.count == 1
      ? "row \(first.row), about “\(first.name)”, is not read"
      : "\(strays.count) rows from row \(first.row) to row \(strays.last) are not read, the first about “\(first.name)”"
    return cell(
      strays.sheet, strays.nearRow, near.meant?.column ?? near.firstColumn, .rowsWithoutHeading,
      "this looks like the row of headings, but \(missing.joined(separator: " and ")) \(near.missing.count == 1 ? "is" : "are") missing; \(rows)",
      help: near.meant.map { "did you mean “\($0.heading)” by “\($0.shown)”?" }
        ?? "write all headings as the sheet had them")
  }

  private func withoutHeading(_ strays: StrayRows, _ first: (row: Int, column: Int, name: String)) -> Diagnostic {
    let place = strays.isBelowOthers ? "under the headings of another table" : "under no row of headings"
    return cell(
      strays.sheet, first.row, first.column, .rowsWithoutHeading,
      strays.count == 1
        ? "this row, about “\(first.name)”, stands \(place) and is not read"
        : "\(strays.count) rows from here to row \(strays.last) stand \(place) and are not read, the first about “\(first.name)”",
      help: "put the row of headings above them, as the sheet had it, or take them out")
  }
}
