/// A portfolio as one table: UTF-8 with BOM; the first column says what a row is about.
struct PortfolioCSV {
  let view: PortfolioView

  func write(to bytes: inout [UInt8]) {
    bytes.put("\u{FEFF}")
    CSVCell.appendRow(
      [
        "list", "id", "name", "kind", "confirmedStep", "nextStep", "gatesLeft", "bodies", "practices", "patients",
        "lastGateFor", "owner",
        "text", "remarks",
      ]
        + view.stepTitles.map { "step: \($0)" } + view.sectionTitles.map { "section: \($0)" }, to: &bytes)
    for group in view.groups {
      for body in group.bodies { write(body, "body", group.kind, to: &bytes) }
      for body in group.content { write(body, "seeks-nothing-further", group.kind, to: &bytes) }
    }
    for task in view.tasks {
      list(
        "commissioner", task.id, task.about, task.bodies.count, "\(task.lastGateFor)", task.owner, task.text,
        task.names,
        to: &bytes)
    }
    for obstacle in view.obstacles {
      list(
        "obstacle", obstacle.id, "\(obstacle.code) \(obstacle.title)", obstacle.neededBy.count, "", "",
        "not known at \(obstacle.open); in place at: \(obstacle.inPlaceAt.joined(separator: "; "))",
        obstacle.neededBy, to: &bytes)
    }
    for question in view.questions {
      list(
        "question", question.id, question.code, question.bodies.count, "", question.party, question.wording,
        question.bodies, to: &bytes)
    }
    for condition in view.conditions {
      list(
        "condition", condition.id, condition.title, condition.bodies.count, "", "", condition.text,
        condition.bodies.map { ["\($0.name): \($0.parts)"] + $0.beside }.map { $0.joined(separator: ", ") }, to: &bytes)
    }
    for group in view.groups { writeSpread(group, to: &bytes) }
    for profile in view.unreadable {
      list("unreadable", profile.id, profile.file, 0, "", "", profile.message, [], to: &bytes)
    }
  }

  /// Bodies, practices and patients by confirmed step, then bodies by the state of each section.
  private func writeSpread(_ group: PortfolioGroup, to bytes: inout [UInt8]) {
    let rest = [String](repeating: "", count: 3 + view.stepTitles.count + view.sectionTitles.count)
    for row in group.summary {
      let patients = row.patients == 0 ? "" : "\(row.patients)"
      CSVCell.appendRow(
        ["confirmed-step", "", row.title, group.kind, "", "", "", "\(row.bodies)", "\(row.practices)", patients, ""]
          + rest, to: &bytes)
    }
    for section in group.spread {
      for count in section.counts {
        CSVCell.appendRow(
          ["section", "", section.section, group.kind, "", "", "", "\(count.count)", "", "", "", "", count.words, ""]
            + rest.dropFirst(3), to: &bytes)
      }
    }
  }

  private func write(_ body: PortfolioBody, _ list: String, _ kind: String, to bytes: inout [UInt8]) {
    CSVCell.appendRow(
      [
        list, body.id, body.name, kind, body.confirmedID ?? "", body.nextID ?? "", "\(body.gatesLeft)", "", "", "", "",
        "", "",
        body.remarks.joined(separator: "; "),
      ] + body.steps.map(\.words) + body.sections.map(\.words), to: &bytes)
  }

  private func list(
    _ list: String, _ id: String, _ name: String, _ count: Int, _ last: String, _ owner: String, _ text: String,
    _ names: [String], to bytes: inout [UInt8]
  ) {
    let rest = [String](repeating: "", count: view.stepTitles.count + view.sectionTitles.count)
    CSVCell.appendRow(
      [list, id, name, "", "", "", "", "\(count)", "", "", last, owner, text, names.joined(separator: "; ")] + rest,
      to: &bytes)
  }
}
