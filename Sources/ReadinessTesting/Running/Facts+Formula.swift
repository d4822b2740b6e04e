internal import ReadinessModel

/// The facts a formula names, in order, perhaps repeated.
func collect(_ formula: Formula, into facts: inout [Int]) {
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

/// The facts a derived value is made of.
func parts(of derivation: Derivation) -> [Int] {
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
