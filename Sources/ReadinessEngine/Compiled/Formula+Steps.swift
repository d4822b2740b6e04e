import ReadinessModel

extension Formula {
  /// The same formula with the gates of a step in place of "the step is reached".
  ///
  /// Gates are judged before any step is, and must say by themselves which open answers they rest on. The loader has
  /// proved that gates wait for earlier steps only, so this ends.
  func withGatesForSteps(_ ruleSet: RuleSet) -> Formula {
    switch self {
    case .all(let parts): return .all(parts.map { $0.withGatesForSteps(ruleSet) })
    case .any(let parts): return .any(parts.map { $0.withGatesForSteps(ruleSet) })
    case .atLeast(let count, let parts): return .atLeast(count, parts.map { $0.withGatesForSteps(ruleSet) })
    case .not(let part): return .not(part.withGatesForSteps(ruleSet))
    case .reached(let index):
      let step = ruleSet.steps[index]
      return .all([.kind(step.kinds)] + step.gates.map { ruleSet.gates[$0].formula.withGatesForSteps(ruleSet) })
    default: return self
    }
  }
}
