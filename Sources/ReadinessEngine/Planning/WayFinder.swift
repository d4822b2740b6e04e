import ReadinessModel

/// How searches take what nobody can change.
enum PlanView: Sendable {
  /// Open answers are found out and may turn out at their worst.
  case surely
  /// Open answers turn out at their best.
  case atBest
  /// As ``surely``, and at a penalty everything can be changed: to see what stands in the way.
  case relaxed
}

/// The ways of changing each question's answer, found when they are first asked for.
struct WayFinder {
  private(set) var edges: AnswerEdges
  private var known: [[AnswerWay]?]
  /// Whether there were so many ways that some were left out.
  private(set) var leftOut = false
  /// Whether scores are among what is aimed at, so that a worse mark will not do for a better one.
  var mindsScores = false {
    didSet { if mindsScores != oldValue { known = [[AnswerWay]?](repeating: nil, count: known.count) } }
  }

  /// No question has more ways than bits in a set.
  static let most = 64
  private static let mostPaths = 512

  private let ground: PlanGround

  init(_ ground: PlanGround) {
    edges = AnswerEdges(ground)
    self.ground = ground
    known = [[AnswerWay]?](repeating: nil, count: ground.assessor.questions.count)
  }

  /// Whether an answer is still to come: given by nobody, contradictory, or not asked by the short form.
  func isOpen(_ question: Int) -> Bool {
    switch ground.original.facts.states[question] {
    case .blank, .notKnown, .contradictory: true
    case .answered, .notApplicable: false
    case .doesNotApply: ground.profile.answers[question].state != .answered
    }
  }

  /// Whether the question can ever be one of this body's.
  private func concerns(_ question: Int) -> Bool {
    ground.assessor.questions[question].derivation < 0
      && ground.assessor.questions[question].kinds.contains(KindSet(kind: ground.original.facts.kind))
      && ground.original.facts.states[question] != .notApplicable
      && !(ground.original.facts.states[question] == .doesNotApply
        && ground.profile.answers[question].state == .notApplicable)
  }

  /// The ways of one question, by cost as they were found.
  ///
  /// - Parameter isFixed: whether its answer stays as it is.
  mutating func ways(of question: Int, _ view: PlanView, isFixed: Bool) -> [AnswerWay] {
    if !concerns(question) { return [] }
    let isFixed = isFixed || ground.assessor.questions[question].isGiven
    var ways: [AnswerWay] = []
    if view == .atBest, isOpen(question) {
      for value in edges.regions(of: question) { ways.append(AnswerWay(value: value, isChange: false)) }
      ways = distinct(ways, question)
      if !isFixed { ways += turnsOutAndChanges(question, from: ways) }
      return capped(ways)
    }
    if !isFixed { ways = changes(of: question) }
    if view == .relaxed { ways += impossibleWays(question, beside: ways) }
    return capped(ways)
  }

  private mutating func changes(of question: Int) -> [AnswerWay] {
    // Where a mark hangs on other answers too, actions may stand at an answer that stood elsewhere before those changed.
    for rule in ground.rules[question] where ground.assessor.rules[rule].isConditional { leftOut = true }
    if let known = known[question] { return known }
    var ways: [AnswerWay] = []
    if isOpen(question) {
      ways = waysFromOpen(question)
    } else if edges.hasActions(question) {
      ways = self.ways(question, from: ground.profile.answers[question].value)
    }
    ways = withoutTwins(ways, question)
    known[question] = ways
    return ways
  }

  /// The first of the ways where there are too many to be told apart.
  private mutating func capped(_ ways: [AnswerWay]) -> [AnswerWay] {
    if ways.count <= Self.most { return ways }
    leftOut = true
    return Array(ways.prefix(Self.most))
  }

  private mutating func impossibleWays(_ question: Int, beside ways: [AnswerWay]) -> [AnswerWay] {
    var found: [AnswerWay] = []
    for value in edges.regions(of: question) {
      if ways.contains(where: { $0.value == value }) { continue }
      if !isOpen(question), value == ground.profile.answers[question].value { continue }
      found.append(AnswerWay(value: value, penalty: 1, isChange: false))
    }
    return distinct(found, question)
  }

