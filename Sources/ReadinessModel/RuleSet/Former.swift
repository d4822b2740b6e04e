/// What an earlier edition of the rule set asked, and what becomes of answers that were given to it.
///
/// In its formulas a fact at or beyond the number of the rule set's questions is one of ``RuleSet/retired``.
public struct FormerEdition: Sendable {
  /// Profiles whose version begins with the same number are read by it; empty for every version but the present one.
  public var version: String
  /// In order: of two for the same question, the first that can be carried counts.
  public var carries: [Carry]
  /// Answers to present questions that are asked again.
  public var reopenings: [Reopening]

  public init(version: String) {
    self.version = version
    carries = []
    reopenings = []
  }

  /// Whether a profile that was filled in for a version is read by it.
  public func covers(_ other: String, present: String) -> Bool {
    if other == present { return false }
    return version.isEmpty || version.prefix(while: { $0 != "." }) == other.prefix(while: { $0 != "." })
  }
}

/// A question that is asked no more: what answers to it could be.
public struct RetiredQuestion: Sendable {
  /// Its section, kinds and words say nothing.
  public var question: Question
  /// Whether answers that are carried nowhere are kept without counting, as the rule set says.
  public var isKeptOnly: Bool

  public init(question: Question, isKeptOnly: Bool) {
    self.question = question
    self.isKeptOnly = isKeptOnly
  }
}

/// One way from former answers to an answer to a present question.
public struct Carry: Sendable {
  public enum Value: Sendable {
    case choices(UInt64)
    case number(FixedDecimal)
    /// The answer to this fact, as it was given.
    case same(as: Int)
  }

  /// Index of the present question.
  public var to: Int
  public var value: Value
  /// What must hold of the former answers; nil for always.
  public var when: Formula?

  public init(to: Int, value: Value, when: Formula?) {
    self.to = to
    self.value = value
    self.when = when
  }
}

/// Answers to a present question that mean something else now, or can be given no more: they are asked again.
public struct Reopening: Sendable {
  public var question: Int
  /// Ids of choices that the question has no more, and for each the one that took its place; empty where none did.
  public var choices: [FormerChoice]
  /// What must hold of the former answers; nil where only ``choices`` are meant.
  public var when: Formula?

  public init(question: Int, choices: [FormerChoice] = [], when: Formula? = nil) {
    self.question = question
    self.choices = choices
    self.when = when
  }
}

/// A choice that a question has no more.
public struct FormerChoice: Sendable, Hashable {
  public var id: String
  /// Index of the choice that it is now; nil where it is asked again.
  public var now: Int?

  public init(id: String, now: Int?) {
    self.id = id
    self.now = now
  }
}
