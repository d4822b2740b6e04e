public import ReadinessModel

/// From facts to marks.
extension Assessor {
  /// Gives every rule its state and mark.
  func markRules(_ assessment: inout Assessment) {
    // Marks rest on facts only, so the results can be filled in beside them.
    var results: [RuleResult] = []
    swap(&results, &assessment.rules)
    mark(&results, assessment)
    for rule in conditionalRules where results[rule].state == .answered {
      results[rule] = markWithConditions(rule, results[rule], assessment)
    }
    // Where the rule set says so, an open answer counts as a mark of its own.
    for rule in openValueRules where results[rule].state.isOpen && counts(rules[rule].role, assessment.facts.kind) {
      results[rule].isCounted = true
    }
    swap(&results, &assessment.rules)
  }

  func counts(_ role: Role, _ kind: Int) -> Bool {
    role == .graded || role == .commissioner && kinds[kind].isCommissioner
  }

  /// The first mark that the answer earns and whose own condition holds; open where that cannot be told.
  func markWithConditions(
    _ rule: Int, _ given: RuleResult, _ assessment: borrowing Assessment
  ) -> RuleResult {
    var result = given
    result.markIndex = -1
    result.isCounted = false
    var open: AnswerState?
    for index in rules[rule].facts {
      let question = ruleFacts[index]
      let state = assessment.facts.states[question]
      if state.isOpen, open == nil || state == .contradictory { open = state }
      if assessment.facts.uncertain[question] || assessment.facts.unsettled[question] {
        result.isUncertain = true
        result.mayChangeMark = true
      }
    }
    for mark in rules[rule].marks where isEarned(mark, rules[rule].question, assessment) {
      switch marks[mark].also < 0 ? .isTrue : formulas.truth(marks[mark].also, assessment) {
      case .isTrue:
        result.markIndex = Int32(truncatingIfNeeded: mark)
        result.isCounted = counts(rules[rule].role, assessment.facts.kind)
        return result
      case .isFalse: continue
      case .unknown:
        result.state = open ?? .notKnown
        return result
      }
    }
    return result
  }

  /// Whether the answer to an answered question passes the test of a mark.
  func isEarned(_ mark: Int, _ question: Int, _ assessment: borrowing Assessment) -> Bool {
    switch marks[mark].test {
    case .node: formulas.passes(marks[mark].node, assessment.facts, question)
    case .formula: formulas.truth(marks[mark].node.subject, assessment) == .isTrue
    case .otherwise, .each: true
    }
  }

  /// The value of a rule's mark, or what its open answer counts as; nil where it counts nowhere.
  public func value(of rule: Int, _ assessment: borrowing Assessment) -> Fraction? {
    guard let mark = assessment.rules[rule].mark else {
      return assessment.rules[rule].isCounted ? rules[rule].openValue : nil
    }
    return rules[rule].isVariable ? variableValue(of: rule, mark, assessment) : marks[mark].value
  }

  /// What a mark is worth where that hangs on the answer itself.
  func variableValue(of rule: Int, _ mark: Int, _ assessment: borrowing Assessment) -> Fraction {
    let question = rules[rule].question
    if marks[mark].test == .each {
      var sum = Fraction.zero
      for index in rules[rule].marks {
        let chosen = marks[index].node.low & assessment.facts.values[question]
        sum += marks[index].value * Fraction(Int64(chosen.nonzeroBitCount))
      }
      return .one < sum ? .one : sum
    }
    guard let end = marks[mark].toValue else { return marks[mark].value }
    let lower = FixedDecimal(millionths: marks[mark].node.low).fraction
    let upper = FixedDecimal(millionths: marks[mark].node.high).fraction
    let answer = FormulaProgram.exactValue(question, assessment.facts)
    let way = (answer - lower).divided(by: upper - lower) ?? .zero
    return marks[mark].value + (end - marks[mark].value) * way
  }

  private func mark(_ results: inout [RuleResult], _ assessment: borrowing Assessment) {
    let kind = KindSet(kind: assessment.facts.kind)
    let isCommissioner = kinds[assessment.facts.kind].isCommissioner
    let (coreArray, markArray) = (ruleCores, markCores)
    let (cores, marks) = (coreArray.span, markArray.span)
    let (states, values) = (assessment.facts.states.span, assessment.facts.values.span)
    let (uncertain, unsettled) = (assessment.facts.uncertain.span, assessment.facts.unsettled.span)
    var results = results.mutableSpan
    for index in cores.indices {
      var result = RuleResult(state: .doesNotApply)
      if cores[index].kinds.contains(kind) {
        let question = Int(cores[index].question)
        if question >= 0 {
          result.state = states[question]
          result.mayChangeMark = unsettled[question]
          result.isUncertain = uncertain[question] || result.mayChangeMark
          if result.state == .answered {
            result.markIndex = mark(of: index, cores[index], values[question], marks, assessment)
          }
        } else {
          result = markOfFormulas(index, assessment)
        }
        let role = cores[index].role
        result.isCounted = result.markIndex >= 0 && (role == .graded || role == .commissioner && isCommissioner)
      }
      results[index] = result
    }
  }

  @inline(__always)
  private func mark(
    of index: Int, _ rule: borrowing RuleCore, _ value: Int64, _ marks: Span<MarkCore>,
    _ assessment: borrowing Assessment
  ) -> Int32 {
    switch rule.test {
    case .choice: choiceMarks[Int(rule.firstChoiceMark) &+ value.trailingZeroBitCount]
    case .ranges: firstRange(rule.firstMark, rule.endMark, value, marks)
    case .other: firstEarned(of: index, assessment)
    }
  }

  /// The first mark whose range holds a value. All are looked at, from the last, as it can't be guessed which it is.
  @inline(__always)
  private func firstRange(_ first: Int32, _ end: Int32, _ value: Int64, _ cores: Span<MarkCore>) -> Int32 {
    var earned: Int32 = -1
    var mark = end &- 1
    while mark >= first {
      let isWithin = cores[Int(mark)].low <= value && value <= cores[Int(mark)].high
      earned = isWithin ? mark : earned
      mark &-= 1
    }
    return earned
  }

  /// The first mark an answered question earns.
  @inline(never)
  func firstEarned(of rule: Int, _ assessment: borrowing Assessment) -> Int32 {
    for mark in rules[rule].marks {
      if isEarned(mark, rules[rule].question, assessment) { return Int32(truncatingIfNeeded: mark) }
    }
    return -1
  }

  /// The first mark whose formula is true, where all before it are false.
  func markOfFormulas(_ rule: Int, _ assessment: borrowing Assessment) -> RuleResult {
    var result = RuleResult(state: .doesNotApply)
    var open: AnswerState?
    for index in rules[rule].facts {
      let question = ruleFacts[index]
      let state = assessment.facts.states[question]
      if state != .doesNotApply, state != .notApplicable { result.state = .answered }
      if state.isOpen, open == nil || state == .contradictory { open = state }
      if assessment.facts.uncertain[question] || assessment.facts.unsettled[question] {
        result.isUncertain = true
        result.mayChangeMark = true
      }
    }
    if result.state == .doesNotApply { return result }
    for mark in rules[rule].marks {
      switch marks[mark].test == .otherwise ? .isTrue : formulas.truth(marks[mark].node.subject, assessment) {
      case .isTrue:
        result.markIndex = Int32(truncatingIfNeeded: mark)
        return result
      case .isFalse: continue
      case .unknown:
        result.state = open ?? .notKnown
        return result
      }
    }
    return result
  }
}
