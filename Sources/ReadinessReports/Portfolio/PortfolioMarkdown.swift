/// A portfolio as Markdown.
struct PortfolioMarkdown {
  let view: PortfolioView

  func write(to page: inout MarkdownWriter) {
    page.raw("# ")
    page.text(view.title)
    page.raw("\n\n")
    for line in view.meta { page.paragraph(line) }
    page.heading(2, view.taskHeading)
    if view.tasks.isEmpty { page.paragraph("Nothing that these bodies need next is the commissioner’s to do.") }
    if !view.tasks.isEmpty {
      page.tableHead(["What to do", "About", "Who", "Bodies", "Last gate for", "Whom it helps"])
    }
    for task in view.tasks {
      page.row([
        task.text, task.about, task.owner, "\(task.bodies.count)", "\(task.lastGateFor)", NameList.text(task.names),
      ])
    }
    page.heading(2, "Where each body stands")
    for group in view.groups { write(group, to: &page) }
    writeNeeds(to: &page)
    writeSpread(to: &page)
    for profile in view.unreadable {
      page.item("\(profile.file): \(profile.message)", strong: "Not read: \(profile.id)")
    }
    page.paragraph("Rule set \(view.ruleSetID) \(view.version), \(view.digest). Program: readiness \(view.engine).")
  }

  private func write(_ group: PortfolioGroup, to page: inout MarkdownWriter) {
    page.heading(3, Phrases.sentenceCase(group.kind))
    if !group.bodies.isEmpty {
      if !group.isCommissioner {
        page.tableHead(["Body"] + view.stepTitles + ["Gates left to the next", "Holds and conditions"])
        for body in group.bodies {
          let left = body.nextID == nil ? "at its target" : "\(body.gatesLeft) to \(body.nextTitle)"
          page.row(
            [body.isShort ? "\(body.name) (short form)" : body.name] + body.steps.map(\.words)
              + [left, body.remarks.isEmpty ? "none" : body.remarks.joined(separator: "; ")])
        }
      }
      page.tableHead(["Body"] + view.sectionTitles)
      for body in group.bodies { page.row([body.name] + body.sections.map(\.words)) }
    }
    if !group.content.isEmpty { page.paragraph("Seeking nothing further:") }
    for body in group.content { page.item("confirmed step: \(body.confirmedTitle)", strong: body.name) }
  }

  private func writeNeeds(to page: inout MarkdownWriter) {
    if !view.obstacles.isEmpty {
      page.heading(2, "What stands in the way, and who could help")
      page.tableHead(["Gate", "Needed next by", "Of these not known", "Bodies", "In place at"])
    }
    for obstacle in view.obstacles {
      page.row([
        "\(obstacle.code) \(obstacle.title)", "\(obstacle.neededBy.count)", "\(obstacle.open)",
        NameList.text(obstacle.neededBy), NameList.text(obstacle.inPlaceAt),
      ])
    }
    if !view.questions.isEmpty {
      page.heading(2, "Questions worth asking first")
      page.tableHead(["Question", "Ask", "Bodies", "Open at"])
    }
    for question in view.questions {
      page.row([
        "\(question.code) \(question.wording)", question.party, "\(question.bodies.count)",
        NameList.text(question.bodies),
      ])
    }
  }

  private func writeSpread(to page: inout MarkdownWriter) {
    page.heading(2, "The spread")
    for group in view.groups {
      if !group.summary.isEmpty {
        page.heading(3, "\(Phrases.sentenceCase(group.kind)): confirmed steps")
        page.tableHead(["Confirmed step", "Bodies", "Practices", "Registered patients"])
      }
      for row in group.summary {
        page.row([
          row.title, "\(row.bodies)", row.practices == 0 ? "none listed" : "\(row.practices)",
          row.patients == 0 ? "not stated" : PlainNumber.whole(row.patients),
        ])
      }
      page.heading(3, "\(Phrases.sentenceCase(group.kind)): bodies by section")
      page.tableHead(["Section", "Bodies"])
      for row in group.spread {
        page.row([row.section, row.counts.map { "\($0.words): \($0.count)" }.joined(separator: " · ")])
      }
    }
    if !view.conditions.isEmpty { page.heading(2, "Conditions") }
    for condition in view.conditions {
      page.paragraph("\(condition.title): \(condition.text)")
      for row in condition.bodies {
        page.item(([row.parts] + row.beside).joined(separator: " · "), strong: row.name)
      }
    }
  }
}
