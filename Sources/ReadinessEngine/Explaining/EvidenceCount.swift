public import ReadinessModel

/// How much of what is said is shown too: answers with evidence that is in date, among all answers.
public struct EvidenceCount: Sendable, Hashable {
  /// Asked questions that apply and are answered.
  public var answered = 0
  /// Those of them with evidence that is in date; evidence of a question whose evidence does not age always is.
  public var shown = 0

  public init(_ assessor: Assessor, _ assessment: borrowing Assessment, _ profile: borrowing Profile) {
    var isShown = [Bool](repeating: false, count: assessor.questions.count)
    for evidence in profile.evidence where !evidence.saysNone {
      let months = assessor.questions[evidence.question].evidenceMonths
      if months <= 0 {
        isShown[evidence.question] = true
      } else if let dated = evidence.dated, dated.adding(months: months) >= profile.asOf {
        isShown[evidence.question] = true
      }
    }
    for question in assessor.questions.indices
    where assessor.questions[question].derivation < 0 && assessment.facts.states[question] == .answered {
      answered += 1
      if isShown[question] { shown += 1 }
    }
  }

  /// Appends `,"evidence":{…}`.
  func write(to bytes: inout [UInt8]) {
    bytes.append(#","evidence":{"answered":"#, number: Int64(answered))
    bytes.append(#","shown":"#, number: Int64(shown))
    bytes.append("}")
  }
}
