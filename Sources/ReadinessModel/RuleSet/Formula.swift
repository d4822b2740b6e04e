/// A condition over facts, three-valued: true, false or unknown.
public indirect enum Formula: Sendable {
  case all([Formula])
  case any([Formula])
  case not(Formula)
  case atLeast(Int, [Formula])
  /// The fact's answer passes the test.
  case fact(Int, FactTest)
  case compare(Int, Comparison, Int)
  case answered(Int)
  case open(Int)
  case blank(Int)
  case applies(Int)
  /// The section's score against a share of 1.
  case score(section: Int, Comparison, Fraction)
  case reached(step: Int)
  case kind(KindSet)
  /// Any answer at all was given in the section, applicable or not.
  case answersGiven(section: Int)
  /// A statement of the rule set, by index, and what it says.
  case statement(Int, Formula)
}

/// A condition with a name of its own, used in many places.
public struct Statement: Sendable, Hashable {
  public var id: String
  /// What is so where it holds, in half a sentence.
  public var title: String

  public init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}

/// What is asked of one fact's answer.
public enum FactTest: Sendable, Hashable {
  /// One of the choices, by index, as a bit set; for multiple choice: any of them is among the chosen.
  case choices(UInt64)
  case number(NumberRange)
  case date(DateTest)
}

/// What is asked of a date, seen from the as-of date.
public enum DateTest: Sendable, Hashable {
  /// The date plus so many calendar months is not before the as-of date.
  case ageAtMost(months: Int64)
  /// The date is not after the as-of date plus so many calendar months.
  case within(months: Int64)
  /// On or before the as-of date.
  case past
  /// Strictly before, or strictly after, the as-of date.
  case before, after
}

public enum Comparison: String, Sendable, CaseIterable {
  case moreThan = "more-than"
  case lessThan = "less-than"
  case atLeast = "at-least"
  case atMost = "at-most"
  case equalTo = "equal-to"

  /// Whether `left` compares so with `right`.
  @inlinable
  public func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
    switch self {
    case .moreThan: left > right
    case .lessThan: left < right
    case .atLeast: left >= right
    case .atMost: left <= right
    case .equalTo: left == right
    }
  }
}

/// A stretch of numbers; a missing end is unbounded.
public struct NumberRange: Sendable, Hashable {
  public var lower: FixedDecimal?
  public var lowerIsOpen: Bool
  public var upper: FixedDecimal?
  public var upperIsOpen: Bool

  public init(
    lower: FixedDecimal? = nil, lowerIsOpen: Bool = false, upper: FixedDecimal? = nil, upperIsOpen: Bool = false
  ) {
    self.lower = lower
    self.lowerIsOpen = lowerIsOpen
    self.upper = upper
    self.upperIsOpen = upperIsOpen
  }
}
