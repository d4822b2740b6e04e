/// A portfolio as one table: UTF-8 with BOM; the first column says what a row is about.
struct PortfolioCSV {
  let view: PortfolioView

  func write(to bytes: inout [UInt8]) {
    bytes.put("\u{FEFF}")
    row(
      [
        "list", "id", "name", "kind", "confirmedStep", "nextStep", "gatesLeft", "bodies", "lastGateFor", "owner",
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
        "in place at: \(obstacle.inPlaceAt.joined(separator: "; "))", obstacle.neededBy, to: &bytes)
    }
    for question in view.questions {
      list(
        "question", question.id, question.code, question.bodies.count, "", question.party, question.wording,
        question.bodies, to: &bytes)
    }
    for condition in view.conditions {
      list(
        "condition", condition.id, condition.title, condition.bodies.count, "", "", condition.text,
        condition.bodies.map { "\($0.name): \($0.parts)" }, to: &bytes)
    }
    for profile in view.unreadable {
      list("unreadable", profile.id, profile.file, 0, "", "", profile.message, [], to: &bytes)
    }
  }

  private func write(_ body: PortfolioBody, _ list: String, _ kind: String, to bytes: inout [UInt8]) {
    row(
      [
        list, body.id, body.name, kind, body.confirmedID ?? "", body.nextID ?? "", "\(body.gatesLeft)", "", "", "", "",
        body.remarks.joined(separator: "; "),
      ] + body.steps.map(\.words) + body.sections.map(\.words), to: &bytes)
  }

  private func list(
    _ list: String, _ id: String, _ name: String, _ count: Int, _ last: String, _ owner: String, _ text: String,
    _ names: [String], to bytes: inout [UInt8]
  ) {
    let rest = [String](repeating: "", count: view.stepTitles.count + view.sectionTitles.count)
    row(
      [list, id, name, "", "", "", "", "\(count)", last, owner, text, names.joined(separator: "; ")] + rest, to: &bytes)
  }

  private func row(_ cells: [String], to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      CSVCell.append(cell, to: &bytes)
    }
    bytes.append(0x0A)
  }
}
