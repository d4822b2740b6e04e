public import ReadinessModel

/// Which answers a formula rests on.
public struct QuestionsBehind {
  private let ruleSet: RuleSet

  public init(_ ruleSet: RuleSet) { self.ruleSet = ruleSet }

  /// Indices of the asked questions behind a formula, through derived values, in catalogue order.
  public func callAsFunction(_ formula: Formula) -> [Int] { ruleSet.askedBehind(formula) }
}
