import ReadinessEngine
import ReadinessModel
import ReadinessWords

/// Counts over the bodies of one kind: no means, no ranks.
extension PortfolioBuilder {
  /// Bodies, practices and patients by confirmed step; a practice that several bodies list counts once.
  func summary(_ members: [Int]) -> [PortfolioStepSummary] {
    var rows: [PortfolioStepSummary] = []
    for step in [nil] + ruleSet.steps.indices.map(Optional.some) {
      let here = members.filter { bodies[$0].assessment.confirmed == step }
      if here.isEmpty { continue }
      var seen: Set<String> = []
      var patients: Int64 = 0
      for index in here {
        let profile = bodies[index].profile
        for practice in profile.practices where !practice.isRepeated {
          guard seen.insert(Self.key(profile.string(practice.code))).inserted else { continue }
          patients &+= practice.patients ?? 0
        }
      }
      rows.append(
        PortfolioStepSummary(
          title: step.map { ruleSet.steps[$0].title } ?? phrases["portfolio-none-confirmed"], bodies: here.count,
          practices: seen.count,
          patients: patients))
    }
    return rows
  }

  /// A code without blanks around it and without capitals, as codes are compared.
  private static func key(_ code: String) -> String {
    String(code.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()).lowercased()
  }

  /// How bodies spread over the bands and states of each section.
  func spread(_ members: [Int]) -> [PortfolioSpread] {
    ruleSet.sections.indices.compactMap { section in
      let results = members.filter { !hidesScores(bodies[$0].profile) }.map { bodies[$0].assessment.sections[section] }
      var counts = ruleSet.scoring.bands.enumerated().map { index, band in
        (words: band.name, count: results.count { $0.band == index })
      }
      counts.append((phrases["state-withheld"], results.count { $0.state == .withheld }))
      counts.append((phrases["state-not-scored"], results.count { $0.state == .notScored }))
      counts.append((phrases["not-sought"], results.count { $0.state == .notSought }))
      let shown = counts.filter { $0.count > 0 }
      return shown.isEmpty ? nil : PortfolioSpread(section: ruleSet.sections[section].title, counts: shown)
    }
  }

  /// Conditions that hold anywhere, with the parts that hold and what the commissioner's figures beside them say.
  func conditions() -> [PortfolioCondition] {
    ruleSet.conditions.indices.compactMap { index in
      let condition = ruleSet.conditions[index]
      let beside = commissionerFacts(beside: condition.formula.facts)
      let held = bodies.indices.filter { bodies[$0].assessment.conditions[index] == .isTrue }
      if held.isEmpty { return nil }
      let rows = held.map { body in
        let assessed = bodies[body]
        let answers = AnswerWords(
          ruleSet: ruleSet, profile: assessed.profile, facts: assessed.assessment.facts, phrases: phrases)
        let figures = beside.filter { assessed.assessment.facts.states[$0] != .doesNotApply }.map {
          "\(ruleSet.questions[$0].wording) \(answers.text(of: $0))"
        }
        return (name: names[body], parts: parts(condition.formula, assessed), beside: figures)
      }
      return PortfolioCondition(id: condition.id, title: condition.title, text: condition.text, bodies: rows)
    }
  }

  /// `3 of 4`: how many of a condition's first alternatives hold.
  private func parts(_ formula: Formula, _ assessed: AssessedProfile) -> String {
    var alternatives: [Formula] = []
    switch formula {
    case .any(let parts): alternatives = parts
    case .all(let parts):
      for case .any(let inner) in parts where alternatives.isEmpty { alternatives = inner }
    default: break
    }
    if alternatives.count < 2 { return phrases["label-holds"] }
    let held = alternatives.count { assessed.assessor.trace($0, assessed.assessment).truth == .isTrue }
    return phrases("label-parts-hold", ["held": String(held), "of": String(alternatives.count)])
  }

  /// Facts that the commissioner's rules look at in the sections of these facts.
  private func commissionerFacts(beside facts: [Int]) -> [Int] {
    let sections = Set(facts.map { ruleSet.questions[$0].section })
    return ruleSet.rules.filter { $0.role == .commissioner && sections.contains($0.section) }.compactMap(\.question)
  }
}
