internal import ReadinessModel

extension Formula {
  /// The facts it speaks of, and what derived ones among them are made of; each once.
  func factsBehind(_ ruleSet: RuleSet) -> Set<Int> {
    var found: Set<Int> = []
    var pending = named
    while let fact = pending.popLast() {
      guard found.insert(fact).inserted else { continue }
      switch ruleSet.questions[fact].derivation {
      case .quotient(let above, let below)?: pending += [above, below]
      case .sum(let parts)?: pending += parts
      case .count(let formulas)?, .share(let formulas)?: pending += formulas.flatMap(\.named)
      case .age(let date, _)?: pending.append(date)
      case .practices?, nil: break
      }
    }
    return found
  }

  private var named: [Int] {
    switch self {
    case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.flatMap(\.named)
    case .not(let part): part.named
    case .fact(let fact, _), .answered(let fact), .open(let fact), .blank(let fact), .applies(let fact): [fact]
    case .compare(let left, _, let right): [left, right]
    case .score, .reached, .kind, .answersGiven: []
    }
  }
}
