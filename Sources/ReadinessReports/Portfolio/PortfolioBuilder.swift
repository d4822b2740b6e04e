import ReadinessEngine
import ReadinessModel
import ReadinessWords

/// Lays bodies side by side, in one pass over each part.
struct PortfolioBuilder {
  let ruleSet: RuleSet
  /// By name, so that the order in which profiles were given leaves no trace.
  let bodies: [AssessedProfile]
  let phrases: Phrases
  /// Names as printed, by body.
  let names: [String]
  /// The next step each body seeks, by body.
  let next: [Int?]
  /// The route map of each body to its next step; nil where there is none, or something has to be settled first.
  let ways: [RouteMap?]
  /// By rule: where its marks start in the numbering of assessments.
  let firstMarks: [Int]

  /// Names longer than this are cut.
  static let longestName = 80

  init(_ ruleSet: RuleSet, _ bodies: [AssessedProfile]) {
    self.ruleSet = ruleSet
    let bodies = Self.byName(bodies)
    self.bodies = bodies
    phrases = Phrases(ruleSet.words)
    names = bodies.map { SafeText.clipped($0.profile.string($0.profile.name), to: Self.longestName) }
    firstMarks = ViewBuilder.firstMarks(ruleSet)
    next = bodies.map { $0.assessor.nextStep($0.assessment) }
    ways = zip(bodies, next).map { $1 == nil ? nil : Self.way($0) }
  }

  private static func byName(_ bodies: [AssessedProfile]) -> [AssessedProfile] {
    let keys = bodies.map { body in
      [
        body.profile.string(body.profile.name).lowercased(), body.profile.string(body.profile.name),
        body.profile.string(body.profile.id), body.file,
      ]
    }
    let order = bodies.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
    return order.map { bodies[$0] }
  }

  func view(unreadable: [UnreadableProfile], engine: String) -> PortfolioView {
    PortfolioView(
      title: phrases("portfolio-title", ["commissioner": commissioner]), meta: meta(unreadable.count),
      date: bodies.map(\.profile.asOf).max()?.text ?? "1980-01-01", verdict: verdict(),
      holds: standing(ruleSet.holds) { $0.holds },
      reservations: standing(ruleSet.conditions, where: \.isReservation) { $0.conditions },
      tasks: tasks(), taskHeading: phrases("heading-unlocks", ["commissioner": commissioner]),
      groups: ruleSet.kinds.indices.compactMap(group), stepTitles: ruleSet.steps.map(\.title),
      stepLabels: ruleSet.steps.map {
        $0.number == 0 ? phrases["label-step-none"] : phrases("label-step", ["number": String($0.number)])
      }, sectionTitles: ruleSet.sections.map(\.title),
      openCounts: OpenCounts(ruleSet: ruleSet).sentences(phrases), obstacles: obstacles(),
      questions: questions(), conditions: conditions(), unreadable: unreadable, ruleSetID: ruleSet.id,
      version: ruleSet.version, digest: ruleSet.digest, engine: engine, tailoring: TailoringView(ruleSet),
      tailoringJSON: TailoringJSON(ruleSet).bytes)
  }

  func owners(_ parties: [Int]) -> String {
    parties.isEmpty ? phrases["label-not-assigned"] : parties.map { ruleSet.parties[$0].name }.joined(separator: ", ")
  }

  private func meta(_ unreadable: Int) -> [String] {
    var parts: [String] = []
    for kind in ruleSet.kinds.indices {
      let count = bodies.count { $0.profile.kind == kind }
      if count > 0 { parts.append("\(ruleSet.kinds[kind].name): \(count)") }
    }
    var lines = [Phrases.sentenceCase(parts.joined(separator: " · "))]
    let dates = bodies.map(\.profile.asOf)
    if let first = dates.min(), let last = dates.max() {
      lines.append(
        first == last
          ? phrases("portfolio-as-of", ["date": phrases.date(first)])
          : phrases("portfolio-as-of-range", ["start": phrases.date(first), "end": phrases.date(last)]))
    }
    if unreadable > 0 { lines.append(phrases.counted("portfolio-unreadable", unreadable)) }
    return lines
  }

  private func group(_ kind: Int) -> PortfolioGroup? {
    let members = bodies.indices.filter { bodies[$0].profile.kind == kind }
    if members.isEmpty { return nil }
    let isCommissioner = ruleSet.kinds[kind].isCommissioner
    let seeking = members.filter { isCommissioner || bodies[$0].profile.target != nil }
    let content = members.filter { !isCommissioner && bodies[$0].profile.target == nil }
    return PortfolioGroup(
      kind: ruleSet.kinds[kind].name, isCommissioner: isCommissioner,
      bodies: seeking.map(body).sorted { $0.order.lexicographicallyPrecedes($1.order) },
      content: content.map(body).sorted { $0.order.lexicographicallyPrecedes($1.order) },
      summary: isCommissioner ? [] : summary(members), spread: spread(members))
  }

