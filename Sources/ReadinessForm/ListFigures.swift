internal import ReadinessModel

/// Questions that ask how many members there are, or for the sum of their sizes: by the unit in which the rule set counts
/// the listed members.
struct ListFigures {
  private let count: String
  private let sum: String

  init(_ ruleSet: RuleSet) {
    count = ruleSet.words["form-members"] ?? ""
    sum = ruleSet.words["form-member-size"] ?? ""
  }

  /// `count`, `sum`, or nothing.
  func figure(of question: Question) -> String {
    guard question.type == .wholeNumber, !question.unit.isEmpty else { return "" }
    return question.unit == count ? "count" : question.unit == sum ? "sum" : ""
  }
}

extension RuleSet {
  /// Whether profiles list members for a purpose: a value follows from the list, or the rule set has a word for it.
  var asksForMembers: Bool {
    words["form-members-title"] != nil
      || questions.contains { if case .practices = $0.derivation { true } else { false } }
  }

  /// Whether profiles declare interests: the rule set has a word for whose.
  var asksForInterests: Bool { words["form-interests"] != nil }

  /// Whether any kind of body is a commissioner's.
  var hasCommissioner: Bool { kinds.contains { $0.isCommissioner } }
}
