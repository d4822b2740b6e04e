public import ReadinessModel

/// What can be done about an answer, in words: the sentence, and in brackets who does it, what it takes, what it waits
/// for and what it brings about.
public struct ActionWords: Sendable {
  private let ruleSet: RuleSet
  private let phrases: Phrases

  /// - Parameter phrases: whose words are used; nil for the rule set's own.
  public init(_ ruleSet: RuleSet, _ phrases: Phrases? = nil) {
    self.ruleSet = ruleSet
    self.phrases = phrases ?? Phrases(ruleSet.words)
  }

  /// - Parameter question: the question whose answers it is about; nil where it is about none.
  public func words(_ action: Action, of question: Int?) -> String {
    let details = details(action, of: question)
    return details.isEmpty ? action.text : "\(action.text) (\(details.joined(separator: "; ")))"
  }

  private func details(_ action: Action, of question: Int?) -> [String] {
    var details: [String] = []
    if !action.owners.isEmpty { details.append(parties(action.owners)) }
    if !action.with.isEmpty { details.append(phrases("owner-with", ["others": parties(action.with)])) }
    if let days = action.days { details.append(NumberWords.workingDays(Int64(days), phrases)) }
    if let months = action.months {
      details.append(phrases("guide-action-months", ["months": NumberWords.months(Int64(months), phrases)]))
    }
    for need in action.after {
      let other = ruleSet.questions[need.question]
      let name = other.code.isEmpty ? other.id : other.code
      details.append(
        phrases("guide-action-after", ["name": name, "test": AnswerTests.words(need.test, other, phrases)]))
    }
    if let reaches = action.reaches, let question {
      let test = AnswerTests.words(reaches, ruleSet.questions[question], phrases)
      details.append(phrases("guide-action-reaches", ["test": test]))
    }
    return details
  }

  private func parties(_ indices: [Int]) -> String { phrases.list(indices.map { ruleSet.parties[$0].name }) }
}
