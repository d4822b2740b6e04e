public import ReadinessModel

/// What is different between two rule sets, by id.
public struct RuleSetChanges: Sendable, Hashable {
  /// What kind of thing changed.
  public enum Sort: String, Sendable, CaseIterable {
    case ruleSet = "rule set"
    case kind, party, band
    case step, gate, section, question, rule, condition, hold
    case consistency = "consistency rule"
    case word, source, claim, term
  }

  /// In which way it changed; one thing may change in several.
  public enum Change: String, Sendable, CaseIterable {
    case added, removed
    /// It has another id, and says which one it had.
    case renamed
    /// Wording, help, title, evidence or labels.
    case reworded
    case reweighted
    /// Marks, or the answers that earn them.
    case remarked
    /// The formula: what must hold, or when a question is asked.
    case redefined
    /// Type, choices, limits or unit: old answers may not fit.
    case retyped
    /// Who is asked, or judged.
    case kinds
    /// What to do, or who does it.
    case actions
    /// Limits of bands, or the share below which a score is withheld.
    case rescored
    /// Role, place in the tree, or anything else that counts.
    case moved
  }

  /// One thing that changed.
  public struct Entry: Sendable, Hashable {
    public var sort: Sort
    public var id: String
    /// Its code and title or wording, from the new rule set where it is there.
    public var title: String
    public var changes: [Change]
    /// What it was and what it is, in English, for programs; empty where the changes say it all.
    public var details: [String]
    /// The same for each of the changes, in their order: what it was and what it is, as long as it may be.
    public var differences: [Difference]

    /// Of the differences those that help: of a long text that was reworded nobody sees what is other.
    var short: [Difference] {
      zip(changes, differences).filter { change, difference in
        change != .reworded || difference.before.utf8.count + difference.after.utf8.count < 400
      }.map(\.1)
    }

    /// What something was and what it is; empty where it was or is nothing.
    public struct Difference: Sendable, Hashable {
      public var before: String
      public var after: String
    }
  }

  public var entries: [Entry]
  /// Ids of asked questions that are no more.
  public var removedQuestions: [String]

  /// Compares two rule sets; neither has to know the other.
  public init(from old: RuleSet, to new: RuleSet) {
    let names = FormerIDs(new, of: old)
    entries = Self.compare(Facets.all(of: old).map(names.renamed), Facets.all(of: new), names)
    let kept = Set(new.questions.map(\.id)).union(names.former(.question))
    removedQuestions = old.questions.filter { !$0.isDerived && !kept.contains($0.id) }.map(\.id)
  }

  /// Entries that changed in this way.
  public func entries(with change: Change) -> [Entry] { entries.filter { $0.changes.contains(change) } }

  private static func compare(_ old: [Facets], _ new: [Facets], _ names: FormerIDs) -> [Entry] {
    let before = Dictionary(old.map { ($0.key, $0) }) { first, _ in first }
    let after = Set(new.map(\.key))
    var entries: [Entry] = []
    for sort in Sort.allCases {
      for facets in old where facets.sort == sort && !after.contains(facets.key) {
        entries.append(
          Entry(sort: sort, id: facets.id, title: facets.title, changes: [.removed], details: [], differences: []))
      }
      for facets in new where facets.sort == sort {
        guard let former = before[facets.key] else {
          entries.append(
            Entry(sort: sort, id: facets.id, title: facets.title, changes: [.added], details: [], differences: []))
          continue
        }
        if let entry = facets.difference(from: former, was: names.before(facets.key)) { entries.append(entry) }
      }
    }
    return entries
  }
}
