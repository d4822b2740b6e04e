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
    case .sum(let parts): sumDomain(parts, index)
    case .difference(let of, let less): differenceDomain(of, less, index)
    case .product(let parts): productDomain(parts, index)
    case .constant(let value):
      Domain(least: value, most: value, isWhole: value.millionths % FixedDecimal.scale == 0)
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

  /// Numbers of the language end at a million million: what could go beyond is refused while it can be mended.
  private func refuseOverflow(_ index: Int) {
    findings.add(
      .arithmeticTooLarge, facts[index].element.at,
      "“\(questions.names[index])” could go beyond a million million",
      help: "give what it is computed from narrower limits with least=\"…\" and most=\"…\"")
  }

  private static func product(_ left: FixedDecimal, _ right: FixedDecimal) -> FixedDecimal? {
    let exact = left.fraction * right.fraction
    let limit = ValueShape.possible.upperBound.fraction
    guard exact <= limit, -limit <= exact else { return nil }
    return (exact * Fraction(FixedDecimal.scale)).floor.map { FixedDecimal(millionths: $0) }
  }

  private func productDomain(_ parts: [Int], _ index: Int) -> Domain? {
    var result = Domain(least: FixedDecimal(1), most: FixedDecimal(1), isWhole: true)
    var isKnown = true
    for part in parts {
      guard let domain = facts[part].domain, let least = domain.least, let most = domain.most, let low = result.least,
        let high = result.most
      else {
        isKnown = false
        continue
      }
      let ends = [
        Self.product(low, least), Self.product(low, most), Self.product(high, least), Self.product(high, most),
      ]
      if ends.contains(where: { $0 == nil }) {
        refuseOverflow(index)
        return nil
      }
      // Rounding down at the lower end and one step up at the upper keeps all answers within.
      let sound = ends.compactMap { $0 }
      result.least = sound.min()
      result.most = sound.max().map {
        FixedDecimal(millionths: $0.millionths + (domain.isWhole && result.isWhole ? 0 : 1))
      }
      result.isWhole = result.isWhole && domain.isWhole
    }
    return isKnown ? result : nil
  }

  private func differenceDomain(_ of: Int, _ less: Int, _ index: Int) -> Domain? {
    guard let left = facts[of].domain, let right = facts[less].domain else { return nil }
    func difference(_ one: FixedDecimal?, _ other: FixedDecimal?) -> FixedDecimal? {
      guard let one, let other else { return nil }
      let (millionths, overflows) = one.millionths.subtractingReportingOverflow(other.millionths)
      if overflows { refuseOverflow(index) }
      return overflows ? nil : FixedDecimal(millionths: millionths)
    }
    return Domain(
      least: difference(left.least, right.most), most: difference(left.most, right.least),
      isWhole: left.isWhole && right.isWhole)
  }

  private func sumDomain(_ parts: [Int], _ index: Int) -> Domain? {
    var result = Domain(least: FixedDecimal(0), most: FixedDecimal(0), isWhole: true)
    for part in parts {
      guard let domain = facts[part].domain else { return nil }
      result.least = Self.sum(result.least, domain.least)
      let most = Self.sum(result.most, domain.most)
      if most == nil, result.most != nil, domain.most != nil { refuseOverflow(index) }
      result.most = most
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
