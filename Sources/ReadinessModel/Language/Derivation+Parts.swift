extension Derivation {
  /// The formulas it counts, in order.
  public var formulas: [Formula] {
    switch self {
    case .count(let formulas), .share(let formulas): formulas
    case .quotient, .sum, .difference, .product, .constant, .age, .practices: []
    }
  }

  /// The facts it takes as they are, in order; those of its formulas are not among them.
  public var operands: [Int] {
    switch self {
    case .quotient(let above, let below): [above, below]
    case .difference(let of, let less): [of, less]
    case .sum(let parts), .product(let parts): parts
    case .age(let date, _): [date]
    case .count, .share, .constant, .practices: []
    }
  }

  /// The facts it names, formulas included, in order, perhaps repeated.
  public var namedFacts: [Int] {
    var facts = operands
    for formula in formulas { facts += formula.namedFacts }
    return facts
  }
}

extension RuleSet {
  /// The facts a formula names and all that derived ones among them are made of, in catalogue order.
  public func factsBehind(_ formula: Formula) -> [Int] { factsBehind(formula.namedFacts) }

  /// These facts and all that derived ones among them are made of, in catalogue order.
  public func factsBehind(_ facts: [Int]) -> [Int] {
    var isFound = [Bool](repeating: false, count: questions.count)
    var pending = facts
    while let fact = pending.popLast() {
      if isFound[fact] { continue }
      isFound[fact] = true
      if let derivation = questions[fact].derivation { pending += derivation.namedFacts }
    }
    return questions.indices.filter { isFound[$0] }
  }

  /// The asked questions behind a formula, through derived values, in catalogue order.
  public func askedBehind(_ formula: Formula) -> [Int] { factsBehind(formula).filter { !questions[$0].isDerived } }
}
