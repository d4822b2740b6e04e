internal import ReadinessModel
internal import ReadinessWords

/// What the comparison says, in sentences of the new rule set; all formats for people print the same ones.
struct ComparisonWords {
  let comparison: RuleSetComparison
  private let phrases: Phrases

  init(_ comparison: RuleSetComparison) {
    self.comparison = comparison
    phrases = comparison.phrases
  }

  var title: String { phrases("rulesets-title", ["old": comparison.old.text, "new": comparison.new.text]) }
  var follows: String { phrases["rulesets-follows"] }
  var whatChanged: String { phrases["label-what-changed"] }
  var effects: String { phrases["rulesets-effects"] }
  var unreadable: String { phrases["heading-unreadable"] }

  /// How much changed, in one line.
  var summary: String {
    if comparison.changes.entries.isEmpty {
      return phrases[comparison.old.digest == comparison.new.digest ? "rulesets-same" : "rulesets-same-sense"]
    }
    let counts = RuleSetChanges.Change.allCases.compactMap { change -> String? in
      let count = comparison.changes.entries(with: change).count
      return count == 0 ? nil : phrases("rulesets-count", ["count": "\(count)", "change": word(change)])
    }
    return phrases("rulesets-summary", ["changes": phrases.list(counts, "list-more")])
  }

  private func word(_ change: RuleSetChanges.Change) -> String { phrases["rulesets-change-\(change.rawValue)"] }

  private func word(_ sort: RuleSetChanges.Sort) -> String {
    phrases["rulesets-sort-\(sort.rawValue.split(separator: " ").joined(separator: "-"))"]
  }

  func line(_ entry: RuleSetChanges.Entry) -> String {
    phrases(
      "rulesets-line",
      [
        "sort": word(entry.sort), "id": entry.id, "title": entry.title,
        "changes": phrases.list(entry.changes.map(word), "list-more"),
      ])
  }

  /// What it was and what it is, in the terms of the rule language: whoever reads this writes rules.
  func details(_ entry: RuleSetChanges.Entry) -> [String] {
    entry.short.map { difference in
      phrases("rulesets-detail", ["before": orNothing(difference.before), "after": orNothing(difference.after)])
    }
  }

  private func orNothing(_ text: String) -> String { text.isEmpty ? phrases["rulesets-nothing"] : text }

  /// Who goes where; of whom, where neither rule set has steps.
  func crossing(_ effect: RuleSetEffect) -> String {
    if effect.steps.isEmpty {
      return lines(effect).isEmpty ? phrases("rulesets-body-same", ["name": effect.name]) : effect.name
    }
    let none = phrases["rulesets-no-step"]
    return phrases(
      effect.crossing == .same ? "rulesets-step-same" : "rulesets-step-moved",
      ["name": effect.name, "before": effect.confirmedBefore ?? none, "after": effect.confirmedAfter ?? none])
  }

  /// Everything else that changes for one body.
  func lines(_ effect: RuleSetEffect) -> [String] {
    var lines = effect.gates.filter(\.isChanged).map { figure($0.title, words($0.before), words($0.after)) }
    for section in effect.sections where section.isChanged {
      let places = Self.places(section)
      lines.append(figure(section.title, words(section.before, places), words(section.after, places)))
    }
    lines += effect.standing.filter(\.isChanged).map { figure($0.title, words($0.before), words($0.after)) }
    return lines + effect.kept.map { phrases("rulesets-kept", ["question": $0.question, "value": $0.value]) }
  }

  private func figure(_ title: String, _ before: String, _ after: String) -> String {
    phrases("rulesets-figure", ["title": title, "before": before, "after": after])
  }

  private func words(_ outcome: GateOutcome?) -> String {
    switch outcome {
    case .met?: phrases["in-place"]
    case .notMet?: phrases["not-in-place"]
    case .unknown?: phrases["not-known"]
    case .contradictory?: phrases["contradictory"]
    case .notApplicable?: phrases["not-applicable"]
    case nil: phrases["rulesets-no-gate"]
    }
  }

  private func words(_ truth: Truth?) -> String {
    switch truth {
    case .isTrue?: phrases["rulesets-said"]
    case .unknown?: phrases["not-known"]
    case .isFalse?: phrases["rulesets-not-said"]
    case nil: phrases["rulesets-no-rule"]
    }
  }

  private func words(_ score: RuleSetEffect.Score?, _ places: Int) -> String {
    guard let score else { return phrases["rulesets-no-section"] }
    if let share = score.score {
      let text = phrases.percent(of: phrases.number(share * Fraction(100), places: places))
      return score.band.isEmpty ? text : phrases("rulesets-score", ["share": text, "band": score.band])
    }
    switch score.state {
    case .notApplicable: return phrases["not-applicable"]
    case .notSought: return phrases["not-sought"]
    case .withheld: return phrases["rulesets-withheld"]
    case .notScored, .scored: return phrases["state-not-scored"]
    }
  }

  /// As many decimals of per cent as it takes to tell the two scores apart: none as a rule.
  private static func places(_ section: RuleSetEffect.Pair<RuleSetEffect.Score>) -> Int {
    guard let before = section.before?.score, let after = section.after?.score, before != after else { return 0 }
    return (0..<6).first { before.rounded(places: 2 + $0) != after.rounded(places: 2 + $0) } ?? 6
  }
}
