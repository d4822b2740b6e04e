import ReadinessModel

/// The actions of one question as edges between its answers.
struct AnswerEdges {
  let ground: PlanGround
  /// Where single answers are tried out; only the question at hand is changed.
  private var trial: Assessment
  private var facts: Facts { trial.facts }
  /// By question: one answer for each region, once asked for.
  private var regions: [[Int64]?]

  /// More ways of adding choices than this are not told apart.
  private static let mostAdditions = 64

  init(_ ground: PlanGround) {
    self.ground = ground
    trial = ground.original
    regions = [[Int64]?](repeating: nil, count: ground.assessor.questions.count)
  }

  /// Whether anything can be done about a question.
  func hasActions(_ question: Int) -> Bool { !ground.rules[question].isEmpty }

  /// One answer for each region that formulas, marks and actions can tell apart, in ascending order for numbers and dates.
  mutating func regions(of question: Int) -> [Int64] {
    if let known = regions[question] { return known }
    let values = ground.assessor.representatives(of: question, asOf: facts.asOf, withActions: true)
    regions[question] = values
    return values
  }

  /// Whether an answer passes a test.
  mutating func passes(_ node: FormulaProgram.Node, _ question: Int, _ value: Int64) -> Bool {
    let before = trial.facts.values[question]
    trial.facts.values[question] = value
    let result = ground.assessor.formulas.passes(node, trial.facts, question)
    trial.facts.values[question] = before
    return result
  }

  /// The mark that an answer earns, beside the other answers as they were given; -1 where it earns none.
  mutating func mark(of rule: Int, _ question: Int, _ value: Int64) -> Int {
    for mark in ground.assessor.rules[rule].marks {
      switch ground.assessor.marks[mark].test {
      case .node: if !passes(ground.assessor.marks[mark].node, question, value) { continue }
      case .otherwise: break
      case .each: return mark
      case .formula: return -1
      }
      switch condition(of: mark, question, value) {
      case .isTrue: return mark
      case .isFalse: continue
      case .unknown: return -1
      }
    }
    return -1
  }

  /// The truth of a mark's own condition at an answer.
  private mutating func condition(of mark: Int, _ question: Int, _ value: Int64) -> Truth {
    let also = ground.assessor.marks[mark].also
    if also < 0 { return .isTrue }
    let before = (trial.facts.values[question], trial.facts.states[question])
    (trial.facts.values[question], trial.facts.states[question]) = (value, .answered)
    let truth = ground.assessor.formulas.truth(also, trial)
    (trial.facts.values[question], trial.facts.states[question]) = before
    return truth
  }

  /// What an answer is worth by a rule; nil where it earns no mark.
  mutating func worth(of rule: Int, _ question: Int, _ value: Int64) -> Fraction? {
    let mark = mark(of: rule, question, value)
    if mark < 0 { return nil }
    if ground.assessor.marks[mark].test != .each { return ground.assessor.marks[mark].value }
    var sum = Fraction.zero
    for other in ground.assessor.rules[rule].marks {
      let chosen = ground.assessor.marks[other].node.low & value
      sum += ground.assessor.marks[other].value * Fraction(Int64(chosen.nonzeroBitCount))
    }
    return .one < sum ? .one : sum
  }

  /// Whether an answer is at least as good as another by every rule with actions.
  mutating func isNoWorse(_ value: Int64, than other: Int64, _ question: Int) -> Bool {
    if ground.rules[question].isEmpty { return false }
    for rule in ground.rules[question] {
      guard let others = worth(of: rule, question, other) else { continue }
      guard let own = worth(of: rule, question, value), others <= own else { return false }
    }
    return true
  }

  /// Whether an answer is worth less than another by a rule that counts in a score.
  mutating func scoresLess(_ value: Int64, than other: Int64, _ question: Int) -> Bool {
    for rule in ground.assessor.rules.indices where ground.assessor.rules[rule].question == question {
      guard ground.assessor.counts(ground.assessor.rules[rule].role, ground.original.facts.kind),
        let others = worth(of: rule, question, other)
      else { continue }
      guard let own = worth(of: rule, question, value), others <= own else { return true }
    }
    return false
  }

  /// What can be done at an answer, with the answer that each brings about.
  mutating func legs(_ question: Int, from value: Int64) -> [AnswerWay.Leg] {
    var legs: [AnswerWay.Leg] = []
    for rule in ground.rules[question] {
      let mark = mark(of: rule, question, value)
      guard mark >= 0 else { continue }
      let action = ground.assessor.marks[mark].action
      guard action >= 0, ground.assessor.actions[action].days >= 0 else { continue }
      guard let worth = worth(of: rule, question, value),
        let reached = Reached(ground, action: action, worth: worth, rule: rule)
      else { continue }
      for target in targets(reached, question, from: value) {
        legs.append(AnswerWay.Leg(action: action, value: target))
      }
    }
    return legs
  }

