import ReadinessModel

/// One way of bringing a question's answer from where it stands to another one.
struct AnswerWay: Sendable {
  /// An action and the answer that is there after it.
  struct Leg: Sendable {
    /// Index of the compiled action.
    var action: Int
    var value: Int64
  }

  /// The answer that it ends at.
  var value: Int64
  /// Where an open answer turns out to be something before anything is done about it: what.
  var start: Int64?
  var legs: [Leg] = []
  var days = 0
  var months = 0
  /// 1 where nobody could change it: taken only to see what stands in the way.
  var penalty = 0
  /// Whether somebody acts or finds out; otherwise an open answer just turns out so.
  var isChange = true
  /// Whether it starts from an open answer.
  var isFoundOutFirst = false

  /// The same way with one more action.
  func extended(by action: Int, to value: Int64, _ compiled: CompiledAction) -> AnswerWay {
    var way = self
    way.legs.append(Leg(action: action, value: value))
    way.value = value
    way.days += compiled.days
    way.months += max(compiled.months, 0)
    return way
  }

  /// Whether an answer was there before.
  func passesThrough(_ value: Int64) -> Bool {
    for leg in legs where leg.value == value { return true }
    return false
  }
}

extension FormulaProgram.Node {
  /// Whether two leaves ask the same of the same question.
  func asksSame(as other: FormulaProgram.Node) -> Bool {
    subject == other.subject && operation == other.operation && comparison == other.comparison
      && lowerBound == other.lowerBound && upperBound == other.upperBound && low == other.low && high == other.high
  }
}
