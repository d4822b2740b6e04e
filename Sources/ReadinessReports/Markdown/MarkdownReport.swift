import ReadinessModel

/// The readiness report of one body as Markdown: the same content as the page, for wikis and letters.
public struct MarkdownReport: Sendable {
  public init() {}

  public func write(_ source: ReportSource, to bytes: inout [UInt8]) {
    let view = ReadinessView(source)
    var page = MarkdownWriter()
    swap(&page.bytes, &bytes)
    page.raw("# ")
    page.text(view.title)
    page.raw("\n\n")
    page.paragraph(HTMLReport.meta(view.body))
    writeFront(view, to: &page)
    if let changes = view.changes { ComparisonMarkdown(view: changes).write(to: &page) }
    if !view.body.isCommissioner { writeSteps(view, to: &page) }
    writeSections(view, to: &page)
    if let stress = view.stress { StressMarkdown(view: stress).write(to: &page) }
    MarkdownFindings(view: view).write(to: &page)
    MarkdownAppendix(view: view).write(to: &page)
    swap(&page.bytes, &bytes)
  }

  /// What stands in the place of a body whose profile could not be read.
  public func writeUnreadable(_ profile: UnreadableProfile, to bytes: inout [UInt8]) {
    var page = MarkdownWriter()
    page.heading(1, "\(profile.file): could not be read")
    page.paragraph(profile.message)
    bytes += page.bytes
  }

  private func writeFront(_ view: ReadinessView, to page: inout MarkdownWriter) {
    page.heading(2, "Where things stand")
    page.raw("**")
    page.text(view.verdict)
    page.raw("**\n\n")
    for sentence in view.further { page.paragraph(sentence) }
    for hold in view.holds { page.paragraph("\(hold.title): \(hold.text) What clears it: \(hold.clears)") }
    for sentence in view.patients { page.paragraph("What it means for patients: \(sentence)") }
    page.paragraph(view.ask.sentence)
    for condition in view.conditions { page.paragraph("Condition – \(condition.title): \(condition.text)") }
    page.heading(3, view.actionsHeading)
    if view.actions.isEmpty { page.paragraph("Nothing is asked of anybody.") }
    for (index, action) in view.actions.prefix(ReadinessView.firstActions).enumerated() {
      page.raw("\(index + 1). ")
      let expected = action.expected.isEmpty ? "" : "; \(action.expected)"
      page.text("\(action.text) (\(action.owner); \(action.about)\(expected))")
      page.raw("\n")
    }
    page.heading(3, "Declared interests")
    if view.interests.isEmpty { page.paragraph("None declared in this profile.") }
    for interest in view.interests { page.item(interest.text, strong: interest.person) }
    page.heading(3, "Sign-off")
    page.paragraph("What \(view.body.name) itself says of this report: (to be filled in)")
    page.paragraph("Decision, name and role, signature and date: (to be filled in)")
  }

  private func writeSteps(_ view: ReadinessView, to page: inout MarkdownWriter) {
    page.heading(2, "The steps")
    for step in view.steps {
      page.heading(3, "\(step.number == 0 ? "" : "Step \(step.number): ")\(step.title) – \(step.stateWords)")
      page.paragraph(step.sentence)
      if !step.alreadyInPlace.isEmpty {
        page.paragraph("Already in place: \(step.alreadyInPlace.joined(separator: "; ")).")
      }
      if !step.showsGates { continue }
      page.tableHead(["Gate", "Standing", "What it rests on, or what would put it in place"])
      for gate in step.gates { page.row(["\(gate.code) \(gate.title)", gate.outcomeWords, Self.reason(gate)]) }
    }
  }

  static func reason(_ gate: GateView) -> String {
    if let action = gate.action {
      return "\(action.text) (\(action.owner)\(action.expected.isEmpty ? "" : "; \(action.expected)"))"
    }
    if !gate.deciding.isEmpty {
      return "Would decide it: " + gate.deciding.map { "\($0.code) \($0.wording)" }.joined(separator: " ")
    }
    if gate.because.isEmpty { return "Its condition holds." }
    return gate.because.map { "\($0.wording) \($0.answer)" }.joined(separator: "; ")
  }

  private func writeSections(_ view: ReadinessView, to page: inout MarkdownWriter) {
    page.heading(2, "The sections")
    page.tableHead(["Section", "Score", "Range", "Points", "Answers"])
    for section in view.sections {
      let score = section.percent.isEmpty ? section.stateWords : "\(section.percent) \(section.stateWords)"
      page.row([section.title, score, section.range, section.points, section.answered])
    }
  }
}
