public import ReadinessModel

/// Makes route maps; see ``Assessor/plan(_:_:_:)``.
struct Planner {
  private let ground: PlanGround
  private let request: PlanRequest
  private var search: PlanSearch
  private var map = RouteMap()
  private var aims: [PlanAim] = []

  /// Searches for other ways, and for what stands in the way, are no longer than this.
  private static let briefBudget = 5_000
  /// How many searches for other ways are made at most.
  private static let mostSearches = 40

  init(_ assessor: Assessor, _ profile: Profile, _ assessment: Assessment, _ request: PlanRequest) {
    ground = PlanGround(assessor, profile, assessment)
    self.request = request
    search = PlanSearch(ground)
  }

  mutating func plan() -> RouteMap {
    map.from = request.from ?? ground.profile.asOf
    map.mostDays = request.mostDays
    map.goals = request.goals
    if map.goals.isEmpty, let step = ground.assessor.nextStep(ground.original) { map.goals = [.step(step)] }
    aims = ground.assessor.aims(of: map.goals, kind: ground.profile.kind)
    var isHeld = false
    for hold in ground.assessor.holds.indices where ground.original.holds[hold] == .isTrue {
      if !isHeld { aims = [] }
      isHeld = true
      aims.append(.hold(hold))
    }
    map.gatesSought = aims.count
    map.gatesMet = reachedAims().count
    if map.gatesMet == aims.count { return map }
    findPlan()
    if isHeld { map.state = .held }
    return map
  }

  private func reachedAims() -> [PlanAim] { aims.filter { ground.assessor.isReached($0, ground.original) } }

  private mutating func findPlan() {
    var found = run(.surely, request.budget, mostDays: request.mostDays)
    map.isProven = search.isComplete
    if let plan = found, !map.isProven { found = search.withoutIdleChanges(plan) }
    guard let plan = found else { return findWhy() }
    map.state = map.isProven ? .planned : .bestFound
    RouteMapBuilder(ground).fill(&map, plan, aims, &search)
    map.gatesMet = 0
    search.show(plan)
    for aim in aims where search.state.isReached(aim) { map.gatesMet += 1 }
    findLeast(plan.cost)
    if request.mostDays == nil { findOthers(plan) }
  }

  private mutating func run(
    _ view: PlanView, _ budget: Int, fixed: [Int] = [], measure: PlanRequest.Measure? = nil, mostDays: Int? = nil,
    _ aims: [PlanAim]? = nil
  ) -> FoundPlan? {
    let found = search.run(
      aims ?? self.aims, view, fixed: request.avoided + fixed, measure: measure ?? request.measure, budget: budget,
      mostDays: mostDays)
    map.stepsTaken += search.steps
    return found
  }

  // MARK: At least

  /// The least over all ways in which open answers may turn out.
  private mutating func findLeast(_ most: PlanCost) {
    // Of a plan that is only the best found, nothing is the least that is certain.
    map.days = RouteMap.Range(atLeast: map.isProven ? most.days : 0, atMost: most.days)
    map.changes = RouteMap.Range(atLeast: map.isProven ? most.changes : 0, atMost: most.changes)
    map.months = most.months
    if request.mostDays != nil || !request.asksForRange || !restsOnOpenAnswers() { return }
    map.days.atLeast = least(.days).map { min($0.days, most.days) } ?? 0
    map.changes.atLeast = least(.changes).map { min($0.changes, most.changes) } ?? 0
  }

  /// Nil where the search did not end: then nothing is the only bound that is certain.
  private mutating func least(_ measure: PlanRequest.Measure) -> PlanCost? {
    let found = run(.atBest, request.budget, measure: measure)
    if search.isComplete { return found?.cost }
    map.isProven = false
    return nil
  }

  /// Whether any open answer could make the plan less.
  private mutating func restsOnOpenAnswers() -> Bool {
    var facts: [Int] = []
    for aim in aims {
      if let (root, _) = ground.assessor.formula(of: aim) { ground.assessor.collectFacts(in: root, into: &facts) }
      if case .band(let section, _) = aim {
        facts = ground.assessor.factsBehind(ground.assessor.facts(ofScore: section))
        return !facts.allSatisfy { !search.state.finder.isOpen($0) }
      }
    }
    var known = 0
    while known < facts.count {
      facts = ground.assessor.factsBehind(facts)
      let end = facts.count
      for action in ground.assessor.actions where action.days >= 0 {
        let question = ground.assessor.rules[action.rule].question
        for place in known..<end where facts[place] == question {
          for need in action.after where !facts.contains(need.subject) { facts.append(need.subject) }
        }
      }
      known = end
    }
    for fact in facts where ground.assessor.questions[fact].derivation < 0 && search.state.finder.isOpen(fact) {
      return true
    }
    return false
  }

  // MARK: No way

  private mutating func findWhy() {
    map.days = RouteMap.Range()
    map.changes = RouteMap.Range()
    if !map.isProven {
      map.state = .bestFound
      return
    }
    map.state = .impossible
    if !request.asksForRange { return }
    if let best = run(.atBest, request.budget) {
      map.days.atLeast = search.isComplete ? best.cost.days : 0
      map.changes.atLeast = min(best.cost.changes, least(.changes)?.changes ?? 0)
      for change in best.changes where !change.way.isChange {
        let ways = search.state.finder.ways(
          of: change.question, .surely, isFixed: request.avoided.contains(change.question))
        if !ways.contains(where: { $0.value == change.way.value }) { map.findOutFirst.append(change.question) }
      }
    }
    findBlocks()
  }

