import ReadinessModel
import ReadinessWords

/// What changed since last time.
extension ReportDocument {
  var earlierDate: String? { source.earlier.map { phrases.date($0.assessed.profile.asOf) } }

  var changedHeading: String { phrases("heading-changed", ["date": earlierDate ?? ""]) }

  /// The step gained or lost, and how much else is another; for the first side.
  func changedInShort() -> [String] {
    guard let stretch = view.changes?.stretches.last, let date = earlierDate, let earlier = source.earlier?.assessed
    else { return [] }
    if stretch.isEmpty { return [phrases("changed-none", ["date": date])] }
    let before = earlier.assessment.confirmed.map { earlier.ruleSet.steps[$0].title } ?? phrases["label-nothing"]
    let after = builder.assessment.confirmed.map { builder.ruleSet.steps[$0].title } ?? phrases["label-nothing"]
    if view.body.isCommissioner || before == after { return view.changes.map { [$0.verdict] } ?? [] }
    return [phrases("changed-step", ["date": date, "before": before, "after": after])]
  }

  func earlierScore(_ section: String) -> Int? {
    guard let earlier = source.earlier?.assessed,
      let index = earlier.ruleSet.sections.firstIndex(where: { $0.id == section })
    else { return nil }
    let result = earlier.assessment.sections[index]
    return result.state == .scored && !builder.hidesScores ? result.score.map(PlainNumber.permille) : nil
  }

  /// Steps first, then requirements, then scores; what the rules did apart. What has no room is counted.
  func changes(_ room: inout Room) -> [Block] {
    guard let stretch = view.changes?.stretches.last else { return [] }
    let all = stretch.steps + stretch.gates + stretch.sections
    if all.isEmpty { return [] }
    room.take(60)
    var shown: [StandingChange] = []
    for change in all.prefix(8) {
      if !room.takeIfThere(14), !shown.isEmpty { break }
      shown.append(change)
    }
    return [
      .heading(2, changedHeading, id: "changed"),
      .table(ChangeTables(phrases).standings(changedHeading, shown, hasNewRules: stretch.hasNewRules)),
      .note(rest(all.count - shown.count)),
    ]
  }
}
