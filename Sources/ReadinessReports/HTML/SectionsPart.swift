import ReadinessModel

/// Sections as bars, with every figure in the same row.
struct SectionsPart {
  let view: ReadinessView

  private var shown: [SectionView] { view.sections.filter { $0.state != .notApplicable && $0.state != .notSought } }
  private var notSought: [SectionView] { view.sections.filter { $0.state == .notSought } }
  private var notApplicable: [SectionView] { view.sections.filter { $0.state == .notApplicable } }

  func write(to page: inout HTMLWriter) {
    page.part("sections", "The sections")
    page.paragraph(
      "The bar is the score of what is answered; the thin line is the range it can still move in when open answers come "
        + "in. There is no total over sections.", "class=\"note\"")
    page.tableHead(
      caption: "Scores by section", ["Section", "Score and range", "Figures", "Answers"], attributes: "class=\"bars\"")
    for (index, section) in shown.enumerated() { write(section, index, to: &page) }
    page.tableEnd()
    page.paragraph(
      shown.first { !$0.note.isEmpty }.map { "Where a score is withheld: \($0.note)" } ?? "", "class=\"note\"")
    writeNames("Not sought", notSought, to: &page)
    writeNames("Not applicable to this kind of body", notApplicable, to: &page)
    page.partEnd()
  }

  private func write(_ section: SectionView, _ index: Int, to page: inout HTMLWriter) {
    page.raw("<tr><th scope=\"row\">")
    page.text(section.title)
    page.raw("</th><td>")
    ScoreBar.write(section, id: "s\(index)", to: &page)
    page.raw("</td><td class=\"w\">")
    if section.percent.isEmpty {
      page.paragraph(Phrases.sentenceCase(section.stateWords))
    } else {
      page.raw("<p><span class=\"big\">")
      page.text(section.percent)
      page.raw("</span> ")
      page.text(section.stateWords)
      page.raw("</p>")
    }
    page.paragraph(figures(section), "class=\"note\"")
    page.raw("</td>")
    page.cell(section.answered, or: "nothing asked", "class=\"w\"")
    page.raw("</tr>\n")
  }

  private func figures(_ section: SectionView) -> String {
    var parts: [String] = []
    if !section.points.isEmpty { parts.append(section.points) }
    if !section.range.isEmpty { parts.append((parts.isEmpty ? "could be " : "could become ") + section.range) }
    return parts.joined(separator: "; ")
  }

  private func writeNames(_ label: String, _ sections: [SectionView], to page: inout HTMLWriter) {
    if sections.isEmpty { return }
    page.paragraph("\(label): \(sections.map(\.title).joined(separator: "; ")).", "class=\"note\"")
  }
}
