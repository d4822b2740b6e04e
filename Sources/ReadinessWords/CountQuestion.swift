import ReadinessModel

/// Questions such as “How many practices have joined?”, which become statements by putting a number in front.
enum CountQuestion {
  private static let opening = "How many "

  /// What follows “How many” without its question mark, with a blank before it; nil where the words stand in another
  /// order than in a statement.
  static func rest(of wording: String) -> String? {
    guard wording.hasPrefix(opening), wording.hasSuffix("?") else { return nil }
    let words = wording.dropFirst(opening.count).dropLast().split(separator: " ")
    for (index, word) in words.enumerated() {
      if word == "do" || word == "does" || word == "did" { return nil }
      if word == "is" || word == "has" || word == "have", index + 1 < words.count, words[index + 1] == "the" {
        return nil
      }
    }
    return " " + words.joined(separator: " ")
  }

  /// How many, in words that go with a plural.
  static func number(_ range: NumberRange, _ question: Question, _ phrases: Phrases) -> String {
    if question.type.isWhole {
      let (zero, one) = (FixedDecimal(0), FixedDecimal(1))
      let endsAtZero = range.upper == zero && !range.upperIsOpen || range.upper == one && range.upperIsOpen
      if endsAtZero { return "no" }
      let startsAtOne = range.lower == one && !range.lowerIsOpen || range.lower == zero && range.lowerIsOpen
      if startsAtOne, range.upper == nil { return "one or more" }
    }
    return AnswerTests.words(range, question, phrases)
  }
}