  /// For each part of the goal that cannot be had by itself, what would have to be otherwise.
  private mutating func findBlocks() {
    for aim in aims where !ground.assessor.isReached(aim, ground.original) {
      if run(.surely, Self.briefBudget, [aim]) == nil, search.isComplete { add(aim, [aim]) }
    }
    if !map.blocks.isEmpty { return }
    // Each by itself can be had, all together cannot.
    for aim in aims where !ground.assessor.isReached(aim, ground.original) { add(aim, aims) }
  }

  private mutating func add(_ aim: PlanAim, _ aims: [PlanAim]) {
    var questions: [Int] = []
    if let found = run(.relaxed, Self.briefBudget, aims) {
      for change in found.changes where change.way.penalty > 0 { questions.append(change.question) }
    }
    if questions.isEmpty { questions = questionsBehind(aim) }
    map.blocks.append(RouteMap.Block(subject: aim.subject, questions: questions))
  }

  private func questionsBehind(_ aim: PlanAim) -> [Int] {
    switch aim {
    case .gate(let index): ground.assessor.gates[index].questions
    case .hold(let index): ground.assessor.holds[index].questions
    case .condition(let index): ground.assessor.conditions[index].questions
    case .band: []
    }
  }

  // MARK: Other ways

  private struct Candidate {
    var fixed: [Int]
    var plan: FoundPlan
    var way: [[Int]]
  }

  /// Plans without one or more of the changes by which gates are met, by cost, each with a way of its own.
  private mutating func findOthers(_ plan: FoundPlan) {
    if request.others <= 0 { return }
    var known = [way(of: plan)]
    var (candidates, tried, searches) = ([Candidate](), [[Int]](), 0)
    expand(known[0], fixed: [], &candidates, &tried, &searches)
    while map.others.count < request.others, !candidates.isEmpty {
      var next = 0
      for index in candidates.indices
      where candidates[index].plan.cost.isBelow(candidates[next].plan.cost, by: request.measure) {
        next = index
      }
      let candidate = candidates.remove(at: next)
      if !known.contains(candidate.way) {
        known.append(candidate.way)
        _ = run(.surely, 1)
        let builder = RouteMapBuilder(ground)
        let items = builder.items(candidate.plan, aims, &search)
        map.others.append(
          RouteMap.Other(days: candidate.plan.cost.days, months: candidate.plan.cost.months, items: items))
      }
      if map.others.count < request.others {
        expand(candidate.way, fixed: candidate.fixed, &candidates, &tried, &searches)
      }
    }
  }

  private mutating func expand(
    _ way: [[Int]], fixed: [Int], _ candidates: inout [Candidate], _ tried: inout [[Int]], _ searches: inout Int
  ) {
    var questions: [Int] = []
    for part in way { for question in part where !questions.contains(question) { questions.append(question) } }
    for question in questions where !fixed.contains(question) {
      let wider = (fixed + [question]).sortedAscending()
      if tried.contains(wider) || searches >= Self.mostSearches { continue }
      tried.append(wider)
      searches += 1
      guard var plan = run(.surely, Self.briefBudget, fixed: wider) else { continue }
      if !search.isComplete { plan = search.withoutIdleChanges(plan) }
      candidates.append(Candidate(fixed: wider, plan: plan, way: self.way(of: plan)))
    }
  }

  /// For each part of the goal that a plan brings about, the changes that it rests on.
  private mutating func way(of plan: FoundPlan) -> [[Int]] {
    search.show(plan)
    var way: [[Int]] = []
    for aim in aims where !ground.assessor.isReached(aim, ground.original) {
      let support = search.state.support(of: aim)
      var part: [Int] = []
      for change in plan.changes where support.contains(change.question) { part.append(change.question) }
      way.append(part)
    }
    return way
  }
}

extension PlanState {
  /// The questions by whose answers an aim is reached.
  func support(of aim: PlanAim) -> [Int] {
    guard let (root, wanted) = ground.assessor.formula(of: aim) else { return changed }
    var found: [Int] = []
    ground.assessor.collect(root, wanting: wanted, facts, into: &found)
    return found
  }
}

extension Assessor {
  /// The least that has to change for what is asked for to be reached.
  ///
  /// While a hold is true, the plan is what clears it and nothing else. The same inputs give the same value.
  public func plan(_ profile: Profile, _ assessment: Assessment, _ request: PlanRequest = PlanRequest()) -> RouteMap {
    var planner = Planner(self, profile, assessment, request)
    return planner.plan()
  }

  /// What can start now on the way to the next step that is sought, the longest remaining path first; nil where there is
  /// no way.
  public func firstActions(onTheWay map: RouteMap, _ assessment: Assessment) -> [NextAction]? {
    switch map.state {
    case .planned, .bestFound: break
    case .reached, .impossible, .held: return nil
    }
    var actions: [NextAction] = []
    for item in map.firstItems {
      for rule in rules.indices where rules[rule].question == item.question {
        guard let action = action(of: rule, assessment) else { continue }
        if case .rule = action.subject, item.steps.first?.action != action.mark.map({ marks[$0].action }) { continue }
        actions.append(action)
      }
    }
    return actions
  }
}
