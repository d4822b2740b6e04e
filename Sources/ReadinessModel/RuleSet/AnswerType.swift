/// The types of answers, by the word that rule sets use for them.
public enum AnswerType: String, Sendable, CaseIterable {
  case yesNo = "yes-no"
  case choice
  case multipleChoice = "multiple-choice"
  case wholeNumber = "whole-number"
  case decimal
  case percentage
  case money
  case date
  case text
}

/// What an answer is, whatever its type. Whoever goes through answers asks this, so that a further type is a further row
/// of ``AnswerType/traits`` and not a further case in every walker.
public enum AnswerShape: String, Sendable {
  /// One of the listed choices: one bit.
  case oneChoice = "one"
  /// Any of the listed choices, none too: a bit for each.
  case choices = "several"
  /// Millionths.
  case number
  /// A ``CivilDate``, packed.
  case date
  /// Never looked at by a rule.
  case text
}

/// What a number of a type is a number of.
public enum NumberMeasure: String, Sendable {
  /// Of the question's own unit.
  case amount
  case perCent = "per-cent"
  /// Of the rule set's currency.
  case money
}

/// What there is to know of a type of answers.
public struct AnswerTraits: Sendable {
  public let shape: AnswerShape
  /// Whether numbers have no decimals.
  public let isWhole: Bool
  /// What numbers are of; `amount` where answers are no numbers.
  public let measure: NumberMeasure
  /// The limits of numbers where a question states none, inclusive.
  public let least: FixedDecimal
  public let most: FixedDecimal

  init(_ shape: AnswerShape, isWhole: Bool = false, _ measure: NumberMeasure = .amount, most: Int64 = 1_000_000_000) {
    self.shape = shape
    self.isWhole = isWhole
    self.measure = measure
    least = FixedDecimal(0)
    self.most = FixedDecimal(most)
  }
}

extension AnswerType {
  /// The table of answer types. How each is asked for in words is known by `AnswerForm` of ReadinessWords; the
  /// page of the form gets both as data.
  public var traits: AnswerTraits {
    switch self {
    case .yesNo, .choice: AnswerTraits(.oneChoice)
    case .multipleChoice: AnswerTraits(.choices)
    case .wholeNumber: AnswerTraits(.number, isWhole: true)
    case .decimal: AnswerTraits(.number)
    case .percentage: AnswerTraits(.number, .perCent, most: 100)
    case .money: AnswerTraits(.number, .money)
    case .date: AnswerTraits(.date)
    case .text: AnswerTraits(.text)
    }
  }

  public var shape: AnswerShape { traits.shape }
  public var isWhole: Bool { traits.isWhole }
  public var measure: NumberMeasure { traits.measure }

  /// Whether answers are numbers (and compare with numbers).
  public var isNumeric: Bool { shape == .number }

  /// Whether answers name one of the listed choices; yes/no lists `yes` and `no`.
  public var isSingleChoice: Bool { shape == .oneChoice }

  /// Whether answers name listed choices, one or several.
  public var isChoice: Bool { shape == .oneChoice || shape == .choices }

  /// Whether tests of answers are about whole numbers: the answer, or how many choices it names.
  public var isCounted: Bool { isWhole || shape == .choices }

  /// Whether an answer of this type can lie above or below one of another.
  public func compares(with other: AnswerType) -> Bool {
    shape == other.shape && measure == other.measure && (shape == .number || shape == .date)
  }
}
