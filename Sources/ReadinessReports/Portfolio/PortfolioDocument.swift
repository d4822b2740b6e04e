import ReadinessModel
import ReadinessWords

/// A portfolio as a document: one sentence, what has to be settled by name, one grid, then who needs what.
struct PortfolioDocument {
  let view: PortfolioView
  let phrases: Phrases

  init(view: PortfolioView, words: Words) {
    self.view = view
    self.words = words
    phrases = Phrases(words)
    labels = DocumentLabels(words)
  }

  private let words: Words
  private let labels: DocumentLabels

  var document: Document {
    var document = Document(
      title: view.title, kicker: phrases["label-portfolio"], meta: view.meta,
      running: "\(SafeText.shortened(view.title, to: 56)) · \(view.meta.dropFirst().first ?? "")", parts: parts,
      footer: [
        phrases["label-portfolio-order"],
        phrases(
          "label-portfolio-digest",
          ["id": view.ruleSetID, "version": view.version, "digest": view.digest, "engine": view.engine]),
      ], labels: labels)
    document.isWide = true
    document.date = view.date
    return document
  }

  private var parts: [DocumentPart] {
    var parts = [DocumentPart(.flow, id: "standing", title: phrases["heading-portfolio"], blocks: standing)]
    func add(_ id: String, _ title: String, _ blocks: [Block]) {
      if !blocks.isEmpty { parts.append(DocumentPart(.flow, id: id, title: title, blocks: blocks)) }
    }
    if let tailoring = view.tailoring {
      add("tailoring", phrases["heading-tailoring"], [tailoring.table(words)])
    }
    add("next", phrases["heading-portfolio-next"], next)
    add("unlocks", view.taskHeading, tasks)
    add("obstacles", phrases["heading-obstacle"], obstacles)
    add("questions", phrases["heading-find-out"], questions)
    add("conditions", phrases["heading-conditions"], conditions)
    add("counts", phrases["heading-counts"], counts)
    add("not-for", phrases["heading-not-for"], [.list(phrases.numbered("not-for"), isNumbered: false)])
    add(
      "unreadable", phrases["heading-unreadable"],
      view.unreadable.isEmpty
        ? [] : [.list(view.unreadable.map { "\($0.id) (\($0.file)): \($0.message)" }, isNumbered: false)])
    return parts
  }

  // MARK: Where each body stands

  private var standing: [Block] {
    var blocks: [Block] = [.lead(view.verdict)]
    blocks += view.tailoring?.notice ?? []
    if !view.holds.isEmpty {
      blocks.append(.box(.first, view.holds.map { .named($0.title + ":", $0.names.joined(separator: "; ")) }))
    }
    if !view.reservations.isEmpty {
      blocks.append(.box(.aside, view.reservations.map { .named($0.title + ":", $0.names.joined(separator: "; ")) }))
    }
    blocks.append(.table(grid))
    blocks.append(.note(phrases[view.stepTitles.isEmpty ? "label-grid-key-areas" : "label-grid-key"]))
    blocks += view.openCounts.map { .note($0) }
    return blocks
  }

  private var rows: [(kind: String, body: PortfolioBody)] {
    view.groups.flatMap { group in
      (group.bodies + group.content).sorted { $0.order.lexicographicallyPrecedes($1.order) }.map { (group.kind, $0) }
    }
  }

  private var grid: Table {
    let rows = rows
    let steps = view.stepTitles.indices.filter { step in rows.contains { $0.body.steps[step].look != .apart } }
    let sections = view.sectionTitles.indices.filter { section in
      rows.contains { $0.body.sections[section].look != .apart }
    }
    var columns: [Table.Column] = [.init(phrases["label-body"]), .init(phrases["label-kind"])]
    columns += steps.map { .init("\(view.stepLabels[$0]) \(view.stepTitles[$0])") }
    columns += sections.map { .init(view.sectionTitles[$0]) }
    return Table(
      phrases[view.stepTitles.isEmpty ? "heading-grid-areas" : "heading-grid"], columns,
      rows.map { kind, body in
        let name = body.isShort ? phrases("label-short", ["name": body.name]) : body.name
        return Table.Row(
          [.text(name), .text(Phrases.sentenceCase(kind))] + steps.map { cell(body.steps[$0]) }
            + sections.map { cell(body.sections[$0]) })
      }, look: .grid)
  }

  private func cell(_ cell: PortfolioCell) -> Table.Cell { .shade(cell.look == .aside ? -1 : cell.depth, cell.words) }

  // MARK: Who needs what

