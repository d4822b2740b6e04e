/// Formulas, tests and derivations: a number for the case, then its parts.
extension ImageCoder {
  mutating func code(_ formula: inout Formula) {
    var (kind, number, other) = (0, 0, 0)
    var parts: [Formula] = []
    var test = FactTest.date(.past)
    var comparison = Comparison.equalTo
    var share = Fraction.zero
    var set = KindSet()
    switch formula {
    case .all(let all): (kind, parts) = (0, all)
    case .any(let any): (kind, parts) = (1, any)
    case .not(let part): (kind, parts) = (2, [part])
    case .atLeast(let count, let all): (kind, number, parts) = (3, count, all)
    case .fact(let question, let tested): (kind, number, test) = (4, question, tested)
    case .compare(let left, let how, let right): (kind, number, comparison, other) = (5, left, how, right)
    case .answered(let question): (kind, number) = (6, question)
    case .open(let question): (kind, number) = (7, question)
    case .blank(let question): (kind, number) = (8, question)
    case .applies(let question): (kind, number) = (9, question)
    case .score(let section, let how, let of): (kind, number, comparison, share) = (10, section, how, of)
    case .reached(let step): (kind, number) = (11, step)
    case .kind(let kinds): (kind, set) = (12, kinds)
    case .answersGiven(let section): (kind, number) = (13, section)
    case .statement(let index, let part): (kind, number, parts) = (14, index, [part])
    }
    code(&kind)
    code(&number)
    if kind <= 3 || kind == 14 { code(&parts, empty: .all([])) { coder, part in coder.code(&part) } }
    if kind == 4 { code(&test) }
    if kind == 5 { code(&other) }
    if kind == 5 || kind == 10 { code(&comparison) }
    if kind == 10 { code(&share) }
    if kind == 12 { code(&set) }
    guard isReading else { return }
    switch kind {
    case 0: formula = .all(parts)
    case 1: formula = .any(parts)
    case 2: formula = .not(parts.first ?? .all([]))
    case 3: formula = .atLeast(number, parts)
    case 4: formula = .fact(number, test)
    case 5: formula = .compare(number, comparison, other)
    case 6: formula = .answered(number)
    case 7: formula = .open(number)
    case 8: formula = .blank(number)
    case 9: formula = .applies(number)
    case 10: formula = .score(section: number, comparison, share)
    case 11: formula = .reached(step: number)
    case 12: formula = .kind(set)
    case 13: formula = .answersGiven(section: number)
    default: formula = .statement(number, parts.first ?? .all([]))
    }
  }

  mutating func code(_ test: inout FactTest) {
    var kind = 0
    var bits: Int64 = 0
    var range = NumberRange()
    var date = DateTest.past
    switch test {
    case .choices(let chosen): bits = Int64(bitPattern: chosen)
    case .number(let within): (kind, range) = (1, within)
    case .date(let tested): (kind, date) = (2, tested)
    }
    code(&kind)
    if kind == 0 { code(&bits) } else if kind == 1 { code(&range) } else { code(&date) }
    if isReading {
      test = kind == 0 ? .choices(UInt64(bitPattern: bits)) : kind == 1 ? .number(range) : .date(date)
    }
  }

  private mutating func code(_ date: inout DateTest) {
    var kind = 0
    var months: Int64 = 0
    switch date {
    case .ageAtMost(let count): months = count
    case .within(let count): (kind, months) = (1, count)
    case .past: kind = 2
    case .before: kind = 3
    case .after: kind = 4
    }
    code(&kind)
    code(&months)
    switch kind {
    case 0: date = .ageAtMost(months: months)
    case 1: date = .within(months: months)
    case 2: date = .past
    case 3: date = .before
    default: date = .after
    }
  }

  public mutating func code(_ range: inout NumberRange) {
    codeOptional(&range.lower, empty: FixedDecimal(0)) { $0.code(&$1) }
    code(&range.lowerIsOpen)
    codeOptional(&range.upper, empty: FixedDecimal(0)) { $0.code(&$1) }
    code(&range.upperIsOpen)
  }

  mutating func code(_ mark: inout MarkTest) {
    var kind = 0
    var test = FactTest.date(.past)
    var formula = Formula.all([])
    switch mark {
    case .choices(let bits): test = .choices(bits)
    case .number(let range): test = .number(range)
    case .date(let date): test = .date(date)
    case .formula(let given): (kind, formula) = (1, given)
    case .otherwise: kind = 2
    case .each(let bits): (kind, test) = (3, .choices(bits))
    }
    code(&kind)
    if kind == 0 || kind == 3 { code(&test) }
    if kind == 1 { code(&formula) }
    guard isReading else { return }
    switch (kind, test) {
    case (0, .choices(let bits)): mark = .choices(bits)
    case (0, .number(let range)): mark = .number(range)
    case (0, .date(let date)): mark = .date(date)
    case (1, _): mark = .formula(formula)
    case (3, .choices(let bits)): mark = .each(bits)
    default: mark = .otherwise
    }
  }

  mutating func code(_ test: inout ConsistencyRule.Test) {
    var kind = 0
    var given: Formula?
    var clash = Formula.all([])
    switch test {
    case .clash(let context, let formula): (given, clash) = (context, formula)
    case .outsideLimits: kind = 1
    case .impossibleDate: kind = 2
    case .oldEvidence: kind = 3
    }
    code(&kind)
    if kind == 0 {
      codeOptional(&given, empty: .all([])) { $0.code(&$1) }
      code(&clash)
    }
    switch kind {
    case 0: test = .clash(given: given, clash: clash)
    case 1: test = .outsideLimits
    case 2: test = .impossibleDate
    default: test = .oldEvidence
    }
  }

  mutating func code(_ derivation: inout Derivation) {
    var kind = 0
    var numbers: [Int] = []
    var formulas: [Formula] = []
    var unit = AgeUnit.days
    var figure = PracticeFigure.count
    var range = NumberRange()
    switch derivation {
    case .quotient(let of, let by): numbers = [of, by]
    case .sum(let parts): (kind, numbers) = (1, parts)
    case .count(let parts): (kind, formulas) = (2, parts)
    case .share(let parts): (kind, formulas) = (3, parts)
    case .age(let question, let counted): (kind, numbers, unit) = (4, [question], counted)
    case .practices(let of, let least, let most):
      (kind, figure, range) = (5, of, NumberRange(lower: least, upper: most))
    case .difference(let of, let less): (kind, numbers) = (6, [of, less])
    case .product(let parts): (kind, numbers) = (7, parts)
    case .constant(let value): (kind, range) = (8, NumberRange(lower: value))
    }
    code(&kind)
    code(&numbers)
    code(&formulas, empty: .all([])) { coder, formula in coder.code(&formula) }
    code(&unit)
    code(&figure)
    code(&range)
    guard isReading else { return }
    switch kind {
    case 0 where numbers.count == 2: derivation = .quotient(of: numbers[0], by: numbers[1])
    case 2: derivation = .count(formulas)
    case 3: derivation = .share(formulas)
    case 4 where numbers.count == 1: derivation = .age(of: numbers[0], in: unit)
    case 6 where numbers.count == 2: derivation = .difference(of: numbers[0], less: numbers[1])
    case 7: derivation = .product(numbers)
    case 8: derivation = .constant(range.lower ?? FixedDecimal(0))
    case 5: derivation = .practices(figure, atLeast: range.lower, atMost: range.upper)
    default: derivation = .sum(numbers)
    }
  }
}
