import ReadinessModel

extension Formula {
  /// The same formula with the gates of a step in place of "the step is reached"; see ``FormulaProgram/append(gate:_:)``.
  func withGatesForSteps(_ ruleSet: RuleSet) -> Formula {
    if case .reached(let index) = self {
      let step = ruleSet.steps[index]
      return .all([.kind(step.kinds)] + step.gates.map { ruleSet.gates[$0].formula.withGatesForSteps(ruleSet) })
    }
    return leaf == nil ? with(parts: parts.map { $0.withGatesForSteps(ruleSet) }) : self
  }
}
