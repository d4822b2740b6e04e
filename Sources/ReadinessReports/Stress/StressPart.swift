/// The stress test as a part of the page.
struct StressPart {
  let view: StressView

  func write(to page: inout HTMLWriter) {
    page.part("shown", StressView.title)
    page.element("p", view.verdict)
    page.raw("\n")
    page.paragraph(view.method)
    page.paragraph(StressView.note, "class=\"note\"")
    for lost in view.lost { write(lost, to: &page) }
    if !view.sections.isEmpty {
      page.tableHead(
        caption: "Sections whose figure would be another", ["Section", "As answered", "With only what is shown"])
      for section in view.sections {
        page.raw("<tr>")
        page.element("th", section.title, "scope=\"row\"")
        page.element("td", section.answered, "class=\"w\"")
        page.element("td", section.shown, "class=\"w\"")
        page.raw("</tr>\n")
      }
      page.tableEnd()
    }
    page.partEnd()
  }

  private func write(_ lost: LostStepView, to page: inout HTMLWriter) {
    page.element("h3", lost.sentence)
    page.raw("\n")
    page.paragraph("Gates that rest on it: \(lost.gates.joined(separator: "; ")).")
    page.tableHead(caption: "What carries the step", ["Question", "Answer", "Who can show it"])
    for fact in lost.carriers {
      page.raw("<tr>")
      page.element("th", "\(fact.code) \(fact.wording)", "scope=\"row\"")
      page.cell(fact.answer, or: "no answer given")
      page.cell(Phrases.sentenceCase(fact.party), or: "The body")
      page.raw("</tr>\n")
    }
    page.tableEnd()
  }
}
