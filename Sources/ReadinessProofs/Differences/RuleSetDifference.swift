public import ReadinessModel

/// One thing that two rule sets say, and whether they can say it differently of the same body.
public struct RuleSetDifference: Sendable {
  /// What it is that is judged.
  public enum Kind: String, CaseIterable, Sendable {
    case step, gate, condition, hold, reservation, consistency, rule, section, band
  }

  public enum Verdict: Sendable {
    /// Proved: no body is judged differently.
    case same
    /// A body that the two judge differently, as both engines have shown.
    case differs(DifferingBody)
    /// No such body was found, and that there is none was not shown.
    case notDecided
    /// Left out of the newer one, or added by it.
    case onlyIn(Side)
  }

  public var kind: Kind
  /// Its name in the newer rule set; in the older one where only that has it.
  public var id: String
  /// Its name in the older one, where that is another.
  public var formerID: String?
  public var title: String
  public var verdict: Verdict
}

/// A body that two rule sets judge differently.
public struct DifferingBody: Sendable {
  /// What the engines are to be given.
  public var old: Profile
  public var new: Profile
  /// The profile as a file filled in for the newer rule set.
  public var xml: String
  /// The same for the older one; nil where the older one reads the same of ``xml``.
  public var oldXML: String?
  /// What each makes of it, in the words of the machine formats.
  public var oldOutcome: String
  public var newOutcome: String
  /// How many questions it answers.
  public var answers: Int
  /// Whether it is proved that no body with fewer answers will do.
  public var isSmallest: Bool
}

/// What came of laying two rule sets side by side.
public struct RuleSetDifferences: Sendable {
  /// Steps that all searches may take together.
  public static let defaultBudget = Prover.defaultBudget

  /// In the order of the kinds, then of the older rule set, then what only the newer one has.
  public var items: [RuleSetDifference] = []
  /// Steps of search taken, of ``budget``.
  public var steps = 0
  public var budget = 0
  /// Bodies that both engines judged.
  public var judged = 0

  /// Whether nobody can be judged differently, as far as is proved: nothing differs, and nothing was added or left out.
  public var isSame: Bool {
    items.allSatisfy { if case .same = $0.verdict { true } else { false } }
  }
}
