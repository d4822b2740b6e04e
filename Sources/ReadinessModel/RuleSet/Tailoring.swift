/// What one body has changed in a rule set that others use too, and why: see ``RuleSet/tailorings``.
public struct Tailoring: Sendable, Hashable {
  public var id: String
  public var title: String
  /// Who answers for it.
  public var owner: String
  /// The last as-of date for which it may be used; nil where it has no end.
  public var until: CivilDate?
  /// In the order of its file.
  public var changes: [TailoredChange]

  public init(id: String, title: String, owner: String, until: CivilDate? = nil, changes: [TailoredChange] = []) {
    self.id = id
    self.title = title
    self.owner = owner
    self.until = until
    self.changes = changes
  }
}

/// One thing that a tailoring changes.
public struct TailoredChange: Sendable, Hashable {
  /// What is done to it.
  public enum Verb: String, Sendable, Hashable, CaseIterable {
    case change, replace, add
    case leaveOut = "leave-out"
  }

  public var verb: Verb
  /// What sort of thing it is, as the rule language calls it: `rule`.
  public var element: String
  public var id: String
  /// What people know it by; empty where it has no such words.
  public var title: String
  /// Why, in the words of its owner.
  public var reason: String
  /// Whether its owner says that it makes a requirement easier.
  public var loosens: Bool
  /// What it changes of the thing, one by one; empty where the whole is added, replaced or left out.
  public var details: [Detail]

  public init(
    verb: Verb, element: String, id: String, title: String, reason: String, loosens: Bool, details: [Detail] = []
  ) {
    self.verb = verb
    self.element = element
    self.id = id
    self.title = title
    self.reason = reason
    self.loosens = loosens
    self.details = details
  }

  /// An attribute or a text, before and after; both are empty where it is neither.
  public struct Detail: Sendable, Hashable {
    public var name: String
    public var before: String
    public var after: String

    public init(name: String, before: String, after: String) {
      self.name = name
      self.before = before
      self.after = after
    }
  }
}

/// A requirement that some body meets under a tailored rule set and not under the rule set as it is.
public struct LoosenedGate: Sendable, Hashable {
  /// The requirement's id, code and title, as in the rule set before tailoring: it may be left out now.
  public var id: String
  public var code: String
  public var title: String
  /// Index of the tailoring that makes it easier.
  public var tailoring: Int
  /// Why, as the changes say that loosen it.
  public var reasons: [String]
  /// Whether a body shows it; otherwise only nothing shows the contrary.
  public var isShown: Bool

  public init(id: String, code: String, title: String, tailoring: Int, reasons: [String], isShown: Bool) {
    self.id = id
    self.code = code
    self.title = title
    self.tailoring = tailoring
    self.reasons = reasons
    self.isShown = isShown
  }
}

extension RuleSet {
  /// Whether somebody has changed it for their own use.
  public var isTailored: Bool { !tailorings.isEmpty }

  /// The tailoring that may be used for the shortest time; nil where none has an end.
  public var firstToExpire: Tailoring? {
    tailorings.filter { $0.until != nil }.min { ($0.until?.packed ?? 0) < ($1.until?.packed ?? 0) }
  }
}
