/// What changed since earlier profiles: dots and tables, no arrow from two points.
struct ChangesPart {
  let view: ComparisonView

  func write(to page: inout HTMLWriter) {
    page.part("changes", "What changed")
    page.paragraph(view.verdict, "class=\"lead\"")
    writeDots(to: &page)
    for stretch in view.stretches { write(stretch, to: &page) }
    page.partEnd()
  }

  private func writeDots(to page: inout HTMLWriter) {
    if view.sections.isEmpty { return }
    page.tableHead(
      caption: "Sections: filled is \(view.points.last?.label ?? "now"), hollow is earlier",
      ["Section", "Score from 0 to 100"] + view.points.map(\.label), attributes: "class=\"bars\"")
    for (index, section) in view.sections.enumerated() {
      page.raw("<tr>")
      page.element("th", section.title, "scope=\"row\"")
      page.raw("<td>")
      DotPlot.write(section, view.points.map(\.label), id: "c\(index)", to: &page)
      page.raw("</td>")
      for words in section.words { page.element("td", words, "class=\"w\"") }
      page.raw("</tr>\n")
    }
    page.tableEnd()
  }

  private func write(_ stretch: ComparisonStretch, to page: inout HTMLWriter) {
    page.element("h3", "From \(stretch.from) to \(stretch.to)")
    if stretch.isEmpty { page.paragraph("Nothing changed.") }
    writeStandings("Steps", stretch.steps, stretch, to: &page)
    writeStandings("Gates", stretch.gates, stretch, to: &page)
    writeStandings("Sections", stretch.sections, stretch, to: &page)
    if !stretch.answers.isEmpty {
      page.tableHead(caption: "Answers that changed", ["Question", "Before", "Now"], attributes: "class=\"half\"")
      for change in stretch.answers {
        page.raw("<tr>")
        page.element("th", "\(change.code) \(change.wording)", "scope=\"row\"")
        page.cell(change.before, or: "no answer given")
        page.cell(change.after, or: "no answer given")
        page.raw("</tr>\n")
      }
      page.tableEnd()
    }
    if !stretch.overdue.isEmpty {
      page.tableHead(
        caption: "Expected by now, and the answer is the same", ["Question", "Expected by", "Answer"],
        attributes: "class=\"half\"")
      for item in stretch.overdue {
        page.raw("<tr>")
        page.element("th", "\(item.code) \(item.wording)", "scope=\"row\"")
        page.element("td", item.expected, "class=\"w\"")
        page.cell(item.answer, or: "no answer given")
        page.raw("</tr>\n")
      }
      page.tableEnd()
    }
    writeList("Newly asked by the rules", stretch.newQuestions, to: &page)
    writeList("No longer asked by the rules", stretch.droppedQuestions, to: &page)
  }

  private func writeStandings(
    _ caption: String, _ changes: [StandingChange], _ stretch: ComparisonStretch, to page: inout HTMLWriter
  ) {
    if changes.isEmpty { return }
    let middle = stretch.hasNewRules ? ["Same answers, new rules"] : []
    page.tableHead(caption: "\(caption) that changed", [caption, "Before"] + middle + ["Now", "Changed by"])
    for change in changes {
      page.raw("<tr>")
      page.element("th", change.title, "scope=\"row\"")
      page.element("td", change.before, "class=\"w\"")
      if stretch.hasNewRules { page.element("td", change.between, "class=\"w\"") }
      page.element("td", change.after, "class=\"w\"")
      page.element("td", change.cause, "class=\"w\"")
      page.raw("</tr>\n")
    }
    page.tableEnd()
  }

  private func writeList(_ title: String, _ items: [String], to page: inout HTMLWriter) {
    if items.isEmpty { return }
    page.paragraph("\(title):")
    page.raw("<ul>\n")
    for item in items { page.element("li", item) }
    page.raw("</ul>\n")
  }
}
