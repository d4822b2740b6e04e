public import ReadinessModel

/// Conditions in the terms of the rule language: `any(partners at-least 2; all-partners at-least 2)`.
extension FormulaWords {
  func terms(_ formula: Formula) -> String {
    // By what it says: a statement in place of its copies changes nothing.
    if case .statement(_, let said) = formula { return terms(said) }
    return formula.leaf == nil
      ? "\(Self.term(formula))(" + formula.parts.map { terms($0) }.joined(separator: "; ") + ")"
      : terms(ofLeaf: formula)
  }

  /// The name of an operation; empty of a formula without parts.
  public static func term(_ formula: Formula) -> String {
    switch formula {
    case .all: "all"
    case .any: "any"
    case .not: "not"
    case .atLeast(let count, _): "at-least-\(count)"
    case .fact, .compare, .answered, .open, .blank, .applies, .score, .reached, .kind, .answersGiven, .statement: ""
    }
  }

  func terms(ofLeaf formula: Formula) -> String {
    switch formula {
    case .fact(let fact, let test): "\(id(fact)) \(AnswerTests.terms(test, ruleSet.questions[fact]))"
    case .compare(let left, let comparison, let right): "\(id(left)) \(comparison.rawValue) \(id(right))"
    case .answered(let fact): "\(id(fact)) answered"
    case .open(let fact): "\(id(fact)) open"
    case .blank(let fact): "\(id(fact)) blank"
    case .applies(let fact): "\(id(fact)) applies"
    case .score(let section, let comparison, let share):
      "score of \(ruleSet.sections[section].id) \(comparison.rawValue) \((share * Fraction(100)).plain) %"
    case .reached(let step): "\(ruleSet.steps[step].id) reached"
    case .kind(let kinds): "kind is \(terms(kinds))"
    case .answersGiven(let section): "answers given to \(ruleSet.sections[section].id)"
    case .all, .any, .not, .atLeast, .statement: ""
    }
  }

  private func terms(_ kinds: KindSet) -> String {
    let ids = ruleSet.kinds(in: kinds).map { ruleSet.kinds[$0].id }
    return ids.isEmpty ? "no kind" : ids.joined(separator: " or ")
  }

  private func id(_ fact: Int) -> String { ruleSet.questions[fact].id }
}

extension AnswerTests {
  /// What an answer must be in the terms of the rule language: `is signed or live`, `at-least 2`, `age-at-most 6`.
  public static func terms(_ test: FactTest, _ question: Question) -> String {
    switch test {
    case .choices(let bits): "is " + terms(ofChoices: bits, question)
    case .number(let range): terms(range)
    case .date(let date): terms(date)
    }
  }

  /// Choices by id.
  public static func terms(ofChoices bits: UInt64, _ question: Question) -> String {
    let ids = question.choices(in: bits).map { question.choices[$0].id }
    return ids.isEmpty ? "no choice" : ids.joined(separator: " or ")
  }

  public static func terms(_ range: NumberRange) -> String {
    var words: [String] = []
    if let lower = range.lower { words.append((range.lowerIsOpen ? "more-than " : "at-least ") + lower.text) }
    if let upper = range.upper { words.append((range.upperIsOpen ? "less-than " : "at-most ") + upper.text) }
    return words.joined(separator: " ")
  }

  public static func terms(_ test: DateTest) -> String {
    switch test {
    case .ageAtMost(let months): "age-at-most \(months)"
    case .within(let months): "within \(months)"
    case .past: "past"
    case .before: "before as-of"
    case .after: "after as-of"
    }
  }
}
