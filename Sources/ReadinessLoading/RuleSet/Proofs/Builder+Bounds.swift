internal import ReadinessModel

extension RuleSetBuilder {
  /// Reports a bound that lies outside what an answer can be.
  func checkBound(_ attribute: String, of element: Element, _ domain: Domain) {
    guard let bound = element.decimal(attribute) else { return }
    if let least = domain.least, bound < least {
      reportOutside(bound, "the least answer is \(least.text)", element.at(attribute))
    } else if let most = domain.most, bound > most {
      reportOutside(bound, "the most an answer can be is \(most.text)", element.at(attribute))
    }
  }

  private func reportOutside(_ bound: FixedDecimal, _ limit: String, _ at: Location) {
    findings.add(
      .boundOutsideLimits, at, "\(bound.text) is outside the limits of the question",
      help: limit + "; leave the bound out, or change the limits of the question")
  }

  /// Reports tests of single facts that can never be true, or never be false.
  func checkTests(_ node: FormulaNode) {
    if case .leaf(let formula) = node.operation {
      switch formula {
      case .fact(let fact, .choices(let bits)): checkChoices(bits, fact, node.element)
      case .fact(let fact, .number(let range)): checkNumber(range, fact, node.element)
      case .fact(let fact, .date(let test)): checkDate(test, fact, node.element)
      case .compare(let fact, let how, let other): checkComparison(fact, how, other, node.element)
      case .kind(let kinds):
        if kinds == everyKind, !kinds.isEmpty, ruleSet.kinds.count > 1 { constant(true, node.element, "is") }
      case .all, .any, .not, .atLeast, .answered, .open, .blank, .applies, .score, .reached, .answersGiven, .statement:
        break
      }
    }
    for part in node.parts { checkTests(part) }
  }

  private func constant(_ isTrue: Bool, _ element: Element, _ attribute: String) {
    findings.add(
      .constantTest, element.at(attribute), "this is \(isTrue ? "true" : "false") of every possible answer",
      help: isTrue ? "take it out, or ask <answered> where any answer will do" : "take it out, or correct the test")
  }

  private func checkChoices(_ bits: UInt64, _ fact: Int, _ element: Element) {
    let count = ruleSet.questions[fact].choices.count
    let all: UInt64 = count >= 64 ? .max : (1 << UInt64(count)) - 1
    if count > 0, bits == all { constant(true, element, "choices") }
  }

  private func checkNumber(_ range: NumberRange, _ fact: Int, _ element: Element) {
    guard let domain = facts[fact].domain else { return }
    let bounds = ["at-least", "more-than", "at-most", "less-than"].filter { element.attribute($0) != nil }
    let outside = bounds.filter { isOutside($0, of: element, domain) }
    for name in outside { checkBound(name, of: element, domain) }
    if !outside.isEmpty { return }
    let all = Stretch(domain)
    let some = Stretch(range, isWhole: domain.isWhole).intersection(all)
    if some.isEmpty { constant(false, element, bounds[0]) } else if some == all { constant(true, element, bounds[0]) }
  }

  private func isOutside(_ attribute: String, of element: Element, _ domain: Domain) -> Bool {
    guard let bound = element.decimal(attribute) else { return false }
    return domain.least.map { bound < $0 } ?? false || domain.most.map { bound > $0 } ?? false
  }

  private func checkDate(_ test: DateTest, _ fact: Int, _ element: Element) {
    if ruleSet.questions[fact].mayBeFuture {
      if case .ageAtMost = test { checkAge(of: fact, element, "age-at-most") }
      return
    }
    switch test {
    case .past: constant(true, element, "past")
    case .within: constant(true, element, "within")
    case .after: constant(false, element, "after")
    case .ageAtMost, .before: break
    }
  }

  /// A question whose age is looked at may not lie after the as-of date.
  func checkAge(of fact: Int, _ element: Element, _ attribute: String) {
    guard facts[fact].type == .date, ruleSet.questions[fact].mayBeFuture else { return }
    findings.add(
      .ageOfFuture, element.at(attribute), "“\(questions.names[fact])” may lie ahead, and then it has no age",
      help: "give “\(questions.names[fact])” latest=\"as-of\"")
  }

  private func checkComparison(_ fact: Int, _ how: Comparison, _ other: Int, _ element: Element) {
    guard fact != other, let left = facts[fact].domain, let right = facts[other].domain else { return }
    let isBelow = left.most.flatMap { most in right.least.map { most < $0 } } ?? false
    let isAbove = left.least.flatMap { least in right.most.map { least > $0 } } ?? false
    let isAtMost = left.most.flatMap { most in right.least.map { most <= $0 } } ?? false
    let isAtLeast = left.least.flatMap { least in right.most.map { least >= $0 } } ?? false
    let (isAlways, isNever) =
      switch how {
      case .moreThan: (isAbove, isAtMost)
      case .lessThan: (isBelow, isAtLeast)
      case .atLeast: (isAtLeast, isBelow)
      case .atMost: (isAtMost, isAbove)
      case .equalTo: (false, isBelow || isAbove)
      }
    if isAlways { constant(true, element, "is") } else if isNever { constant(false, element, "is") }
  }
}
