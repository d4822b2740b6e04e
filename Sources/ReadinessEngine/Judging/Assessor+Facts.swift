import ReadinessModel

/// Applicability and derived values, each fact after all it depends on.
extension Assessor {
  /// Settles the state of every question.
  func settleFacts(_ profile: Profile, _ assessment: inout Assessment) {
    for question in order { settle(question, profile, &assessment) }
  }

  /// Settles one fact, after all it depends on.
  @inline(__always)
  func settle(_ question: Int, _ profile: Profile, _ assessment: inout Assessment) {
    if questionCores[question].isDerived {
      derive(question, profile, &assessment)
    } else {
      settle(question, &assessment)
    }
  }

  /// First by kind, then by other answers, then by the short form.
  @inline(__always)
  private func settle(_ question: Int, _ assessment: inout Assessment) {
    if !questionCores[question].kinds.contains(KindSet(kind: assessment.facts.kind)) {
      assessment.facts.states[question] = .doesNotApply
    } else if questionCores[question].appliesWhen >= 0 || assessment.isShort {
      settleByAnswers(question, &assessment)
    }
  }

  private func settleByAnswers(_ question: Int, _ assessment: inout Assessment) {
    let core = questionCores[question]
    if core.appliesWhen >= 0 {
      let certain = formulas.truth(Int(core.appliesWhen), assessment, .certain)
      // What is false while a question counts as applicable stays false where it falls away.
      let isFalse =
        certain == .unknown
        ? formulas.truth(Int(core.appliesWhen), assessment, .settled) == .isFalse : certain == .isFalse
      if isFalse {
        assessment.facts.states[question] = .doesNotApply
        return
      }
      if certain == .unknown { assessment.facts.uncertain[question] = true }
    }
    if assessment.isShort, !core.inShortForm, assessment.facts.states[question] == .blank {
      assessment.facts.states[question] = .doesNotApply
      assessment.facts.uncertain[question] = false
    }
  }

  /// Computes a derived value from its parts as they stand.
  func derive(_ question: Int, _ profile: Profile, _ assessment: inout Assessment) {
    assessment.facts.derived[question] = nil
    let compiled = questions[question]
    if !compiled.kinds.contains(KindSet(kind: profile.kind)) {
      assessment.facts.states[question] = .doesNotApply
      return
    }
    let derivation = derivations[compiled.derivation]
    let isUncertain = derivation.parts.contains { assessment.facts.uncertain[$0] }
    let isUnsettled = derivation.parts.contains { assessment.facts.unsettled[$0] }
    let counts = derivation.kind == .count || derivation.kind == .share
    // A count stays while anything it looks at applies for certain.
    let mayFallAway =
      isUncertain
      && (!counts || derivation.parts.allSatisfy { assessment.facts.uncertain[$0] || isAway($0, assessment.facts) })
    assessment.facts.uncertain[question] = mayFallAway
    assessment.facts.unsettled[question] = isUnsettled || counts && isUncertain
    if let state = stateFromParts(derivation, assessment.facts) {
      assessment.facts.states[question] = state
      return
    }
    let value = value(of: derivation, profile, assessment)
    assessment.facts.derived[question] = value
    assessment.facts.states[question] = value == nil ? .blank : .answered
  }

  private func isAway(_ question: Int, _ facts: Facts) -> Bool {
    facts.states[question] == .doesNotApply || facts.states[question] == .notApplicable
  }

  /// Does not apply when a part does not, open when a part is; nil where all parts are there.
  private func stateFromParts(_ derivation: CompiledDerivation, _ facts: Facts) -> AnswerState? {
    switch derivation.kind {
    case .practices: return nil
    case .count, .share:
      // A condition over what does not apply is not so; where nothing applies, there is nothing to count.
      return !derivation.parts.isEmpty && derivation.parts.allSatisfy { isAway($0, facts) } ? .doesNotApply : nil
    case .quotient, .sum, .difference, .product, .constant, .age: break
    }
    var open: AnswerState?
    for part in derivation.parts {
      switch facts.states[part] {
      case .doesNotApply, .notApplicable: return .doesNotApply
      case .contradictory: open = .contradictory
      case .notKnown: if open != .contradictory { open = .notKnown }
      case .blank: if open == nil { open = .blank }
      case .answered: break
      }
    }
    return open
  }

  /// The value, or nil where a formula is unknown, nothing is listed, or the divisor is 0.
  private func value(
    of derivation: CompiledDerivation, _ profile: Profile, _ assessment: borrowing Assessment
  ) -> Fraction? {
    switch derivation.kind {
    case .quotient:
      let above = FormulaProgram.exactValue(derivation.operands[0], assessment.facts)
      let value = above.divided(by: FormulaProgram.exactValue(derivation.operands[1], assessment.facts))
      return derivation.isPercentage ? value.map { $0 * derivation.quotientScale } : value
    case .sum:
      var sum = Fraction.zero
      for operand in derivation.operands { sum += FormulaProgram.exactValue(operand, assessment.facts) }
      return sum
    case .difference:
      return FormulaProgram.exactValue(derivation.operands[0], assessment.facts)
        - FormulaProgram.exactValue(derivation.operands[1], assessment.facts)
    case .product:
      var product = Fraction.one
      for operand in derivation.operands { product = product * FormulaProgram.exactValue(operand, assessment.facts) }
      return product
    case .constant: return derivation.constant.fraction
    case .count: return countTrue(derivation.operands, assessment)
    case .share:
      let count = countTrue(derivation.operands, assessment)
      return count.flatMap { ($0 * Fraction(100)).divided(by: Fraction(Int64(derivation.operands.count))) }
    case .age: return age(derivation, assessment.facts)
    case .practices: return derivation.figure.value(of: profile.practices, within: derivation.range)
    }
  }

  private func countTrue(_ roots: [Int], _ assessment: borrowing Assessment) -> Fraction? {
    var count: Int64 = 0
    for root in roots {
      switch formulas.truth(root, assessment) {
      case .isTrue: count += 1
      case .isFalse: break
      case .unknown: return nil
      }
    }
    return Fraction(count)
  }

  private func age(_ derivation: CompiledDerivation, _ facts: Facts) -> Fraction {
    let date = CivilDate(packed: facts.values[derivation.operands[0]])
    return Fraction(derivation.unit.completed(from: date, to: facts.asOf))
  }
}