  private var next: [Block] {
    let rows = rows.filter { $0.body.nextID != nil }
    if rows.isEmpty { return [] }
    return [
      .table(
        Table(
          phrases["heading-portfolio-next"],
          [
            .init(phrases["label-body"]), .init(phrases["label-next-step"]),
            .init(phrases["label-missing"], .number), .init(phrases["label-changes"], .number),
            .init(phrases["label-days"], .number), .init(phrases["label-months"], .number),
            .init(phrases["label-missing-what"]),
          ],
          rows.map { row in
            let way = row.body.way
            func figure(_ value: Int?) -> Table.Cell { .text(value.map(String.init) ?? phrases["not-known"]) }
            return Table.Row([
              .text(row.body.name), .text(row.body.nextTitle), .text("\(row.body.gatesLeft)"), figure(way?.changes),
              figure(way?.days), figure(way?.months), .text(row.body.missing.joined(separator: "; ")),
            ])
          })),
      .note(phrases["label-way-key"]),
    ]
  }

  private var tasks: [Block] {
    if view.tasks.isEmpty { return [] }
    let showsWays = rows.contains { $0.body.nextID != nil }
    var columns: [Table.Column] = [
      .init(phrases["label-what"]), .init(phrases["label-owner"]), .init(phrases["label-bodies"], .number),
    ]
    if showsWays { columns.append(.init(phrases["label-on-way"], .number)) }
    columns.append(.init(phrases["label-whom"]))
    let table = Table(
      view.taskHeading, columns,
      view.tasks.map { task in
        let completes = task.completes.isEmpty ? "" : phrases.counted("label-completes", task.completes.count)
        return Table.Row(
          [
            .lines([.text(task.text), .note(task.about)]),
            .text(Phrases.sentenceCase(task.owner.isEmpty ? phrases["label-not-assigned"] : task.owner)),
            .text("\(task.names.count)"),
          ] + (showsWays ? [.text("\(task.onWayOf.count)")] : []) + [names(task.names, completes)])
      })
    return showsWays ? [.table(table), .note(phrases["label-on-way-key"])] : [.table(table)]
  }

  private var obstacles: [Block] {
    if view.obstacles.isEmpty { return [] }
    return [
      .table(
        Table(
          phrases["heading-obstacle"],
          [
            .init(Phrases.sentenceCase(phrases["label-requirement"])), .init(phrases["label-needed-by"], .number),
            .init(phrases["label-of-these-open"], .number), .init(phrases["label-bodies"]),
            .init(phrases["label-solved-at"]),
          ],
          view.obstacles.map { obstacle in
            Table.Row([
              .text("\(obstacle.code) \(obstacle.title)"), .text("\(obstacle.neededBy.count)"),
              .text("\(obstacle.open)"), names(obstacle.neededBy), names(obstacle.inPlaceAt),
            ])
          }))
    ]
  }

  private var questions: [Block] {
    if view.questions.isEmpty { return [] }
    return [
      .table(
        Table(
          phrases["heading-find-out"],
          [
            .init(phrases["label-question"]), .init(phrases["label-ask"]), .init(phrases["label-bodies"], .number),
            .init(phrases["label-open-at"]),
          ],
          view.questions.map { question in
            Table.Row([
              .text("\(question.code) \(question.wording)"), .text(Phrases.sentenceCase(question.party)),
              .text("\(question.bodies.count)"), names(question.bodies),
            ])
          }))
    ]
  }

  private var conditions: [Block] {
    view.conditions.flatMap { condition -> [Block] in
      [
        .heading(3, "\(condition.title): \(phrases.counted("label-bodies-count", condition.bodies.count))", id: ""),
        .paragraph(Phrases.statement(condition.text)),
        .table(
          Table(
            condition.title,
            [.init(phrases["label-body"]), .init(phrases["label-part"]), .init(phrases["label-beside"])],
            condition.bodies.map { row in
              Table.Row([.text(row.name), .text(row.parts), .text(row.beside.joined(separator: " · "))])
            })),
      ]
    }
  }

  /// How many bodies of each kind stand where.
  private var counts: [Block] {
    if view.stepTitles.isEmpty { return [] }
    return view.groups.filter { !$0.summary.isEmpty }.map { group in
      .table(
        Table(
          Phrases.sentenceCase(group.kind),
          [
            .init(phrases["label-confirmed"]), .init(phrases["label-bodies"], .number),
            .init(phrases["label-members"], .number), .init(phrases["label-size"], .number),
          ],
          group.summary.map { row in
            Table.Row([
              .text(row.title), .text("\(row.bodies)"), .text("\(row.practices)"),
              .text(row.patients == 0 ? phrases["label-not-stated"] : phrases.number(row.patients)),
            ])
          }))
    }
  }

  /// Complete; folded on a screen where there are many.
  private func names(_ names: [String], _ last: String = "") -> Table.Cell {
    if names.count > 8 {
      return .names(phrases.counted("label-bodies-count", names.count) + (last.isEmpty ? "" : "; \(last)"), names)
    }
    return .lines([.text(names.joined(separator: "; ")), .note(last)])
  }
}
