/// Every rule with its answer and arithmetic; how each gate was judged; what was left out; what it all rests on.
struct AppendixPart {
  let view: ReadinessView

  func write(to page: inout HTMLWriter) {
    page.part("answers", "Every answer and what it was worth", newPage: true)
    page.paragraph(
      "A rule earns its mark times its weight. The points of a section add up to its score; printed figures are exact."
        + (view.body.file.isEmpty ? "" : " Lines are those of \(view.body.file)."), "class=\"note\"")
    page.raw("<div class=\"small\">\n")
    for section in view.sections where !section.rules.isEmpty { write(section, to: &page) }
    page.raw("</div>\n")
    page.partEnd()
    GateTraces(steps: view.steps).write(to: &page)
    writeExcluded(to: &page)
    writeAbout(to: &page)
  }

  private func write(_ section: SectionView, to page: inout HTMLWriter) {
    let caption = section.percent.isEmpty ? section.stateWords : "\(section.percent), \(section.stateWords)"
    page.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
    page.text("Answers: \(section.title)")
    page.raw("\">")
    page.tableHead(
      caption: "\(section.title): \(caption)", ["Question and answer", "#Mark", "#Weight", "#Points", "Source, place"])
    for rule in section.rules { write(rule, to: &page) }
    page.raw("</tbody>")
    if !section.percent.isEmpty {
      page.raw("<tfoot><tr><th scope=\"row\">Together</th><td>")
      page.text(section.percent)
      page.raw("</td><td class=\"num\">")
      page.text(section.possible)
      page.raw("</td><td class=\"num\">")
      page.text(section.gained)
      page.raw("</td><td>points gained of counted weight</td></tr></tfoot>")
    }
    page.raw("</table></div>\n")
  }

  private func write(_ rule: RuleView, to page: inout HTMLWriter) {
    page.raw("<tr><td><p>")
    page.text(rule.code.isEmpty ? rule.wording : "\(rule.code) \(rule.wording)")
    page.raw(" ")
    page.element("strong", rule.answer)
    page.raw("</p>")
    if !rule.evidence.isEmpty { page.paragraph("Evidence: \(rule.evidence.joined(separator: "; "))", "class=\"note\"") }
    page.paragraph(rule.note.isEmpty ? "" : "Note: \(rule.note)", "class=\"note\"")
    page.paragraph(rule.by.isEmpty ? "" : "Answered by: \(rule.by)", "class=\"note\"")
    page.raw("</td>")
    if rule.counts {
      page.cell(rule.mark, or: "open", "class=\"num\"")
      page.cell(rule.weight, or: "none", "class=\"num\"")
      page.cell(rule.contribution, or: "not counted", "class=\"num\"")
    } else {
      page.element(
        "td", rule.mark.isEmpty ? "\(rule.role), not counted" : "\(rule.role), mark \(rule.mark), not counted",
        "colspan=\"3\"")
    }
    let source = rule.citation.isEmpty ? "no source given" : rule.citation
    page.element("td", rule.place.isEmpty ? source : "\(source); \(rule.place)", "class=\"src\"")
    page.raw("</tr>\n")
  }

  private func writeExcluded(to page: inout HTMLWriter) {
    if view.excluded.isEmpty { return }
    page.part("excluded", "What was left out, and why")
    page.raw("<dl>\n")
    for exclusion in view.excluded {
      page.element("dt", exclusion.reason)
      page.element("dd", exclusion.items.joined(separator: "; "))
      page.raw("\n")
    }
    page.raw("</dl>\n")
    page.partEnd()
  }

  private func writeAbout(to page: inout HTMLWriter) {
    let provenance = view.provenance
    page.part("about", "About this report")
    page.raw("<dl>\n")
    for (term, text) in [
      ("Rule set", "\(provenance.ruleSet) (\(provenance.ruleSetID)), version \(provenance.version)"),
      ("Digest of the rules", provenance.digest), ("Profile", "\(view.body.id), \(view.body.form) form"),
      ("Aims at", view.body.target), ("File", view.body.file), ("Digest of the answers", provenance.profileDigest),
      ("Program", "readiness \(provenance.engine)"),
    ] where !text.isEmpty {
      page.element("dt", term)
      page.element("dd", text)
      page.raw("\n")
    }
    page.raw("</dl>\n")
    if !provenance.sources.isEmpty {
      page.element("h3", "Sources")
      page.raw("<ul>\n")
      for source in provenance.sources {
        page.element("li", "\(source.title). \(source.origin). Cited here: \(source.claims).")
        page.raw("\n")
      }
      page.raw("</ul>\n")
    }
    page.partEnd()
  }
}
