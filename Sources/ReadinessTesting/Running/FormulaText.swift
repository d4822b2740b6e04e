internal import ReadinessEngine
internal import ReadinessModel

/// Formulas in few words, for reasons and for the names of changes.
struct FormulaText {
  let ruleSet: RuleSet

  /// The formula: `any(partners at-least 2; all-partners at-least 2)`.
  func text(_ formula: Formula) -> String {
    switch formula {
    case .all(let parts): group("all", parts)
    case .any(let parts): group("any", parts)
    case .not(let part): "not(\(text(part)))"
    case .atLeast(let count, let parts): group("at-least-\(count)", parts)
    default: leaf(formula)
    }
  }

  /// The formula with the value of each part: `any(…) false: partners at-least 2 false; …`.
  func text(_ trace: FormulaTrace) -> String {
    if trace.parts.isEmpty { return "\(text(trace.formula)) is \(trace.truth.word)" }
    let name =
      switch trace.formula {
      case .all: "all"
      case .any: "any"
      case .not: "not"
      case .atLeast(let count, _): "at-least-\(count)"
      default: ""
      }
    return "\(name) is \(trace.truth.word) (" + trace.parts.map { text($0) }.joined(separator: "; ") + ")"
  }

  private func group(_ name: String, _ parts: [Formula]) -> String {
    "\(name)(" + parts.map { text($0) }.joined(separator: "; ") + ")"
  }

  private func leaf(_ formula: Formula) -> String {
    switch formula {
    case .fact(let question, let test): "\(id(question)) \(text(test, ruleSet.questions[question]))"
    case .compare(let left, let comparison, let right): "\(id(left)) \(comparison.rawValue) \(id(right))"
    case .answered(let question): "\(id(question)) answered"
    case .open(let question): "\(id(question)) open"
    case .blank(let question): "\(id(question)) blank"
    case .applies(let question): "\(id(question)) applies"
    case .score(let section, let comparison, let share):
      "score of \(ruleSet.sections[section].id) \(comparison.rawValue) \((share * Fraction(100)).plain) %"
    case .reached(let step): "\(ruleSet.steps[step].id) reached"
    case .kind(let kinds): "kind is \(text(kinds))"
    case .answersGiven(let section): "answers given to \(ruleSet.sections[section].id)"
    case .all, .any, .not, .atLeast: ""
    }
  }

  func text(_ test: FactTest, _ question: Question) -> String {
    switch test {
    case .choices(let bits): "is " + text(choices: bits, question)
    case .number(let range): text(range)
    case .date(let test): text(test)
    }
  }

  func text(choices bits: UInt64, _ question: Question) -> String {
    let ids = question.choices.indices.filter { bits >> UInt64($0) & 1 == 1 }.map { question.choices[$0].id }
    return ids.isEmpty ? "no choice" : ids.joined(separator: " or ")
  }

  func text(_ range: NumberRange) -> String {
    var words: [String] = []
    if let lower = range.lower { words.append((range.lowerIsOpen ? "more-than " : "at-least ") + lower.text) }
    if let upper = range.upper { words.append((range.upperIsOpen ? "less-than " : "at-most ") + upper.text) }
    return words.joined(separator: " ")
  }

  func text(_ test: DateTest) -> String {
    switch test {
    case .ageAtMost(let months): "age-at-most \(months)"
    case .within(let months): "within \(months)"
    case .past: "past"
    case .before: "before as-of"
    case .after: "after as-of"
    }
  }

  func text(_ kinds: KindSet) -> String {
    let ids = ruleSet.kinds.indices.filter { kinds.contains(KindSet(kind: $0)) }.map { ruleSet.kinds[$0].id }
    return ids.isEmpty ? "no kind" : ids.joined(separator: " or ")
  }

  private func id(_ question: Int) -> String { ruleSet.questions[question].id }
}

extension FormulaText {
  /// Which answers earn a mark.
  func text(_ test: MarkTest, of rule: Rule) -> String {
    switch test {
    case .choices(let bits): rule.question.map { text(choices: bits, ruleSet.questions[$0]) } ?? ""
    case .number(let range): text(range)
    case .date(let date): text(date)
    case .formula(let formula): text(formula)
    case .otherwise: "the rest"
    }
  }
}