  private func body(_ index: Int) -> PortfolioBody {
    let (profile, assessment) = (bodies[index].profile, bodies[index].assessment)
    let holds = ruleSet.holds.indices.filter { assessment.holds[$0] == .isTrue }.map { ruleSet.holds[$0].title }
    let conditions = ruleSet.conditions.indices.filter { assessment.conditions[$0] == .isTrue }
    let step = next[index]
    return PortfolioBody(
      id: SafeText.clipped(profile.string(profile.id), to: Self.longestName), name: names[index],
      isShort: profile.isShort, asOf: phrases.date(profile.asOf),
      order: [names[index].lowercased(), names[index], profile.string(profile.id)],
      confirmedID: assessment.confirmed.map { ruleSet.steps[$0].id },
      confirmedTitle: assessment.confirmed.map { ruleSet.steps[$0].title } ?? phrases["label-none-yet"],
      nextID: step.map { ruleSet.steps[$0].id },
      nextTitle: step.map { ruleSet.steps[$0].title } ?? phrases["label-none-sought"],
      gatesLeft: step.map { ruleSet.steps[$0].gates.count - assessment.steps[$0].gatesMet } ?? 0,
      missing: step.map { step in
        ruleSet.steps[step].gates.filter { assessment.gates[$0] != .met }.map { ruleSet.gates[$0].title }
      } ?? [], way: way(index), steps: assessment.steps.map(cell),
      sections: assessment.sections.map { cell($0, of: profile) },
      remarks: holds + conditions.map { ruleSet.conditions[$0].title })
  }

  /// Under a hold nothing further is recommended.
  private static func way(_ body: AssessedProfile) -> RouteMap? {
    if body.assessment.holds.contains(.isTrue) { return nil }
    let map = body.assessor.plan(body.profile, body.assessment, .nextStep)
    return map.months != nil && (map.state == .planned || map.state == .bestFound) ? map : nil
  }

  private func way(_ index: Int) -> PortfolioWay? {
    ways[index].map { map in
      PortfolioWay(
        changes: map.items.count, days: map.days.atMost ?? map.items.reduce(0) { $0 + $1.days }, months: map.months ?? 0
      )
    }
  }

  /// `11 bodies: 4 at Provider organisation or beyond, 1 on hold.`
  private func verdict() -> String {
    var parts: [String] = []
    if let first = ruleSet.steps.firstIndex(where: { $0.number > 0 }) ?? ruleSet.steps.indices.first {
      let count = bodies.count { ($0.assessment.confirmed ?? -1) >= first }
      parts.append(phrases("portfolio-at", ["count": String(count), "step": ruleSet.steps[first].title]))
    }
    let held = bodies.count { $0.assessment.holds.contains(.isTrue) }
    if held > 0 { parts.append(phrases("portfolio-held", ["count": String(held)])) }
    let all = phrases.counted("label-bodies-count", bodies.count)
    return parts.isEmpty ? all + "." : "\(all): \(parts.joined(separator: ", "))."
  }

  private func standing(
    _ conditions: [StandingCondition], where isMeant: (StandingCondition) -> Bool = { _ in true },
    _ truths: (Assessment) -> [Truth]
  ) -> [(title: String, names: [String])] {
    conditions.indices.filter { isMeant(conditions[$0]) }.compactMap { index in
      let held = bodies.indices.filter { truths(bodies[$0].assessment)[index] == .isTrue }
      return held.isEmpty ? nil : (conditions[index].title, held.map { names[$0] })
    }
  }

  /// The commissioner, where all bodies name the same.
  private var commissioner: String {
    let named = Set(bodies.map { $0.profile.string($0.profile.commissioner) }.filter { !$0.isEmpty })
    guard named.count == 1, let name = named.first else { return phrases["the-commissioner"] }
    return SafeText.clipped(name, to: Self.longestName)
  }

  private func cell(_ step: StepResult) -> PortfolioCell {
    let count = phrases("label-count-of", ["met": String(step.gatesMet), "of": String(step.gates.count)])
    switch step.state {
    case .reached: return PortfolioCell(words: phrases["state-reached"], look: .stands, depth: 3)
    case .workingTowards: return PortfolioCell(words: count, look: .stands, depth: 2)
    case .notBegun: return PortfolioCell(words: count, look: .stands, depth: 1)
    case .cannotTell:
      return PortfolioCell(words: "\(count), \(phrases["label-open"])", look: .open, depth: 1)
    case .nothingKnown: return PortfolioCell(words: phrases["not-known"], look: .open, depth: 0)
    case .notSought: return PortfolioCell(words: phrases["not-sought"], look: .aside, depth: 0)
    case .notApplicable: return PortfolioCell(words: phrases["not-applicable"], look: .apart, depth: 0)
    }
  }

  /// Whether a body's scores are not printed: a first pass asks too little for them.
  func hidesScores(_ profile: Profile) -> Bool { profile.isShort && !ruleSet.scoring.scoresShortForm }

  private func cell(_ section: SectionResult, of profile: Profile) -> PortfolioCell {
    let bands = ruleSet.scoring.bands
    switch section.state {
    case .scored where hidesScores(profile):
      return PortfolioCell(
        words: phrases(
          "label-of-answered", ["answered": String(section.answered), "of": String(section.applicable)]), look: .open,
        depth: 0)
    case .scored:
      let depth = section.band.map { bands.count < 2 ? 3 : 1 + 2 * $0 / (bands.count - 1) } ?? 2
      return PortfolioCell(
        words: section.score.map { phrases.percent($0, near: bands.compactMap(\.below)) } ?? "", look: .stands,
        depth: depth)
    case .withheld:
      return PortfolioCell(
        words: phrases(
          "label-of-answered", ["answered": String(section.answered), "of": String(section.applicable)]), look: .open,
        depth: 0)
    case .notScored: return PortfolioCell(words: phrases["state-not-scored"], look: .open, depth: 0)
    case .notSought: return PortfolioCell(words: phrases["not-sought"], look: .aside, depth: 0)
    case .notApplicable: return PortfolioCell(words: phrases["not-applicable"], look: .apart, depth: 0)
    }
  }
}
