internal import ReadinessModel
internal import ReadinessWords

/// One thing of a rule set, taken apart into texts that can be compared across rule sets: names instead of indices.
struct Facets {
  struct Key: Hashable {
    var sort: RuleSetChanges.Sort
    var id: String
  }

  var sort: RuleSetChanges.Sort
  var id: String
  var title: String
  /// By the change that a difference in it is; more than one text may stand for the same change.
  var texts: [RuleSetChanges.Change: String] = [:]

  var key: Key { Key(sort: sort, id: id) }

  /// What changed; nil where nothing did.
  ///
  /// - Parameter was: the id it had; nil where it had the same.
  func difference(from old: Facets, was: String? = nil) -> RuleSetChanges.Entry? {
    var changes: [RuleSetChanges.Change] = was == nil ? [] : [.renamed]
    var differences: [RuleSetChanges.Entry.Difference] =
      was.map { [RuleSetChanges.Entry.Difference(before: $0, after: id)] } ?? []
    for change in RuleSetChanges.Change.allCases {
      let (was, now) = (old.texts[change] ?? "", texts[change] ?? "")
      if was == now { continue }
      changes.append(change)
      differences.append(RuleSetChanges.Entry.Difference(before: was, after: now))
    }
    if changes.isEmpty { return nil }
    var entry = RuleSetChanges.Entry(
      sort: sort, id: id, title: title, changes: changes, details: [], differences: differences)
    entry.details = entry.short.map { "\($0.before.orNone) → \($0.after.orNone)" }
    return entry
  }
}

extension String {
  fileprivate var orNone: String { isEmpty ? "nothing" : self }
}

extension Facets {
  /// Everything of a rule set that is compared.
  static func all(of ruleSet: RuleSet) -> [Facets] {
    let writer = FacetWriter(ruleSet)
    let head: [Facets] =
      [writer.whole(ruleSet)] + ruleSet.kinds.map { writer.kind($0, among: ruleSet.kinds) }
      + ruleSet.parties.map(writer.party) + ruleSet.scoring.bands.enumerated().map { writer.band($1, at: $0) }
    let tail: [Facets] =
      ruleSet.words.ids.map { writer.word($0, ruleSet.words[$0] ?? "") } + ruleSet.sources.map(writer.source)
      + ruleSet.claims.map { writer.claim($0, sources: ruleSet.sources) } + ruleSet.glossary.map(writer.term)
    return head + things(of: ruleSet, writer) + tail
  }

  private static func things(of ruleSet: RuleSet, _ writer: FacetWriter) -> [Facets] {
    ruleSet.steps.map(writer.step) + ruleSet.gates.map(writer.gate) + ruleSet.sections.map(writer.section)
      + ruleSet.questions.map(writer.question) + ruleSet.rules.indices.map(writer.rule)
      + ruleSet.conditions.map { writer.standing(.condition, $0) } + ruleSet.holds.map { writer.standing(.hold, $0) }
      + ruleSet.consistency.map(writer.consistency)
  }
}
