import ReadinessModel

/// What rests on what: the order in which facts can be computed.
struct Dependencies {
  private let ruleSet: RuleSet
  /// Each fact after all it depends on.
  let order: [Int]

  init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    order = Self.sorted(ruleSet.questions)
  }

  /// Depth first; the loader has proved that there is no cycle.
  private static func sorted(_ questions: [Question]) -> [Int] {
    var order: [Int] = []
    var state = [UInt8](repeating: 0, count: questions.count)
    var stack: [(question: Int, opened: Bool)] = questions.indices.reversed().map { ($0, false) }
    while let (question, opened) = stack.popLast() {
      if opened {
        order.append(question)
        continue
      }
      if state[question] != 0 { continue }
      state[question] = 1
      stack.append((question, true))
      for part in direct(questions[question]).reversed() where state[part] == 0 { stack.append((part, false)) }
    }
    return order
  }

  private static func direct(_ question: Question) -> [Int] {
    (question.appliesWhen?.namedFacts ?? []) + (question.derivation?.namedFacts ?? [])
  }

  /// The facts that marks on formulas rest on, in catalogue order.
  func facts(in rule: Rule) -> [Int] {
    var isNamed = [Bool](repeating: false, count: ruleSet.questions.count)
    for formula in rule.formulas { for fact in formula.namedFacts { isNamed[fact] = true } }
    return isNamed.indices.filter { isNamed[$0] }
  }

  /// The derived values that consistency rules rest on, each after its parts.
  func derivedForConsistency() -> [Int] {
    var named: [Int] = []
    for rule in ruleSet.consistency { for formula in rule.formulas { named += formula.namedFacts } }
    let behind = ruleSet.factsBehind(named)
    return order.filter { ruleSet.questions[$0].isDerived && behind.contains($0) }
  }
}
