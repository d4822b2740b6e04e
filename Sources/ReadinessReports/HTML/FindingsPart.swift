/// What is in place, what could come next, what is not known, what the commissioner owes, what to ask first.
struct FindingsPart {
  let view: ReadinessView

  func write(to page: inout HTMLWriter) {
    writeStrengths(to: &page)
    writeActions("next", "What could come next", "Everything that could come next, in order", view.actions, to: &page)
    writeContradictions(to: &page)
    writeUnknown(to: &page)
    writeActions("owed", view.owedHeading, "Beside what the body itself might do", view.owed, to: &page)
  }

  private func writeStrengths(to page: inout HTMLWriter) {
    if view.strengths.isEmpty { return }
    page.part("strengths", "What is in place")
    page.raw("<ul>\n")
    for fact in view.strengths {
      page.raw("<li>")
      page.text(fact.wording + " ")
      page.element("strong", fact.answer)
      page.raw("</li>\n")
    }
    page.raw("</ul>\n")
    page.partEnd()
  }

  private func writeActions(
    _ id: String, _ title: String, _ caption: String, _ actions: [ActionView], to page: inout HTMLWriter
  ) {
    if actions.isEmpty { return }
    page.part(id, title)
    page.tableHead(caption: caption, ["What to do", "Who", "What hangs on it"])
    for action in actions {
      page.raw("<tr><td>")
      page.paragraph(action.text)
      page.paragraph([action.about, action.expected].filter { !$0.isEmpty }.joined(separator: " · "), "class=\"note\"")
      page.raw("</td>")
      page.cell(Phrases.sentenceCase(action.owner), or: "Not assigned")
      page.element("td", Phrases.sentenceCase(action.worth))
      page.raw("</tr>\n")
    }
    page.tableEnd()
    page.partEnd()
  }

  private func writeContradictions(to page: inout HTMLWriter) {
    if view.contradictions.isEmpty { return }
    page.part("ask", "Questions to ask")
    page.paragraph(
      "Answers that do not agree are no fault of anybody’s. Until they are checked they count neither way.",
      "class=\"note\"")
    page.tableHead(
      caption: "Answers to check, and answers worth a look", ["What does not fit", "Answers", "Ask", "Until then"])
    for finding in view.contradictions {
      page.raw("<tr><td>")
      page.text("\(finding.code) \(finding.text)")
      page.raw("</td><td><ul>")
      for fact in finding.facts {
        page.element("li", "\(fact.code) \(fact.answer)" + (fact.place.isEmpty ? "" : " (\(fact.place))"))
      }
      page.raw("</ul></td>")
      page.cell(Phrases.sentenceCase(finding.owner), or: "The body")
      page.element("td", finding.isError ? "not counted" : "counted; worth a look")
      page.raw("</tr>\n")
    }
    page.tableEnd()
    page.partEnd()
  }

  private func writeUnknown(to page: inout HTMLWriter) {
    page.part("unknown", "What is not known")
    if view.unknown.count == 0, view.unknown.standing.isEmpty {
      page.paragraph("Every question that is asked of this body is answered.")
    } else {
      page.paragraph("\(PlainNumber.counted(view.unknown.count, "question is", "questions are")) open.")
    }
    if !view.unknown.deciding.isEmpty {
      page.element("h3", "The answers that would decide")
      page.paragraph("The shortest list: with these, every open gate is decided, whatever they turn out to be.")
      page.raw("<ol>\n")
      for fact in view.unknown.deciding {
        page.raw("<li>")
        page.element("strong", fact.code)
        page.text(" " + fact.wording)
        if !fact.party.isEmpty { page.element("span", " Ask: \(fact.party).", "class=\"note\"") }
        page.raw("</li>\n")
      }
      page.raw("</ol>\n")
    }
    for standing in view.unknown.standing { page.paragraph(standing.openSentence) }
    if !view.unknown.questions.isEmpty {
      page.element("h3", "Every open question")
      page.raw("<ul class=\"cols small\">\n")
      for fact in view.unknown.questions {
        page.element("li", "\(fact.code) \(fact.wording)" + (fact.isBlank ? "" : " – \(fact.answer)"))
      }
      page.raw("</ul>\n")
    }
    page.partEnd()
  }
}
