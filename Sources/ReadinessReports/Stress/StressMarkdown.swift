/// The stress test as Markdown.
struct StressMarkdown {
  let view: StressView

  func write(to page: inout MarkdownWriter) {
    page.heading(2, StressView.title)
    page.paragraph(view.verdict)
    page.paragraph(view.method)
    page.paragraph(StressView.note)
    for lost in view.lost {
      page.heading(3, lost.sentence)
      page.paragraph("Gates that rest on it: \(lost.gates.joined(separator: "; ")).")
      page.tableHead(["What carries the step", "Answer", "Who can show it"])
      for fact in lost.carriers { page.row(["\(fact.code) \(fact.wording)", fact.answer, fact.party]) }
    }
    if !view.sections.isEmpty { page.tableHead(["Section", "As answered", "With only what is shown"]) }
    for section in view.sections { page.row([section.title, section.answered, section.shown]) }
  }
}
