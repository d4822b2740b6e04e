internal import ReadinessEngine
internal import ReadinessModel

/// Looks for a profile of one kind of body that meets requirements, over the regions of every answer.
///
/// Every profile found has been judged by the engine; that there is none is concluded only where every cell was looked
/// at. Profiles are full ones without contradictions of severity error, unless those are asked for.
final class Solver {
  enum Outcome {
    case found(Assignment, Assessment)
    case impossible
    /// Neither found nor excluded: the steps ran out, or what is looked for is not cut into finitely many regions.
    case undecided
  }

  /// How many steps one question may take.
  static let stepsForOne = 60_000
  /// So many steps take about as long as asking the engine in vain.
  private static let stepsForJudging = 60
  /// So many consistency rules take about as long as a step.
  private static let clashesForOneStep = 16

  let ruleSet: RuleSet
  let assessor: Assessor
  let regions: Regions
  var evaluator: Evaluator
  private let clashes: Clashes
  /// Steps that are left in all, and that were taken.
  private(set) var left: Int
  private(set) var taken = 0
  private var leftForOne = 0
  private var usesRoughCells = false

  init(_ ruleSet: RuleSet, budget: Int) {
    self.ruleSet = ruleSet
    assessor = Assessor(ruleSet)
    evaluator = Evaluator(ruleSet: ruleSet)
    clashes = Clashes(ruleSet)
    // Any day will do, since dates are judged by their distance from it.
    regions = Regions(ruleSet, asOf: CivilDate(year: 2014, month: 3, day: 15) ?? CivilDate(packed: 0))
    left = budget
  }

  /// What is looked for.
  struct Query {
    var requirements: [Requirement]
    /// Answers that are settled from the start.
    var fixed: [Int: Region] = [:]
    /// The only answers that these questions may have.
    var among: [Int: [Int64]] = [:]
    /// Whether nothing that matters is left open.
    var isAnswered = false
    /// Whether nothing that matters is claimed not to apply.
    var isUnclaimed = false
    /// Whether profiles with contradictions count too.
    var allowsClashes = false
    /// What the engine must find in addition.
    var accepts: (Assessment) -> Bool = { _ in true }
    /// The same profile with one answer changed, which must meet requirements of its own.
    var change: Change?
  }

  /// One answer changed.
  struct Change {
    var question: Int
    var region: Region
    var requirements: [Requirement]
    var accepts: (Assessment) -> Bool

    func applied(to given: Assignment) -> Assignment {
      var changed = given
      changed.regions[question] = region
      return changed
    }
  }

  func empty(kind: Int) -> Assignment {
    Assignment(kind: kind, asOf: regions.asOf, questions: ruleSet.questions.count)
  }

  func solve(kind: Int, _ query: Query) -> Outcome {
    leftForOne = min(Self.stepsForOne, left)
    if leftForOne <= 0 { return .undecided }
    var given = empty(kind: kind)
    for (question, region) in query.fixed { given.regions[question] = region }
    let plan = plan(kind: kind, query)
    usesRoughCells = plan.isRough
    let found = search(given, plan, from: 0, query)
    if let found { return .found(found.0, found.1) }
    // Whoever takes the last step cannot tell whether it was the last that was needed.
    return leftForOne <= 0 || usesRoughCells ? .undecided : .impossible
  }

  private struct Plan {
    var variables: [Int]
    var usesPractices: Bool
    /// Whether its cells are not all known, or a score stands between.
    var isRough: Bool
    /// Consistency rules to keep: those that an answer could break by its place in ``variables``, and behind them those
    /// that rest on settled answers or on the list of practices.
    var clashes: [[Int]]
    var scores: [Int]
  }

