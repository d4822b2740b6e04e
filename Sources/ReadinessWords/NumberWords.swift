public import ReadinessModel

/// Numbers as people write them: `50,000`, `£1.50`, `60%`.
public enum NumberWords {
  /// A number with commas between its thousands.
  public static func text(_ value: FixedDecimal, _ phrases: Phrases = .english) -> String { phrases.number(value) }

  /// A number as an answer of this type.
  public static func text(_ value: FixedDecimal, _ type: AnswerType, _ phrases: Phrases = .english) -> String {
    switch type.measure {
    case .money: phrases.money(value.fraction)
    case .perCent: phrases.percent(of: phrases.number(value))
    case .amount: phrases.number(value)
    }
  }

  /// A share of 1 in per cent, exactly where it has few decimals.
  public static func percent(_ share: Fraction, _ phrases: Phrases = .english) -> String {
    phrases.percent(of: phrases.digits((share * Fraction(100)).decimal()))
  }

  /// `four`; figures from ten on. Of one thing a sentence of its own speaks.
  public static func small(_ count: Int, _ phrases: Phrases = .english) -> String {
    let name = phrases["guide-number-\(count)"]
    return name.isEmpty ? phrases.number(Int64(count)) : name
  }

  /// `1 working day`, `5 working days`.
  public static func workingDays(_ count: Int64, _ phrases: Phrases = .english) -> String {
    phrases.counted("guide-action-days", Int(count))
  }

  /// `1 month`, `6 months`.
  public static func months(_ count: Int64, _ phrases: Phrases = .english) -> String {
    phrases.counted("months", Int(count))
  }
}

extension Phrases {
  /// What something takes, as sentences name it: `{work}` and `{time}` with their units, each in the form for its number;
  /// `{days}` and `{months}` are the figures alone.
  public func effort(days: Int?, months: Int?) -> [String: String] {
    [
      "days": days.map { String($0) } ?? "", "months": months.map { String($0) } ?? "",
      "work": days.map { NumberWords.workingDays(Int64($0), self) } ?? "",
      "time": months.map { NumberWords.months(Int64($0), self) } ?? "",
    ]
  }
}
