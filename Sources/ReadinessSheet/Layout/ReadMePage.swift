internal import ReadinessModel
internal import ReadinessReports

/// The first sheet: what this is, how it is filled in, and what becomes of it.
enum ReadMePage {
  static func page(_ ruleSet: RuleSet, questions: Int, sheets: [String]) -> SheetPage {
    var page = SheetPage(name: "Read me", columns: [SheetPage.Column(width: 3), SheetPage.Column(width: 110)])
    func line(_ text: String, _ style: CellStyle) {
      page.rows.append(
        SheetPage.Row(cells: [SheetPage.Cell(text: "", style: .plain), SheetPage.Cell(text: text, style: style)]))
    }
    line(ruleSet.title.isEmpty ? "Questions" : ruleSet.title, .title)
    if !ruleSet.about.isEmpty { line(ruleSet.about, .words) }
    for sentence in TailoringView(ruleSet)?.sentences ?? [] { line(sentence, .words) }
    let count = questions == 1 ? "one question" : "\(questions) questions"
    line("This workbook asks \(count). Answer what you can, in any order; nothing is filled in for you.", .words)
    line("How to fill it in", .group)
    for text in [
      "Begin with the sheet “About”. Then come the questions: \(sheets.map { "“\($0)”" }.joined(separator: ", ")).",
      "Write in the white cells. Most answers can be chosen from the list that opens beside the cell, or typed.",
      "“\(SheetWords.notKnown)” is a good answer. Where a question does not apply, choose “\(SheetWords.notApplicable)” and say why in the last "
        + "column; the column “Possible answers” says where that may be.",
      "Write numbers in digits, with a point before decimals. A per cent sign, a pound sign and commas between thousands "
        + "may stand there.",
      "More evidence for an answer: insert a row below the question, and write the evidence and its date there. "
        + "Interests and practices go on in the rows below.",
      "Rows and columns can be made higher and wider. Columns and sheets may be moved; keep the row of headings.",
      "Formulas are not read: type what the cell should say.",
    ] { line("•  " + text, .words) }
    line("What becomes of it", .group)
    line(
      "•  Save it as .xlsx and send it back as it is. What could not be read is told with its sheet, row and column.",
      .words)
    line(
      "•  “Owner” is who can usually answer a question; “Answered by” is who did. “Expected” is when something that is not "
        + "there yet will be.", .words)
    line("Rule set \(ruleSet.id), version \(ruleSet.version)", .quiet)
    return page
  }
}
