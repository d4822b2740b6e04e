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
    let ground = ground(ofFormula: gates[gate].root)
    let open = ground.asked.filter { assessment.facts.states[$0].isOpen }
    var search = DecidingSearch(self, gate, ground, profile, assessment, open: open, budget: Self.budget)
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
  let root: Int
  let open: [Int]
  /// By place in `open`: a value for each region its answers can fall into.
  let values: [[Int64]]
  /// By place in `open`: whether no region is missing.
  let isComplete: [Bool]
  var budget: Int
  /// Whether a set was left out that may decide the gate, as nothing spoke against it, but not every answer was tried.
  private(set) var hasDoubts = false
  private let assessor: Assessor
  private let profile: Profile
  private let trial: Trial
  /// The facts as they come out with the answers tried last.
  private var assessment: Assessment
  /// Places in `open`, and the value each of them has now.
  private var chosen: [Int] = []
  private var tried: [Int64?] = []

  init(
    _ assessor: Assessor, _ gate: Int, _ ground: Ground, _ profile: Profile, _ assessment: Assessment, open: [Int],
    budget: Int
  ) {
    self.assessor = assessor
    self.profile = profile
    self.assessment = assessment
    root = assessor.gates[gate].root
    self.open = open
    self.budget = budget
    trial = Trial(assessor, ground, profile, assessment)
    let finder = WaysFinder(assessor, ground, assessment.facts)
    let ways = open.map { finder.ways(of: $0) }
    values = ways.map { $0.values }
    isComplete = open.indices.map { ways[$0].isComplete || assessor.hasAllRepresentatives(open[$0], ground) }
  }

  /// The first set of this size that decides the gate.
  mutating func first(ofSize size: Int, from start: Int) -> [Int]? {
    if chosen.count == size {
      tried = [Int64?](repeating: nil, count: size)
      let questions = chosen.map { open[$0] }
      guard decides(questions, 0) else { return nil }
      // All answers together decide in any case.
      if size == open.count || chosen.allSatisfy({ isComplete[$0] }) { return questions }
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
  private mutating func decides(_ questions: [Int], _ depth: Int) -> Bool {
    if depth == chosen.count {
      budget -= 1
      if budget < 0 { return false }
      trial.settle(questions, tried, profile, &assessment)
      return assessor.formulas.truth(root, assessment) != .unknown
    }
    for value in values[chosen[depth]] {
      tried[depth] = value
      if !decides(questions, depth + 1) { return false }
    }
    return true
  }
}
