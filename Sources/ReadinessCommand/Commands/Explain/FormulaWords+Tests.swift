internal import ReadinessModel

/// What is asked of one answer.
extension FormulaWords {
  func text(_ test: FactTest, _ fact: Int) -> String {
    switch test {
    case .choices(let set): "is \(names(set, ruleSet.questions[fact].choices))"
    case .number(let range): "is \(text(range))"
    case .date(let test): text(test)
    }
  }

  /// `cic or llp`.
  func names(_ set: UInt64, _ choices: [Choice]) -> String {
    choices.indices.filter { set >> UInt64($0) & 1 == 1 }.map { choices[$0].id }.joined(separator: " or ")
  }

  /// `at least 2 and less than 5`.
  func text(_ range: NumberRange) -> String {
    let lower = range.lower.map { (range.lowerIsOpen ? "more than " : "at least ") + $0.fraction.decimal() }
    let upper = range.upper.map { (range.upperIsOpen ? "less than " : "at most ") + $0.fraction.decimal() }
    return [lower, upper].compactMap(\.self).joined(separator: " and ")
  }

  func text(_ test: DateTest) -> String {
    switch test {
    case .ageAtMost(let months): "is at most \(months) months back"
    case .within(let months): "is at most \(months) months ahead"
    case .past: "is on or before the as-of date"
    case .before: "is before the as-of date"
    case .after: "is after the as-of date"
    }
  }

  static func text(_ comparison: Comparison) -> String {
    switch comparison {
    case .moreThan: "more than"
    case .lessThan: "less than"
    case .atLeast: "at least"
    case .atMost: "at most"
    case .equalTo: "equal to"
    }
  }
}
