import ReadinessModel

/// Scores of any tree of groups, in exact fractions: the slow and general way.
extension Assessor {
  /// Score and bounds of one group.
  ///
  /// - Parameter best: a rule that is taken to be at its best now; none where it is negative.
  func scoreTree(_ group: Int, _ assessment: borrowing Assessment, best: Int = -1) -> AggregateScore {
    var score = AggregateScore(groups[group].aggregate, items(of: group, assessment, best: best))
    if let cap = groups[group].cap { score.limit(to: cap) }
    return score
  }

  /// What counts in a group; below a sum, the parts of a nested sum count one by one.
  func items(of group: Int, _ assessment: borrowing Assessment, best: Int = -1) -> [ScoredItem] {
    var found: [ScoredItem] = []
    for child in groups[group].children {
      if child >= 0 {
        if var item = item(of: child, assessment) {
          if child == best, item.now != nil { item.now = .one }
          found.append(item)
        }
        continue
      }
      let inner = groups[~child]
      let addsPoints = groups[group].aggregate == .sum && inner.aggregate == .sum
      if addsPoints, !isLimited(~child) {
        for item in items(of: ~child, assessment, best: best) { found.append(inner.isBonus ? item.asBonus : item) }
        continue
      }
      let score = scoreTree(~child, assessment, best: best)
      guard let low = score.low, let high = score.high else { continue }
      var item = ScoredItem(weight: inner.weight, now: score.now, low: low, high: high, isSure: score.isSure)
      if addsPoints {
        item.weight = score.leastPossible
        item.nowWeight = score.possible
        item.mostWeight = score.mostPossible
      }
      found.append(inner.isBonus ? item.asBonus : item)
    }
    return found
  }

  /// Whether there is a most that a sum can come to, so that its parts do not count one by one around it: a cap, or a bonus,
  /// which goes no further than what is possible in it.
  func isLimited(_ group: Int) -> Bool {
    groups[group].cap != nil || groups[group].children.contains { $0 < 0 && groups[~$0].isBonus }
  }

  /// A rule as something that counts; nil where it cannot.
  private func item(of index: Int, _ assessment: borrowing Assessment) -> ScoredItem? {
    let result = assessment.rules[index]
    guard let standing = standing(of: index, result, assessment.facts.kind) else { return nil }
    let weight = FixedDecimal(millionths: rules[index].weight).fraction
    let rule = rules[index]
    if result.hasReach {
      let now = result.mark.map { marks[$0].value } ?? (result.isCounted ? rule.openValue : nil)
      let open = result.mayStayOpen ? rule.openValue : nil
      // What can never have a mark is open, and counts only where an open answer does.
      guard result.lowestMark >= 0 else {
        return open.map { ScoredItem(weight: weight, now: now, low: $0, high: $0, isSure: !result.isUncertain) }
      }
      var (low, high) = (marks[Int(result.lowestMark)].value, marks[Int(result.highestMark)].value)
      if let open {
        if open < low { low = open }
        if high < open { high = open }
      }
      return ScoredItem(weight: weight, now: now, low: low, high: high, isSure: !result.isUncertain)
    }
    var (low, high) = (rule.low, rule.high)
    if rule.isVariable, rule.isConditional { (low, high) = boundsOfLines(index, assessment) }
    if let open = rule.openValue {
      if open < low { low = open }
      if high < open { high = open }
    }
    switch standing {
    case .sure, .optionalAtItsMark:
      guard let value = value(of: index, assessment) else { return nil }
      if result.mayChangeMark {
        let isSure = countsHoweverItTurnsOut(rule, result, assessment.facts)
        return ScoredItem(weight: weight, now: value, low: low, high: high, isSure: isSure)
      }
      return ScoredItem(weight: weight, now: value, low: value, high: value, isSure: standing == .sure)
    case .optional:
      let isSure = countsHoweverItTurnsOut(rule, result, assessment.facts)
      return ScoredItem(weight: weight, now: rule.openValue, low: low, high: high, isSure: isSure)
    }
  }

  /// What lines under conditions can come to: those that the answer earns, where it is known, and whose conditions may hold.
  private func boundsOfLines(_ rule: Int, _ assessment: borrowing Assessment) -> (low: Fraction, high: Fraction) {
    let question = rules[rule].question
    let isKnown = assessment.facts.states[question] == .answered && !assessment.facts.unsettled[question]
    var (low, high) = (Fraction.one, Fraction.zero)
    var taken: [Int] = []
    for mark in rules[rule].marks where !isKnown || isEarned(mark, question, assessment) {
      let truth = marks[mark].also < 0 ? Truth.isTrue : formulas.truth(marks[mark].also, assessment, .possible)
      // An earlier mark of the same stretch takes every answer that this one is for.
      if truth == .isFalse || taken.contains(where: { marks[$0].node.isAlike(marks[mark].node) }) { continue }
      var end = isKnown ? variableValue(of: rule, mark, assessment) : marks[mark].value
      for _ in 0..<2 {
        if end < low { low = end }
        if high < end { high = end }
        if isKnown { break }
        end = marks[mark].toValue ?? end
      }
      if truth != .isTrue { continue }
      if isKnown || marks[mark].test == .otherwise { break }
      taken.append(mark)
    }
    return (low, high)
  }

  /// Whether something of a rule counts in any case: a mark, or what an open answer is worth. Conditions of its marks change
  /// which of them, never whether: that hangs on its question alone.
  func countsHoweverItTurnsOut(_ rule: CompiledRule, _ result: RuleResult, _ facts: borrowing Facts) -> Bool {
    if rule.openValue == nil { return false }
    if rule.question < 0 { return !result.isUncertain }
    return !facts.uncertain[rule.question] && !facts.unsettled[rule.question]
  }

  enum Standing { case sure, optionalAtItsMark, optional }

  /// How a rule may count; nil where it cannot.
  func standing(of index: Int, _ result: RuleResult, _ kind: Int) -> Standing? {
    let rule = rules[index]
    guard rule.role == .graded || rule.role == .commissioner && kinds[kind].isCommissioner, !rule.marks.isEmpty else {
      return nil
    }
    switch result.state {
    case .answered: return result.isUncertain ? .optionalAtItsMark : .sure
    case .blank, .notKnown, .contradictory: return .optional
    case .notApplicable, .doesNotApply: return nil
    }
  }
}

extension FormulaProgram.Node {
  /// Whether another test takes the same answers.
  fileprivate func isAlike(_ other: FormulaProgram.Node) -> Bool {
    operation == other.operation && low == other.low && high == other.high && lowerBound == other.lowerBound
      && upperBound == other.upperBound
  }
}
