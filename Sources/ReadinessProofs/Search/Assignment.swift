internal import ReadinessModel

/// How one question stands in a profile that is being built.
enum Region: Sendable, Hashable {
  /// Nobody said anything.
  case blank
  /// "We do not know".
  case notKnown
  /// Claimed not applicable.
  case claimed
  /// Answered: the value stands for all answers that no test of the rule set can tell from it.
  case value(Int64)
}

/// A profile in the making: what is fixed, and what is still free.
struct Assignment: Sendable {
  let kind: Int
  let asOf: CivilDate
  /// By question index; nil where the answer is free.
  var regions: [Region?]
  /// Sizes of the listed practices; nil where the list is free.
  var practices: [Int64]?

  init(kind: Int, asOf: CivilDate, questions: Int) {
    self.kind = kind
    self.asOf = asOf
    regions = [Region?](repeating: nil, count: questions)
    practices = nil
  }
}
