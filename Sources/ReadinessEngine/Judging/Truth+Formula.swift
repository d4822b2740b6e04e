import ReadinessModel

extension FormulaProgram {
  /// How facts are seen while a formula is evaluated.
  enum View {
    /// A question of uncertain applicability counts as applicable (semantics: order of evaluation).
    case nominal
    /// The same, but a count that may change with what applies is unknown.
    case settled
    /// What could still fall away by not applying is unknown: for applicability itself, so that ranges stay sound.
    case certain
    /// The same, and whatever an open question may still be answered is unknown, too: what is true or false stays so.
    case possible
    /// As answers were given: a question that the form does not ask is not blank.
    case given
  }

  /// The truth of the formula at `root`, over the facts (and, for conditions, the results so far) of an assessment.
  func truth(_ root: Int, _ assessment: borrowing Assessment, _ view: View = .nominal) -> Truth {
    let node = nodes.span[root]
    switch node.operation {
    case .all:
      var result = Truth.isTrue
      var child = root + 1
      while child < node.end {
        result = result && truth(child, assessment, view)
        if result == .isFalse { return .isFalse }
        child = nodes[child].end
      }
      if result == .unknown, node.high > 0, !seeks(Int(node.high) - 1, assessment) { return .isFalse }
      return result
    case .any:
      var result = Truth.isFalse
      var child = root + 1
      while child < node.end {
        result = result || truth(child, assessment, view)
        if result == .isTrue { return .isTrue }
        child = nodes[child].end
      }
      return result
    case .not: return !truth(root + 1, assessment, view)
    case .atLeast: return atLeast(node, root, assessment, view)
    case .answered, .open, .blank: return standing(node, assessment, view)
    case .applies: return applies(node.subject, assessment.facts)
    case .score: return score(node, assessment)
    case .reached: return reached(node.subject, assessment)
    case .kind: return Truth(node.low >> Int64(assessment.facts.kind) & 1 == 1)
    case .answersGiven: return Truth(assessment.givenSections[node.subject])
    case .compare: return compare(node, assessment.facts, view)
    case .choices, .number, .ageAtMost, .within, .past, .before, .after:
      return test(nodes.span[root], assessment.facts, view)
    }
  }

  private func seeks(_ step: Int, _ assessment: borrowing Assessment) -> Bool {
    assessment.target.map { $0 >= step } ?? false
  }

  /// Whether a question is answered, open or blank.
  private func standing(_ node: Node, _ assessment: borrowing Assessment, _ view: View) -> Truth {
    let state = assessment.facts.states[node.subject]
    let isSo =
      switch node.operation {
      case .answered: state == .answered
      case .open: state.isOpen
      default: state == .blank
      }
    if view == .given, node.operation == .blank {
      let isAsked = node.low >> Int64(assessment.facts.kind) & 1 == 1 && (node.high == 1 || !assessment.isShort)
      return Truth(isSo && isAsked)
    }
    // Who has said something will not have said nothing.
    let mayChange = state.isOpen || assessment.facts.uncertain[node.subject] || assessment.facts.unsettled[node.subject]
    if view == .possible, mayChange, isSo || node.operation != .blank { return .unknown }
    return Truth(isSo)
  }

  private func atLeast(
    _ node: Node, _ root: Int, _ assessment: borrowing Assessment, _ view: View
  ) -> Truth {
    var (certain, possible) = (Int64(0), Int64(0))
    var child = root + 1
    while child < node.end {
      switch truth(child, assessment, view) {
      case .isTrue:
        certain += 1
        possible += 1
      case .unknown: possible += 1
      case .isFalse: break
      }
      child = nodes[child].end
    }
    return certain >= node.low ? .isTrue : possible < node.low ? .isFalse : .unknown
  }

  /// False where the question does not apply or is claimed not to; unknown while that depends on an open answer.
  private func applies(_ question: Int, _ facts: Facts) -> Truth {
    switch facts.states[question] {
    case .doesNotApply, .notApplicable: .isFalse
    case .blank, .answered, .notKnown, .contradictory: facts.uncertain[question] ? .unknown : .isTrue
    }
  }

  @inline(__always)
  private func test(_ node: borrowing Node, _ facts: borrowing Facts, _ view: View) -> Truth {
    let question = node.subject
    switch facts.states[question] {
    case .doesNotApply, .notApplicable: return .isFalse
    case .blank, .notKnown, .contradictory: return .unknown
    case .answered: break
    }
    if view.looksAhead, facts.unsettled[question] { return .unknown }
    if !passes(node, facts, question) { return .isFalse }
    return view.isCautious && facts.uncertain[question] ? .unknown : .isTrue
  }

