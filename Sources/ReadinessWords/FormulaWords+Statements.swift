import ReadinessModel

/// What a formula without parts asks, as a statement.
extension FormulaWords {
  func statement(_ formula: Formula) -> String {
    switch formula {
    case .fact(let fact, let test): return statement(ruleSet.questions[fact], test)
    case .compare(let left, let comparison, let right):
      return phrases("rule-compare", ["left": name(left), "test": words(comparison), "right": name(right)])
    case .answered(let fact): return phrases("rule-answered", ["name": name(fact)])
    case .open(let fact): return phrases("rule-open", ["name": name(fact)])
    case .blank(let fact): return phrases("rule-blank", ["name": name(fact)])
    case .applies(let fact): return phrases("rule-applies", ["name": name(fact)])
    case .score(let section, let comparison, let share):
      return phrases(
        "rule-score",
        [
          "title": ruleSet.sections[section].title, "test": words(comparison),
          "share": NumberWords.percent(share, phrases),
        ])
    case .reached(let step): return phrases("rule-reached", ["title": ruleSet.steps[step].title])
    case .kind(let kinds):
      let names = ruleSet.kinds(in: kinds).map { ruleSet.kinds[$0].name }
      return phrases("rule-kind", ["names": phrases.list(names, "list-or")])
    case .answersGiven(let section): return phrases("rule-given", ["title": ruleSet.sections[section].title])
    case .all, .any, .not, .atLeast, .statement: return ""
    }
  }

  /// A count turned into a statement where its wording allows, else the question and what its answer must be.
  private func statement(_ question: Question, _ test: FactTest) -> String {
    let words = AnswerTests.words(test, question, phrases)
    let values = ["name": name(question), "test": words]
    if naming == .code { return phrases("rule-is", values) }
    switch test {
    case .number(let range):
      if phrases.words.isEnglish, let rest = CountQuestion.rest(of: question.wording) {
        return CountQuestion.number(range, question, phrases) + rest + code(question)
      }
      return phrases(question.isDerived ? "rule-comes-to" : "rule-answered-with", values)
    case .choices:
      return phrases(question.type.shape == .choices ? "rule-answered-among" : "rule-answered-as", values)
    case .date: return phrases("rule-date", values)
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
    case .moreThan: phrases["rule-more-than"]
    case .lessThan: phrases["rule-less-than"]
    case .atLeast: phrases["rule-greater-or-equal"]
    case .atMost: phrases["rule-less-or-equal"]
    case .equalTo: phrases["rule-equal-to"]
    }
  }
}
