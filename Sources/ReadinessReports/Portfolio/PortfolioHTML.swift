/// A portfolio as one page: the commissioner's own list first, then its bodies.
struct PortfolioHTML {
  let view: PortfolioView

  func write(to page: inout HTMLWriter) {
    page.begin(
      title: view.title, kicker: "Portfolio", meta: view.meta, contents: contents,
      bodyClass: "wide")
    writeTasks(to: &page)
    PortfolioLadders(view: view).write(to: &page)
    writeObstacles(to: &page)
    writeQuestions(to: &page)
    writeSpread(to: &page)
    writeConditions(to: &page)
    writeUnreadable(to: &page)
    page.end([
      "Bodies stand in the order of their confirmed step, then of the gates left to their next one, then of their names. "
        + "Each is judged alone; there are no ranks and no averages.",
      "Rule set \(view.ruleSetID) \(view.version), \(view.digest). Program: readiness \(view.engine).",
    ])
  }

  private var contents: [(id: String, title: String)] {
    var entries = [("tasks", view.taskHeading), ("ladder", "Where each body stands")]
    if !view.obstacles.isEmpty { entries.append(("obstacles", "What stands in the way, and who could help")) }
    if !view.questions.isEmpty { entries.append(("questions", "Questions worth asking first")) }
    entries.append(("spread", "The spread"))
    if !view.conditions.isEmpty { entries.append(("conditions", "Conditions")) }
    return entries
  }

  private func writeTasks(to page: inout HTMLWriter) {
    page.part("tasks", view.taskHeading)
    if view.tasks.isEmpty { page.paragraph("Nothing that these bodies need next is the commissioner’s to do.") }
    if !view.tasks.isEmpty {
      page.tableHead(caption: "What helps most bodies first", ["What to do", "Who", "#Bodies", "Whom it helps"])
      for task in view.tasks {
        page.raw("<tr><td>")
        page.paragraph(task.text)
        page.paragraph(task.about, "class=\"note\"")
        page.raw("</td>")
        page.cell(Phrases.sentenceCase(task.owner), or: "Not assigned")
        page.element("td", "\(task.bodies.count)", "class=\"num\"")
        let last = task.lastGateFor > 0 ? "; the last gate for \(task.lastGateFor)" : ""
        page.element("td", NameList.text(task.names) + last)
        page.raw("</tr>\n")
      }
      page.tableEnd()
    }
    page.partEnd()
  }

  private func writeObstacles(to page: inout HTMLWriter) {
    if view.obstacles.isEmpty { return }
    page.part("obstacles", "What stands in the way, and who could help")
    page.tableHead(
      caption: "Gates that bodies need next, the commonest first",
      ["Gate", "#Needed next by", "#Of these not known", "Bodies", "In place at"])
    for obstacle in view.obstacles {
      page.raw("<tr>")
      page.element("th", "\(obstacle.code) \(obstacle.title)", "scope=\"row\"")
      page.element("td", "\(obstacle.neededBy.count)", "class=\"num\"")
      page.element("td", "\(obstacle.open)", "class=\"num\"")
      page.element("td", NameList.text(obstacle.neededBy))
      page.element("td", NameList.text(obstacle.inPlaceAt))
      page.raw("</tr>\n")
    }
    page.tableEnd()
    page.partEnd()
  }

  private func writeQuestions(to page: inout HTMLWriter) {
    if view.questions.isEmpty { return }
    page.part("questions", "Questions worth asking first")
    page.tableHead(
      caption: "Open answers on which next steps hang", ["Question", "Ask", "#Bodies", "Open at"],
      attributes: "class=\"half\"")
    for question in view.questions {
      page.raw("<tr>")
      page.element("th", "\(question.code) \(question.wording)", "scope=\"row\"")
      page.element("td", Phrases.sentenceCase(question.party))
      page.element("td", "\(question.bodies.count)", "class=\"num\"")
      page.element("td", NameList.text(question.bodies))
      page.raw("</tr>\n")
    }
    page.tableEnd()
    page.partEnd()
  }

  private func writeSpread(to page: inout HTMLWriter) {
    page.part("spread", "The spread")
    for group in view.groups {
      page.raw("<div class=\"side\">\n")
      if !group.summary.isEmpty {
        page.tableHead(
          caption: "\(Phrases.sentenceCase(group.kind)): confirmed steps",
          ["Confirmed step", "#Bodies", "#Practices", "#Registered patients"], attributes: "class=\"fit\"")
        for row in group.summary {
          page.raw("<tr>")
          page.element("th", row.title, "scope=\"row\"")
          page.element("td", "\(row.bodies)", "class=\"num\"")
          page.element("td", row.practices == 0 ? "none listed" : "\(row.practices)", "class=\"num\"")
          page.element("td", row.patients == 0 ? "not stated" : PlainNumber.whole(row.patients), "class=\"num\"")
          page.raw("</tr>\n")
        }
        page.tableEnd()
      }
      page.tableHead(
        caption: "\(Phrases.sentenceCase(group.kind)): bodies by section", ["Section", "Bodies"],
        attributes: "class=\"fit\"")
      for row in group.spread {
        page.raw("<tr>")
        page.element("th", row.section, "scope=\"row\"")
        page.element("td", row.counts.map { "\($0.words): \($0.count)" }.joined(separator: " · "))
        page.raw("</tr>\n")
      }
      page.tableEnd()
      page.raw("</div>\n")
    }
    page.partEnd()
  }

  private func writeConditions(to page: inout HTMLWriter) {
    if view.conditions.isEmpty { return }
    page.part("conditions", "Conditions")
    for condition in view.conditions {
      page.element("h3", "\(condition.title): \(PlainNumber.counted(condition.bodies.count, "body", "bodies"))")
      page.paragraph(condition.text)
      page.tableHead(caption: condition.title, ["Body", "How much of it", "The commissioner’s figures beside it"])
      for row in condition.bodies {
        page.raw("<tr>")
        page.element("th", row.name, "scope=\"row\"")
        page.element("td", row.parts)
        page.cell(row.beside.joined(separator: " · "), or: "none asked")
        page.raw("</tr>\n")
      }
      page.tableEnd()
    }
    page.partEnd()
  }

  private func writeUnreadable(to page: inout HTMLWriter) {
    if view.unreadable.isEmpty { return }
    page.part("unreadable", "Profiles that could not be read")
    page.raw("<ul>\n")
    for profile in view.unreadable { page.element("li", "\(profile.id) (\(profile.file)): \(profile.message)") }
    page.raw("</ul>\n")
    page.partEnd()
  }
}