  /// One for each region that formulas, marks and actions tell apart; all where they count together with other answers.
  private mutating func distinct(_ ways: [AnswerWay], _ question: Int) -> [AnswerWay] {
    if ground.assessor.isSeenWithOthers(question) { return ways }
    let tests = ground.assessor.nodes(about: question, withActions: true)
    var (kept, patterns): ([AnswerWay], [[Bool]]) = ([], [])
    for way in ways {
      var pattern: [Bool] = []
      for test in tests { pattern.append(edges.passes(test, question, way.value)) }
      if patterns.contains(pattern) { continue }
      patterns.append(pattern)
      kept.append(way)
    }
    return kept
  }

  /// Ways by which an open answer turns out to be one that something waits for, and is then changed to one that is not.
  private mutating func turnsOutAndChanges(_ question: Int, from starts: [AnswerWay]) -> [AnswerWay] {
    let needs = ground.needs[question]
    if needs.isEmpty || !edges.hasActions(question) { return [] }
    var found: [AnswerWay] = []
    for start in starts {
      for var way in ways(question, from: start.value) {
        way.start = start.value
        var isOnTheWay = false
        for need in needs where !edges.passes(need, question, way.value) {
          if edges.passes(need, question, start.value) { isOnTheWay = true }
          for leg in way.legs where edges.passes(need, question, leg.value) { isOnTheWay = true }
        }
        if isOnTheWay { found.append(way) }
      }
    }
    return found
  }

  /// Answers that an open question may turn out to have and that do without anything done, where another is the goal.
  mutating func answersAsGood(as target: Int64, _ question: Int) -> [Int64] {
    var found: [Int64] = []
    for value in edges.regions(of: question) where value != target && isAsGood(value, as: target, question) {
      found.append(value)
    }
    return found
  }

  /// Without ways that cost the same by the same actions and end at answers that nothing tells apart.
  private mutating func withoutTwins(_ ways: [AnswerWay], _ question: Int) -> [AnswerWay] {
    if ways.count < 2 || ground.assessor.isSeenWithOthers(question) { return ways }
    let tests = ground.assessor.nodes(about: question, withActions: true)
    var (kept, patterns): ([AnswerWay], [[Bool]]) = ([], [])
    for way in ways {
      var pattern: [Bool] = []
      for test in tests { pattern.append(edges.passes(test, question, way.value)) }
      var isTwin = false
      for index in kept.indices where !isTwin && patterns[index] == pattern {
        isTwin = kept[index].legs.count == way.legs.count
        for leg in way.legs.indices where isTwin { isTwin = kept[index].legs[leg].action == way.legs[leg].action }
      }
      if isTwin { continue }
      patterns.append(pattern)
      kept.append(way)
    }
    return kept
  }

  // MARK: Chains

  /// All ways from an answer to others that may be the least in some plan.
  mutating func ways(_ question: Int, from value: Int64) -> [AnswerWay] {
    var (found, paths) = ([AnswerWay](), 0)
    extend(AnswerWay(value: value), from: value, question, &found, &paths)
    return found
  }

  private mutating func extend(
    _ way: AnswerWay, from start: Int64, _ question: Int, _ found: inout [AnswerWay], _ paths: inout Int
  ) {
    for leg in edges.legs(question, from: way.value) where leg.value != start && !way.passesThrough(leg.value) {
      paths += 1
      if paths > Self.mostPaths {
        leftOut = true
        return
      }
      let longer = way.extended(by: leg.action, to: leg.value, ground.assessor.actions[leg.action])
      keep(longer, question, in: &found)
      extend(longer, from: start, question, &found, &paths)
    }
  }

  private mutating func keep(_ way: AnswerWay, _ question: Int, in found: inout [AnswerWay]) {
    for other in found where other.value == way.value { if isNoDearer(other, than: way, question) { return } }
    found.removeAll { $0.value == way.value && isNoDearer(way, than: $0, question) }
    found.append(way)
  }

