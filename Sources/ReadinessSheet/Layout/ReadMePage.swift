internal import ReadinessModel
internal import ReadinessReports
internal import ReadinessWords

/// The first sheet: what this is, how it is filled in, and what becomes of it.
enum ReadMePage {
  static func page(_ ruleSet: RuleSet, _ words: SheetWords, questions: Int, sheets: [String]) -> SheetPage {
    let phrases = words.phrases
    var page = SheetPage(
      name: phrases["sheet-read-me"], columns: [SheetPage.Column(width: 3), SheetPage.Column(width: 110)])
    func line(_ text: String, _ style: CellStyle) {
      page.rows.append(
        SheetPage.Row(cells: [SheetPage.Cell(text: "", style: .plain), SheetPage.Cell(text: text, style: style)]))
    }
    line(ruleSet.title.isEmpty ? phrases["form-nav-questions"] : ruleSet.title, .title)
    if !ruleSet.about.isEmpty { line(ruleSet.about, .words) }
    for sentence in TailoringView(ruleSet)?.sentences ?? [] { line(sentence, .words) }
    line(phrases.counted("sheet-asks", questions), .words)
    line(phrases["sheet-how"], .group)
    let names = sheets.map { "“\($0)”" }.joined(separator: ", ")
    for text in [
      phrases("sheet-how-begin", ["about": phrases["sheet-about"], "sheets": names]), phrases["sheet-how-cells"],
      phrases(
        "sheet-how-states",
        ["unknown": words.notKnown, "barred": words.notApplicable, "choices": words.heading(.choices)]),
      phrases["sheet-how-numbers"], phrases["sheet-how-evidence"], phrases["sheet-how-layout"],
      phrases["sheet-how-formulas"],
    ] { line("•  " + text, .words) }
    line(phrases["sheet-then"], .group)
    line("•  " + phrases["sheet-then-send"], .words)
    let columns = [
      "owner": phrases["sheet-owner"], "by": words.heading(.by), "expected": words.heading(.expected),
    ]
    line("•  " + phrases("sheet-then-words", columns), .words)
    line(phrases("sheet-rules", ["id": ruleSet.id, "version": ruleSet.version]), .quiet)
    return page
  }
}
