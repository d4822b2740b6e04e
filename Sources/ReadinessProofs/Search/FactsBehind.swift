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
    switch formula {
    case .all(let parts), .any(let parts), .atLeast(_, let parts): for part in parts { add(part) }
    case .not(let part): add(part)
    case .fact(let fact, _), .answered(let fact), .open(let fact), .blank(let fact), .applies(let fact): add(fact: fact)
    case .compare(let left, _, let right):
      add(fact: left)
      add(fact: right)
    case .score(let section, _, _): scores.insert(section)
    case .reached(let step): for gate in ruleSet.steps[step].gates { add(ruleSet.gates[gate].formula) }
    case .kind: break
    case .answersGiven(let section):
      let first = ruleSet.questions.indices.first {
        ruleSet.questions[$0].section == section && !ruleSet.questions[$0].isDerived
      }
      if let first { add(fact: first) }
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
    case .quotient(let above, let below):
      usesQuotient = true
      add(fact: above)
      add(fact: below)
    case .sum(let parts): for part in parts { add(fact: part) }
    case .count(let formulas), .share(let formulas): for formula in formulas { add(formula) }
    case .age(let part, _): add(fact: part)
    case .practices: usesPractices = true
    }
  }
}
