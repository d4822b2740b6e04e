internal import ReadinessModel

extension RuleSetBuilder {
  /// Works out what follows for each fact from the facts it rests on: kinds, short form, limits, and whether it may not
  /// apply. Facts that rest on themselves are reported.
  func settleFacts() {
    let dependencies = Dependencies(facts.map { $0.parts + $0.conditions })
    for ring in dependencies.rings { reportRing(ring) }
    for index in dependencies.order {
      let question = ruleSet.questions[index]
      let before = facts[index].parts + facts[index].conditions
      facts[index].claimable =
        question.notApplicable != nil ? index : before.lazy.compactMap { self.facts[$0].claimable }.first
      let partsOutside = before.lazy.compactMap { self.facts[$0].outsideShortForm }.first
      if question.isDerived {
        // What counts does not apply only where nothing it looks at does.
        facts[index].mayNotApply =
          counts(index)
          ? facts[index].parts.allSatisfy { facts[$0].mayNotApply } && !facts[index].parts.isEmpty
          : facts[index].parts.contains { facts[$0].mayNotApply }
        facts[index].outsideShortForm = partsOutside
        facts[index].domain = domain(of: index)
        settleDerived(index)
      } else {
        facts[index].mayNotApply = question.notApplicable != nil || question.appliesWhen != nil
        facts[index].outsideShortForm = question.inShortForm ? partsOutside : index
      }
    }
  }

  /// Whether a derived value counts conditions.
  private func counts(_ index: Int) -> Bool {
    switch ruleSet.questions[index].derivation {
    case .count, .share: true
    default: false
    }
  }

  private func reportRing(_ ring: [Int]) {
    let names = (ring + [ring[0]]).map { questions.names[$0] }.joined(separator: " -> ")
    let first = facts[ring[0]].element
    if ring.allSatisfy({ facts[$0].element.name == "derived" }) {
      findings.add(
        .derivedCycle, first.at, "the derived value is computed from itself: \(names)",
        help: "take one of them out of the others")
    } else {
      findings.add(
        .applicabilityCycle, first.at, "whether the question applies depends on itself: \(names)",
        help: "let one of them apply without asking the others")
    }
  }

  /// Kinds and short form of a derived value follow from its parts where it does not say.
  private func settleDerived(_ index: Int) {
    let element = facts[index].element
    let parts = facts[index].parts
    if element.attribute("short") == nil {
      ruleSet.questions[index].inShortForm = facts[index].outsideShortForm == nil
    } else if ruleSet.questions[index].inShortForm, let outside = facts[index].outsideShortForm {
      findings.add(
        .shortFormPart, element.at("short"), "“\(questions.names[outside])” is outside the short form, so this is too",
        help: "write short=\"no\", or ask “\(questions.names[outside])” in the short form")
    }
    guard element.attribute("kinds") == nil, !parts.isEmpty else { return }
    let kinds =
      counts(index)
      ? parts.reduce(into: KindSet()) { $0.formUnion(ruleSet.questions[$1].kinds) }
      : parts.reduce(everyKind) { $0.intersection(ruleSet.questions[$1].kinds) }
    ruleSet.questions[index].kinds = kinds
    if kinds.isEmpty, !everyKind.isEmpty, parts.allSatisfy({ !ruleSet.questions[$0].kinds.isEmpty }) {
      findings.add(
        .kindsDisjoint, element.at, "no kind of body is asked all that “\(questions.names[index])” is computed from",
        help: "compute it from questions that one kind is asked")
    }
  }

  /// The numbers a derived value can be; an end that is not known is left open.
  private func domain(of index: Int) -> Domain? {
    switch ruleSet.questions[index].derivation {
    case .share, .practices(.share, _, _): .share
    case .count(let formulas):
      Domain(least: FixedDecimal(0), most: FixedDecimal(Int64(formulas.count)), isWhole: true)
    case .practices(let figure, _, _): Domain(least: FixedDecimal(0), isWhole: figure != .mean)
    case .age(let date, _):
      Domain(least: ruleSet.questions[date].mayBeFuture ? nil : FixedDecimal(0), isWhole: true)
    case .sum(let parts): sumDomain(parts)
    case .quotient(let above, let below):
      if let above = facts[above].domain, let below = facts[below].domain {
        Domain(
          least: [above.least, below.least].allSatisfy { $0.map { $0 >= FixedDecimal(0) } ?? false }
            ? FixedDecimal(0) : nil, isWhole: false)
      } else {
        nil
      }
    case nil: facts[index].domain
    }
  }

  private func sumDomain(_ parts: [Int]) -> Domain? {
    var result = Domain(least: FixedDecimal(0), most: FixedDecimal(0), isWhole: true)
    for part in parts {
      guard let domain = facts[part].domain else { return nil }
      result.least = Self.sum(result.least, domain.least)
      result.most = Self.sum(result.most, domain.most)
      result.isWhole = result.isWhole && domain.isWhole
    }
    return result
  }

  private static func sum(_ left: FixedDecimal?, _ right: FixedDecimal?) -> FixedDecimal? {
    guard let left, let right else { return nil }
    let (millionths, overflows) = left.millionths.addingReportingOverflow(right.millionths)
    return overflows ? nil : FixedDecimal(millionths: millionths)
  }
}
