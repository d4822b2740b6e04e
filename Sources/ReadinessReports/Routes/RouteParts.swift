import ReadinessEngine
import ReadinessModel
import ReadinessWords

/// A route map as blocks of a document.
struct RouteParts {
  let names: RouteNames
  private var phrases: Phrases { names.phrases }
  private var map: RouteMap { names.map }

  init(_ planned: PlannedProfile) { names = RouteNames(planned) }

  /// Everything there is to say.
  var blocks: [Block] {
    var blocks: [Block] = [.lead(lead)]
    blocks += beside.map { .paragraph($0) }
    if !map.items.isEmpty { blocks += [.table(table(map.items)), .table(bars(map.items))] }
    blocks += findOut
    blocks += blocked
    blocks += others
    blocks += afterwards
    return blocks
  }

  /// The sentence to read when nothing else is read.
  var lead: String {
    let values = ["name": names.body, "goal": names.goal, "step": names.goal]
    switch map.state {
    case .reached:
      if map.goals.isEmpty, names.ruleSet.steps.isEmpty { return phrases("route-no-steps", values) }
      return phrases(map.goals.isEmpty ? "route-nothing-sought" : "route-reached", values)
    case .impossible: return phrases("route-impossible", values)
    case .held where map.months == nil, .bestFound where map.months == nil: return phrases("route-none-found", values)
    case .planned, .bestFound, .held: return summary(values)
    }
  }

  private func summary(_ values: [String: String]) -> String {
    var values = values
    let count = map.items.count
    values["count"] = String(count)
    values.merge(phrases.effort(days: map.days.atMost, months: map.months)) { $1 }
    values["start"] = names.date(0)
    values["date"] = names.date(map.months ?? 0)
    let goal = phrases(map.state == .held ? "route-clears" : "route-to", values)
    return goal + " " + phrases(one: "route-summary-one", many: "route-summary", count, values)
  }

  /// What belongs to it: the range, the proof, the limit, and whether it needs the commissioner.
  private var beside: [String] {
    var sentences: [String] = []
    if let least = map.days.atLeast, let most = map.days.atMost, least != most {
      sentences.append(
        phrases(
          one: "route-range-one", many: "route-range", map.openCount(names.planned.assessed.assessment),
          ["least": String(least), "most": String(most)]))
    }
    if !map.isProven { sentences.append(phrases["route-not-proven"]) }
    if let days = map.mostDays {
      sentences.append(
        phrases(
          "route-within",
          phrases.effort(days: days, months: nil).merging(
            ["met": String(map.gatesMet), "of": String(map.gatesSought)]) { $1 }))
    }
    if !map.items.isEmpty, names.ruleSet.hasCommissioner, !names.ruleSet.kinds[names.profile.kind].isCommissioner {
      let count = names.commissionerChanges
      sentences.append(
        phrases(
          count == 0 ? "route-commissioner-spared" : "route-commissioner-needed",
          ["commissioner": names.commissioner, "count": String(count)]))
    }
    return sentences
  }

  // MARK: Tables

  /// One row a change.
  func table(_ items: [RouteMap.Item]) -> Table {
    Table(
      phrases["route-table"],
      [
        .init(phrases["route-change"]), .init(phrases["label-now"], .words), .init(phrases["label-needed"]),
        .init(phrases["label-days"], .number), .init(phrases["route-start"], .words),
        .init(phrases["route-in-place"], .words), .init(phrases["label-owner"], .words),
      ],
      items.map { Table.Row(cells($0)) })
  }

  private func cells(_ item: RouteMap.Item) -> [Table.Cell] {
    var what: [Table.Line] = [.strong(names.code(item.question))]
    if item.steps.isEmpty, let first = names.first(item) { what.append(.text(first.text)) }
    for action in names.actions(item) { what.append(.text(action.text)) }
    if item.isFoundOutFirst { what.append(.note(phrases["route-find-out-first"])) }
    if !item.after.isEmpty {
      what.append(.note(phrases("route-after", ["codes": item.after.map(names.code).joined(separator: ", ")])))
    }
    if item.isCritical { what.append(.note(phrases["route-critical"])) }
    var end: [Table.Line] = [.text(names.date(item.end))]
    if let expected = names.profile.detail(of: item.question)?.expected {
      let id = expected < map.date(item.end) ? "route-expected-early" : "route-expected"
      end.append(.note(phrases(id, ["date": phrases.date(expected)])))
    }
    return [
      .lines(what), .text(names.answers.text(of: item.question)), .text(names.target(item)),
      .text(String(item.days)), .text(names.date(item.start)), .lines(end),
      .text(names.first(item).map(names.owner) ?? ""),
    ]
  }

