import ReadinessModel

/// What rests on what: the order in which facts can be computed, and the questions behind a formula.
struct Dependencies {
  private let questions: [Question]
  /// Each fact after all it depends on.
  let order: [Int]

  init(_ ruleSet: RuleSet) {
    questions = ruleSet.questions
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
    var facts: [Int] = []
    if let formula = question.appliesWhen { collect(formula, into: &facts) }
    if let derivation = question.derivation { facts += parts(of: derivation) }
    return facts
  }

  /// The facts a derivation names, formulas included.
  static func parts(of derivation: Derivation) -> [Int] {
    var facts: [Int] = []
    switch derivation {
    case .quotient(let of, let by): facts = [of, by]
    case .sum(let parts): facts = parts
    case .count(let formulas), .share(let formulas): for formula in formulas { collect(formula, into: &facts) }
    case .age(let question, _): facts = [question]
    case .practices: break
    }
    return facts
  }

  /// The facts a formula names, in order, perhaps repeated.
  static func collect(_ formula: Formula, into facts: inout [Int]) {
    switch formula {
    case .all(let parts), .any(let parts), .atLeast(_, let parts): for part in parts { collect(part, into: &facts) }
    case .not(let part): collect(part, into: &facts)
    case .fact(let question, _), .answered(let question), .open(let question), .blank(let question),
      .applies(let question):
      facts.append(question)
    case .compare(let left, _, let right): facts += [left, right]
    case .score, .reached, .kind, .answersGiven: break
    }
  }

  /// The asked questions behind a formula, through derived values, in catalogue order.
  func asked(in formula: Formula) -> [Int] {
    var facts: [Int] = []
    Self.collect(formula, into: &facts)
    return asked(behind: facts)
  }

  /// The facts that marks on formulas rest on.
  func facts(in marks: [Mark]) -> [Int] {
    var facts: [Int] = []
    for mark in marks { if case .formula(let formula) = mark.when { Self.collect(formula, into: &facts) } }
    return Self.unique(facts)
  }

  private func asked(behind facts: [Int]) -> [Int] {
    var found: [Int] = []
    var pending = facts
    while let fact = pending.popLast() {
      if let derivation = questions[fact].derivation {
        pending += Self.parts(of: derivation)
      } else {
        found.append(fact)
      }
    }
    return Self.unique(found)
  }

  /// The derived values that consistency rules rest on, each after its parts.
  func derivedForConsistency(_ ruleSet: RuleSet, order: [Int]) -> [Int] {
    var pending: [Int] = []
    for rule in ruleSet.consistency {
      if case .clash(let given, let clash) = rule.test {
        if let given { Self.collect(given, into: &pending) }
        Self.collect(clash, into: &pending)
      }
    }
    var needed = [Bool](repeating: false, count: questions.count)
    while let fact = pending.popLast() {
      guard let derivation = questions[fact].derivation, !needed[fact] else { continue }
      needed[fact] = true
      pending += Self.parts(of: derivation)
    }
    return order.filter { needed[$0] }
  }

  private static func unique(_ facts: [Int]) -> [Int] {
    var result: [Int] = []
    for fact in facts.sorted() where result.last != fact { result.append(fact) }
    return result
  }
}
