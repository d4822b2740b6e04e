public import ReadinessModel

/// Which answers a formula rests on.
public struct QuestionsBehind {
  private let dependencies: Dependencies

  public init(_ ruleSet: RuleSet) { dependencies = Dependencies(ruleSet) }

  /// Indices of the asked questions behind a formula, through derived values, in catalogue order.
  public func callAsFunction(_ formula: Formula) -> [Int] { dependencies.asked(in: formula) }
}
