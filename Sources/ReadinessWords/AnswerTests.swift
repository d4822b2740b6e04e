public import ReadinessModel

/// What an answer must be, in words: `at least 2`, `“Signed” or “Live”`, `not more than 6 months ago`.
public enum AnswerTests {
  /// In words, for an answer to this question.
  public static func words(_ test: FactTest, _ question: Question) -> String {
    switch test {
    case .choices(let bits): choices(bits, question)
    case .number(let range): words(range, question)
    case .date(let date): words(date)
    }
  }

  /// Labels of choices; yes and no stand without quotation marks. Of many, the few that are not among them are named.
  static func choices(_ bits: UInt64, _ question: Question) -> String {
    let missing = question.choices.indices.filter { bits >> UInt64($0) & 1 == 0 }
    if question.type == .choice, !missing.isEmpty, missing.count * 4 <= question.choices.count {
      return "anything but " + list(missing.map { "“\(question.choices[$0].label)”" }, "or")
    }
    let labels = question.choices(in: bits).map { index in
      question.type == .yesNo ? question.choices[index].id : "“\(question.choices[index].label)”"
    }
    return list(labels, "or")
  }

  /// Labels of choices that count one by one.
  static func each(_ bits: UInt64, _ question: Question) -> String {
    list(question.choices(in: bits).map { "“\(question.choices[$0].label)”" }, "and")
  }

  /// A stretch of numbers; the ends of what an answer can be at all are no limits worth words.
  static func words(_ range: NumberRange, _ question: Question) -> String {
    let type = question.type
    if let lower = range.lower, range.lower == range.upper { return NumberWords.text(lower, type) }
    let lower = range.lower.flatMap { range.lowerIsOpen || $0 != question.least ? $0 : nil }
    let upper = range.upper.flatMap { range.upperIsOpen || $0 != question.most ? $0 : nil }
    switch (lower, upper) {
    case (nil, nil): return "any number"
    case (let low?, nil): return (range.lowerIsOpen ? "more than " : "at least ") + NumberWords.text(low, type)
    case (nil, let high?): return (range.upperIsOpen ? "less than " : "at most ") + NumberWords.text(high, type)
    case (let low?, let high?):
      let (from, to) = (NumberWords.text(low, type), NumberWords.text(high, type))
      if !range.lowerIsOpen, !range.upperIsOpen { return "\(from) to \(to)" }
      return (range.lowerIsOpen ? "more than " : "at least ") + from
        + (range.upperIsOpen ? " and less than " : " and at most ") + to
    }
  }

  static func words(_ date: DateTest) -> String {
    switch date {
    case .ageAtMost(let months): "not more than \(NumberWords.months(months)) ago"
    case .within(let months): "past, or not more than \(NumberWords.months(months)) ahead"
    case .past: "past, or the day of the assessment"
    case .before: "before the day of the assessment"
    case .after: "after the day of the assessment"
    }
  }

  /// `a, b or c`.
  public static func list(_ items: [String], _ conjunction: String) -> String {
    guard let last = items.last else { return "none" }
    return items.count == 1 ? last : items.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