  /// What the requirements rest on, then what those answers could contradict.
  private func plan(kind: Int, _ query: Query) -> Plan {
    var facts = FactsBehind(ruleSet)
    for requirement in query.requirements + (query.change?.requirements ?? []) { add(requirement, to: &facts) }
    for question in query.fixed.keys.sorted() + query.among.keys.sorted() { facts.add(fact: question) }
    let reached = query.allowsClashes ? [] : clashes.reached(from: &facts, kind: kind)
    // What may have few answers is settled first.
    let few = query.among.keys.sorted { (query.among[$0]?.count ?? 0, $0) < (query.among[$1]?.count ?? 0, $1) }
    let variables = few + facts.asked.filter { query.fixed[$0] == nil && query.among[$0] == nil }
    charge(reached.count / Self.clashesForOneStep)
    return Plan(
      variables: variables, usesPractices: facts.usesPractices,
      isRough: facts.usesPractices || facts.usesQuotient || !facts.scores.isEmpty,
      clashes: byVariable(reached, variables), scores: facts.scores.sorted())
  }

  /// Consistency rules by the questions on which each of them rests, as places among the variables; at the end those that
  /// need no answer to be broken.
  private func byVariable(_ reached: [Int], _ variables: [Int]) -> [[Int]] {
    var places = [Int](repeating: variables.count, count: ruleSet.questions.count)
    for (place, question) in variables.enumerated() { places[question] = place }
    var result = [[Int]](repeating: [], count: variables.count + 1)
    for index in reached {
      let behind = clashes.all[index].behind
      for question in behind.asked where places[question] < variables.count { result[places[question]].append(index) }
      if behind.usesPractices || behind.asked.contains(where: { places[$0] == variables.count }) {
        result[variables.count].append(index)
      }
    }
    return result
  }

  /// Takes steps away for work that is no step of the search.
  private func charge(_ steps: Int) {
    let steps = min(steps, left)
    leftForOne -= steps
    left -= steps
    taken += steps
  }

  private func add(_ requirement: Requirement, to facts: inout FactsBehind) {
    switch requirement {
    case .truth(let formula, _, _): facts.add(formula)
    case .mark(let rule, _), .marked(let rule):
      if let question = ruleSet.rules[rule].question { facts.add(fact: question) }
      for mark in ruleSet.rules[rule].marks { if case .formula(let formula) = mark.when { facts.add(formula) } }
    }
  }

  private func search(_ given: Assignment, _ plan: Plan, from index: Int, _ query: Query) -> (Assignment, Assessment)? {
    if leftForOne <= 0 { return nil }
    // An answer can break only what rests on it; what is settled was looked at with the first.
    let isAtEnd = index == plan.variables.count && given.practices != nil
    let broken = index == 0 || isAtEnd ? plan.clashes[plan.variables.count] : []
    let touched = (index > 0 ? plan.clashes[index - 1] : []) + broken
    charge(1 + touched.count / Self.clashesForOneStep)
    var isCertain = true
    for requirement in query.requirements {
      let outlook = evaluator.outlook(requirement, given)
      if !outlook.possible { return nil }
      if !outlook.certain { isCertain = false }
    }
    for clash in touched where isClash(clash, given) == .isTrue { return nil }
    if let change = query.change {
      let changed = change.applied(to: given)
      for requirement in change.requirements {
        let outlook = evaluator.outlook(requirement, changed)
        if !outlook.possible { return nil }
        if !outlook.certain { isCertain = false }
      }
      for clash in touched where isClash(clash, changed) == .isTrue { return nil }
    }
    let isLast = index == plan.variables.count && (given.practices != nil || !plan.usesPractices)
    if isCertain || isLast {
      if let found = accept(given, plan, query) { return found }
      charge(Self.stepsForJudging)
    }
    if isLast { return nil }
    return branch(given, plan, from: index, query)
  }

  private func branch(_ given: Assignment, _ plan: Plan, from index: Int, _ query: Query) -> (Assignment, Assessment)? {
    var next = given
    if index == plan.variables.count {
      for list in regions.practices {
        next.practices = list
        if let found = search(next, plan, from: index, query) { return found }
      }
      return nil
    }
    let question = plan.variables[index]
    for region in options(for: question, query) {
      next.regions[question] = region
      if let found = search(next, plan, from: index + 1, query) { return found }
    }
    return nil
  }

