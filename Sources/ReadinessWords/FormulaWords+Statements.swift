import ReadinessModel

/// What a formula without parts asks, as a statement.
extension FormulaWords {
  func statement(_ formula: Formula) -> String {
    switch formula {
    case .fact(let fact, let test): return statement(ruleSet.questions[fact], test)
    case .compare(let left, let comparison, let right):
      return "\(name(left)) is \(words(comparison)) \(name(right))"
    case .answered(let fact): return "\(name(fact)) is answered"
    case .open(let fact): return "\(name(fact)) is not known"
    case .blank(let fact): return "\(name(fact)) is left blank"
    case .applies(let fact): return "\(name(fact)) applies"
    case .score(let section, let comparison, let share):
      return "the score of “\(ruleSet.sections[section].title)” is \(words(comparison)) \(NumberWords.percent(share))"
    case .reached(let step): return "the step “\(ruleSet.steps[step].title)” is reached"
    case .kind(let kinds):
      return "the body is a " + AnswerTests.list(ruleSet.kinds(in: kinds).map { ruleSet.kinds[$0].name }, "or")
    case .answersGiven(let section): return "anything is answered in “\(ruleSet.sections[section].title)”"
    case .all, .any, .not, .atLeast, .statement: return ""
    }
  }

  /// A count turned into a statement where its wording allows, else the question and what its answer must be.
  private func statement(_ question: Question, _ test: FactTest) -> String {
    let words = AnswerTests.words(test, question)
    if naming == .code { return "\(name(question)) is \(words)" }
    switch test {
    case .number(let range):
      if let rest = CountQuestion.rest(of: question.wording) {
        return CountQuestion.number(range, question) + rest + code(question)
      }
      return "\(name(question)) \(question.isDerived ? "comes to" : "is answered with") \(words)"
    case .choices:
      return "\(name(question)) is answered \(words)" + (question.type == .multipleChoice ? ", among others" : "")
    case .date: return "the date in answer to \(name(question)) is \(words)"
    }
  }

  private func name(_ fact: Int) -> String { name(ruleSet.questions[fact]) }

  private func name(_ question: Question) -> String {
    let wording = question.wording.isEmpty ? "“\(question.id)”" : "“\(question.wording)”"
    switch naming {
    case .wording: return wording
    case .wordingAndCode: return wording + code(question)
    case .code: return question.code.isEmpty ? wording : question.code
    case .id: return question.id
    }
  }

  private func code(_ question: Question) -> String {
    naming == .wordingAndCode && !question.code.isEmpty ? " (\(question.code))" : ""
  }

  private func words(_ comparison: Comparison) -> String {
    switch comparison {
    case .moreThan: "more than"
    case .lessThan: "less than"
    case .atLeast: "at least"
    case .atMost: "at most"
    case .equalTo: "equal to"
    }
  }
}
