internal import ReadinessModel

/// A formula in words, one test a line, parts indented below what joins them.
struct FormulaWords {
  let ruleSet: RuleSet

  func lines(_ formula: Formula) -> [String] {
    switch formula {
    case .all(let parts): group("all of:", parts)
    case .any(let parts): group("any of:", parts)
    case .atLeast(let count, let parts): group("at least \(count) of:", parts)
    case .not(let part): group("not:", [part])
    case .fact(let fact, let test): ["\(name(fact)) \(text(test, fact))"]
    case .compare(let left, let how, let right): ["\(name(left)) is \(Self.text(how)) \(name(right))"]
    case .answered(let fact): ["\(name(fact)) is answered"]
    case .open(let fact): ["\(name(fact)) is open"]
    case .blank(let fact): ["nothing is said about \(name(fact))"]
    case .applies(let fact): ["\(name(fact)) applies"]
    case .score(let section, let how, let share):
      ["the score of \(ruleSet.sections[section].id) is \(Self.text(how)) \(percent(share)) per cent"]
    case .reached(let step): ["the step \(ruleSet.steps[step].id) is reached"]
    case .kind(let kinds): ["the body is of the kind \(names(kinds))"]
    case .answersGiven(let section): ["anything at all is answered in \(ruleSet.sections[section].id)"]
    }
  }

  /// How a derived value is computed.
  func lines(_ derivation: Derivation) -> [String] {
    switch derivation {
    case .quotient(let above, let below): ["\(name(above)) divided by \(name(below))"]
    case .sum(let facts): ["the sum of \(facts.map(name).joined(separator: ", "))"]
    case .count(let parts): group("how many are true of:", parts)
    case .share(let parts): group("per cent that are true of:", parts)
    case .age(let fact, let unit): ["completed \(unit.rawValue) from \(name(fact)) to the as-of date"]
    case .practices(let figure, let least, let most):
      [practices(figure) + bounds(NumberRange(lower: least, upper: most))]
    }
  }

  private func group(_ head: String, _ parts: [Formula]) -> [String] {
    [head] + parts.flatMap { lines($0).map { "  " + $0 } }
  }

  private func name(_ fact: Int) -> String { ruleSet.questions[fact].id }

  private func names(_ kinds: KindSet) -> String {
    ruleSet.kinds.indices.filter { kinds.contains(KindSet(kind: $0)) }.map { ruleSet.kinds[$0].id }
      .joined(separator: " or ")
  }

  private func percent(_ share: Fraction) -> String { (share * Fraction(100)).decimal() }

  private func practices(_ figure: PracticeFigure) -> String {
    switch figure {
    case .count: "the number of listed practices"
    case .sum: "the patients of all listed practices"
    case .mean: "patients for each listed practice"
    case .share: "per cent of listed practices"
    }
  }

  private func bounds(_ range: NumberRange) -> String {
    range.lower == nil && range.upper == nil ? "" : " with patients \(text(range))"
  }
}
