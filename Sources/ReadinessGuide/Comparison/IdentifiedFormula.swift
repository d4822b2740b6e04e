internal import ReadinessModel
internal import ReadinessWords

/// A formula with every name as an id, so that two rule sets can be held against each other.
struct IdentifiedFormula {
  private let ruleSet: RuleSet

  init(_ ruleSet: RuleSet) { self.ruleSet = ruleSet }

  func text(_ formula: Formula) -> String {
    switch formula {
    case .all(let parts): "all(" + list(parts) + ")"
    case .any(let parts): "any(" + list(parts) + ")"
    case .atLeast(let count, let parts): "at least \(count)(" + list(parts) + ")"
    case .not(let part): "not(" + text(part) + ")"
    case .fact(let fact, let test): "\(id(fact)) is \(words(test, ruleSet.questions[fact]))"
    case .compare(let left, let comparison, let right): "\(id(left)) \(comparison.rawValue) \(id(right))"
    case .answered(let fact): "\(id(fact)) answered"
    case .open(let fact): "\(id(fact)) open"
    case .blank(let fact): "\(id(fact)) blank"
    case .applies(let fact): "\(id(fact)) applies"
    case .score(let section, let comparison, let share):
      "score of \(ruleSet.sections[section].id) \(comparison.rawValue) \(NumberWords.percent(share))"
    case .reached(let step): "\(ruleSet.steps[step].id) reached"
    case .kind(let kinds):
      "kind "
        + ruleSet.kinds.indices.filter { kinds.contains(KindSet(kind: $0)) }.map { ruleSet.kinds[$0].id }
        .joined(separator: " ")
    case .answersGiven(let section): "answers given in \(ruleSet.sections[section].id)"
    }
  }

  private func list(_ parts: [Formula]) -> String { parts.map(text).joined(separator: ", ") }

  private func id(_ fact: Int) -> String { ruleSet.questions[fact].id }

  private func words(_ test: FactTest, _ question: Question) -> String {
    guard case .choices(let bits) = test else { return AnswerTests.words(test, question) }
    return question.choices.indices.filter { bits >> UInt64($0) & 1 == 1 }.map { question.choices[$0].id }
      .joined(separator: " or ")
  }
}
