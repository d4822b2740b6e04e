internal import ReadinessModel

/// What the comparison says, in sentences; all formats print the same ones.
struct ComparisonWords {
  let comparison: RuleSetComparison

  var title: String { "From \(comparison.old.text) to \(comparison.new.text)" }

  /// How much changed, in one line.
  var summary: String {
    let entries = comparison.changes.entries
    if entries.isEmpty {
      return comparison.old.digest == comparison.new.digest
        ? "Nothing has changed." : "Nothing that counts or can be read has changed: comments, or the order of things."
    }
    let counts = RuleSetChanges.Change.allCases.compactMap { change in
      let count = comparison.changes.entries(with: change).count
      return count == 0 ? nil : "\(count) \(word(change))"
    }
    return counts.joined(separator: ", ") + "."
  }

  func word(_ change: RuleSetChanges.Change) -> String {
    switch change {
    case .added: "added"
    case .removed: "removed"
    case .renamed: "with another name"
    case .reworded: "reworded"
    case .reweighted: "with another weight"
    case .remarked: "with other marks"
    case .redefined: "with another condition"
    case .retyped: "with other answers allowed"
    case .kinds: "for other kinds of body"
    case .actions: "with another action or owner"
    case .rescored: "with other limits of scores"
    case .moved: "moved, or with another role"
    }
  }

  func line(_ entry: RuleSetChanges.Entry) -> String {
    "\(entry.sort.rawValue) \(entry.id) (\(entry.title)): \(entry.changes.map(word).joined(separator: ", "))"
  }

  /// Who goes where.
  func crossing(_ effect: RuleSetEffect) -> String {
    let (before, after) = (effect.confirmedBefore ?? "no step", effect.confirmedAfter ?? "no step")
    return effect.crossing == .same
      ? "\(effect.name): \(after), as before" : "\(effect.name): \(before) before, \(after) now"
  }

  /// Everything else that changes for one body.
  func lines(_ effect: RuleSetEffect) -> [String] {
    var lines: [String] = []
    for gate in effect.gates where gate.isChanged {
      lines.append("\(gate.title): \(words(gate.before)) → \(words(gate.after))")
    }
    for section in effect.sections where section.isChanged {
      lines.append("\(section.title): \(words(section.before)) → \(words(section.after))")
    }
    for standing in effect.standing where standing.isChanged {
      lines.append("\(standing.title): \(words(standing.before)) → \(words(standing.after))")
    }
    for answer in effect.kept {
      lines.append("kept, though no rule asks for it any more: \(answer.question) = \(answer.value)")
    }
    return lines
  }

  private func words(_ outcome: GateOutcome?) -> String {
    switch outcome {
    case .met?: "in place"
    case .notMet?: "not in place"
    case .unknown?: "not known"
    case .contradictory?: "answers to be checked"
    case .notApplicable?: "not applicable"
    case nil: "no such gate"
    }
  }

  private func words(_ truth: Truth?) -> String {
    switch truth {
    case .isTrue?: "said"
    case .unknown?: "not known"
    case .isFalse?: "not said"
    case nil: "no such rule"
    }
  }

  private func words(_ score: RuleSetEffect.Score?) -> String {
    guard let score else { return "no such section" }
    if let share = score.score { return "\(share.percent ?? 0)% (\(score.band))" }
    switch score.state {
    case .notApplicable: return "not applicable"
    case .notSought: return "not sought"
    case .withheld: return "too little answered"
    case .notScored, .scored: return "not scored"
    }
  }
}
