import ReadinessModel

/// All values between two ends; nil for an end that is not there.
struct FactStretch {
  var low: Fraction?
  var high: Fraction?

  /// Whether some value of the stretch earns a mark that looks at numbers.
  func meets(_ mark: CompiledMark) -> Bool {
    guard mark.test == .node, mark.node.operation == .number else { return true }
    let node = mark.node
    if node.lowerBound != 0, let high {
      let bound = FixedDecimal(millionths: node.low).fraction
      if node.lowerBound == 1 ? high < bound : high <= bound { return false }
    }
    if node.upperBound != 0, let low {
      let bound = FixedDecimal(millionths: node.high).fraction
      if node.upperBound == 1 ? low > bound : low >= bound { return false }
    }
    return true
  }
}

/// Between which ends facts must lie, whatever is answered to open questions.
struct FactStretches {
  let assessor: Assessor
  let profile: Profile
  let assessment: Assessment

  init(_ assessor: Assessor, _ profile: Profile, _ assessment: Assessment) {
    self.assessor = assessor
    self.profile = profile
    self.assessment = assessment
  }

  /// Nil where the fact can never have a value.
  func stretch(of fact: Int) -> FactStretch? {
    let facts = assessment.facts
    switch facts.states[fact] {
    case .doesNotApply, .notApplicable: return facts.uncertain[fact] ? FactStretch() : nil
    case .answered where !facts.unsettled[fact]:
      let value = FormulaProgram.exactValue(fact, facts)
      return FactStretch(low: value, high: value)
    case .answered, .blank, .notKnown, .contradictory: break
    }
    let question = assessor.questions[fact]
    if question.derivation < 0 {
      guard question.type.isNumeric else { return FactStretch() }
      return FactStretch(
        low: FixedDecimal(millionths: question.least).fraction, high: FixedDecimal(millionths: question.most).fraction)
    }
    return stretch(of: assessor.derivations[question.derivation])
  }

  private func stretch(of derivation: CompiledDerivation) -> FactStretch? {
    switch derivation.kind {
    case .sum:
      var total = FactStretch(low: .zero, high: .zero)
      for part in derivation.operands {
        guard let stretch = stretch(of: part) else { return nil }
        total.low = Self.sum(total.low, stretch.low)
        total.high = Self.sum(total.high, stretch.high)
      }
      return total
    case .quotient:
      guard let above = stretch(of: derivation.operands[0]), let below = stretch(of: derivation.operands[1]) else {
        return nil
      }
      return quotient(above, below, derivation.quotientScale)
    case .count, .share: return count(derivation)
    case .constant: return FactStretch(low: derivation.constant.fraction, high: derivation.constant.fraction)
    case .difference:
      guard let from = stretch(of: derivation.operands[0]), let less = stretch(of: derivation.operands[1]) else {
        return nil
      }
      return FactStretch(
        low: Self.sum(from.low, less.high.map { -$0 }), high: Self.sum(from.high, less.low.map { -$0 }))
    case .product:
      var total = FactStretch(low: .one, high: .one)
      for part in derivation.operands {
        guard let stretch = stretch(of: part) else { return nil }
        total = Self.product(total, stretch)
      }
      return total
    case .age:
      // What may not lie in the future is not younger than nothing.
      return FactStretch(low: assessor.questions[derivation.operands[0]].mayBeFuture ? nil : .zero, high: nil)
    case .practices: return FactStretch(low: .zero, high: derivation.figure == .share ? Fraction(100) : nil)
    }
  }

  /// An end that is not there leaves both ends of a product open.
  private static func product(_ left: FactStretch, _ right: FactStretch) -> FactStretch {
    guard let low = left.low, let high = left.high, let least = right.low, let most = right.high else {
      return FactStretch()
    }
    var (lowest, highest) = (low * least, low * least)
    for end in [low * most, high * least, high * most] {
      if end < lowest { lowest = end }
      if highest < end { highest = end }
    }
    return FactStretch(low: lowest, high: highest)
  }

  private static func sum(_ left: Fraction?, _ right: Fraction?) -> Fraction? {
    guard let left, let right else { return nil }
    return left + right
  }

  private func quotient(_ above: FactStretch, _ below: FactStretch, _ scale: Fraction) -> FactStretch? {
    guard let low = below.low, let high = below.high else { return FactStretch() }
    if low.isZero, high.isZero { return nil }
    guard let least = above.low, let most = above.high else { return FactStretch() }
    guard low > .zero else {
      // Divided by something small it may be as large as can be, but from nothing it stays nothing or more.
      guard low.isZero, least >= .zero else { return FactStretch() }
      return FactStretch(low: (least * scale).divided(by: high), high: most.isZero ? .zero : nil)
    }
    let ends = [least, most].flatMap { end in [low, high].compactMap { (end * scale).divided(by: $0) } }
    return FactStretch(low: ends.min(), high: ends.max())
  }

  private func count(_ derivation: CompiledDerivation) -> FactStretch? {
    var (sure, possible) = (Int64(0), Int64(0))
    for root in derivation.operands {
      switch assessor.formulas.truth(root, assessment, .possible) {
      case .isTrue: (sure, possible) = (sure + 1, possible + 1)
      case .unknown: possible += 1
      case .isFalse: break
      }
    }
    if derivation.kind == .count { return FactStretch(low: Fraction(sure), high: Fraction(possible)) }
    let all = Int64(derivation.operands.count)
    return FactStretch(low: Fraction(sure &* 100, over: all), high: Fraction(possible &* 100, over: all))
  }
}