  /// The same as bars over quarters; each row has its dates in words, too.
  func bars(_ items: [RouteMap.Item]) -> Table {
    let drawing = RouteBars(map)
    return Table(
      phrases["route-bars"],
      [
        .init(phrases["route-change"], .words),
        .init(phrases["route-time"], .drawing, axis: drawing.axis),
        .init(phrases["route-start"], .words), .init(phrases["route-in-place"], .words),
      ],
      items.map { item in
        let words = phrases(
          "route-from-to", ["start": names.date(item.start), "end": names.date(item.end)])
        return Table.Row([
          .text(names.code(item.question)),
          .drawing(drawing.bar(item, title: names.code(item.question), words: words)),
          .text(names.date(item.start)), .text(names.date(item.end)),
        ])
      }, look: .small)
  }

  // MARK: Lists

  private var findOut: [Block] {
    if map.findOutFirst.isEmpty { return [] }
    return [
      .heading(2, phrases["heading-find-out"], id: ""),
      .list(map.findOutFirst.map { "\(names.code($0)) \(names.wording($0))" }, isNumbered: false),
    ]
  }

  private var blocked: [Block] {
    if map.blocks.isEmpty { return [] }
    let lines = map.blocks.map { block in
      OutlineItem(
        phrases("route-blocked", ["requirement": names.title(of: block.subject)]),
        block.questions.map { OutlineItem("\(names.code($0)) \(names.wording($0)): \(names.answers.text(of: $0))") })
    }
    return [.heading(2, phrases["route-blocked-heading"], id: ""), .outline(lines)]
  }

  private var others: [Block] {
    if map.others.isEmpty { return [] }
    let lines = map.others.map { other in
      OutlineItem(
        phrases(
          one: "route-other-one", many: "route-other", other.items.count,
          phrases.effort(days: other.days, months: nil).merging(["date": names.date(other.months)]) { $1 }),
        other.items.map { OutlineItem("\(names.code($0.question)): \(names.target($0))") })
    }
    return [.heading(2, phrases["heading-other-ways"], id: ""), .outline(lines)]
  }

  /// What would be true then: each area's score before and after, and what remains to be read beside the steps.
  private var afterwards: [Block] {
    guard let changed = map.changed, !map.items.isEmpty else { return [] }
    let (before, after) = (names.planned.assessed.assessment, names.planned.assessed.assessor.assess(changed))
    let ruleSet = names.ruleSet
    var blocks: [Block] = [.heading(2, phrases["route-afterwards"], id: "")]
    var lines: [String] = []
    for index in ruleSet.steps.indices where before.steps[index].state != after.steps[index].state {
      lines.append(
        phrases(
          "route-step-then",
          ["step": ruleSet.steps[index].title, "state": phrases["state-\(after.steps[index].state.word)"]]))
    }
    for index in ruleSet.conditions.indices where after.conditions[index] == .isTrue {
      lines.append(
        phrases(
          before.conditions[index] == .isTrue ? "route-remains" : "route-arises",
          ["title": ruleSet.conditions[index].title]))
    }
    for index in ruleSet.conditions.indices
    where before.conditions[index] == .isTrue && after.conditions[index] != .isTrue {
      lines.append(phrases("route-falls-away", ["title": ruleSet.conditions[index].title]))
    }
    if !lines.isEmpty { blocks.append(.list(lines, isNumbered: false)) }
    let rows = ruleSet.sections.indices.compactMap { index in
      row(index, before.sections[index], after.sections[index])
    }
    if !rows.isEmpty {
      blocks.append(
        .table(
          Table(
            phrases["heading-sections"],
            [
              .init(phrases["label-area"]), .init(phrases["label-now"], .words), .init(phrases["route-then"], .words),
            ], rows, look: .small)))
    }
    return blocks
  }

  private func row(_ section: Int, _ before: SectionResult, _ after: SectionResult) -> Table.Row? {
    if before == after { return nil }
    switch after.state {
    case .notApplicable, .notSought: return nil
    case .notScored, .withheld, .scored: break
    }
    return Table.Row([
      .text(names.ruleSet.sections[section].title), .text(figure(before)), .text(figure(after)),
    ])
  }

  private func figure(_ section: SectionResult) -> String {
    var text = phrases["state-\(section.state.word)"]
    if section.state == .scored, let percent = section.score?.percent { text = phrases.percent(of: String(percent)) }
    if let low = section.low?.percent, let high = section.high?.percent, low != high {
      text += " (\(low) – \(phrases.percent(of: String(high))))"
    }
    return text
  }
}

extension RouteMap {
  /// How many open questions make the days a range: those to be found out first, else all, as a given fact may be one.
  func openCount(_ assessment: Assessment) -> Int {
    findOutFirst.isEmpty ? assessment.openQuestions.count : findOutFirst.count
  }
}
