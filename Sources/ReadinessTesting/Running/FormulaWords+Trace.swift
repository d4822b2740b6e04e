internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessWords

extension FormulaWords {
  /// The formula with the value of each part: `any is false (partners at-least 2 is false; …)`.
  func text(_ trace: FormulaTrace) -> String {
    if trace.parts.isEmpty { return "\(sentence(trace.formula)) is \(trace.truth.word)" }
    return "\(Self.term(trace.formula)) is \(trace.truth.word) ("
      + trace.parts.map { text($0) }.joined(separator: "; ") + ")"
  }

  /// Which answers earn a mark of a rule.
  func text(_ mark: Mark, of rule: Rule, _ ruleSet: RuleSet) -> String {
    words(mark, of: rule.question.map { ruleSet.questions[$0] })
  }
}
