internal import ReadinessModel

/// How an answer to a question is written.
enum AnswerWords {
  /// `yes or no`, `one of: none (None), cic (…)`, `a whole number from 0 to 100 practices`.
  static func text(of question: Question) -> String {
    switch question.type {
    case .yesNo: "yes or no"
    case .choice: "one of: \(choices(question))"
    case .multipleChoice: "one or more, with blanks between: \(choices(question))"
    case .wholeNumber: "a whole number \(limits(question))"
    case .decimal: "a number \(limits(question))"
    case .percentage: "per cent, without the sign, \(limits(question))"
    case .money: "pounds, without the sign and separators, \(limits(question))"
    case .date: question.mayBeFuture ? "a date, as 2013-10-31" : "a date, as 2013-10-31, not after the as-of date"
    case .text: "free text"
    }
  }

  private static func choices(_ question: Question) -> String {
    question.choices.map { "\($0.id) (\($0.label))" }.joined(separator: ", ")
  }

  private static func limits(_ question: Question) -> String {
    let (least, most) = (question.least.fraction.decimal(), question.most.fraction.decimal())
    // The widest limits are the type's own and say nothing about the question.
    let hasLimits = question.most != Question.defaultLimits(.wholeNumber).most
    let range = hasLimits ? "from \(least) to \(most)" : "from \(least)"
    let hasOwnUnit = !question.unit.isEmpty && question.type != .percentage && question.type != .money
    return hasOwnUnit ? "\(range) (\(question.unit))" : range
  }
}
