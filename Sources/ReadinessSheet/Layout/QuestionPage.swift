internal import ReadinessModel

/// The sheet of one section, or of several short ones: a row a question under the headings of its groups.
struct QuestionPage {
  /// The columns in order. The first ones are hidden: they say to the reader what a row is about.
  static let columns: [(column: SheetColumn?, heading: String, width: Double, isHidden: Bool)] = [
    (.ruleSet, "rule set", 12, true), (.version, "version", 8, true), (.question, "question", 12, true),
    (.code, "Code", 7, false), (.wording, "What is asked", 38, false), (.answer, "Answer", 18, false),
    (.evidence, "Evidence", 22, false), (nil, "Owner", 12, false), (.choices, "Possible answers", 34, false),
    (.dated, "Evidence dated", 10, false), (.by, "Answered by", 11, false), (.note, "Note", 18, false),
    (.expected, "Expected", 10, false), (.reason, "Why not applicable", 15, false),
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
      SheetPage.Row(cells: Self.columns.map { SheetPage.Cell(text: $0.heading, style: .heading) }),
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
    let labels = AnswerLabels(question)
    let list = lists.number(of: labels.offered)
    let answer = Self.columns.firstIndex { $0.column == .answer } ?? 0
    for values in rows.values(index, profile, labels) {
      page.dropDowns.append(
        SheetPage.DropDown(row: page.nextRow, column: answer, list: list, isOpen: !question.type.isSingleChoice))
      page.rows.append(SheetPage.Row(cells: Self.columns.map { cell($0.column, values, owner) }))
    }
  }

  /// Adds an answer that the rule set has no question for.
  mutating func addStray(_ question: String, _ answer: String, _ profile: Profile) {
    var values = rows.common(profile)
    (values[.question], values[.wording], values[.answer]) = (question, question, answer)
    page.rows.append(SheetPage.Row(cells: Self.columns.map { cell($0.column, values, "") }))
  }

  private func cell(_ column: SheetColumn?, _ values: [SheetColumn: String], _ owner: String) -> SheetPage.Cell {
    guard let column else { return SheetPage.Cell(text: owner, style: .quiet) }
    let style: CellStyle = column.isOpen ? .open : column == .choices || column == .code ? .quiet : .locked
    return SheetPage.Cell(text: values[column] ?? "", style: style)
  }
}
