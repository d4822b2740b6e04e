internal import ReadinessEngine
internal import ReadinessModel

/// Looks for the fewest answers from which no plan meets some gates, whatever else is answered.
///
/// It goes back and forth between two searches. One looks for answers with which the gates are met, *targets*, beside the
/// answers that are thought to be in the way: each of these may only go where actions lead. The other looks for answers
/// that are in the way of every target known so far. Where a target can be had from everywhere, no answers are in the way.
///
/// Answers beside these that would contradict a target are not looked at: they may stand in the way of plans, too.
struct WaySearch {
  /// Answers that are in the way, by question.
  typealias Stuck = [Int: Int64]

  enum Outcome {
    /// The fewest such answers.
    case stuck(Stuck)
    /// Whoever has answered everything can meet the gates by some plan.
    case never
    case undecided
  }

  /// More answers than these are not looked at together.
  private static let most = 16
  /// No more bodies than these are asked for.
  private static let mostProofs = 200

  private let solver: Solver
  private let kind: Int
  private let requirements: [Requirement]
  private let gates: [Int]
  private let tests: FactTests
  private var targets: [Assignment] = []
  /// By target: single answers that keep it from being reached.
  private var blocks: [[Pair]] = []
  private var tight: [Int: [Int64]] = [:]
  private var known: [Int: [Int64: [AnswerPath]]] = [:]
  /// How often a body was asked for.
  private(set) var proofs = 0

  init(_ solver: Solver, kind: Int, gates: [Int]) {
    self.solver = solver
    self.kind = kind
    requirements = gates.map { .met(solver.ruleSet.gates[$0].formula) }
    self.gates = gates
    tests = FactTests(solver.ruleSet)
  }

  mutating func run() -> Outcome {
    for size in 0...Self.most {
      switch find([:], size) {
      case .found(let stuck): return .stuck(stuck)
      case .none: return .never
      case .undecided: return .undecided
      case .cut: continue
      }
    }
    return .undecided
  }

  private enum Found {
    case found(Stuck)
    case none
    /// More answers would have to be looked at together.
    case cut
    case undecided
  }

  private mutating func find(_ stuck: Stuck, _ depth: Int) -> Found {
    var fewest: [Pair]?
    for target in targets.indices where !isBlocked(targets[target], by: stuck) {
      let pairs = blocks[target].filter { stuck[$0.question] == nil }
      if pairs.isEmpty { return .none }
      if fewest.map({ pairs.count < $0.count }) ?? true { fewest = pairs }
    }
    guard let pairs = fewest else { return check(stuck, depth) }
    if depth == 0 { return .cut }
    var result = Found.none
    for pair in pairs {
      var wider = stuck
      wider[pair.question] = pair.value
      switch find(wider, depth - 1) {
      case .found(let stuck): return .found(stuck)
      case .undecided: return .undecided
      case .cut: result = .cut
      case .none: break
      }
    }
    return result
  }

  /// All targets are out of reach: asks for one that is not.
  private mutating func check(_ stuck: Stuck, _ depth: Int) -> Found {
    if proofs == Self.mostProofs { return .undecided }
    proofs += 1
    let gates = gates
    var query = Solver.Query(
      requirements: requirements, isAnswered: true, isUnclaimed: true, allowsClashes: true,
      accepts: { assessment in gates.allSatisfy { assessment.gates[$0] == .met } })
    for (question, value) in stuck.sorted(by: { $0.key < $1.key }) {
      let paths = paths(question, value)
      query.among[question] = [value] + paths.map(\.value).filter { $0 != value }
      if let needs = needs(question, value, paths) { query.requirements.append(.met(needs)) }
    }
    switch solver.solve(kind: kind, query) {
    case .impossible: return .found(stuck)
    case .undecided: return .undecided
    case .found(let target, _):
      let wide = solver.widened(target, query)
      targets.append(wide)
      blocks.append(blocks(of: wide))
      return find(stuck, depth)
    }
  }

  // MARK: What actions wait for

  /// What has to be so for an answer to have been brought about; nil where nothing waits.
  private func needs(_ question: Int, _ value: Int64, _ paths: [AnswerPath]) -> Formula? {
    if paths.allSatisfy({ formulas(of: $0).isEmpty }) { return nil }
    guard let stays = isAnswer(question, value) else { return nil }
    var ways = [stays]
    for path in paths {
      guard let arrives = isAnswer(question, path.value) else { return nil }
      ways.append(.all([arrives] + formulas(of: path)))
    }
    return .any(ways + [.not(.applies(question))])
  }

