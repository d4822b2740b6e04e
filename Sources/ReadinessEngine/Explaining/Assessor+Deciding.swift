public import ReadinessModel

/// The answers that would decide an open gate.
public struct DecidingAnswers: Sendable, Hashable {
  /// The smallest set of open questions whose answers, whatever they are, decide the gate; in catalogue order.
  public var questions: [Int]
  /// Whether no smaller set decides the gate; otherwise one may, but the search could not show it.
  public var isProven: Bool
}

extension Assessor {
  /// How many combinations of answers one search may try.
  private static let budget = 200_000

  /// The smallest set of open questions whose answers, whatever they are, decide an open gate; nil for a gate that is
  /// decided already. Ties go to the catalogue's order; contradictory answers count as open.
  public func deciding(gate: Int, _ profile: Profile, _ assessment: Assessment) -> DecidingAnswers? {
    guard assessment.gates[gate] == .unknown || assessment.gates[gate] == .contradictory else { return nil }
    let open = gates[gate].questions.filter { assessment.facts.states[$0].isOpen }
    var search = DecidingSearch(self, gate, profile, assessment, open: open, budget: Self.budget)
    for size in open.indices {
      if let found = search.first(ofSize: size + 1, from: 0) {
        return DecidingAnswers(questions: found, isProven: !search.hasDoubts)
      }
      if search.budget < 0 { break }
    }
    return DecidingAnswers(questions: open, isProven: false)
  }
}

/// One search over sets of open questions, by size, then in catalogue order.
private struct DecidingSearch {
  let assessor: Assessor
  let gate: Int
  let original: Assessment
  let open: [Int]
  /// By place in `open`: a value for each region its answers can fall into.
  let values: [[Int64]]
  /// By place in `open`: whether no region is missing.
  let isComplete: [Bool]
  var budget: Int
  /// Whether a set was left out that may decide the gate, as nothing spoke against it, but not every answer was tried.
  private(set) var hasDoubts = false
  private var profile: Profile
  private var scratch: Assessment
  private var chosen: [Int] = []

  init(
    _ assessor: Assessor, _ gate: Int, _ profile: Profile, _ assessment: Assessment, open: [Int], budget: Int
  ) {
    self.assessor = assessor
    self.gate = gate
    self.profile = profile
    self.open = open
    self.budget = budget
    original = assessment
    scratch = assessment
    values = open.map { assessor.representatives(of: $0, asOf: profile.asOf) }
    isComplete = open.map { assessor.hasAllRepresentatives($0) }
    // A contradictory answer has no say until it is given anew.
    for question in assessor.questions.indices where assessment.facts.states[question] == .contradictory {
      self.profile.answers[question].state = .contradictory
    }
  }

  /// The first set of this size that decides the gate.
  mutating func first(ofSize size: Int, from start: Int) -> [Int]? {
    if chosen.count == size {
      guard decides(0) else { return nil }
      // All answers together decide in any case.
      if size == open.count || chosen.allSatisfy({ isComplete[$0] }) { return chosen.map { open[$0] } }
      hasDoubts = true
      return nil
    }
    for index in start..<open.count {
      chosen.append(index)
      if let found = first(ofSize: size, from: index + 1) { return found }
      chosen.removeLast()
    }
    return nil
  }

  /// Whether every combination of answers from the chosen question at `depth` on decides the gate.
  private mutating func decides(_ depth: Int) -> Bool {
    if depth == chosen.count { return isDecided() }
    let question = open[chosen[depth]]
    let before = profile.answers[question]
    for value in values[chosen[depth]] {
      profile.answers[question] = GivenAnswer(value: value, state: .answered)
      let decided = decides(depth + 1)
      profile.answers[question] = before
      if !decided { return false }
    }
    return true
  }

  private mutating func isDecided() -> Bool {
    budget -= 1
    if budget < 0 { return false }
    for question in assessor.questions.indices {
      scratch.facts.states[question] = profile.answers[question].state
      scratch.facts.values[question] = profile.answers[question].value
      scratch.facts.uncertain[question] = false
      scratch.facts.unsettled[question] = false
    }
    assessor.settleFacts(profile, &scratch)
    return assessor.formulas.truth(assessor.gates[gate].root, scratch) != .unknown
  }
}
