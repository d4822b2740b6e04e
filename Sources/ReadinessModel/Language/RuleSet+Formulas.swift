extension RuleSet {
  /// Every formula of the rule set, wherever it stands.
  public var formulas: [Formula] {
    var formulas: [Formula] = []
    for gate in gates { formulas.append(gate.formula) }
    for condition in conditions { formulas.append(condition.formula) }
    for hold in holds { formulas.append(hold.formula) }
    for rule in consistency { formulas += rule.formulas }
    for question in questions {
      if let formula = question.appliesWhen { formulas.append(formula) }
      formulas += question.derivation?.formulas ?? []
    }
    for rule in rules { formulas += rule.formulas }
    return formulas
  }

  /// The kinds in a set, by index.
  public func kinds(in set: KindSet) -> [Int] { kinds.indices.filter { set.contains(KindSet(kind: $0)) } }
}

extension Rule {
  /// The formulas of its marks.
  public var formulas: [Formula] {
    var formulas: [Formula] = []
    for mark in marks {
      if case .formula(let formula) = mark.when { formulas.append(formula) }
      if let formula = mark.also { formulas.append(formula) }
    }
    return formulas
  }
}

extension ConsistencyRule {
  /// What must be given, and what clashes; none of a finding about single answers.
  public var formulas: [Formula] {
    switch test {
    case .clash(let given, let clash): given.map { [$0, clash] } ?? [clash]
    case .outsideLimits, .impossibleDate, .oldEvidence: []
    }
  }
}

extension Question {
  /// The choices in a set, by index.
  public func choices(in bits: UInt64) -> [Int] { choices.indices.filter { bits >> UInt64($0) & 1 == 1 } }
}
