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
  /// Answered with any number from one to another.
  case between(Int64, Int64)
  /// Answered with a value that the question cannot have, by itself a contradiction.
  case refused(Int64, AnswerProblem)
}

/// A profile in the making: what is fixed, and what is still free.
struct Assignment: Sendable {
  let kind: Int
  let asOf: CivilDate
  /// By question index; nil where the answer is free.
  var regions: [Region?]
  /// Sizes of the listed practices; nil where the list is free.
  var practices: [Int64]?
  /// Whether only the short form is filled in: what it does not ask and nobody answered does not apply.
  var isShort = false
  /// How many steps are sought, from the first.
  var sought = Int.max
  /// One answer with evidence of this day.
  var evidence: (question: Int, dated: CivilDate)?

  init(kind: Int, asOf: CivilDate, questions: Int) {
    self.kind = kind
    self.asOf = asOf
    regions = [Region?](repeating: nil, count: questions)
    practices = nil
  }
}
