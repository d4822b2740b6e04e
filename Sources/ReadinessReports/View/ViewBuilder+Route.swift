import ReadinessEngine
import ReadinessModel
import ReadinessWords

/// What it would take to reach the next step.
extension ViewBuilder {
  /// Nil where nothing more is sought, something has to be settled first, or no plan was found.
  func route() -> RouteView? {
    if isHeld || kind.isCommissioner { return nil }
    guard let next = assessed.assessor.nextStep(assessment) else { return nil }
    var request = PlanRequest()
    request.others = 0
    let map = assessed.assessor.plan(profile, assessment, request)
    guard map.state == .planned || map.state == .bestFound, !map.items.isEmpty, let months = map.months else {
      return nil
    }
    let days = map.days.atMost ?? map.items.reduce(0) { $0 + $1.days }
    let values = phrases.effort(days: days, months: months).merging(
      ["date": phrases.date(map.date(months)), "start": phrases.date(map.from)]) { $1 }
    return RouteView(
      step: ruleSet.steps[next].title,
      summary: phrases(one: "route-summary-one", many: "route-summary", map.items.count, values), notes: notes(map),
      rows: map.items.map { row($0, map) }, from: map.from, months: months)
  }

  private func notes(_ map: RouteMap) -> [String] {
    var notes: [String] = []
    if let least = map.days.atLeast, let most = map.days.atMost, least < most {
      notes.append(
        phrases(
          one: "route-range-one", many: "route-range", map.openCount(assessment),
          ["least": String(least), "most": String(most)]))
    }
    if !map.isProven { notes.append(phrases["route-not-proven"]) }
    let own = map.items.count { item in
      first(item)?.owners.first.map { ruleSet.parties[$0].isCommissioner } ?? false
    }
    let commissioner = profile.commissioner.isEmpty ? phrases["the-commissioner"] : text(profile.commissioner, to: 80)
    if ruleSet.hasCommissioner {
      notes.append(
        phrases(
          own > 0 ? "route-commissioner-needed" : "route-commissioner-spared",
          ["commissioner": commissioner, "count": String(own)]))
    }
    return notes.filter { !$0.isEmpty }
  }

  private func row(_ item: RouteMap.Item, _ map: RouteMap) -> RouteRow {
    let question = ruleSet.questions[item.question]
    let action = first(item)
    var phrase: [UInt8] = []
    assessed.assessor.appendPhrase(for: item, in: assessment, to: &phrase)
    return RouteRow(
      code: question.code, text: action.map { Placeholders.fill($0.text, naming) } ?? question.wording,
      now: answers.text(of: item.question), needed: String(decoding: phrase, as: UTF8.self),
      owner: who(action?.owners ?? [], with: action?.with ?? []), start: map.date(item.start), end: map.date(item.end),
      isFoundOutFirst: item.isFoundOutFirst)
  }

  /// What a change begins with, as route maps tell it: its first action, or how the answer is found out.
  private func first(_ item: RouteMap.Item) -> PlannedAction? {
    let index = item.steps.first?.action ?? assessed.assessor.findingOut(item.question)
    return index.map { assessed.assessor.plannedAction($0, kind: profile.kind) }
  }
}
