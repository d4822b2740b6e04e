import ReadinessEngine
import ReadinessModel
import ReadinessWords

/// Sections with their figures, and every rule in them.
extension ViewBuilder {
  func sections() -> [SectionView] { ruleSet.sections.indices.map(section) }

  private func section(_ index: Int) -> SectionView {
    let section = ruleSet.sections[index]
    let result = printed(assessment.sections[index])
    let score = result.state == .scored ? result.score : nil
    let isSought = result.state != .notApplicable && (result.state != .notSought || allSteps)
    let (low, high) = result.state == .notSought ? (nil, nil) : (result.low, result.high)
    return SectionView(
      id: section.id, code: section.code, title: section.title, about: section.about, state: result.state,
      stateWords: stateWords(result), percent: score.map(percent) ?? "",
      score: score.map(PlainNumber.permille), low: low.map(PlainNumber.permille), high: high.map(PlainNumber.permille),
      range: range(low, high),
      answered: isSought && result.applicable > 0
        ? phrases(
          "label-of-answered", ["answered": String(result.answered), "of": String(result.applicable)]) : "",
      points: score == nil
        ? ""
        : phrases(
          result.possible == Fraction(1) ? "points-of-one" : "points-of-many",
          ["gained": phrases.points(result.gained), "possible": phrases.points(result.possible)]),
      gained: phrases.points(result.gained), possible: phrases.points(result.possible),
      note: withheldNote(result), openCounts: OpenCounts(ruleSet: ruleSet).words(index, phrases),
      parts: parts(of: index),
      rules: isSought ? rules(of: index) : [])
  }

  func stateWords(_ result: SectionResult) -> String {
    switch result.state {
    case .notApplicable: phrases["not-applicable"]
    case .notSought: phrases["not-sought"]
    case .notScored: phrases["state-not-scored"]
    case .withheld: phrases["state-withheld"]
    case .scored: bandWords(result).isEmpty ? phrases["state-scored"] : bandWords(result)
    }
  }

  private func range(_ low: Fraction?, _ high: Fraction?) -> String {
    guard let low, let high, low != high else { return "" }
    return phrases("label-band-two", ["low": percent(low), "high": percent(high)])
  }

  /// Every rule that applies to the body, in catalogue order.
  private func rules(of section: Int) -> [RuleView] {
    let result = self.printed(assessment.sections[section])
    var printed: [Int: String] = [:]
    if result.state == .scored {
      let shares = assessed.assessor.contributions(to: section, assessment).map { ($0.0, $0.1 * result.possible) }
      for (share, points) in zip(shares, PrintedPoints(shares.map(\.1), whole: result.gained).parts) {
        printed[share.0] = phrases.digits(points)
      }
    }
    return ruleSet.rules.indices.filter { ruleSet.rules[$0].section == section && applies($0) }.map { index in
      rule(index, points: printed[index])
    }
  }

  private func applies(_ rule: Int) -> Bool {
    let state = assessment.rules[rule].state
    return state != .doesNotApply && state != .notApplicable
  }

  private func rule(_ index: Int, points: String?) -> RuleView {
    let rule = ruleSet.rules[index]
    let result = assessment.rules[index]
    let question = rule.question
    let detail = question.flatMap { profile.detail(of: $0) }
    let mark = result.mark.map { rule.marks[$0 - firstMarks[index]] }
    let value = assessed.assessor.value(of: index, assessment)
    let opened = result.mark == nil && value != nil ? rule.openCountsAs : nil
    return RuleView(
      anchor: "a-\(rule.id)", code: question.map { ruleSet.questions[$0].code } ?? "", wording: title(of: rule),
      counts: rule.role == .graded || rule.role == .commissioner && kind.isCommissioner, role: words(rule.role),
      answer: question.map { answers.text(of: $0) }
        ?? (result.state.isOpen ? phrases["not-known"] : phrases["label-judged-from"]),
      isOpen: result.state.isOpen, evidence: question.map(evidence) ?? [], note: detail.map { text($0.note) } ?? "",
      by: detail.map { text($0.by, to: Self.longestName) } ?? "",
      mark: value.map(phrases.points) ?? "", openCounts: opened.map { OpenCounts.words($0, phrases) } ?? "",
      weight: rule.marks.isEmpty ? "" : phrases.digits(rule.weight.text), contribution: points ?? "",
      place: question.map(place) ?? "", citation: citation(rule.citation),
      action: value == .one ? "" : mark.flatMap { rule.action(at: $0)?.text } ?? "")
  }

  private func words(_ role: Role) -> String {
    switch role {
    case .graded: phrases["role-graded"]
    case .gate: phrases["role-gate"]
    case .advisory: phrases["role-advisory"]
    case .information: phrases["role-information"]
    case .commissioner: phrases[kind.isCommissioner ? "role-graded" : "role-commissioner"]
    case .condition: phrases["role-condition"]
    case .hold: phrases["role-hold"]
    }
  }

  /// What supports an answer, with its date.
  private func evidence(_ question: Int) -> [String] {
    profile.evidence.filter { $0.question == question }.map { evidence in
      let words = text(evidence.text)
      guard let dated = evidence.dated else { return words }
      let date = phrases.date(dated)
      return words.isEmpty ? date : phrases("list-more", ["first": words, "last": date])
    }
  }

  /// What is fully in place, the weightiest first.
  func strengths() -> [FactView] {
    let full = ruleSet.rules.indices.filter { index in
      let rule = ruleSet.rules[index]
      guard assessment.rules[index].isCounted, rule.weight.millionths > 0, rule.question != nil,
        assessment.sections[rule.section].state != .notSought,
        assessment.sections[rule.section].state != .notApplicable, assessment.rules[index].mark != nil
      else { return false }
      return assessed.assessor.value(of: index, assessment) == .one
    }
    let sorted = full.sorted { left, right in
      ruleSet.rules[left].weight == ruleSet.rules[right].weight
        ? left < right : ruleSet.rules[left].weight > ruleSet.rules[right].weight
    }
    return sorted.prefix(6).compactMap { ruleSet.rules[$0].question.map(fact) }
  }
}
