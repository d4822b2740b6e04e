public import ReadinessEngine
internal import ReadinessLoading
public import ReadinessModel

/// Reads a profile back from rows, wherever its columns and sheets stand now, and says for each slip in which cell it is.
public struct SheetReader {
  let ruleSet: RuleSet
  var builder: ProfileBuilder
  let file: String
  let cellGuard: CellGuard
  let sheetWords: SheetWords
  /// What headings are called in the language of the rule set.
  let headingKeys: [String: String]
  /// Questions by id.
  let indices: [String: Int]
  /// Questions by their code and by their wording, each as it is compared.
  let known: [SheetColumn: [String: [Int]]]
  var diagnostics: [Diagnostic] = []
  /// Findings of ours that say more than the builder's at the same place.
  var explained: [Int: Diagnostic] = [:]
  /// Every row that is read, in order; places are counted by it.
  var rows: [ReadRow] = []
  /// The first row of each kind about the body that says anything.
  var heads: [HeadRow: (text: String, row: ReadRow)] = [:]
  /// Rows about the body whose cell holds something that is not read: what they leave out has been told.
  var unreadHeads: Set<HeadRow> = []
  /// Rows that no heading is for.
  var strays: [StrayRows] = []
  /// Nil where no date of the file is written with the month first.
  var monthFirst: MonthFirst?
  /// How many sheets are read; only then are they named.
  var isOneSheet = true

  /// A row under its heading.
  struct ReadRow {
    var row: SheetTable.Row
    /// By which its places are counted, from 1.
    var number: Int
    var sheet: String
    var columns: [SheetColumn: Int]
    /// How its texts are to be read.
    var usesCommas: Bool
    var firstDay: Int64?

    func cell(_ column: SheetColumn) -> SheetCell { columns[column].map(row.cell) ?? .empty }
  }

