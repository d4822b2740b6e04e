public import ReadinessModel
public import ReadinessReports
internal import ReadinessWords

/// Two versions of a rule set, and what the new one does to profiles before anybody has changed anything.
public struct RuleSetComparison: Sendable {
  /// `three-step-path 1.0.0`, and the digest.
  public struct Name: Sendable, Hashable {
    public var id: String
    public var version: String
    public var digest: String
    /// Ids of the files that change it for somebody's own use.
    public var tailorings: [String]
    public var text: String { (["\(id) \(version)"] + tailorings).joined(separator: " + ") }

    init(_ ruleSet: RuleSet) {
      (id, version, digest) = (ruleSet.id, ruleSet.version, ruleSet.digest)
      tailorings = ruleSet.tailorings.map(\.id)
    }
  }

  public var old: Name
  public var new: Name
  public var changes: RuleSetChanges
  /// Whose changes these are and why, where the new one is tailored.
  let tailoring: TailoringView?
  /// The words of the new one, in which the comparison speaks.
  let phrases: Phrases
  /// In the order in which profiles were given.
  public var effects: [RuleSetEffect]
  /// Profiles that were to be judged by both and could not be.
  public var unreadable: [UnreadableProfile]

  public init(
    from old: RuleSet, to new: RuleSet, effects: [RuleSetEffect] = [], unreadable: [UnreadableProfile] = []
  ) {
    self.old = Name(old)
    self.new = Name(new)
    changes = RuleSetChanges(from: old, to: new)
    tailoring = TailoringView(new)
    phrases = Phrases(new.words)
    self.effects = effects
    self.unreadable = unreadable
  }

  /// Bodies whose confirmed step is another one under the new rules.
  public var crossings: [RuleSetEffect] { effects.filter { $0.crossing != .same } }

  /// The profiles that are judged otherwise, each with where it stands and what else is otherwise, in sentences.
  public var differing: [(title: String, lines: [String])] {
    let words = ComparisonWords(self)
    return effects.map { (words.crossing($0), words.lines($0), $0.crossing) }
      .filter { !$0.1.isEmpty || $0.2 != .same }.map { ($0.0, $0.1) }
  }
}
