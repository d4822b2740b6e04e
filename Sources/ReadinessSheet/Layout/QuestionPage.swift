internal import ReadinessModel
internal import ReadinessWords

/// The sheet of one section, or of several short ones: a row a question under the headings of its groups.
struct QuestionPage {
  /// The columns in order. The first ones are hidden: they say to the reader what a row is about.
  static let columns: [(column: SheetColumn?, width: Double, isHidden: Bool)] = [
    (.ruleSet, 12, true), (.version, 8, true), (.question, 12, true), (.code, 7, false), (.wording, 38, false),
    (.answer, 18, false), (.evidence, 22, false), (nil, 12, false), (.choices, 34, false), (.dated, 10, false),
    (.by, 11, false), (.note, 18, false), (.expected, 10, false), (.reason, 15, false),
  ]
  /// Behind the owner.
  private static let frozenColumns = 8

  let rows: SheetRowValues
  private(set) var page: SheetPage

  init(_ name: String, _ title: String, _ rows: SheetRowValues) {
    self.rows = rows
    page = SheetPage(
      name: name, columns: Self.columns.map { SheetPage.Column(width: $0.width, isHidden: $0.isHidden) })
    page.rows = [
      line(title, .title),
      SheetPage.Row(
        cells: Self.columns.map { column in
          let heading = column.column.map(rows.sheetWords.heading) ?? rows.sheetWords.phrases["sheet-owner"]
          return SheetPage.Cell(text: heading, style: .heading)
        }),
    ]
    (page.frozenRows, page.frozenColumns, page.headingRow) = (2, Self.frozenColumns, 2)
  }

  /// A line across the sheet.
  private func line(_ text: String, _ style: CellStyle) -> SheetPage.Row {
    let cells = Self.columns.map { column in
      SheetPage.Cell(text: column.column == .code ? text : "", style: column.isHidden ? .locked : style)
    }
    return SheetPage.Row(cells: cells, span: Self.columns.count { !$0.isHidden })
  }

  mutating func addHeading(_ text: String, isSection: Bool = false) {
    page.rows.append(line(text, isSection ? .title : .group))
  }

  /// Adds the rows of a question: one, or one for each piece of evidence.
  mutating func add(
    _ question: Question, _ owner: String, _ profile: Profile?, _ index: Int, _ lists: inout AnswerLists
  ) {
    let labels = AnswerLabels(question, rows.sheetWords)
    let list = lists.number(of: labels.offered)
    let answer = Self.columns.firstIndex { $0.column == .answer } ?? 0
    for values in rows.values(index, profile, labels) {
      page.dropDowns.append(
        SheetPage.DropDown(row: page.nextRow, column: answer, list: list, isOpen: !question.type.isSingleChoice))
      page.rows.append(SheetPage.Row(cells: Self.columns.map { cell($0.column, values, owner) }))
    }
  }

  /// Adds an answer that the rule set has no question for.
  mutating func addStray(_ stray: StrayAnswer, _ profile: Profile) {
    for var values in rows.values(stray, profile) {
      values[.wording] = values[.question]
      page.rows.append(SheetPage.Row(cells: Self.columns.map { cell($0.column, values, "") }))
    }
  }

  private func cell(_ column: SheetColumn?, _ values: [SheetColumn: String], _ owner: String) -> SheetPage.Cell {
    guard let column else { return SheetPage.Cell(text: owner, style: .quiet) }
    let style: CellStyle = column.isOpen ? .open : column == .choices || column == .code ? .quiet : .locked
    return SheetPage.Cell(text: values[column] ?? "", style: style)
  }
}
