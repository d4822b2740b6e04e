/// A whole rule set after every check: names are proved, ranges cover their domains once, nothing dangles.
///
/// Things refer to each other by index into the arrays here. Array order is catalogue order: the order of the files.
/// Only the loader makes one; the engine takes nothing else.
public struct RuleSet: Sendable {
  public var id: String
  public var version: String
  public var title: String
  public var about: String
  /// `sha256:` and 64 hexadecimal digits over the files it was read from.
  public var digest: String
  public var kinds: [Kind]
  public var parties: [Party]
  public var scoring: Scoring
  public var words: Words
  public var sources: [Source]
  public var claims: [Claim]
  public var glossary: [Term]
  /// Going up: numbers rise.
  public var steps: [Step]
  public var gates: [Gate]
  public var sections: [Section]
  /// Asked questions and derived values together, since both are facts that formulas can speak of.
  public var questions: [Question]
  public var rules: [Rule]
  public var conditions: [StandingCondition]
  public var holds: [StandingCondition]
  public var consistency: [ConsistencyRule]
  /// Conditions with names of their own.
  public var statements: [Statement]
  /// Questions that earlier editions asked, and this one does not.
  public var retired: [RetiredQuestion]
  /// What becomes of the answers of profiles that were filled in for earlier editions.
  public var former: [FormerEdition]
  /// What has been changed in it for somebody's own use, in the order in which it was applied.
  public var tailorings: [Tailoring]
  /// Requirements that the tailorings make easier; filled in where that has been looked into.
  public var loosened: [LoosenedGate]

  public init(id: String, version: String) {
    self.id = id
    self.version = version
    title = ""
    about = ""
    digest = ""
    kinds = []
    parties = []
    scoring = Scoring()
    words = Words()
    sources = []
    claims = []
    glossary = []
    steps = []
    gates = []
    sections = []
    questions = []
    rules = []
    conditions = []
    holds = []
    consistency = []
    statements = []
    retired = []
    former = []
    tailorings = []
    loosened = []
  }
}

/// A kind of body, such as a locality.
public struct Kind: Sendable, Hashable {
  public var id: String
  public var name: String
  /// The kinds whose questions this one gets too, itself among them.
  public var includes: KindSet
  /// Whether rules of role commissioner count in its score.
  public var isCommissioner: Bool

  public init(id: String, name: String, includes: KindSet, isCommissioner: Bool) {
    self.id = id
    self.name = name
    self.includes = includes
    self.isCommissioner = isCommissioner
  }
}

/// A set of kinds by index, at most 32.
public struct KindSet: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32
  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  /// The set of the kind at this index.
  @inlinable
  public init(kind: Int) { rawValue = 1 << UInt32(truncatingIfNeeded: kind) }
  /// Whether all of `other` is in it.
  @inlinable
  public func contains(_ other: KindSet) -> Bool { rawValue & other.rawValue == other.rawValue }
  public static let every = KindSet(rawValue: .max)
}

/// Somebody who answers questions or owns actions.
///
/// What is printed depends on the kind of body that is assessed: see ``RuleSet/party(_:for:)``.
public struct Party: Sendable, Hashable {
  public var id: String
  /// Its name wherever no other is given for the kind of body.
  public var name: String
  /// Its names where a body of one kind is assessed.
  public var namesByKind: [KindName]
  public var isCommissioner: Bool
  /// Whether it is whoever is assessed.
  public var isBody: Bool
  /// The kinds of bodies that have such a party; for others the body itself stands in.
  public var kinds: KindSet

  public init(
    id: String, name: String, isCommissioner: Bool, isBody: Bool = false, kinds: KindSet = .every,
    namesByKind: [KindName] = []
  ) {
    self.id = id
    self.name = name
    self.isCommissioner = isCommissioner
    self.isBody = isBody
    self.kinds = kinds
    self.namesByKind = namesByKind
  }

  /// Its name where a body of this kind is assessed.
  public func name(for kind: Int) -> String { namesByKind.first { $0.kind == kind }?.name ?? name }

  /// A name that is used where a body of this kind is assessed.
  public struct KindName: Sendable, Hashable {
    /// Index of the kind.
    public var kind: Int
    public var name: String

    public init(kind: Int, name: String) {
      self.kind = kind
      self.name = name
    }
  }
}

extension RuleSet {
  /// The party that acts where a body of this kind is assessed: itself, or the body where the kind has none of it.
  ///
  /// A commissioner that is assessed is the body.
  public func party(_ index: Int, for kind: Int) -> Int {
    let party = parties[index]
    let isItself = kinds[kind].isCommissioner && party.isCommissioner
    if party.kinds.contains(KindSet(kind: kind)), !isItself { return index }
    return parties.firstIndex { $0.isBody } ?? index
  }
}

/// When a score is withheld, and what its ranges are called.
public struct Scoring: Sendable, Hashable {
  /// Below this share (of 1) of applicable weight answered there is no score; 0 never withholds.
  public var withholdBelow: Fraction
  public var bands: [Band]
  /// Whether sections are scored from the short form too.
  public var scoresShortForm: Bool
  /// Whether gates may look at scores.
  public var movesStepsByScore: Bool

  public init(
    withholdBelow: Fraction = .zero, bands: [Band] = [], scoresShortForm: Bool = true, movesStepsByScore: Bool = false
  ) {
    self.withholdBelow = withholdBelow
    self.bands = bands
    self.scoresShortForm = scoresShortForm
    self.movesStepsByScore = movesStepsByScore
  }
}

/// A named range of scores.
public struct Band: Sendable, Hashable {
  public var id: String
  public var name: String
  /// Scores (of 1) below this belong here unless an earlier band has them; nil in the last.
  public var below: Fraction?

  public init(id: String, name: String, below: Fraction?) {
    self.id = id
    self.name = name
    self.below = below
  }
}
