/// Every rule with its answer and arithmetic, how each gate was judged, what was left out, what it rests on.
struct MarkdownAppendix {
  let view: ReadinessView

  func write(to page: inout MarkdownWriter) {
    page.heading(2, "Every answer and what it was worth")
    for section in view.sections where !section.rules.isEmpty { write(section, to: &page) }
    let gates = view.steps.filter(\.showsGates).flatMap(\.gates)
    if !gates.isEmpty { page.heading(2, "How each gate was judged") }
    for gate in gates {
      page.item("\(gate.title): \(gate.outcomeWords) (\(gate.citation))", strong: gate.code)
      for line in gate.trace {
        page.raw(String(repeating: "  ", count: line.depth + 1))
        page.item("\(line.text) – \(GateTraces.words(line.truth))")
      }
    }
    if !view.excluded.isEmpty { page.heading(2, "What was left out, and why") }
    for exclusion in view.excluded {
      page.item(exclusion.items.joined(separator: "; "), strong: exclusion.reason + ":")
    }
    writeAbout(to: &page)
  }

  private func write(_ section: SectionView, to page: inout MarkdownWriter) {
    let figures = section.percent.isEmpty ? section.stateWords : "\(section.percent), \(section.stateWords)"
    page.heading(3, "\(section.title): \(figures)")
    page.tableHead(["Code", "Question", "Answer", "Mark", "Weight", "Points", "Evidence and notes", "Source", "Place"])
    for rule in section.rules {
      var remarks = rule.evidence
      if !rule.note.isEmpty { remarks.append(rule.note) }
      if !rule.by.isEmpty { remarks.append("by \(rule.by)") }
      let points = rule.counts ? (rule.contribution.isEmpty ? "not counted" : rule.contribution) : rule.role
      page.row([
        rule.code, rule.wording, rule.answer, rule.mark, rule.counts ? rule.weight : "", points,
        remarks.joined(separator: "; "), rule.citation, rule.place,
      ])
    }
    if !section.percent.isEmpty {
      page.row(["", "Together", "", section.percent, section.possible, section.gained, "", "", ""])
    }
  }

  private func writeAbout(to page: inout MarkdownWriter) {
    let provenance = view.provenance
    page.heading(2, "About this report")
    page.item(
      "\(provenance.ruleSet) (\(provenance.ruleSetID)), version \(provenance.version), \(provenance.digest)",
      strong: "Rule set:")
    page.item("\(view.body.id), \(view.body.form) form, \(provenance.profileDigest)", strong: "Profile:")
    page.item(view.body.target, strong: "Aims at:")
    if !view.body.file.isEmpty { page.item(view.body.file, strong: "File:") }
    page.item("readiness \(provenance.engine)", strong: "Program:")
    for source in provenance.sources {
      page.item("\(source.title). \(source.origin). Cited here: \(source.claims).", strong: "Source:")
    }
  }
}
