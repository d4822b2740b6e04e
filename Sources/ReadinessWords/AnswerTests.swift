public import ReadinessModel

/// What an answer must be, in words: `at least 2`, `“Signed” or “Live”`, `not more than 6 months ago`.
public enum AnswerTests {
  /// In words, for an answer to this question.
  public static func words(_ test: FactTest, _ question: Question, _ phrases: Phrases = .english) -> String {
    switch test {
    case .choices(let bits): choices(bits, question, phrases)
    case .number(let range): words(range, question, phrases)
    case .date(let date): words(date, phrases)
    }
  }

  /// Labels of choices; yes and no stand without quotation marks. Of many, the few that are not among them are named.
  static func choices(_ bits: UInt64, _ question: Question, _ phrases: Phrases = .english) -> String {
    let missing = question.choices.indices.filter { bits >> UInt64($0) & 1 == 0 }
    if question.type == .choice, !missing.isEmpty, missing.count * 4 <= question.choices.count {
      let names = missing.map { "“\(question.choices[$0].label)”" }
      return phrases("test-anything-but", ["names": phrases.list(names, "list-or")])
    }
    let labels = question.choices(in: bits).map { index in
      let label = question.choices[index].label
      return question.type == .yesNo ? label.prefix(1).lowercased() + label.dropFirst() : "“\(label)”"
    }
    return phrases.list(labels, "list-or")
  }

  /// Labels of choices that count one by one.
  static func each(_ bits: UInt64, _ question: Question, _ phrases: Phrases = .english) -> String {
    phrases.list(question.choices(in: bits).map { "“\(question.choices[$0].label)”" })
  }

  /// A stretch of numbers; the ends of what an answer can be at all are no limits worth words.
  static func words(_ range: NumberRange, _ question: Question, _ phrases: Phrases = .english) -> String {
    func text(_ value: FixedDecimal) -> String { NumberWords.text(value, question.type, phrases) }
    if let lower = range.lower, range.lower == range.upper { return text(lower) }
    let lower = range.lower.flatMap { range.lowerIsOpen || question.mayBeNegative || $0 != question.least ? $0 : nil }
    let upper = range.upper.flatMap { range.upperIsOpen || $0 != question.most ? $0 : nil }
    switch (lower, upper) {
    case (nil, nil): return phrases["test-any"]
    case (let low?, nil): return phrases(range.lowerIsOpen ? "test-more" : "test-least", ["number": text(low)])
    case (nil, let high?): return phrases(range.upperIsOpen ? "test-less" : "test-most", ["number": text(high)])
    case (let low?, let high?):
      let ends = ["from": text(low), "to": text(high)]
      switch (range.lowerIsOpen, range.upperIsOpen) {
      case (false, false): return phrases("test-range", ends)
      case (true, true): return phrases("test-more-less", ends)
      case (true, false): return phrases("test-more-most", ends)
      case (false, true): return phrases("test-least-less", ends)
      }
    }
  }

  static func words(_ date: DateTest, _ phrases: Phrases = .english) -> String {
    switch date {
    case .ageAtMost(let months): phrases("test-age", ["months": NumberWords.months(months, phrases)])
    case .within(let months): phrases("test-within", ["months": NumberWords.months(months, phrases)])
    case .past: phrases["test-past"]
    case .before: phrases["test-before"]
    case .after: phrases["test-after"]
    }
  }
}

extension Question {
  /// Whether what is derived may lie below what such answers begin at.
  fileprivate var mayBeNegative: Bool {
    switch derivation {
    case .difference?: true
    case .quotient?, .sum?, .product?, .constant?, .count?, .share?, .age?, .practices?, nil: false
    }
  }
}
