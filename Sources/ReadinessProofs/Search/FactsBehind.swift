internal import ReadinessModel

/// The asked questions that a formula can depend on, through applicability, derived values and steps.
struct FactsBehind {
  private(set) var asked: [Int] = []
  /// Whether the list of practices matters.
  private(set) var usesPractices = false
  /// Whether a quotient matters: its regions are not straight, so that a search over them proves nothing impossible.
  private(set) var usesQuotient = false
  /// Sections whose score matters.
  private(set) var scores: Set<Int> = []
  /// Facts that were named, as against those behind them.
  private(set) var direct: Set<Int> = []
  private var depth = 0
  private var seen: Set<Int> = []
  private let ruleSet: RuleSet

  init(_ ruleSet: RuleSet) { self.ruleSet = ruleSet }

  mutating func add(_ formula: Formula) {
    for leaf in formula.leaves {
      for fact in leaf.leaf?.facts ?? [] { add(fact: fact) }
      for step in leaf.leaf?.steps ?? [] { for gate in ruleSet.steps[step].gates { add(ruleSet.gates[gate].formula) } }
      switch leaf {
      case .score(let section, _, _): scores.insert(section)
      case .answersGiven(let section):
        let first = ruleSet.questions.indices.first {
          ruleSet.questions[$0].section == section && !ruleSet.questions[$0].isDerived
        }
        if let first { add(fact: first) }
      case .all, .any, .not, .atLeast, .fact, .compare, .answered, .open, .blank, .applies, .reached, .kind, .statement:
        break
      }
    }
  }

  mutating func add(fact: Int) {
    if depth == 0 { direct.insert(fact) }
    depth += 1
    defer { depth -= 1 }
    guard seen.insert(fact).inserted else { return }
    let question = ruleSet.questions[fact]
    if let formula = question.appliesWhen { add(formula) }
    guard let derivation = question.derivation else {
      asked.append(fact)
      return
    }
    switch derivation {
    // Neither divides regions by straight lines.
    case .quotient, .product: usesQuotient = true
    case .practices: usesPractices = true
    case .sum, .difference, .constant, .count, .share, .age: break
    }
    for operand in derivation.operands { add(fact: operand) }
    for formula in derivation.formulas { add(formula) }
  }
}