  /// What an action brings about: the answers it names, or those of the next better mark.
  private struct Reached {
    var node: FormulaProgram.Node?
    var rule: Int
    /// What has to be reached, or exceeded where each choice has a mark of its own or marks hang on other answers.
    var better = Fraction.one
    var isExceeded = false

    init?(_ ground: PlanGround, action: Int, worth: Fraction, rule: Int) {
      self.rule = rule
      node = ground.assessor.actions[action].reaches
      if node != nil { return }
      let marks = ground.assessor.rules[rule].marks
      // Where a mark hangs on other answers too, the next better one may be none that this answer can have.
      if ground.assessor.marks[marks.lowerBound].test == .each || ground.assessor.rules[rule].isConditional {
        (better, isExceeded) = (worth, true)
        return
      }
      var best: Fraction?
      for other in marks where worth < ground.assessor.marks[other].value {
        if best.map({ ground.assessor.marks[other].value < $0 }) ?? true { best = ground.assessor.marks[other].value }
      }
      guard let best else { return nil }
      better = best
    }
  }

  private mutating func isReached(_ reached: Reached, _ question: Int, _ value: Int64, orBetter: Bool = false) -> Bool {
    if let node = reached.node { return passes(node, question, value) }
    guard let worth = worth(of: reached.rule, question, value) else { return false }
    if reached.isExceeded { return reached.better < worth }
    return worth == reached.better || orBetter && reached.better < worth
  }

  private mutating func targets(_ reached: Reached, _ question: Int, from value: Int64) -> [Int64] {
    switch ground.assessor.questions[question].type.shape {
    case .oneChoice:
      var found: [Int64] = []
      for choice in 0..<ground.assessor.questions[question].choices.count {
        let target = Int64(1) << Int64(choice)
        if target != value, isReached(reached, question, target) { found.append(target) }
      }
      return found
    case .choices: return additions(reached, question, to: value)
    case .date:
      // What is done now bears today's date, and so earns the best that a date can.
      if isReached(reached, question, facts.asOf.packed, orBetter: true) { return [facts.asOf.packed] }
      return nearest(reached, question, to: value)
    case .number: return nearest(reached, question, to: value)
    case .text: return []
    }
  }

  /// A stretch brings the value in it that is nearest: the least that is enough.
  private mutating func nearest(_ reached: Reached, _ question: Int, to value: Int64) -> [Int64] {
    var (below, above): (Int64?, Int64?) = (nil, nil)
    for region in regions(of: question) {
      if region < value {
        if isReached(reached, question, region) { below = region }
      } else if region > value, above == nil, isReached(reached, question, region) {
        above = rounded(region, question)
      }
    }
    var found: [Int64] = []
    if let above { found.append(above) }
    if let below { found.append(below) }
    return found
  }

  /// A value just above an open end is moved up to one that people would write, within the same region.
  private mutating func rounded(_ value: Int64, _ question: Int) -> Int64 {
    let type = ground.assessor.questions[question].type
    if type.isWhole || type == .date || value % 1_000 != 1 { return value }
    let base = value - 1
    let tests = ground.assessor.nodes(about: question, withActions: true)
    var step = FixedDecimal.scale
    while step >= 10 {
      let candidate = base + step
      var isSame = candidate <= ground.assessor.questions[question].most
      for test in tests where isSame {
        isSame = passes(test, question, candidate) == passes(test, question, value)
      }
      if isSame { return candidate }
      step /= 10
    }
    return value
  }

  /// The fewest further choices that are enough, in every selection.
  private mutating func additions(_ reached: Reached, _ question: Int, to value: Int64) -> [Int64] {
    var selections: [Int64] = [value]
    for _ in 0..<ground.assessor.questions[question].choices.count {
      var larger: [Int64] = []
      for selection in selections {
        for choice in 0..<ground.assessor.questions[question].choices.count {
          let added = selection | Int64(1) << Int64(choice)
          if added != selection, !larger.contains(added) { larger.append(added) }
        }
        if larger.count > Self.mostAdditions { break }
      }
      var found: [Int64] = []
      for selection in larger where isReached(reached, question, selection) { found.append(selection) }
      if !found.isEmpty { return found }
      selections = larger
    }
    return []
  }
}
