/// The stress test for a terminal.
struct StressText {
  let view: StressView

  func write(to page: inout TextLayout) {
    page.heading(StressView.title)
    page.paragraph(view.verdict)
    page.paragraph(view.method)
    for lost in view.lost {
      page.paragraph("\(lost.sentence).", first: "  ")
      page.paragraph("Gates that rest on it: \(lost.gates.joined(separator: "; ")).", first: "  ")
      for fact in lost.carriers {
        let party = fact.party.isEmpty ? "" : " (\(fact.party) can show it)"
        page.paragraph("\(fact.code) \(fact.wording) \(fact.answer)\(party)", first: "    ")
      }
    }
    for section in view.sections {
      page.paragraph("\(section.title): \(section.answered) → \(section.shown)", first: "  ")
    }
  }
}
