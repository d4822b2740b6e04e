/// A comparison as Markdown.
struct ComparisonMarkdown {
  let view: ComparisonView

  func write(to page: inout MarkdownWriter) {
    page.heading(2, "What changed")
    page.paragraph(view.verdict)
    if !view.sections.isEmpty { page.tableHead(["Section"] + view.points.map(\.label)) }
    for section in view.sections { page.row([section.title] + section.words) }
    for stretch in view.stretches { write(stretch, to: &page) }
  }

  private func write(_ stretch: ComparisonStretch, to page: inout MarkdownWriter) {
    page.heading(3, "From \(stretch.from) to \(stretch.to)")
    if stretch.isEmpty { page.paragraph("Nothing changed.") }
    let standings = stretch.steps + stretch.gates + stretch.sections
    if !standings.isEmpty {
      page.tableHead(
        ["Step, gate or section", "Before"] + (stretch.hasNewRules ? ["Same answers, new rules"] : []) + [
          "Now", "Changed by",
        ])
      for change in standings {
        page.row(
          [change.title, change.before] + (stretch.hasNewRules ? [change.between] : []) + [change.after, change.cause])
      }
    }
    if !stretch.answers.isEmpty {
      page.tableHead(["Question", "Before", "Now"])
      for change in stretch.answers { page.row(["\(change.code) \(change.wording)", change.before, change.after]) }
    }
    if !stretch.overdue.isEmpty { page.paragraph("Expected by now, and the answer is the same:") }
    for item in stretch.overdue {
      page.item("\(item.wording) \(item.answer) (expected by \(item.expected))", strong: item.code)
    }
    for question in stretch.newQuestions { page.item(question, strong: "Newly asked:") }
    for question in stretch.droppedQuestions { page.item(question, strong: "No longer asked:") }
  }
}