  /// Whether an answered question passes a test.
  @inline(__always)
  func passes(_ node: borrowing Node, _ facts: borrowing Facts, _ question: Int) -> Bool {
    let value = facts.values[question]
    switch node.operation {
    case .choices: return node.low & value != 0
    case .number:
      if let exact = facts.derived[question] { return Self.contains(node, exact) }
      return Self.contains(node, node.comparison == Self.countsChoices ? Self.chosen(value) : value)
    case .ageAtMost: return Self.passes(.ageAtMost(months: node.low), value, facts)
    case .within: return Self.passes(.within(months: node.low), value, facts)
    case .past: return Self.passes(.past, value, facts)
    case .before: return Self.passes(.before, value, facts)
    case .after: return Self.passes(.after, value, facts)
    case .all, .any, .not, .atLeast, .compare, .answered, .open, .blank, .applies, .score, .reached, .kind,
      .answersGiven:
      return false
    }
  }

  private static func passes(_ test: DateTest, _ value: Int64, _ facts: borrowing Facts) -> Bool {
    test.holds(CivilDate(packed: value), asOf: facts.asOf)
  }

  private func compare(_ node: Node, _ facts: Facts, _ view: View) -> Truth {
    let (left, right) = (node.subject, Int(node.high))
    for question in [left, right] {
      switch facts.states[question] {
      case .doesNotApply, .notApplicable: return .isFalse
      case .blank, .answered, .notKnown, .contradictory: break
      }
    }
    guard facts.states[left] == .answered, facts.states[right] == .answered else { return .unknown }
    if view.looksAhead, facts.unsettled[left] || facts.unsettled[right] { return .unknown }
    let comparison = Self.comparison(numbered: node.comparison)
    let holds: Bool
    if facts.derived[left] != nil || facts.derived[right] != nil {
      holds = comparison.holds(Self.exactValue(left, facts), Self.exactValue(right, facts))
    } else {
      holds = comparison.holds(facts.values[left], facts.values[right])
    }
    if !holds { return .isFalse }
    return view.isCautious && (facts.uncertain[left] || facts.uncertain[right]) ? .unknown : .isTrue
  }

  static func exactValue(_ question: Int, _ facts: Facts) -> Fraction {
    facts.derived[question] ?? FixedDecimal(millionths: facts.values[question]).fraction
  }

  /// How many choices are chosen, in millionths.
  private static func chosen(_ bits: Int64) -> Int64 { Int64(bits.nonzeroBitCount) &* FixedDecimal.scale }

  @inline(__always)
  static func contains(_ node: borrowing Node, _ value: Int64) -> Bool {
    if node.lowerBound != 0, node.lowerBound == 1 ? value < node.low : value <= node.low { return false }
    if node.upperBound != 0, node.upperBound == 1 ? value > node.high : value >= node.high { return false }
    return true
  }

  static func contains(_ node: borrowing Node, _ value: Fraction) -> Bool {
    let lower = FixedDecimal(millionths: node.low).fraction
    let upper = FixedDecimal(millionths: node.high).fraction
    if node.lowerBound != 0, node.lowerBound == 1 ? value < lower : value <= lower { return false }
    if node.upperBound != 0, node.upperBound == 1 ? value > upper : value >= upper { return false }
    return true
  }

  /// True when the whole range passes, false when none of it does; false too where nothing can count.
  private func score(_ node: Node, _ assessment: borrowing Assessment) -> Truth {
    let section = assessment.sections[node.subject]
    if section.state == .notApplicable { return .isFalse }
    guard let low = section.low, let high = section.high, let bound = Fraction(node.low, over: node.high) else {
      return .isFalse
    }
    let comparison = Self.comparison(numbered: node.comparison)
    let (atLow, atHigh) = (comparison.holds(low, bound), comparison.holds(high, bound))
    if comparison == .equalTo {
      return low == high ? Truth(atLow) : (bound < low || bound > high) ? .isFalse : .unknown
    }
    return atLow == atHigh ? Truth(atLow) : .unknown
  }

  /// Unknown while open gates decide; false where the body does not seek the step and has not reached it all the same.
  private func reached(_ step: Int, _ assessment: borrowing Assessment) -> Truth {
    switch assessment.steps[step].state {
    case .reached: .isTrue
    case .cannotTell, .nothingKnown: .unknown
    case .notApplicable, .notSought, .workingTowards, .notBegun: .isFalse
    }
  }
}

extension FormulaProgram.View {
  /// Whether a value that may change is unknown.
  fileprivate var looksAhead: Bool { self == .settled || self == .certain || self == .possible }

  /// Whether what may fall away is unknown.
  fileprivate var isCautious: Bool { self == .certain || self == .possible }
}
