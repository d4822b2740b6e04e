/// What a rule is for.
public enum Role: String, Sendable, CaseIterable {
  /// Earns marks.
  case graded
  /// The question serves gates.
  case gate
  /// Marked and shown; counts nowhere.
  case advisory
  /// Shown.
  case information
  /// What the commissioner owes: counts only in a commissioner's score.
  case commissioner
  /// The question serves a condition printed with a step.
  case condition
  /// The question serves a hold.
  case hold

  /// The stable word for machines.
  public var word: StaticString {
    switch self {
    case .graded: "graded"
    case .gate: "gate"
    case .advisory: "advisory"
    case .information: "information"
    case .commissioner: "commissioner"
    case .condition: "condition"
    case .hold: "hold"
    }
  }
}

/// What is made of one fact (or of formulas).
public struct Rule: Sendable {
  public var id: String
  public var role: Role
  public var section: Int
  /// Index of the fact it looks at; nil where its marks stand on formulas.
  public var question: Int?
  public var kinds: KindSet
  public var title: String
  public var weight: FixedDecimal
  public var marks: [Mark]
  /// Indices of parties.
  public var owners: [Int]
  /// For every mark below 1 that has none of its own; without text where there is nothing to do.
  public var action: Action
  /// How to find the answer out while it is open; nil where the rule set does not say.
  public var findOut: Action?
  public var citation: Citation
  /// The mark that an open answer counts as; nil where it counts nowhere, as it does unless the rule set opts in.
  public var openCountsAs: Fraction?
  /// The ids it had in earlier editions.
  public var was: [String] = []

  public init(id: String, role: Role, section: Int, question: Int?, kinds: KindSet) {
    self.id = id
    self.role = role
    self.section = section
    self.question = question
    self.kinds = kinds
    title = ""
    weight = FixedDecimal(0)
    marks = []
    owners = []
    action = .nothing
    citation = Citation()
  }

  /// What to do at one of its marks; nil where there is nothing to do.
  public func action(at mark: Mark) -> Action? {
    guard mark.lowest < .one else { return nil }
    return mark.action ?? (action.isThere ? action : nil)
  }
}

/// One mark and the answers that earn it.
public struct Mark: Sendable {
  /// 0 to 1. Where ``toValue`` is there, at the lower end of its stretch; where choices earn it one by one, for each.
  public var value: Fraction
  /// At the upper end of its stretch, where the mark runs in a straight line between the two ends.
  public var toValue: Fraction?
  public var when: MarkTest
  /// What else must hold, beside the answer; nil for nothing.
  public var also: Formula?
  /// What to do at this mark; nil where the rule's action serves.
  public var action: Action?

  /// The least that it can be worth.
  public var lowest: Fraction { toValue.map { $0 < value ? $0 : value } ?? value }

  public init(value: Fraction, when: MarkTest, action: Action? = nil) {
    self.value = value
    self.when = when
    self.action = action
    toValue = nil
    also = nil
  }
}

/// When a mark is earned; marks are tried in order.
public enum MarkTest: Sendable {
  case choices(UInt64)
  /// Each of these that is among the chosen ones adds the mark's value, up to 1 in all.
  case each(UInt64)
  /// For numbers; for multiple choice, on the number chosen.
  case number(NumberRange)
  case date(DateTest)
  case formula(Formula)
  /// Everything not earned by another mark.
  case otherwise
}
