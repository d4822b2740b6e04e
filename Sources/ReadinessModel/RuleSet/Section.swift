/// How children become one score.
public enum Aggregate: String, Sendable, CaseIterable {
  /// Points gained of points possible.
  case sum
  /// Weighted mean of the children's scores.
  case mean
  /// The lowest child's score.
  case lowest
}

/// Questions scored together.
public struct Section: Sendable {
  public var id: String
  /// Catalogue code such as `LOC`; empty where there is none.
  public var code: String
  public var title: String
  public var about: String
  /// Index of the step it belongs to; nil where it belongs to none.
  public var step: Int?
  /// The tree of groups; its weight is not used.
  public var root: Group
  /// Whether one of its actions may be the quick win among the next actions.
  public var isQuickWin: Bool
  /// Whether it does not apply to a body to which none of its rules that count applies; else it is not scored.
  public var mayNotApply: Bool
  /// What it sums up: the scores of other sections and groups; empty where it has rules of its own.
  public var summary: [SummaryPart] = []
  /// The ids it had in earlier editions.
  public var was: [String] = []

  public init(
    id: String, code: String, title: String, about: String, step: Int?, root: Group, isQuickWin: Bool = false,
    mayNotApply: Bool = false
  ) {
    self.id = id
    self.code = code
    self.title = title
    self.about = about
    self.step = step
    self.root = root
    self.isQuickWin = isQuickWin
    self.mayNotApply = mayNotApply
  }
}

/// One score that a summary is made of.
public struct SummaryPart: Sendable, Hashable {
  /// Index of the section.
  public var section: Int
  /// Id of a group of it; empty for the whole section.
  public var group: String
  public var weight: FixedDecimal

  public init(section: Int, group: String, weight: FixedDecimal) {
    self.section = section
    self.group = group
    self.weight = weight
  }
}

/// A node of a section's tree.
public struct Group: Sendable {
  public enum Child: Sendable {
    case group(Group)
    /// Index of a rule.
    case rule(Int)
  }

  public var id: String
  public var title: String
  public var aggregate: Aggregate
  public var weight: FixedDecimal
  /// Whether what it earns is gained, and not among what is possible.
  public var isBonus: Bool
  /// The points that can be gained in it at most; nil for no limit but its own.
  public var cap: FixedDecimal?
  public var children: [Child]
  /// Questions that stand here, by index, in order.
  public var questions: [Int]

  public init(id: String, title: String, aggregate: Aggregate, weight: FixedDecimal) {
    self.id = id
    self.title = title
    self.aggregate = aggregate
    self.weight = weight
    isBonus = false
    cap = nil
    children = []
    questions = []
  }
}