  /// That a question has just this answer; nil for dates, of which no test says so.
  private func isAnswer(_ question: Int, _ value: Int64) -> Formula? {
    switch solver.ruleSet.questions[question].type.shape {
    case .oneChoice: return .fact(question, .choices(UInt64(bitPattern: value)))
    case .number:
      let number = FixedDecimal(millionths: value)
      return .fact(question, .number(NumberRange(lower: number, upper: number)))
    case .choices, .date, .text: return nil
    }
  }

  /// What does not apply, or is claimed not to, holds nothing up.
  private func formulas(of path: AnswerPath) -> [Formula] {
    needs(of: path).map { .any([.fact($0.question, $0.test), .not(.applies($0.question))]) }
  }

  private func needs(of path: AnswerPath) -> [Action.Need] {
    path.legs.flatMap { leg in
      let rule = solver.ruleSet.rules[leg.rule]
      return rule.action(at: rule.marks[leg.mark])?.after ?? []
    }
  }

  // MARK: What is in the way

  private struct Pair {
    var question: Int
    var value: Int64
  }

  private mutating func isBlocked(_ target: Assignment, by stuck: Stuck) -> Bool {
    for (question, value) in stuck.sorted(by: { $0.key < $1.key })
    where isBlocked(target, at: question, from: value) { return true }
    return false
  }

  /// Single answers that keep a target from being reached.
  private mutating func blocks(of target: Assignment) -> [Pair] {
    var pairs: [Pair] = []
    for question in target.regions.indices where target.regions[question] != nil {
      for value in tightest(question) where isBlocked(target, at: question, from: value) {
        pairs.append(Pair(question: question, value: value))
      }
    }
    return pairs
  }

  /// Answers of which none leads wherever another one leads, and further: whatever the others keep from being reached
  /// these do, too.
  private mutating func tightest(_ question: Int) -> [Int64] {
    if let known = tight[question] { return known }
    let values = solver.valuesFromBest(question)
    var kept: [Int64] = []
    for value in values {
      if kept.contains(where: { leads($0, noFurtherThan: value, question) }) { continue }
      kept.removeAll { leads(value, noFurtherThan: $0, question) }
      kept.append(value)
    }
    tight[question] = kept
    return kept
  }

  private mutating func leads(_ value: Int64, noFurtherThan other: Int64, _ question: Int) -> Bool {
    let (own, others) = (paths(question, value), paths(question, other))
    func isReached(_ wanted: Int64, _ needs: Set<Action.Need>) -> Bool {
      isSame(other, wanted, question)
        || others.contains { isSame($0.value, wanted, question) && Set(self.needs(of: $0)).isSubset(of: needs) }
    }
    return isReached(value, []) && own.allSatisfy { isReached($0.value, Set(needs(of: $0))) }
  }

  private mutating func isBlocked(_ target: Assignment, at question: Int, from value: Int64) -> Bool {
    guard let region = target.regions[question] else { return false }
    if isThere(value, region, question) { return false }
    for path in paths(question, value) where isThere(path.value, region, question) {
      let isFree = formulas(of: path).allSatisfy { solver.evaluator.truth($0, target, .judged) == .isTrue }
      if isFree { return false }
    }
    return true
  }

  private func isThere(_ value: Int64, _ region: Region, _ question: Int) -> Bool {
    switch region {
    case .value(let wanted): isSame(value, wanted, question)
    case .between(let low, let high): low <= value && value <= high
    case .blank, .notKnown, .claimed, .refused: false
    }
  }

  /// Whether no test tells two answers apart.
  private func isSame(_ one: Int64, _ other: Int64, _ question: Int) -> Bool {
    if one == other { return true }
    let asOf = solver.regions.asOf
    return tests.of[question].allSatisfy { test in
      switch test {
      case .choices(let bits): (UInt64(bitPattern: one) & bits != 0) == (UInt64(bitPattern: other) & bits != 0)
      case .number(let range):
        NumberTests.contains(range, FixedDecimal(millionths: one).fraction)
          == NumberTests.contains(range, FixedDecimal(millionths: other).fraction)
      case .date(let date): NumberTests.passes(date, one, asOf) == NumberTests.passes(date, other, asOf)
      }
    } && !tests.comparesWithOthers(question)
  }

  private mutating func paths(_ question: Int, _ value: Int64) -> [AnswerPath] {
    if let paths = known[question]?[value] { return paths }
    var given = solver.empty(kind: kind)
    given.regions[question] = .value(value)
    let profile = ExampleProfile.profile(given, solver.ruleSet)
    let paths = solver.assessor.paths(of: question, in: profile, solver.assessor.assess(profile))
    known[question, default: [:]][value] = paths
    return paths
  }

  /// What leads on from an answer that is in the way.
  mutating func leadsAnywhere(_ question: Int, _ value: Int64) -> Bool { !paths(question, value).isEmpty }
}
