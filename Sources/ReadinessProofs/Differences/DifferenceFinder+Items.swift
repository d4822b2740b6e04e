internal import ReadinessEngine
internal import ReadinessModel

/// Everything that is judged, in order.
extension DifferenceFinder {
  func items() -> [RuleSetDifference] {
    let (old, new) = (pair.given.old, pair.given.new)
    let gates = items(.gate, gates, old.gates.map { ($0.id, $0.title) }, new.gates.map { ($0.id, $0.title) }) {
      verdict(gateQuestion($0, $1, .either))
    }
    let steps = items(.step, pair.steps, old.steps.map { ($0.id, $0.title) }, new.steps.map { ($0.id, $0.title) }) {
      [self] before, _ in
      stepVerdict(pair.steps.firstIndex { $0.old == before } ?? 0, gates)
    }
    let conditions = standing(old.conditions, new.conditions, areHolds: false)
    let holds = standing(old.holds, new.holds, areHolds: true)
    let consistency = items(
      .consistency, consistency, old.consistency.map { ($0.id, $0.title) }, new.consistency.map { ($0.id, $0.title) },
      consistencyVerdict)
    var hints: [Int: [PairedBody]] = [:]
    let rules = items(.rule, rules, old.rules.map { ($0.id, $0.title) }, new.rules.map { ($0.id, $0.title) }) {
      before, after in
      let verdict = verdict(ruleQuestion(before, after))
      if case .differs = verdict, let lastBody {
        hints[pair.joint.new.rules[after].section, default: []].append(lastBody)
      }
      return verdict
    }
    let sections = sections(rules, hints)
    return steps + gates + conditions + holds + consistency + rules + sections + bandItems(sections)
  }

  private func items(
    _ kind: RuleSetDifference.Kind, _ matches: [Match], _ old: [(id: String, title: String)],
    _ new: [(id: String, title: String)], _ verdict: (Int, Int) -> RuleSetDifference.Verdict
  ) -> [RuleSetDifference] {
    matches.map { match in
      let found: RuleSetDifference.Verdict
      switch (match.old, match.new) {
      case (let before?, let after?): found = verdict(before, after)
      case (nil, _): found = .onlyIn(.new)
      case (_, nil): found = .onlyIn(.old)
      }
      let former = match.old.map { old[$0].id }.flatMap { $0 == match.id ? nil : $0 }
      let title = match.new.map { new[$0].title } ?? match.old.map { old[$0].title } ?? ""
      return RuleSetDifference(kind: kind, id: match.id, formerID: former, title: title, verdict: found)
    }
  }

  private func standing(
    _ old: [StandingCondition], _ new: [StandingCondition], areHolds: Bool
  ) -> [RuleSetDifference] {
    let matches = Match.all(old: old.map(\.id), new: new.map(\.id))
    let all = items(.condition, matches, old.map { ($0.id, $0.title) }, new.map { ($0.id, $0.title) }) {
      verdict(standingQuestion($0, $1, areHolds: areHolds))
    }
    return zip(matches, all).map { match, item in
      var item = item
      let isReservation =
        match.new.map { new[$0].isReservation } ?? false || match.old.map { old[$0].isReservation } ?? false
      item.kind = areHolds ? .hold : isReservation ? .reservation : .condition
      return item
    }
  }

  private func sections(
    _ rules: [RuleSetDifference], _ hints: [Int: [PairedBody]]
  ) -> [RuleSetDifference] {
    let old = pair.given.old.sections.map { ($0.id, $0.title) }
    let new = pair.given.new.sections.map { ($0.id, $0.title) }
    var unlike = [KindSet](repeating: [], count: pair.sections.count)
    for (match, item) in zip(self.rules, rules) {
      if case .same = item.verdict { continue }
      for side in Side.allCases {
        // What cannot count leaves the score as it is.
        if let rule = match[side], pair.joint[side].rules[rule].counts {
          unlike[pair.joint[side].rules[rule].section].formUnion(kindsUnlike(match))
        }
      }
    }
    // Summaries are as same as what they sum up.
    let summed = pair.sections.indices.map { index in
      Set(Side.allCases.flatMap { pair.joint[$0].sections[index].summary.map(\.section) })
    }
    for _ in pair.sections.indices {
      for index in pair.sections.indices {
        for part in summed[index] {
          unlike[index].formUnion(unlike[part])
          for kind in pair.sharedKinds where !texts.areAlike(part, kind: kind) {
            unlike[index].formUnion(KindSet(kind: kind))
          }
        }
      }
    }
    return items(.section, pair.sections, old, new) { before, _ in
      let index = pair.sections.firstIndex { $0.old == before } ?? 0
      let near = ([index] + summed[index].sorted()).flatMap { hints[$0] ?? [] }
      return sectionVerdict(index, unlike: unlike[index], hints: near)
    }
  }

  /// Kinds of bodies for which a rule may be judged differently.
  private func kindsUnlike(_ rule: Match) -> KindSet {
    guard let old = rule.old, let new = rule.new, !clashes.areUnlike else { return .every }
    return ruleQuestion(old, new).kinds.reduce(into: KindSet()) { $0.formUnion(KindSet(kind: $1)) }
  }

  private func bandItems(_ sections: [RuleSetDifference]) -> [RuleSetDifference] {
    let shown = zip(pair.sections.indices, sections).compactMap { index, item -> (section: Int, body: DifferingBody)? in
      if case .differs(let body) = item.verdict { (index, body) } else { nil }
    }
    let old = pair.given.old.scoring.bands.map { ($0.id, $0.name) }
    let new = pair.given.new.scoring.bands.map { ($0.id, $0.name) }
    return items(.band, bands, old, new) { bandVerdict($0, $1, shown) }
  }
}
