import ReadinessModel

/// The readiness report of one body for a terminal: two screens that say where it stands, what holds it back, what to do
/// next and who, what is not known, and how each figure came about.
public struct TextReport: Sendable {
  private let width: Int
  private let colour: Bool

  /// - Parameters:
  ///   - width: columns of the terminal or page, 40 at least.
  ///   - colour: whether escape codes of a terminal may be used.
  public init(width: Int = 80, colour: Bool = false) {
    self.width = max(width, 40)
    self.colour = colour
  }

  public func write(_ source: ReportSource, to bytes: inout [UInt8]) {
    let view = ReadinessView(source)
    var page = TextLayout(width: width, colour: colour)
    page.line(view.title, style: "1")
    page.paragraph(HTMLReport.meta(view.body))
    writeStanding(view, to: &page)
    writeGates(view, to: &page)
    writeActions(view, to: &page)
    writeUnknown(view, to: &page)
    writeFigures(view, to: &page)
    if let stress = view.stress { StressText(view: stress).write(to: &page) }
    if let changes = view.changes { ComparisonText(view: changes).write(to: &page) }
    page.blank()
    page.paragraph(
      "Rule set \(view.provenance.ruleSetID) \(view.provenance.version), "
        + "\(TextLayout.cut(view.provenance.digest, to: 20)) Every rule: --format markdown or html.")
    bytes += page.bytes
  }

  private func writeStanding(_ view: ReadinessView, to page: inout TextLayout) {
    page.heading("Where things stand")
    for hold in view.holds { page.paragraph("\(hold.title.uppercased()): \(hold.text)", style: "1") }
    page.paragraph(view.verdict)
    for sentence in view.further { page.paragraph(sentence) }
    if view.body.isCommissioner { return }
    for step in view.steps {
      let count = step.showsGates && step.state != .reached && !step.count.isEmpty ? " (\(step.count))" : ""
      page.line("  \(TextLayout.padded("\(step.number) \(step.title)", to: 26)) \(step.stateWords)\(count)")
    }
  }

  private func writeGates(_ view: ReadinessView, to page: inout TextLayout) {
    let gates = view.steps.filter(\.showsGates).flatMap(\.gates).filter { $0.outcome != .met }
    if gates.isEmpty, view.conditions.isEmpty, view.holds.isEmpty { return }
    page.heading("What holds it back")
    for gate in gates {
      page.paragraph("\(gate.code) \(gate.title)", first: "  \(TextLayout.padded(gate.outcomeWords, to: 24))")
    }
    for condition in view.conditions {
      page.paragraph(condition.text, first: "  \(TextLayout.padded("condition", to: 24))")
    }
  }

  private func writeActions(_ view: ReadinessView, to page: inout TextLayout) {
    page.heading("What to do next, and who")
    if view.actions.isEmpty { page.line("  Nothing is asked of anybody.") }
    for (index, action) in view.actions.prefix(ReadinessView.firstActions).enumerated() {
      let expected = action.expected.isEmpty ? "" : ", \(action.expected)"
      page.paragraph("\(action.text) (\(action.owner)\(expected))", first: "  \(index + 1). ")
    }
    if view.actions.count > ReadinessView.firstActions {
      page.line("  and \(view.actions.count - ReadinessView.firstActions) more")
    }
    if let first = view.owed.first {
      let more = view.owed.count > 1 ? " and \(view.owed.count - 1) more" : ""
      page.paragraph("\(view.owedHeading): \(first.text)\(more)", first: "  ")
    }
  }

  private func writeUnknown(_ view: ReadinessView, to page: inout TextLayout) {
    page.heading("What is not known")
    if view.unknown.count == 0 {
      page.line("  Every question that is asked of this body is answered.")
    } else {
      let sections = "\(PlainNumber.counted(view.unknown.count, "question is", "questions are")) open."
      page.paragraph(sections, first: "  ")
    }
    if !view.unknown.deciding.isEmpty {
      page.paragraph(
        "These answers decide every open gate: \(view.unknown.deciding.map(\.code).joined(separator: ", ")).",
        first: "  ")
    }
    for finding in view.contradictions.prefix(6) {
      let label = finding.isError ? "to ask" : "to look at"
      page.paragraph(
        "\(finding.code) \(finding.text) (\(finding.facts.map(\.code).joined(separator: ", ")))",
        first: "  \(TextLayout.padded(label, to: 11))")
    }
    if view.contradictions.count > 6 { page.line("  and \(view.contradictions.count - 6) more to look at") }
  }

  /// Points by section; they add up.
  private func writeFigures(_ view: ReadinessView, to page: inout TextLayout) {
    page.heading("How each figure came about")
    let name = max(width - 55, 10)
    func row(_ section: String, _ score: String, _ points: String, _ range: String, _ answered: String) -> String {
      "  " + TextLayout.padded(section, to: name) + " " + TextLayout.padded(score, to: 15)
        + TextLayout.right(points, to: 13) + "  " + TextLayout.padded(range, to: 11) + "  " + answered
    }
    page.line(row("section", "score", "points", "range", "answered"), style: "2")
    for section in view.sections where section.state != .notApplicable && section.state != .notSought {
      page.line(
        row(
          section.title, section.percent.isEmpty ? section.stateWords : "\(section.percent) \(section.stateWords)",
          section.percent.isEmpty ? "–" : "\(section.gained) of \(section.possible)",
          section.range.isEmpty ? "fixed" : section.range, section.answered.replacing(" answered", with: "")))
    }
    let aside = view.sections.filter { $0.state == .notSought }.map(\.title)
    if !aside.isEmpty { page.paragraph("Not sought: \(aside.joined(separator: ", ")).", first: "  ") }
  }
}
