internal import ReadinessModel

/// Ids that things of a rule set had in an earlier one, where the later one says so with `was`: renamed things are compared,
/// not taken for one that went and one that came.
struct FormerIDs {
  /// By what it is and the id it had: the id it has.
  private var now: [Facets.Key: String] = [:]
  /// By what it is and the id it has: the id it had.
  private var was: [Facets.Key: String] = [:]

  init(_ new: RuleSet, of old: RuleSet) {
    add(.section, new.sections.map { ($0.id, $0.was) }, Set(old.sections.map(\.id)))
    add(.rule, new.rules.map { ($0.id, $0.was) }, Set(old.rules.map(\.id)))
    let names = FormerNames(new, of: old)
    add(.question, zip(new.questions.map(\.id), names.questions).map { ($0, $1) }, Set(old.questions.map(\.id)))
  }

  private mutating func add(_ sort: RuleSetChanges.Sort, _ things: [(id: String, was: [String])], _ old: Set<String>) {
    let present = Set(things.map(\.id))
    for thing in things where !old.contains(thing.id) {
      guard let former = thing.was.first(where: { old.contains($0) && !present.contains($0) }) else { continue }
      now[Facets.Key(sort: sort, id: former)] = thing.id
      was[Facets.Key(sort: sort, id: thing.id)] = former
    }
  }

  /// A thing of the earlier rule set under the id it has now.
  func renamed(_ facets: Facets) -> Facets {
    guard let id = now[facets.key] else { return facets }
    var facets = facets
    facets.id = id
    return facets
  }

  /// The id it had; nil where it had the same.
  func before(_ key: Facets.Key) -> String? { was[key] }

  /// The present id of a thing of the earlier rule set.
  func id(_ sort: RuleSetChanges.Sort, _ former: String) -> String { now[Facets.Key(sort: sort, id: former)] ?? former }

  /// Ids of the earlier rule set that are others now.
  func former(_ sort: RuleSetChanges.Sort) -> [String] { now.keys.filter { $0.sort == sort }.map(\.id) }
}
