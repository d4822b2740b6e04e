/// The readiness report of one body as one page for its board: no script, nothing from elsewhere, fit for A4 paper.
public struct HTMLReport: Sendable {
  public init() {}

  public func write(_ source: ReportSource, to bytes: inout [UInt8]) {
    let view = ReadinessView(source)
    var page = HTMLWriter()
    swap(&page.bytes, &bytes)
    write(view, to: &page)
    swap(&page.bytes, &bytes)
  }

  private func write(_ view: ReadinessView, to page: inout HTMLWriter) {
    let front = FrontPage(view: view)
    page.begin(
      title: view.title, kicker: view.provenance.ruleSet, meta: [Self.meta(view.body)], contents: Self.contents(view),
      bodyClass: front.isDense ? "report dense" : "report")
    front.write(to: &page)
    if let changes = view.changes { ChangesPart(view: changes).write(to: &page) }
    if !view.body.isCommissioner { LadderPart(view: view).write(to: &page) }
    SectionsPart(view: view).write(to: &page)
    if let stress = view.stress { StressPart(view: stress).write(to: &page) }
    FindingsPart(view: view).write(to: &page)
    AppendixPart(view: view).write(to: &page)
    page.end([
      "Made with readiness \(view.provenance.engine) from the rule set \(view.provenance.ruleSetID) "
        + "\(view.provenance.version). The same answers and rules always give this same page."
    ])
  }

  /// Who, how large, when, for whom.
  static func meta(_ body: BodyView) -> String {
    var parts = [Phrases.sentenceCase(body.kind)]
    if !body.practices.isEmpty { parts.append(body.practices) }
    parts.append("as of \(body.asOf)")
    if !body.commissioner.isEmpty, !body.isCommissioner { parts.append("commissioner: \(body.commissioner)") }
    return parts.joined(separator: " · ")
  }

  private static func contents(_ view: ReadinessView) -> [(id: String, title: String)] {
    var entries = [("stands", "Where things stand")]
    if view.changes != nil { entries.append(("changes", "What changed")) }
    if !view.body.isCommissioner { entries.append(("steps", "The steps")) }
    entries.append(("sections", "The sections"))
    if view.stress != nil { entries.append(("shown", StressView.title)) }
    if !view.strengths.isEmpty { entries.append(("strengths", "What is in place")) }
    if !view.actions.isEmpty { entries.append(("next", "What could come next")) }
    entries.append(("unknown", "What is not known"))
    if !view.owed.isEmpty { entries.append(("owed", view.owedHeading)) }
    return entries + [("answers", "Every answer"), ("about", "About this report")]
  }
}
