internal import ReadinessModel

/// Questions that ask how many members there are, or for the sum of their sizes: by the unit in which the rule set counts
/// the listed members.
struct ListFigures {
  private let count: String
  private let sum: String

  init(_ ruleSet: RuleSet) {
    count = ruleSet.words.own("form-members") ?? ""
    sum = ruleSet.words.own("form-member-size") ?? ""
  }

  /// `count`, `sum`, or nothing.
  func figure(of question: Question) -> String {
    guard question.type.isWhole, !question.unit.isEmpty else { return "" }
    return question.unit == count ? "count" : question.unit == sum ? "sum" : ""
  }
}
