internal import ReadinessModel

/// What may be so about a fact over everything that is still free.
extension Evaluator {
  func possible(_ index: Int, _ given: Assignment, _ stage: Stage) -> PossibleFact {
    let question = ruleSet.questions[index]
    let isOfKind = question.kinds.contains(KindSet(kind: given.kind))
    if let derivation = question.derivation {
      return isOfKind ? derived(derivation, question.type, given, stage) : .absent
    }
    if stage == .asGiven { return asked(question, index, given) }
    if !isOfKind { return .absent }
    guard let formula = question.appliesWhen else { return asAsked(question, asked(question, index, given), given) }
    let applies = truth(formula, given, .applying)
    if applies == .isFalse { return .absent }
    var fact = asAsked(question, asked(question, index, given), given)
    fact.canBeCertain = applies.contains(.isTrue)
    fact.canBeUncertain = applies.contains(.unknown)
    if applies.contains(.isFalse) { fact.canBeAbsent = true }
    return fact
  }

  /// What the short form does not ask, and nobody answered, does not apply.
  private func asAsked(_ question: Question, _ fact: PossibleFact, _ given: Assignment) -> PossibleFact {
    guard given.isShort, !question.inShortForm, fact.canBeBlank else { return fact }
    var result = fact
    result.canBeBlank = false
    result.canBeAbsent = true
    return result
  }

  private func asked(_ question: Question, _ index: Int, _ given: Assignment) -> PossibleFact {
    var fact = PossibleFact()
    switch given.regions[index] {
    case .blank?: fact.canBeBlank = true
    case .notKnown?, .refused?: fact.canBeOtherwiseOpen = true
    case .claimed?: fact.canBeAbsent = true
    case .value(let value)?:
      fact.canBeAnswered = true
      fact.value = value
      if question.type.isNumeric {
        fact.low = FixedDecimal(millionths: value).fraction
        fact.high = fact.low
      }
    case .between(let low, let high)?:
      fact.canBeAnswered = true
      fact.value = low == high ? low : nil
      (fact.low, fact.high) = (FixedDecimal(millionths: low).fraction, FixedDecimal(millionths: high).fraction)
    case nil:
      fact.canBeAnswered = true
      fact.canBeBlank = true
      fact.canBeOtherwiseOpen = true
      fact.canBeAbsent = question.notApplicable != nil
      if question.type.isNumeric { (fact.low, fact.high) = (question.least.fraction, question.most.fraction) }
    }
    return fact
  }

  private func derived(
    _ derivation: Derivation, _ type: AnswerType, _ given: Assignment, _ stage: Stage
  ) -> PossibleFact {
    switch derivation {
    case .quotient(let above, let below):
      let parts = [possible(above, given, stage), possible(below, given, stage)]
      var fact = combined(parts)
      if fact.canBeAnswered { divide(parts[0], by: parts[1], into: &fact) }
      if type.measure == .perCent {
        fact.low = fact.low.map { $0 * Fraction(100) }
        fact.high = fact.high.map { $0 * Fraction(100) }
      }
      return fact
    case .sum(let indices):
      let parts = indices.map { possible($0, given, stage) }
      var fact = combined(parts)
      fact.low = sum(parts.map(\.low))
      fact.high = sum(parts.map(\.high))
      return fact
    case .difference(let one, let other):
      let parts = [possible(one, given, stage), possible(other, given, stage)]
      var fact = combined(parts)
      fact.low = parts[0].low.flatMap { low in parts[1].high.map { low - $0 } }
      fact.high = parts[0].high.flatMap { high in parts[1].low.map { high - $0 } }
      return fact
    case .product(let indices):
      let parts = indices.map { possible($0, given, stage) }
      var fact = combined(parts)
      multiply(parts, into: &fact)
      return fact
    case .constant(let value):
      return PossibleFact(canBeAnswered: true, low: value.fraction, high: value.fraction)
    case .count(let formulas): return counted(formulas, scale: .one, given, stage)
    case .share(let formulas):
      return counted(formulas, scale: Fraction(100, over: Int64(max(formulas.count, 1))) ?? .zero, given, stage)
    case .age(let question, let unit):
      let part = possible(question, given, stage)
      var fact = combined([part])
      if let value = part.value {
        fact.low = Ages.age(of: CivilDate(packed: value), at: given.asOf, in: unit)
        fact.high = fact.low
      }
      return fact
    case .practices(let figure, let atLeast, let atMost):
      let range = NumberRange(lower: atLeast, upper: atMost)
      guard let sizes = given.practices else { return PossibleFact(canBeAnswered: true, canBeBlank: true) }
      guard let value = PracticeLists.figure(figure, range, sizes) else { return PossibleFact(canBeBlank: true) }
      return PossibleFact(canBeAnswered: true, low: value, high: value)
    }
  }

