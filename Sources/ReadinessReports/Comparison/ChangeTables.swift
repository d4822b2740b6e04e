import ReadinessModel
import ReadinessWords

/// Tables of what changed, for reports and comparisons.
struct ChangeTables {
  let phrases: Phrases

  init(_ phrases: Phrases) { self.phrases = phrases }

  func standings(_ caption: String, _ changes: [StandingChange], hasNewRules: Bool) -> Table {
    var columns: [Table.Column] = [.init(phrases["label-what-changed"]), .init(phrases["label-before"], .words)]
    if hasNewRules { columns.append(.init(phrases["label-between"], .words)) }
    columns += [.init(phrases["label-now"], .words), .init(phrases["label-changed-by"], .words)]
    return Table(
      caption, columns,
      changes.map { change in
        Table.Row(
          [.text(change.title), .text(change.before)] + (hasNewRules ? [.text(change.between)] : [])
            + [.text(change.after), .text(phrases[change.cause.word])])
      })
  }

  /// One stretch in full.
  func blocks(_ stretch: ComparisonStretch) -> [Block] {
    if stretch.isEmpty { return [.paragraph(phrases("changed-none", ["date": stretch.from]))] }
    var blocks = stretch.becameKnown.map(blocks) ?? []
    for (changes, id) in [
      (stretch.steps, "changed-steps"), (stretch.gates, "changed-gates"), (stretch.sections, "changed-sections"),
    ] where !changes.isEmpty {
      blocks.append(.table(standings(phrases[id], changes, hasNewRules: stretch.hasNewRules)))
    }
    if !stretch.answers.isEmpty {
      blocks.append(
        .table(
          Table(
            phrases["changed-answers"],
            [.init(phrases["label-question"]), .init(phrases["label-before"]), .init(phrases["label-now"])],
            stretch.answers.map { change in
              Table.Row([.text("\(change.code) \(change.wording)"), answer(change.before), answer(change.after)])
            }, look: .small)))
    }
    if !stretch.overdue.isEmpty {
      blocks.append(
        .table(
          Table(
            phrases["changed-overdue"],
            [
              .init(phrases["label-question"]), .init(phrases["label-by-when"], .words), .init(phrases["label-answer"]),
            ],
            stretch.overdue.map { item in
              Table.Row([.text("\(item.code) \(item.wording)"), .text(item.expected), answer(item.answer)])
            }, look: .small)))
    }
    for (items, id) in [(stretch.newQuestions, "changed-asked"), (stretch.droppedQuestions, "changed-dropped")]
    where !items.isEmpty {
      blocks += [.paragraph(phrases[id]), .list(items, isNumbered: false)]
    }
    return blocks
  }

  /// What a full form tells after a first pass.
  private func blocks(_ known: KnownChanges) -> [Block] {
    var blocks: [Block] = [
      .paragraph(phrases("known-count", ["asked": String(known.notAsked), "open": String(known.open)]))
    ]
    if !known.standings.isEmpty {
      blocks.append(
        .table(
          Table(
            phrases["heading-known"],
            [
              .init(phrases["label-what"]), .init(phrases["label-before"], .words), .init(phrases["label-now"], .words),
            ],
            known.standings.map { Table.Row([.text($0.title), .text($0.before), .text($0.after)]) })))
    }
    if !known.answers.isEmpty {
      blocks.append(
        .table(
          Table(
            phrases["known-answers"], [.init(phrases["label-question"]), .init(phrases["label-answer"])],
            known.answers.map { Table.Row([.text("\($0.code) \($0.wording)"), answer($0.after)]) }, look: .small)))
    }
    return blocks
  }

  private func answer(_ text: String) -> Table.Cell { .text(text.isEmpty ? phrases["label-no-answer"] : text) }
}
