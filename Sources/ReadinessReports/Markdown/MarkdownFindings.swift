/// What is in place, what could come next, what to ask, what is not known, what the commissioner owes.
struct MarkdownFindings {
  let view: ReadinessView

  func write(to page: inout MarkdownWriter) {
    if !view.strengths.isEmpty {
      page.heading(2, "What is in place")
      for fact in view.strengths { page.item("\(fact.wording) \(fact.answer)") }
    }
    writeActions("What could come next", view.actions, to: &page)
    if !view.contradictions.isEmpty {
      page.heading(2, "Questions to ask")
      page.tableHead(["What does not fit", "Answers", "Ask", "Until then"])
      for finding in view.contradictions {
        page.row([
          "\(finding.code) \(finding.text)",
          finding.facts.map { "\($0.code) \($0.answer)" + ($0.place.isEmpty ? "" : " (\($0.place))") }
            .joined(separator: "; "), finding.owner, finding.isError ? "not counted" : "counted; worth a look",
        ])
      }
    }
    page.heading(2, "What is not known")
    page.paragraph(
      view.unknown.count == 0
        ? "Every question that is asked of this body is answered."
        : "\(PlainNumber.counted(view.unknown.count, "question is", "questions are")) open.")
    if !view.unknown.deciding.isEmpty {
      page.paragraph("The shortest list of answers that decides every open gate:")
      for fact in view.unknown.deciding { page.item("\(fact.wording) (\(fact.party))", strong: fact.code) }
      page.raw("\n")
    }
    for standing in view.unknown.standing { page.paragraph(standing.openSentence) }
    for fact in view.unknown.questions {
      page.item(fact.wording + (fact.isBlank ? "" : " – \(fact.answer)"), strong: fact.code)
    }
    writeActions(view.owedHeading, view.owed, to: &page)
  }

  private func writeActions(_ title: String, _ actions: [ActionView], to page: inout MarkdownWriter) {
    if actions.isEmpty { return }
    page.heading(2, title)
    page.tableHead(["What to do", "About", "Who", "What hangs on it"])
    for action in actions {
      let about = action.expected.isEmpty ? action.about : "\(action.about) (\(action.expected))"
      page.row([action.text, about, action.owner, action.worth])
    }
  }
}