  private func options(for question: Int, _ query: Query) -> [Region] {
    if let values = query.among[question] { return values.map { .value($0) } }
    let all = options(for: question)
    return all.filter { region in
      switch region {
      case .blank, .notKnown: !query.isAnswered
      case .claimed: !query.isUnclaimed
      case .value, .between, .refused: true
      }
    }
  }

  /// Answers from best to worst, then a claim, then the ways to be open.
  func options(for question: Int) -> [Region] {
    var options = valuesFromBest(question).map { Region.value($0) }
    if ruleSet.questions[question].notApplicable != nil { options.append(.claimed) }
    return options + [.blank, .notKnown]
  }

  /// Values of the regions of a question, from best to worst where an order is declared.
  func valuesFromBest(_ question: Int) -> [Int64] {
    switch ruleSet.questions[question].better {
    case .more?, .last?: regions.values[question].reversed()
    case .less?, .first?, nil: regions.values[question]
    }
  }

  private func isClash(_ index: Int, _ given: Assignment) -> TruthSet {
    let context = clashes.all[index].given.map { evaluator.truth($0, given, .asGiven) } ?? .isTrue
    return context && evaluator.truth(clashes.all[index].clash, given, .asGiven)
  }

  /// The same with every answer left free, and every number as wide, as the requirements allow.
  func widened(_ given: Assignment, _ query: Query) -> Assignment {
    var wide = given
    func isGood(_ given: Assignment) -> Bool {
      query.requirements.allSatisfy { evaluator.outlook($0, given).certain }
    }
    for question in wide.regions.indices where wide.regions[question] != nil {
      var wider = wide
      wider.regions[question] = nil
      if isGood(wider) { wide = wider }
    }
    for question in wide.regions.indices where ruleSet.questions[question].type.isNumeric {
      guard case .value(let value)? = wide.regions[question] else { continue }
      wide.regions[question] = widest(question, value, wide, isGood)
    }
    return wide
  }

  /// The widest stretch about a number of which all numbers are as good.
  private func widest(
    _ question: Int, _ value: Int64, _ given: Assignment, _ isGood: (Assignment) -> Bool
  ) -> Region {
    let values = regions.values[question].sorted()
    var (low, high) = (value, value)
    func isGoodBetween(_ low: Int64, _ high: Int64) -> Bool {
      var wider = given
      wider.regions[question] = .between(low, high)
      return isGood(wider)
    }
    for other in values.reversed() where other > value {
      if isGoodBetween(low, other) {
        high = other
        break
      }
    }
    for other in values where other < value {
      if isGoodBetween(other, high) {
        low = other
        break
      }
    }
    return .between(low, high)
  }

  /// Asks the engine; where a score matters, with its section at its worst, at its best and left out.
  private func accept(_ given: Assignment, _ plan: Plan, _ query: Query) -> (Assignment, Assessment)? {
    var candidates = [given]
    for section in plan.scores {
      candidates = candidates.flatMap { candidate in
        SectionExtremes.fillings(of: section, candidate, self) + [candidate]
      }
    }
    for candidate in candidates {
      guard let assessment = judge(candidate, query.allowsClashes), query.accepts(assessment) else { continue }
      if let change = query.change {
        guard let after = judge(change.applied(to: candidate), query.allowsClashes), change.accepts(after) else {
          continue
        }
      }
      return (candidate, assessment)
    }
    return nil
  }

  /// The engine's judgement; nil where the profile contradicts itself and may not.
  func judge(_ given: Assignment, _ allowsClashes: Bool = false) -> Assessment? {
    let assessment = assessor.assess(ExampleProfile.profile(given, ruleSet))
    let contradicts = assessment.contradictions.contains { ruleSet.consistency[$0.rule].severity == .error }
    return contradicts && !allowsClashes ? nil : assessment
  }
}
