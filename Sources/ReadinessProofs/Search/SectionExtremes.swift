internal import ReadinessModel

/// A section filled in as badly and as well as can be, beside answers that are settled.
enum SectionExtremes {
  /// The worst and the best way to answer what is still free in a section.
  static func fillings(of section: Int, _ given: Assignment, _ solver: Solver) -> [Assignment] {
    [filled(section, given, solver, best: false), filled(section, given, solver, best: true)]
  }

  static func filled(_ section: Int, _ given: Assignment, _ solver: Solver, best: Bool) -> Assignment {
    var result = given
    for (index, rule) in solver.ruleSet.rules.enumerated() where rule.section == section {
      guard let question = rule.question, result.regions[question] == nil,
        !solver.ruleSet.questions[question].isDerived
      else { continue }
      if let value = extremeAnswer(to: question, of: index, solver, best: best) {
        result.regions[question] = .value(value)
      }
    }
    return result
  }

  /// The answer that earns a rule its lowest or highest mark.
  static func extremeAnswer(to question: Int, of rule: Int, _ solver: Solver, best: Bool) -> Int64? {
    var found: (value: Int64, mark: Fraction)?
    for value in solver.valuesFromBest(question) {
      guard let mark = mark(of: value, question, rule, solver) else { continue }
      if found.map({ best ? mark > $0.mark : mark < $0.mark }) ?? true { found = (value, mark) }
    }
    return found?.value
  }

  /// The mark an answer earns, taken by itself.
  static func mark(of value: Int64, _ question: Int, _ rule: Int, _ solver: Solver) -> Fraction? {
    guard let number = number(of: value, question, rule, solver) else { return nil }
    return solver.ruleSet.rules[rule].marks[number].value
  }

  /// The number of the mark an answer earns, taken by itself.
  static func number(of value: Int64, _ question: Int, _ rule: Int, _ solver: Solver) -> Int? {
    var given = solver.empty(kind: 0)
    given.regions[question] = .value(value)
    return solver.evaluator.markNumber(of: rule, value: value, given)
  }
}

extension Evaluator {
  /// The number of the mark an answer earns where its question applies.
  func markNumber(of index: Int, value: Int64, _ given: Assignment) -> Int? {
    let rule = ruleSet.rules[index]
    guard let question = rule.question else { return nil }
    var fact = PossibleFact(canBeAnswered: true, value: value)
    if ruleSet.questions[question].type.isNumeric {
      fact.low = FixedDecimal(millionths: value).fraction
      fact.high = fact.low
    }
    return rule.marks.indices.first {
      outcome(rule.marks[$0].when, fact, ruleSet.questions[question].type, given) == .isTrue
    }
  }
}
