internal import ReadinessModel

/// Everything that a requirement rests on, by the names that the rule language gives it: `question/partners`.
struct GateGround {
  private(set) var names: Set<String> = []
  private var facts: Set<Int> = []
  private let ruleSet: RuleSet

  init(_ ruleSet: RuleSet) { self.ruleSet = ruleSet }

  mutating func add(gate: Int) {
    let gate = ruleSet.gates[gate]
    guard names.insert("gate/\(gate.id)").inserted else { return }
    names.insert("step/\(ruleSet.steps[gate.step].id)")
    names.insert("kind")
    add(gate.formula)
    addContradictions()
  }

  /// Whether a change of this is one of what the requirement rests on.
  func isTouched(by change: TailoredChange) -> Bool {
    // What a kind of body is called decides nothing.
    if change.element == "kind", change.details.allSatisfy({ $0.name == "name" }) { return false }
    return names.contains(change.element) || names.contains("\(change.element)/\(change.id)")
  }

  private mutating func add(_ formula: Formula) {
    if case .statement(let index, _) = formula { names.insert("statement/\(ruleSet.statements[index].id)") }
    for part in formula.parts { add(part) }
    guard let leaf = formula.leaf else { return }
    for fact in leaf.facts { add(fact: fact) }
    for step in leaf.steps {
      names.insert("step/\(ruleSet.steps[step].id)")
      for gate in ruleSet.steps[step].gates { add(gate: gate) }
    }
    // A score rests on whatever stands in a section; which it is does not matter where anything of it is changed.
    if !leaf.sections.isEmpty {
      names.formUnion(["section", "group", "rule", "question", "derived", "scoring", "scale"])
    }
  }

  private mutating func add(fact: Int) {
    guard facts.insert(fact).inserted else { return }
    let question = ruleSet.questions[fact]
    names.insert((question.isDerived ? "derived/" : "question/") + question.id)
    if let formula = question.appliesWhen { add(formula) }
    for operand in question.derivation?.operands ?? [] { add(fact: operand) }
    for formula in question.derivation?.formulas ?? [] { add(formula) }
    names.insert("scale")
  }

  /// An answer that a consistency rule calls a contradiction decides nothing.
  private mutating func addContradictions() {
    for rule in ruleSet.consistency where rule.formulas.contains(where: { !facts.isDisjoint(with: $0.facts) }) {
      names.insert("consistency/\(rule.id)")
    }
  }
}