  /// Whether a way costs no more than another to the same answer, asks for no more, and leaves no answer out on the way
  /// that something else could wait for.
  private mutating func isNoDearer(_ way: AnswerWay, than other: AnswerWay, _ question: Int) -> Bool {
    if way.days > other.days || way.months > other.months { return false }
    let needed = needs(of: other)
    for need in needs(of: way) where !needed.contains(where: { $0.asksSame(as: need) }) { return false }
    for need in ground.needs[question] where passesOnTheWay(need, question, other) {
      if !passesOnTheWay(need, question, way) { return false }
    }
    return true
  }

  private mutating func passesOnTheWay(_ need: FormulaProgram.Node, _ question: Int, _ way: AnswerWay) -> Bool {
    for leg in way.legs where edges.passes(need, question, leg.value) { return true }
    return false
  }

  private func needs(of way: AnswerWay) -> [FormulaProgram.Node] {
    var needs: [FormulaProgram.Node] = []
    for leg in way.legs { needs += ground.assessor.actions[leg.action].after }
    return needs
  }

  // MARK: Open answers

  /// The ways of a question whose answer is open: each costs what the dearest of its answers would cost.
  ///
  /// Where the answer may turn out to be one from which nothing leads there, although it is worse, there is no such way.
  private mutating func waysFromOpen(_ question: Int) -> [AnswerWay] {
    let starts = edges.regions(of: question)
    var (ways, targets): ([[AnswerWay]], [Int64]) = ([], [])
    for start in starts {
      let chains = self.ways(question, from: start)
      ways.append(chains)
      for chain in chains where !targets.contains(chain.value) { targets.append(chain.value) }
      if !targets.contains(start) { targets.append(start) }
    }
    var found: [AnswerWay] = []
    for target in targets { found += dearest(question, to: target, starts, ways) }
    return found
  }

  private mutating func dearest(
    _ question: Int, to target: Int64, _ starts: [Int64], _ ways: [[AnswerWay]]
  ) -> [AnswerWay] {
    var (worst, days): (Int?, Int) = (nil, -1)
    for index in starts.indices where !isAsGood(starts[index], as: target, question) {
      var cheapest = Int.max
      for way in ways[index] where way.value == target { cheapest = min(cheapest, way.days) }
      if cheapest == .max { return [] }
      if cheapest > days || cheapest == days && isWorse(starts[index], than: worst.map { starts[$0] }, question) {
        (worst, days) = (index, cheapest)
      }
    }
    guard let worst else { return [AnswerWay(value: target, isFoundOutFirst: true)] }
    var found: [AnswerWay] = []
    for var way in ways[worst] where way.value == target {
      way.isFoundOutFirst = true
      found.append(way)
    }
    return found
  }

  private mutating func isWorse(_ value: Int64, than other: Int64?, _ question: Int) -> Bool {
    guard let other else { return true }
    return !edges.isNoWorse(value, than: other, question)
  }

  /// Whether an answer does wherever another would: by its marks, or by every test that the other one passes.
  private mutating func isAsGood(_ value: Int64, as other: Int64, _ question: Int) -> Bool {
    if value == other || edges.isNoWorse(value, than: other, question) { return true }
    if mindsScores, edges.scoresLess(value, than: other, question) { return false }
    for test in ground.assessor.formulas.nodes where test.subject == question && test.operation.isAnswerTest {
      if edges.passes(test, question, other), !edges.passes(test, question, value) { return false }
    }
    for test in ground.needs[question] where edges.passes(test, question, other) {
      if !edges.passes(test, question, value) { return false }
    }
    return true
  }
}

extension FormulaProgram.Operation {
  /// Whether it asks something of one answer.
  var isAnswerTest: Bool {
    switch self {
    case .choices, .number, .ageAtMost, .within, .past, .before, .after: true
    default: false
    }
  }
}
