internal import ReadinessModel

/// What a file as a whole does not hold, or holds where nobody looks.
extension SheetReader {
  /// Sheets whose part is not there: what stood in them nobody can say.
  mutating func reportMissing(_ book: SheetBook) {
    for name in book.missing {
      diagnostics.append(
        Diagnostic(
          file: file, place: nil, code: SheetCode.workbookDamaged.rawValue,
          message: "the workbook is damaged: it lists the sheet “\(name)”, and does not hold it",
          help: "open the workbook as it was before, look whether the sheet is there, and save it again"))
    }
  }

  /// Sheets after the last that is looked at, where others have been read.
  mutating func reportBeyond(_ book: SheetBook) {
    guard book.sheetsBeyond > 0 else { return }
    warn(
      .otherSheet,
      "only the first \(WorkbookReader.mostSheets) sheets are looked at; the \(book.sheetsBeyond) after them were not read",
      help: "if there are answers in them, move them to the front")
  }

  /// Cells so far to the right that no column is read there: one finding a sheet. A heading among them is an error, as
  /// what stands below it was meant to be read.
  mutating func reportFar(_ table: SheetTable) {
    let heading = table.far.first { cell in
      let key = SheetText.key(cell.shown)
      return SheetColumn(rawValue: headingKeys[key] ?? key) != nil
    }
    guard let first = heading ?? table.far.first else { return }
    var finding = cell(
      table.name, first.row, first.column, .cellBeyondHeadings,
      "“\(SheetText.words(first.shown))” stands beyond column \(SheetTable.columnName(SheetTable.mostColumns - 1)), the last that is read",
      help: heading == nil ? "move it to the left if it counts" : "move the column to the left, beside the others")
    if heading == nil { finding.severity = .warning }
    diagnostics.append(finding)
  }

  /// Comments on the cells of a sheet that is read: one finding, with the first of their places.
  mutating func reportComments(_ table: SheetTable) {
    guard let first = table.comments.first else { return }
    let shown = table.comments.prefix(Self.mostPlaces).map(\.name).joined(separator: ", ")
    let rest = table.comments.count - Self.mostPlaces
    var finding = cell(
      table.name, first.row, first.column, .commentNotRead,
      "comments are put to \(shown)\(rest > 0 ? " and \(rest) more" : ""); comments are not read",
      help: "where one of them counts, put its text into the column “\(SheetColumn.note.rawValue)”")
    finding.severity = .warning
    diagnostics.append(finding)
  }

  /// Rows of a sheet that say something and are not shown: they are read, as a filter leaves out what was answered, and
  /// one finding names the first of them.
  mutating func reportHidden(_ rows: [ReadRow]) {
    guard let first = rows.first else { return }
    let shown = rows.prefix(Self.mostPlaces).map { "\($0.row.number)" }.joined(separator: ", ")
    let rest = rows.count - Self.mostPlaces
    var finding = cell(
      first, first.columns[.answer] ?? 0, .hiddenRows,
      rows.count == 1
        ? "row \(shown) is hidden, as by a filter, and was read all the same"
        : "rows \(shown)\(rest > 0 ? " and \(rest) more" : "") are hidden, as by a filter, and were read all the same",
      help: "show the rows, and see that they say what is meant")
    finding.severity = .warning
    diagnostics.append(finding)
  }

  private static let mostPlaces = 5

  mutating func reportNoHeading(_ book: SheetBook) {
    let isTextMissing = book.tables.contains { table in
      table.rows.contains { row in
        row.cells.contains { if case .unread(.textMissing, _) = $0.kind { true } else { false } }
      }
    }
    if isTextMissing {
      diagnostics.append(
        Diagnostic(
          file: file, place: nil, code: SheetCode.textMissing.rawValue,
          message: "the texts of the cells are missing in the workbook",
          help: "open it in a spreadsheet program and save it again as .xlsx"))
      return
    }
    if book.sheetsBeyond > 0 {
      diagnostics.append(
        Diagnostic(
          file: file, place: nil, code: SheetCode.withoutHeading.rawValue,
          message:
            "no row of the first \(WorkbookReader.mostSheets) sheets has the headings “question” and “answer”; the "
            + "\(book.sheetsBeyond) after them are not looked at",
          help: "move the sheets with answers to the front, or send them alone"))
      return
    }
    diagnostics.append(
      Diagnostic(
        file: file, place: nil, code: SheetCode.withoutHeading.rawValue,
        message: "no row has the headings “question” and “answer”",
        help: meantHeading(book) ?? "keep the heading row of the sheet; its columns may stand in any order"))
  }

  /// What to do where a row is almost one of these headings.
  private func meantHeading(_ book: SheetBook) -> String? {
    for table in book.tables {
      for row in table.rows {
        guard let near = NearHeading(row, headingKeys, isFirst: false), near.kind == .questions, let meant = near.meant
        else { continue }
        let cell = SheetTable.Place(row: row.number, column: meant.column).name
        let sheet = table.name.isEmpty ? "" : " of the sheet “\(table.name)”"
        return "did you mean “\(meant.heading)” by “\(meant.shown)” in \(cell)\(sheet)?"
      }
    }
    return nil
  }
}
