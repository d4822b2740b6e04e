/// What the questions of a rule set, and their choices, were called in an earlier one.
public struct FormerNames: Sendable {
  /// By question: ids it had.
  public private(set) var questions: [[String]]
  /// By question and choice: ids it had.
  public private(set) var choices: [[[String]]]

  public init(_ ruleSet: RuleSet, of earlier: RuleSet) {
    questions = [[String]](repeating: [], count: ruleSet.questions.count)
    choices = ruleSet.questions.map { [[String]](repeating: [], count: $0.choices.count) }
    for edition in ruleSet.former
    where edition.version.isEmpty || edition.covers(earlier.version, present: ruleSet.version) {
      for carry in edition.carries where carry.when == nil {
        // Only a question that is asked no more under its name is another's former self.
        guard case .same(let source) = carry.value, source >= ruleSet.questions.count else { continue }
        questions[carry.to].append(ruleSet.asked(source).id)
      }
      for reopening in edition.reopenings where reopening.when == nil {
        for choice in reopening.choices {
          if let now = choice.now { choices[reopening.question][now].append(choice.id) }
        }
      }
    }
  }
}