  /// Absent when a part is, open when a part is, answered when all are.
  private func combined(_ parts: [PossibleFact]) -> PossibleFact {
    var fact = PossibleFact()
    fact.canBeAbsent = parts.contains(where: \.canBeAbsent)
    let canBePresent = parts.allSatisfy { $0.canBeAnswered || $0.canBeOpen }
    fact.canBeAnswered = parts.allSatisfy(\.canBeAnswered)
    fact.canBeBlank = canBePresent && parts.contains(where: \.canBeBlank)
    fact.canBeOtherwiseOpen = canBePresent && parts.contains(where: \.canBeOtherwiseOpen)
    fact.canBeCertain = parts.allSatisfy(\.canBeCertain)
    fact.canBeUncertain = parts.contains(where: \.canBeUncertain)
    return fact
  }

  private func sum(_ values: [Fraction?]) -> Fraction? {
    var total = Fraction.zero
    for value in values {
      guard let value else { return nil }
      total += value
    }
    return total
  }

  private func multiply(_ parts: [PossibleFact], into fact: inout PossibleFact) {
    var (low, high) = (Fraction.one, Fraction.one)
    for part in parts {
      guard let least = part.low, let most = part.high else { return }
      let ends = [low * least, low * most, high * least, high * most]
      (low, high) = (ends.min() ?? low, ends.max() ?? high)
    }
    (fact.low, fact.high) = (low, high)
  }

  /// A divisor of 0 leaves a quotient blank.
  private func divide(_ above: PossibleFact, by below: PossibleFact, into fact: inout PossibleFact) {
    guard let low = above.low, let high = above.high, let least = below.low, let most = below.high else {
      fact.canBeBlank = true
      return
    }
    if least <= .zero, .zero <= most { fact.canBeBlank = true }
    if least.isZero, most.isZero {
      fact.canBeAnswered = false
    } else if .zero < least {
      let ends = [low.divided(by: least), low.divided(by: most), high.divided(by: least), high.divided(by: most)]
      fact.low = ends.compactMap(\.self).min()
      fact.high = ends.compactMap(\.self).max()
    }
  }

  /// How many formulas are true; open while one of them is.
  private func counted(
    _ formulas: [Formula], scale: Fraction, _ given: Assignment, _ stage: Stage
  ) -> PossibleFact {
    let truths = formulas.map { truth($0, given, stage == .applying ? .judged : stage) }
    var behind = FactsBehind(ruleSet)
    for formula in formulas { behind.add(formula) }
    let parts = behind.direct.map { possible($0, given, stage == .applying ? .judged : stage) }
    var fact = PossibleFact()
    // It does not apply where nothing it looks at does.
    if !parts.isEmpty {
      if parts.allSatisfy({ !$0.canBeAnswered && !$0.canBeOpen }) { return .absent }
      fact.canBeAbsent = parts.allSatisfy(\.canBeAbsent)
    }
    if parts.contains(where: \.canBeUncertain) {
      fact.canBeUncertain = true
      fact.canBeCertain = parts.allSatisfy(\.canBeCertain)
    }
    fact.canBeAnswered = truths.allSatisfy { $0 != .unknown }
    fact.canBeBlank = truths.contains { $0.contains(.unknown) }
    fact.low = scale * Fraction(Int64(truths.filter { !$0.contains(.isFalse) && !$0.contains(.unknown) }.count))
    fact.high = scale * Fraction(Int64(truths.filter { $0.contains(.isTrue) }.count))
    return fact
  }
}

/// Completed units of time.
enum Ages {
  static func age(of date: CivilDate, at asOf: CivilDate, in unit: AgeUnit) -> Fraction {
    switch unit {
    case .days: return Fraction(asOf.ordinal - date.ordinal)
    case .months: return Fraction(date.completedMonths(to: asOf))
    case .years:
      let years = Fraction(date.completedMonths(to: asOf), over: 12) ?? .zero
      return Fraction(years.floor ?? 0)
    }
  }
}

/// Lists of practices by their sizes.
enum PracticeLists {
  /// The figure over a list, as the engine computes it; nil where nothing is listed.
  static func figure(_ figure: PracticeFigure, _ range: NumberRange, _ sizes: [Int64]) -> Fraction? {
    if sizes.isEmpty { return nil }
    let within = sizes.filter { NumberTests.contains(range, Fraction($0)) }.count
    let total = sizes.reduce(0, +)
    switch figure {
    case .count: return Fraction(Int64(range.lower == nil && range.upper == nil ? sizes.count : within))
    case .sum: return Fraction(total)
    case .mean: return Fraction(total, over: Int64(sizes.count))
    case .share: return Fraction(Int64(within) * 100, over: Int64(sizes.count))
    }
  }
}
