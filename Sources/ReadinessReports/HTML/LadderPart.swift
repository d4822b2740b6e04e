import ReadinessModel

/// Every step with every gate, and what would put it in place.
struct LadderPart {
  let view: ReadinessView

  func write(to page: inout HTMLWriter) {
    page.part("steps", "The steps", newPage: true)
    page.paragraph(
      "A step is reached when all its gates are in place. No score moves a step, and a later step never makes up for an "
        + "earlier one.", "class=\"note\"")
    for step in view.steps { write(step, to: &page) }
    page.partEnd()
  }

  private func write(_ step: StepView, to page: inout HTMLWriter) {
    page.element("h3", "\(step.number == 0 ? "" : "Step \(step.number): ")\(step.title) – \(step.stateWords)")
    page.raw("\n")
    page.paragraph(step.sentence)
    if !step.alreadyInPlace.isEmpty {
      page.paragraph("Already in place: \(step.alreadyInPlace.joined(separator: "; ")).")
    }
    if !step.showsGates { return }
    page.tableHead(
      caption: "Gates: \(step.count)", ["Gate", "Standing", "What it rests on, or what would put it in place"])
    for gate in step.gates {
      page.raw("<tr><th scope=\"row\">")
      page.text("\(gate.code) \(gate.title)")
      page.raw("</th><td class=\"std\"><span class=\"mk \(Self.mark(gate.outcome))\">")
      page.text(gate.outcomeWords)
      page.raw("</span></td><td>")
      writeReason(gate, to: &page)
      page.raw("</td></tr>\n")
    }
    page.tableEnd()
  }

  static func mark(_ outcome: GateOutcome) -> String {
    switch outcome {
    case .met: "in"
    case .notMet: "out"
    case .unknown, .contradictory, .notApplicable: "open"
    }
  }

  private func writeReason(_ gate: GateView, to page: inout HTMLWriter) {
    if let action = gate.action {
      page.paragraph(action.text)
      page.raw("<p class=\"note\">")
      page.element("strong", Phrases.sentenceCase(action.owner))
      if !action.expected.isEmpty { page.text(" · " + action.expected) }
      page.raw("</p>")
    } else if !gate.deciding.isEmpty {
      page.paragraph(gate.deciding.count == 1 ? "This answer would decide it:" : "These answers would decide it:")
      writeFacts(gate.deciding.map { "\($0.code) \($0.wording)" }, to: &page)
    } else if gate.because.isEmpty {
      page.paragraph("Its condition holds.")
    } else {
      writeFacts(gate.because.map { "\($0.wording) \($0.answer)" }, to: &page)
    }
  }

  private func writeFacts(_ facts: [String], to page: inout HTMLWriter) {
    page.raw("<ul>")
    for fact in facts { page.element("li", fact) }
    page.raw("</ul>")
  }
}
