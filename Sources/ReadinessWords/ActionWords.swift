public import ReadinessModel

/// What can be done about an answer, in words: the sentence, and in brackets who does it, what it takes, what it waits
/// for and what it brings about.
public struct ActionWords: Sendable {
  private let ruleSet: RuleSet

  public init(_ ruleSet: RuleSet) { self.ruleSet = ruleSet }

  /// - Parameter question: the question whose answers it is about; nil where it is about none.
  public func words(_ action: Action, of question: Int?) -> String {
    let details = details(action, of: question)
    return details.isEmpty ? action.text : "\(action.text) (\(details.joined(separator: "; ")))"
  }

  private func details(_ action: Action, of question: Int?) -> [String] {
    var details: [String] = []
    if !action.owners.isEmpty { details.append(parties(action.owners)) }
    if !action.with.isEmpty { details.append("with " + parties(action.with)) }
    if let days = action.days { details.append(days == 1 ? "1 working day" : "\(days) working days") }
    if let months = action.months { details.append("in place after " + NumberWords.months(Int64(months))) }
    for need in action.after {
      let other = ruleSet.questions[need.question]
      details.append("after \(other.code.isEmpty ? other.id : other.code): \(AnswerTests.words(need.test, other))")
    }
    if let reaches = action.reaches, let question {
      details.append("brings about " + AnswerTests.words(reaches, ruleSet.questions[question]))
    }
    return details
  }

  private func parties(_ indices: [Int]) -> String {
    AnswerTests.list(indices.map { ruleSet.parties[$0].name }, "and")
  }
}
