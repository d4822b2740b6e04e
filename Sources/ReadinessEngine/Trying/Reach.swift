import ReadinessModel

/// What a rule over a derived value or over formulas, or with marks under conditions, may still come to, over every way its
/// open questions are answered or stay open.
struct Reach {
  /// The marks with the lowest and the highest value; -1 where it can never have one.
  var lowest: Int32 = -1
  var highest: Int32 = -1
  /// Whether it is open in some way, and whether it falls away in some.
  var mayStayOpen = false
  var mayFall = false
}

extension Assessor {
  /// So many ways are tried for one rule; beyond, bounds are good enough.
  private static let mostWays = 4_096

  /// Narrows what the rules may come to that rest on more than one answer.
  func findReaches(_ profile: borrowing Profile, _ assessment: inout Assessment) {
    for index in indirectRules.indices {
      let rule = indirectRules[index].rule
      let result = assessment.rules[rule]
      guard result.isOpenEnded, rules[rule].weight > 0 else { continue }
      let reach = reach(of: rule, indirectRules[index].ground, profile, &assessment)
      assessment.rules[rule].lowestMark = reach.lowest
      assessment.rules[rule].highestMark = reach.highest
      assessment.rules[rule].mayStayOpen = reach.mayStayOpen
      // An open answer that counts does so for certain.
      assessment.rules[rule].isUncertain = reach.mayFall || reach.mayStayOpen && rules[rule].openValue == nil
      assessment.rules[rule].hasReach = true
    }
  }

  /// Leaves the facts of the assessment as they are.
  func reach(of rule: Int, _ ground: Ground, _ profile: borrowing Profile, _ assessment: inout Assessment) -> Reach {
    // A list of practices that may yet be given can come to anything.
    if !ground.order.contains(where: { isPracticeFigure($0) }) || !profile.practices.isEmpty {
      if let found = triedReach(of: rule, ground, profile, &assessment) { return found }
    }
    return boundedReach(of: rule, profile, assessment)
  }

  private func isPracticeFigure(_ fact: Int) -> Bool {
    questions[fact].derivation >= 0 && derivations[questions[fact].derivation].kind == .practices
  }

  /// Tries every way; nil where these are too many, or not all known.
  private func triedReach(
    of rule: Int, _ ground: Ground, _ profile: borrowing Profile, _ assessment: inout Assessment
  ) -> Reach? {
    guard let open = openAnswers(ground, assessment) else { return nil }
    let trial = Trial(self, ground, profile, assessment)
    defer { trial.restore(&assessment) }
    var reach = Reach()
    var tried = [Int64?](repeating: nil, count: open.questions.count)
    // Place in each list of values; 0 stays as it is.
    var places = [Int](repeating: 0, count: open.questions.count)
    while true {
      trial.settle(open.questions, tried, profile, &assessment)
      add(result(ofIndirect: rule, assessment), of: rule, to: &reach)
      if isWhole(reach, of: rule) { return reach }
      var digit = 0
      while digit < open.questions.count {
        places[digit] += 1
        if places[digit] <= open.values[digit].count {
          tried[digit] = open.values[digit][places[digit] - 1]
          break
        }
        places[digit] = 0
        tried[digit] = nil
        digit += 1
      }
      if digit == open.questions.count { return reach }
    }
  }

  /// The open questions of a ground, in catalogue order, and for each the answers that stand for all; nil where their
  /// ways are too many, or not all known.
  private func openAnswers(_ ground: Ground, _ assessment: Assessment) -> (questions: [Int], values: [[Int64]])? {
    let finder = WaysFinder(self, ground, assessment.facts)
    var questions: [Int] = []
    var values: [[Int64]] = []
    var count = 1
    for question in ground.asked where assessment.facts.states[question].isOpen {
      let ways = finder.ways(of: question)
      count *= ways.values.count + 1
      if !ways.isComplete || count > Self.mostWays { return nil }
      questions.append(question)
      values.append(ways.values)
    }
    return (questions, values)
  }

  /// What becomes of a rule with facts as they were settled.
  private func result(ofIndirect rule: Int, _ assessment: borrowing Assessment) -> RuleResult {
    let question = rules[rule].question
    if question < 0 { return markOfFormulas(rule, assessment) }
    var result = RuleResult(state: assessment.facts.states[question])
    if result.state != .answered { return result }
    if rules[rule].isConditional { return markWithConditions(rule, result, assessment) }
    result.markIndex = firstEarned(of: rule, assessment)
    return result
  }

  private func add(_ result: RuleResult, of rule: Int, to reach: inout Reach) {
    if result.markIndex >= 0 { return add(result.markIndex, of: rule, to: &reach) }
    if result.state.isOpen { reach.mayStayOpen = true } else { reach.mayFall = true }
  }

  private func add(_ mark: Int32, of rule: Int, to reach: inout Reach) {
    let value = marks[Int(mark)].value
    if reach.lowest < 0 || value < marks[Int(reach.lowest)].value { reach.lowest = mark }
    if reach.highest < 0 || value > marks[Int(reach.highest)].value { reach.highest = mark }
  }

  /// Whether nothing more can come of trying.
  private func isWhole(_ reach: Reach, of rule: Int) -> Bool {
    let isWide =
      rules[rule].openValue == nil ? reach.mayFall || reach.mayStayOpen : reach.mayFall && reach.mayStayOpen
    guard isWide, reach.lowest >= 0 else { return false }
    return marks[Int(reach.lowest)].value == marks[rules[rule].lowestMark].value
      && marks[Int(reach.highest)].value == marks[rules[rule].highestMark].value
  }

  /// The marks that bounds of what it rests on leave possible: perhaps more than can be, never fewer.
  private func boundedReach(of rule: Int, _ profile: Profile, _ assessment: Assessment) -> Reach {
    var reach = Reach()
    reach.mayStayOpen = true
    reach.mayFall = !countsHoweverItTurnsOut(rules[rule], assessment.rules[rule], assessment.facts)
    let question = rules[rule].question
    if question >= 0 {
      guard let stretch = FactStretches(self, profile, assessment).stretch(of: question) else { return reach }
      for mark in rules[rule].marks where stretch.meets(marks[mark]) {
        if marks[mark].also >= 0, formulas.truth(marks[mark].also, assessment, .possible) == .isFalse { continue }
        add(Int32(truncatingIfNeeded: mark), of: rule, to: &reach)
      }
      return reach
    }
    for mark in rules[rule].marks {
      let truth =
        marks[mark].test == .otherwise ? .isTrue : formulas.truth(marks[mark].node.subject, assessment, .possible)
      if truth != .isFalse { add(Int32(truncatingIfNeeded: mark), of: rule, to: &reach) }
      if truth == .isTrue { break }
    }
    return reach
  }
}

extension RuleResult {
  /// Whether it depends on open answers what becomes of the rule.
  fileprivate var isOpenEnded: Bool { state.isOpen || state == .answered && (isUncertain || mayChangeMark) }
}

/// A rule over a derived value or over formulas, with what it rests on.
struct IndirectRule: Sendable {
  var rule: Int
  var ground: Ground
}