  /// - Parameter file: what the user calls the file.
  public init(_ ruleSet: RuleSet, _ assessor: Assessor, file: String) {
    self.ruleSet = ruleSet
    self.file = file
    cellGuard = CellGuard(words: ruleSet.words)
    sheetWords = SheetWords(ruleSet.words)
    headingKeys = sheetWords.keys
    indices = Dictionary(ruleSet.questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    known = [
      .code: Self.indices(of: ruleSet) { $0.code }, .wording: Self.indices(of: ruleSet) { $0.wording },
    ]
    builder = ProfileBuilder(assessor)
  }

  private static func indices(of ruleSet: RuleSet, by text: (Question) -> String) -> [String: [Int]] {
    var found: [String: [Int]] = [:]
    for (index, question) in ruleSet.questions.enumerated() {
      let key = SheetText.key(text(question))
      if !key.isEmpty { found[key, default: []].append(index) }
    }
    return found
  }

  /// Reads a single sheet.
  public mutating func read(_ table: SheetTable) -> (profile: Profile?, diagnostics: [Diagnostic]) {
    read(SheetBook([table]))
  }

  /// The profile, as far as there is one, and everything found, by cell.
  public mutating func read(_ book: SheetBook) -> (profile: Profile?, diagnostics: [Diagnostic]) {
    builder.begin()
    (diagnostics, explained, rows, heads, unreadHeads) = ([], [:], [], [:], [])
    strays = []
    let tables = chooseSheets(book)
    let others = book.tables.filter { table in !table.rows.contains { SheetHeading($0, headingKeys) != nil } }
    isOneSheet = tables.count == 1 && !others.contains(where: holdsStrays)
    monthFirst = MonthFirst(tables)
    reportMissing(book)
    // Without headings anywhere, what is wrong with the file may be why.
    for table in tables.isEmpty ? book.tables : tables {
      for finding in table.findings {
        diagnostics.append(
          cell(table.name, finding.row, finding.column, finding.code, finding.message, help: finding.help))
      }
    }
    for table in tables {
      reportFar(table)
      reportComments(table)
    }
    guard
      tables.contains(where: { table in
        table.rows.contains { SheetHeading($0, headingKeys)?.isOfQuestions ?? false }
      })
    else {
      for table in book.tables where !tables.contains(where: { $0.name == table.name }) { reportFar(table) }
      reportNoHeading(book)
      return (nil, diagnostics)
    }
    reportBeyond(book)
    builder.setHasAnswers()
    var answers: [String: [ReadRow]] = [:]
    var order: [String] = []
    for table in tables + others {
      walk(table) { name, row in
        if answers[name] == nil { order.append(name) }
        answers[name, default: []].append(row)
      }
    }
    reportStrays(read: Set(order), tables)
    readRuleSet()
    for name in order { readQuestion(name, answers[name] ?? []) }
    let isComplete = builder.finish()
    explainFindings()
    return (isComplete ? builder.profile : nil, diagnostics)
  }

  /// Goes through the rows of a sheet; those about questions are handed on by the question's id.
  private mutating func walk(_ table: SheetTable, _ take: (String, ReadRow) -> Void) {
    var heading: SheetHeading?
    var last: String?
    var width = 0
    var spoken: [SpokenRow] = []
    var unread: UnreadColumns?
    var outside = StrayRows(sheet: table.name)
    var misplaced = StrayRows(sheet: table.name, isBelowOthers: true)
    var hidden: [ReadRow] = []
    defer {
      reportHidden(hidden)
      close(&outside, before: nil)
      close(&misplaced, before: nil)
      reportColumns(unread, table.name)
      if !table.merged.isEmpty { reportMerged(table, spoken) }
    }
    for (index, row) in table.rows.enumerated() {
      if let found = SheetHeading(row, headingKeys) {
        close(&outside, before: found)
        heading = found
        last = nil
        width = (row.cells.lastIndex { !SheetText.words($0.shown).isEmpty } ?? 0) + 1
        reportColumns(unread, table.name)
        unread = UnreadColumns(row, found, width: width)
        for (column, name) in SheetHeading.repeated(in: row, headingKeys) {
          diagnostics.append(
            cell(
              table.name, row.number, column, .twoValues, "the heading “\(name)” stands twice; this column is not read",
              help: "name it otherwise, or take it out"))
        }
        continue
      }
      if let near = NearHeading(row, headingKeys, isFirst: index < Self.firstRows), !names(row) {
        close(&outside, before: nil)
        outside = StrayRows(sheet: table.name, near: near, nearRow: row.number)
        heading = nil
        continue
      }
      guard let heading else {
        self.take(row, &outside)
        continue
      }
      let columns: [SheetColumn: Int] = if case .questions(let columns) = heading { columns } else { [:] }
      let read = ReadRow(
        row: row, number: rows.count + 1, sheet: table.name, columns: columns, usesCommas: table.usesCommas,
        firstDay: table.firstDay)
      if isMisplaced(row, heading) {
        self.take(row, &misplaced)
        continue
      }
      rows.append(read)
      reportUnread(read, heading.columns)
      reportUnseen(read, heading.columns)
      reportBeyond(read, width)
      unread?.take(row)
      if row.isHidden, columns.isEmpty || hasWords(read) { hidden.append(read) }
      if !table.merged.isEmpty, let subject = subject(of: read, heading, after: last) {
        let columns = columns.isEmpty ? heading.columns : columns.filter(\.key.isOpen).map(\.value)
        spoken.append(SpokenRow(row: read, subject: subject, columns: columns))
      }
      switch heading {
      case .practices(let code, let name, let patients): readPractice(read, code, name, patients)
      case .interests(let person, let interest): readInterest(read, person, interest)
      case .questions:
        let name = SheetText.words(read.cell(.question).shown)
        if let head = HeadRow(rawValue: name.lowercased()) {
          readHead(head, read)
          last = nil
        } else if !name.isEmpty {
          reportMixed(read, name)
          take(name, read)
          last = name
        } else if let last, isEvidenceAlone(read) {
          take(last, read)
        } else if !SheetText.words(read.cell(.wording).shown).isEmpty, !hasWords(read) {
          last = nil
        } else {
          reportNameless(read)
        }
      }
    }
  }

  /// Whether a row says nothing but evidence, as one that was put in below its question does.
  func isEvidenceAlone(_ row: ReadRow) -> Bool {
    let open = SheetColumn.allCases.filter { $0.isOpen && !words($0, row).isEmpty }
    return open.contains(.evidence) && open.allSatisfy { $0 == .evidence || $0 == .dated }
      && SheetText.words(row.cell(.wording).shown).isEmpty
  }

  /// Whether anything stands in the columns for people.
  func hasWords(_ row: ReadRow) -> Bool { SheetColumn.allCases.contains { $0.isOpen && !words($0, row).isEmpty } }

  /// The rows that name a rule set; the first speaks for all.
  private mutating func readRuleSet() {
    guard let row = rows.first(where: { !SheetText.words($0.cell(.ruleSet).shown).isEmpty }) else { return }
    let (id, version) = (SheetText.words(row.cell(.ruleSet).shown), SheetText.words(row.cell(.version).shown))
    with(id) { $0.setRuleSet(id: $1) }
    with(version) { $0.setRuleSet(version: $1) }
    let other = rows.first { other in
      let said = SheetText.words(other.cell(.ruleSet).shown)
      return !said.isEmpty && (said, SheetText.words(other.cell(.version).shown)) != (id, version)
    }
    if let other {
      report(
        other, .ruleSet, .twoValues,
        "this row is of another rule set or version than row \(row.row.number)",
        help: "keep rows of one sheet together; the first row speaks for all")
    }
  }

  // MARK: Texts

  /// Hands a text to the builder.
  mutating func with(_ text: String, _ use: (inout ProfileBuilder, Span<UInt8>) -> Void) {
    let bytes = Array(text.utf8)
    use(&builder, bytes.span)
  }

  mutating func keep(_ text: String) -> TextRange {
    let bytes = Array(text.utf8)
    return builder.keep(bytes.span)
  }

  /// What stands in a cell in words, nothing where a program wrote that there is nothing.
  func words(_ column: SheetColumn, _ row: ReadRow) -> String {
    let cell = row.cell(column)
    switch cell.kind {
    case .unread, .fault: return ""
    default: break
    }
    let kept = SheetText.kept(cell.shown)
    if column != .answer, WrittenState.isNothing(kept) { return "" }
    return cellGuard.unguarded(kept)
  }

  /// A date in a cell, as a profile writes it, or the words that are none. Where more can be said of these than that they
  /// are no date, it is ``explained``.
  mutating func date(_ column: SheetColumn, _ row: ReadRow) -> String {
    let cell = row.cell(column)
    switch cell.kind {
    case .date: return cell.value
    // Kept so that it stays a finding.
    case .partOfDate: return "\(cell.shown) (?)"
    case .number:
      guard let firstDay = row.firstDay, cell.value.utf8.count == 5, let number = Int64(cell.value) else {
        return cell.shown
      }
      return SerialDay.date(number, firstDay: firstDay)?.text ?? cell.shown
    default:
      let words = SheetText.words(words(column, row))
      if let (message, help) = monthFirst?.problem(words) {
        let column = row.columns[column] ?? 0
        explained[offset(row, column)] = self.cell(row, column, .monthFirst, message, help: help)
        return words
      }
      return DateText.date(words, ruleSet.words)?.text ?? words
    }
  }
}
