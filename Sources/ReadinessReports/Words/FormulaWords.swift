import ReadinessModel

/// Conditions in words, each part with the answer it looks at.
struct FormulaWords: Sendable {
  let ruleSet: RuleSet
  let answers: AnswerWords

  /// One part; what its own parts say is told on lines of their own.
  func text(_ formula: Formula) -> String {
    switch formula {
    case .all: return "all of these"
    case .any: return "any of these"
    case .not: return "not this"
    case .atLeast(let count, _): return "at least \(count) of these"
    case .fact(let fact, let test):
      let (wanted, answer) = (words(test, fact), answers.text(of: fact))
      // What is asked for and what is said may be the same words.
      return wanted == "is \(answer)" ? "\(name(fact)) \(wanted)" : "\(name(fact)) \(wanted): \(answer)"
    case .compare(let left, let comparison, let right):
      return "\(name(left)) \(words(comparison)) \(name(right)): "
        + "\(answers.text(of: left)), \(answers.text(of: right))"
    case .answered(let fact): return "\(name(fact)) is answered"
    case .open(let fact): return "\(name(fact)) is not known"
    case .blank(let fact): return "\(name(fact)) has no answer"
    case .applies(let fact): return "\(name(fact)) applies"
    case .score(let section, let comparison, let share):
      return
        "the score of \(ruleSet.sections[section].title) is \(words(comparison)) \(PlainNumber.percent(share, near: []))"
    case .reached(let step): return "\(ruleSet.steps[step].title) is reached"
    case .kind(let kinds):
      return "the body is a "
        + alternatives(
          ruleSet.kinds.indices.filter { kinds.contains(KindSet(kind: $0)) }.map { ruleSet.kinds[$0].name })
    case .answersGiven(let section): return "anything is answered in \(ruleSet.sections[section].title)"
    }
  }

  private func name(_ fact: Int) -> String {
    let question = ruleSet.questions[fact]
    if !question.code.isEmpty { return question.code }
    return question.wording.isEmpty ? question.id : "“\(question.wording)”"
  }

  private func words(_ test: FactTest, _ fact: Int) -> String {
    switch test {
    case .choices(let bits):
      let labels = ruleSet.questions[fact].choices.enumerated().filter { bits >> UInt64($0.offset) & 1 == 1 }
      return "is \(alternatives(labels.map(\.element.label)))"
    case .number(let range): return words(range)
    case .date(let date):
      switch date {
      case .ageAtMost(let months): return "lies at most \(Counted.text(Int(months), "month")) back"
      case .within(let months): return "lies within \(Counted.text(Int(months), "month"))"
      case .past: return "has come"
      case .before: return "lies before the as-of date"
      case .after: return "lies after the as-of date"
      }
    }
  }

  private func words(_ range: NumberRange) -> String {
    var parts: [String] = []
    if let lower = range.lower {
      parts.append((range.lowerIsOpen ? "more than " : "at least ") + PlainNumber.text(lower.fraction))
    }
    if let upper = range.upper {
      parts.append((range.upperIsOpen ? "less than " : "at most ") + PlainNumber.text(upper.fraction))
    }
    return "is " + parts.joined(separator: " and ")
  }

  private func words(_ comparison: Comparison) -> String {
    switch comparison {
    case .moreThan: "is more than"
    case .lessThan: "is less than"
    case .atLeast: "is at least"
    case .atMost: "is at most"
    case .equalTo: "equals"
    }
  }

  private func alternatives(_ names: [String]) -> String {
    guard let last = names.last else { return "none" }
    return names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " or " + last
  }
}
