import ReadinessModel

/// A profile with some answers changed, and all that formulas say of it.
struct PlanState {
  let ground: PlanGround
  var finder: WayFinder
  private(set) var profile: Profile
  private(set) var facts: Assessment
  /// By question: the way that is taken; nil where the answer stays.
  private(set) var taken: [AnswerWay?]
  /// Questions with a way, in the order in which they were taken.
  private(set) var changed: [Int] = []
  /// By question: ways that may be taken still, as bits.
  var allowed: [UInt64]
  /// By question: the ways there are, once asked for.
  private var ways: [[AnswerWay]?]
  private var isFixed: [Bool]
  private(set) var view = PlanView.surely
  private var needsResults = false

  init(_ ground: PlanGround) {
    self.ground = ground
    profile = ground.profile
    facts = ground.original
    finder = WayFinder(ground)
    let count = ground.assessor.questions.count
    taken = [AnswerWay?](repeating: nil, count: count)
    allowed = [UInt64](repeating: .max, count: count)
    ways = [[AnswerWay]?](repeating: nil, count: count)
    isFixed = [Bool](repeating: false, count: count)
  }

  /// Begins anew.
  mutating func reset(_ view: PlanView, fixed: [Int], needsResults: Bool) {
    for question in changed { restore(question) }
    changed.removeAll()
    for index in allowed.indices {
      allowed[index] = .max
      ways[index] = nil
      isFixed[index] = false
    }
    for question in fixed { isFixed[question] = true }
    self.view = view
    self.needsResults = needsResults
  }

  /// The ways of a question.
  mutating func ways(of question: Int) -> [AnswerWay] {
    if let known = ways[question] { return known }
    let found = finder.ways(of: question, view, isFixed: isFixed[question])
    ways[question] = found
    return found
  }

  func way(_ index: Int, of question: Int) -> AnswerWay? {
    guard let ways = ways[question] else { return nil }
    return ways[index]
  }

  mutating func take(_ way: AnswerWay, _ question: Int) {
    taken[question] = way
    changed.append(question)
    profile.answers[question] = GivenAnswer(value: way.value, state: .answered)
  }

  mutating func takeBack() {
    if let question = changed.popLast() { restore(question) }
  }

  /// Takes another way for a question that is changed.
  mutating func exchange(_ question: Int, _ way: AnswerWay) {
    taken[question] = way
    profile.answers[question].value = way.value
  }

  /// Puts one change aside without changing the order of the others.
  mutating func putAside(_ question: Int) {
    changed.removeAll { $0 == question }
    restore(question)
  }

  /// Takes back what was put aside: the same changes in the order that they had.
  mutating func putBack(_ way: AnswerWay, _ question: Int, _ order: [Int]) {
    take(way, question)
    changed = order
  }

  private mutating func restore(_ question: Int) {
    taken[question] = nil
    profile.answers[question] = ground.profile.answers[question]
  }

  /// Judges the answers as they stand now.
  mutating func judge() {
    ground.assessor.judgeFacts(profile, &facts)
    if needsResults { ground.assessor.judgeResults(profile, &facts) }
  }

  func truth(_ root: Int) -> Truth { ground.assessor.formulas.truth(root, facts) }

  func isReached(_ aim: PlanAim) -> Bool { ground.assessor.isReached(aim, facts) }

  /// Whether a leaf passes at some answer to its question.
  mutating func passes(_ node: FormulaProgram.Node, _ value: Int64) -> Bool {
    let question = node.subject
    let before = facts.facts.values[question]
    facts.facts.values[question] = value
    let result = ground.assessor.formulas.passes(node, facts.facts, question)
    facts.facts.values[question] = before
    return result
  }

  /// Whether a consistency rule makes answers contradictory that did so before.
  var hasOldContradictions: Bool {
    for rule in ground.acted.indices where ground.acted[rule] && ground.assessor.consistency[rule].severity == .error {
      return true
    }
    return false
  }

  /// Whether a consistency rule finds an answer contradictory.
  func isContradicted(_ question: Int) -> Bool {
    for contradiction in facts.contradictions where contradiction.questions.contains(question) {
      if ground.assessor.consistency[contradiction.rule].severity == .error { return true }
    }
    return false
  }

  /// Consistency rules that make answers contradictory and did not before.
  func newContradictions() -> [Int] {
    var found: [Int] = []
    for contradiction in facts.contradictions {
      let rule = contradiction.rule
      if !ground.acted[rule], ground.assessor.consistency[rule].severity == .error { found.append(rule) }
    }
    return found
  }

  // MARK: What actions wait for

  /// Whether the present answer was in place before anything changed.
  mutating func wasMet(_ need: FormulaProgram.Node) -> Bool {
    ground.original.facts.states[need.subject] == .answered
      && passes(need, ground.profile.answers[need.subject].value)
  }

  /// Whether what an action waits for is in place, comes about, or holds nothing up.
  mutating func isMet(_ need: FormulaProgram.Node) -> Bool {
    let question = need.subject
    switch facts.facts.states[question] {
    case .notApplicable: return true
    case .doesNotApply: if !isLeftOutByShortForm(question) { return true }
    case .answered: if passes(need, profile.answers[question].value) { return true }
    case .blank, .notKnown, .contradictory: break
    }
    if wasMet(need) { return true }
    return taken[question].map { comesAbout(need, by: $0) } ?? false
  }

  /// Whether a way ends at an answer that is waited for, or passes through one.
  mutating func comesAbout(_ need: FormulaProgram.Node, by way: AnswerWay) -> Bool {
    if passes(need, way.value) { return true }
    if let start = way.start, passes(need, start) { return true }
    for leg in way.legs where passes(need, leg.value) { return true }
    return false
  }

  /// Whether a question does not apply only because the first pass does not ask it.
  func isLeftOutByShortForm(_ question: Int) -> Bool {
    let compiled = ground.assessor.questions[question]
    guard facts.isShort, !compiled.inShortForm, profile.answers[question].state == .blank,
      compiled.kinds.contains(KindSet(kind: facts.facts.kind))
    else { return false }
    return compiled.appliesWhen < 0 || truth(compiled.appliesWhen) != .isFalse
  }
}
