/// Bodies by steps and bodies by sections, one pair of tables a kind.
struct PortfolioLadders {
  let view: PortfolioView

  func write(to page: inout HTMLWriter) {
    page.part("ladder", "Where each body stands", newPage: true)
    for (index, group) in view.groups.enumerated() {
      if !group.isCommissioner, !group.bodies.isEmpty { writeSteps(group, index, to: &page) }
      if !group.bodies.isEmpty { writeSections(group, group.bodies, index, to: &page) }
      if !group.content.isEmpty { writeContent(group, to: &page) }
    }
    page.partEnd()
  }

  private func writeSteps(_ group: PortfolioGroup, _ index: Int, to page: inout HTMLWriter) {
    let columns = view.stepTitles.indices.filter { step in
      group.bodies.contains { $0.steps[step].words != "not applicable" }
    }
    page.raw("<div class=\"scroll tight\" role=\"region\" tabindex=\"0\" aria-label=\"")
    page.text("\(Phrases.sentenceCase(group.kind)): steps")
    page.raw("\">")
    page.tableHead(
      caption: "\(Phrases.sentenceCase(group.kind)): the steps",
      ["Body"] + columns.map { view.stepTitles[$0] } + ["Gates left to the next", "Holds and conditions"])
    for body in group.bodies {
      page.raw("<tr>")
      page.element("th", body.isShort ? "\(body.name) (short form)" : body.name, "scope=\"row\"")
      for step in columns { write(body.steps[step], marked: true, to: &page) }
      page.element("td", body.nextID == nil ? "at its target" : "\(body.gatesLeft) to \(body.nextTitle)")
      page.cell(body.remarks.joined(separator: "; "), or: "none")
      page.raw("</tr>\n")
    }
    page.raw("</tbody></table></div>\n")
  }

  private func writeSections(
    _ group: PortfolioGroup, _ bodies: [PortfolioBody], _ index: Int, to page: inout HTMLWriter
  ) {
    let columns = view.sectionTitles.indices.filter { section in
      bodies.contains { $0.sections[section].words != "not applicable" }
    }
    page.raw("<div class=\"scroll tight\" role=\"region\" tabindex=\"0\" aria-label=\"")
    page.text("\(Phrases.sentenceCase(group.kind)): sections")
    page.raw("\">")
    page.tableHead(
      caption: "\(Phrases.sentenceCase(group.kind)): the sections", ["Body"] + columns.map { view.sectionTitles[$0] })
    for body in bodies {
      page.raw("<tr>")
      page.element("th", body.name, "scope=\"row\"")
      for section in columns { write(body.sections[section], marked: false, to: &page) }
      page.raw("</tr>\n")
    }
    page.raw("</tbody></table></div>\n")
  }

  private func write(_ cell: PortfolioCell, marked: Bool, to page: inout HTMLWriter) {
    if marked, cell.look != "aside" {
      page.raw("<td><span class=\"mk \(cell.look)\">")
      page.text(cell.words)
      page.raw("</span></td>")
    } else {
      page.element("td", cell.words, cell.look == "in" ? "" : "class=\"q\"")
    }
  }

  private func writeContent(_ group: PortfolioGroup, to page: inout HTMLWriter) {
    page.raw("<p>")
    page.element("strong", "\(Phrases.sentenceCase(group.kind)): seeking nothing further.")
    page.text(" Development is optional. What is in place at these bodies stands.")
    page.raw("</p>\n")
    page.raw("<ul class=\"cols\">\n")
    for body in group.content {
      let remarks = body.remarks.isEmpty ? "" : " (\(body.remarks.joined(separator: "; ")))"
      page.element("li", "\(body.name): confirmed step: \(body.confirmedTitle)\(remarks)")
    }
    page.raw("</ul>\n")
  }
}
