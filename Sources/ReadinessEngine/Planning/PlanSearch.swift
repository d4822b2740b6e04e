import ReadinessModel

/// Something that a plan still lacks, with the ways one of which has to be taken.
struct PlanLack {
  /// Index of the aim; -1 where it is what an action waits for, or a new contradiction.
  var aim: Int
  var choices: PlanChoices
  /// What a score lacks; nil for everything else, and where nothing is known of it.
  var score: ScoreBound?
}

/// A plan that was found.
struct FoundPlan {
  struct Change {
    var question: Int
    var way: AnswerWay
  }

  var cost: PlanCost
  /// In catalogue order.
  var changes: [Change]
}

/// An exhaustive search for the plan of least cost: branch and bound over the ways of single questions.
///
/// At each step something is lacking: a gate, an answer that an action waits for, the end of a contradiction. One of a few
/// ways has to be taken for it, so these are tried in turn, cheapest first; a way that was tried is closed to those after
/// it. A branch ends where what is still lacking costs more than the best plan so far.
struct PlanSearch {
  var state: PlanState
  private(set) var best: FoundPlan?
  /// Whether the search ended by itself, and looked at everything.
  private(set) var isComplete = true
  private(set) var steps = 0
  private var aims: [PlanAim] = []
  /// By aim: whether it is left out.
  private var dropped: [Bool] = []
  private var measure = PlanRequest.Measure.days
  private var budget = 0
  /// Working days that must do.
  private var mostDays: Int?
  private var mayDrop: Bool { mostDays != nil }
  private var cost = PlanCost()
  private static let mostWaysOfTurningOut = 512

  init(_ ground: PlanGround) { state = PlanState(ground) }

  /// Looks for the least plan; nil where there is none, or none was found within the budget.
  ///
  /// - Parameter fixed: questions whose answers stay.
  mutating func run(
    _ aims: [PlanAim], _ view: PlanView, fixed: [Int], measure: PlanRequest.Measure, budget: Int, mostDays: Int? = nil
  ) -> FoundPlan? {
    self.aims = aims
    self.measure = measure
    self.budget = budget
    self.mostDays = mostDays
    dropped = [Bool](repeating: false, count: aims.count)
    (best, isComplete, steps, cost) = (nil, true, 0, PlanCost())
    var needsResults = false
    for aim in aims where state.ground.assessor.needsResults(aim) { needsResults = true }
    state.finder.mindsScores = aims.contains { [ground = state.ground] in ground.assessor.restsOnScore($0) }
    state.reset(view, fixed: fixed, needsResults: needsResults)
    explore()
    if state.finder.leftOut { isComplete = false }
    return best
  }

  private mutating func explore() {
    if steps >= budget {
      isComplete = false
      return
    }
    steps += 1
    state.judge()
    guard let lacks = findLacks() else { return }
    if lacks.isEmpty { return consider() }
    if isHopeless(lacks) { return }
    branch(on: lacks)
  }

  // MARK: What is lacking

  /// Nil where something can never be had.
  private mutating func findLacks() -> [PlanLack]? {
    var lacks: [PlanLack] = []
    for aim in aims.indices where !dropped[aim] && !state.isReached(aims[aim]) {
      let choices = choices(for: aims[aim])
      if choices.isEmpty, !mayDrop { return nil }
      let score = score(for: aims[aim])
      if let score, score.least == nil, !mayDrop { return nil }
      lacks.append(PlanLack(aim: aim, choices: choices, score: score))
    }
    for rule in state.newContradictions() {
      var choices = PlanChoices()
      state.addClash(rule, to: &choices)
      if choices.isEmpty { return nil }
      lacks.append(PlanLack(aim: -1, choices: choices))
    }
    for question in state.changed {
      guard let way = state.taken[question] else { continue }
      for leg in way.legs {
        for need in state.ground.assessor.actions[leg.action].after where !state.isMet(need) {
          let choices = state.choices(for: need)
          if choices.isEmpty { return nil }
          lacks.append(PlanLack(aim: -1, choices: choices))
        }
      }
    }
    return lacks
  }

  private mutating func choices(for aim: PlanAim) -> PlanChoices {
    if let (root, wanted) = state.ground.assessor.formula(of: aim) { return state.choices(root, wanting: wanted) }
    var choices = PlanChoices()
    if case .band(let section, _) = aim { state.addAll(inSection: section, to: &choices) }
    return choices
  }

  private mutating func score(for aim: PlanAim) -> ScoreBound? {
    guard case .band(let section, let band) = aim else { return nil }
    return ScoreBound(section, band: band, &state)
  }

  // MARK: Bounds

  /// Whether nothing below can cost less than the best plan so far, or be done within the days.
  private func isHopeless(_ lacks: [PlanLack]) -> Bool {
    var least = cost
    if !mayDrop { least = leastCost(of: lacks) }
    if let mostDays, cost.days > mostDays { return true }
    guard let best else { return false }
    return !least.isBelow(best.cost, by: measure)
  }

  /// What is spent already and, for lacks that no one change can mend together, the cheapest of their ways.
  private func leastCost(of lacks: [PlanLack]) -> PlanCost {
    var least = cost
    var order: [(lack: Int, cheapest: PlanCost)] = []
    for index in lacks.indices { order.append((index, cheapest(lacks[index]))) }
    // Named, so that the closure holds the measure alone: with the whole search it is copied, reference by reference.
    order.sortInPlace { [measure] left, right in
      left.cheapest == right.cheapest
        ? left.lack < right.lack : right.cheapest.isBelow(left.cheapest, by: measure)
    }
    var used = [Int]()
    for (lack, cheapest) in order {
      least.months = max(least.months, cheapest.months)
      var isApart = true
      for part in lacks[lack].choices.parts where used.contains(part.question) { isApart = false }
      if !isApart { continue }
      for part in lacks[lack].choices.parts { used.append(part.question) }
      least.penalty += cheapest.penalty
      least.days += cheapest.days
      least.changes += cheapest.changes
    }
    return least
  }

  private func cheapest(_ lack: PlanLack) -> PlanCost {
    var cheapest = cheapest(lack.choices)
    if let least = lack.score?.least {
      cheapest.days = max(cheapest.days, least.days)
      cheapest.changes = max(cheapest.changes, least.changes)
    }
    return cheapest
  }

  /// Each figure by itself at its least.
  private func cheapest(_ choices: PlanChoices) -> PlanCost {
    var least = PlanCost(penalty: .max, days: .max, changes: .max, months: .max)
    for part in choices.parts {
      var bits = part.ways
      while bits != 0 {
        let index = bits.trailingZeroBitCount
        bits &= bits - 1
        guard let way = state.way(index, of: part.question) else { continue }
        least.penalty = min(least.penalty, way.penalty)
        least.days = min(least.days, way.days)
        least.changes = min(least.changes, way.isChange ? 1 : 0)
        least.months = min(least.months, way.months)
      }
    }
    return least
  }

  // MARK: Branches

  private struct Branch {
    var question: Int
    var index: Int
    var cost: PlanCost
  }

  private mutating func branch(on lacks: [PlanLack]) {
    var narrowest: Int?
    for index in lacks.indices where !mayDrop || lacks[index].aim < 0 || !hasHardLack(lacks) {
      if narrowest.map({ lacks[index].choices.count < lacks[$0].choices.count }) ?? true { narrowest = index }
    }
    guard let narrowest else { return }
    let lack = lacks[narrowest]
    var branches = branches(of: lack.choices)
    if let gains = lack.score?.gains { sortByPrice(&branches, gains) }
    var closed: [Branch] = []
    let before = cost
    for branch in branches {
      guard let way = state.way(branch.index, of: branch.question) else { continue }
      state.take(way, branch.question)
      cost.penalty += way.penalty
      cost.days += way.days
      cost.changes += way.isChange ? 1 : 0
      cost.months = max(cost.months, way.months)
      explore()
      cost = before
      state.takeBack()
      state.allowed[branch.question] &= ~(1 << UInt64(branch.index))
      closed.append(branch)
      // The budget may be spent just where a branch ends by itself: what has not been tried is then not ruled out.
      if steps >= budget, closed.count < branches.count {
        isComplete = false
        break
      }
    }
    if mayDrop, lack.aim >= 0 { leaveOut(lack.aim) }
    for branch in closed { state.allowed[branch.question] |= 1 << UInt64(branch.index) }
  }

  private func hasHardLack(_ lacks: [PlanLack]) -> Bool {
    for lack in lacks where lack.aim < 0 { return true }
    return false
  }

  /// Goes on without one part of the goal.
  private mutating func leaveOut(_ aim: Int) {
    dropped[aim] = true
    cost.penalty += 1
    explore()
    cost.penalty -= 1
    dropped[aim] = false
  }

  /// Cheapest first, then in catalogue order.
  private func branches(of choices: PlanChoices) -> [Branch] {
    var branches: [Branch] = []
    for part in choices.parts {
      var bits = part.ways
      while bits != 0 {
        let index = bits.trailingZeroBitCount
        bits &= bits - 1
        guard let way = state.way(index, of: part.question) else { continue }
        let cost = PlanCost(penalty: way.penalty, days: way.days, changes: way.isChange ? 1 : 0, months: way.months)
        branches.append(Branch(question: part.question, index: index, cost: cost))
      }
    }
    branches.sortInPlace { [measure] left, right in
      if left.cost != right.cost { return left.cost.isBelow(right.cost, by: measure) }
      return left.question == right.question ? left.index < right.index : left.question < right.question
    }
    return branches
  }

  /// What gives most for its days first, then what gives nothing by itself, each as they stand: so that good plans for a
  /// score are found early.
  private func sortByPrice(_ branches: inout [Branch], _ gains: [ScoreBound.Gain]) {
    func points(_ branch: Branch) -> Int64 {
      for gain in gains where gain.question == branch.question && gain.way == branch.index { return gain.points }
      return 0
    }
    var priced: [(branch: Branch, points: Int64)] = []
    for branch in branches { priced.append((branch, max(points(branch), 0))) }
    priced.sortInPlace { left, right in
      if left.points == 0 || right.points == 0 { return right.points == 0 && left.points > 0 }
      return Int64(left.branch.cost.days) &* right.points < Int64(right.branch.cost.days) &* left.points
    }
    branches = []
    for one in priced { branches.append(one.branch) }
  }

  // MARK: Plans

  private mutating func consider() {
    if let mostDays, cost.days > mostDays { return }
    guard let schedule = PlanSchedule(&state) else { return }
    var total = cost
    total.months = schedule.months
    if let best, !total.isBelow(best.cost, by: measure) { return }
    let changes = changes()
    if state.view == .surely {
      if holdsIdle(changes) {
        if seeksScore { considerLess(than: FoundPlan(cost: total, changes: changes)) }
        return
      }
      if !isGoodHoweverOpenAnswersTurnOut(changes) { return }
    }
    best = FoundPlan(cost: total, changes: changes)
  }

  private var seeksScore: Bool { state.finder.mindsScores }

  /// Many changes serve a score, so that the first plans have some too many: what is left without these is a plan as well,
  /// and early ones end many branches.
  private mutating func considerLess(than plan: FoundPlan) {
    let (order, all) = (state.changed, plan.changes)
    let less = withoutIdleChanges(plan)
    if best.map({ less.cost.isBelow($0.cost, by: measure) }) ?? true, isGoodHoweverOpenAnswersTurnOut(less.changes) {
      best = less
    }
    while !state.changed.isEmpty { state.takeBack() }
    for question in order {
      for change in all where change.question == question { state.take(change.way, question) }
    }
    state.judge()
  }

  /// Whether any change can be spared: such a plan is found where only with it open answers may turn out otherwise.
  private mutating func holdsIdle(_ changes: [FoundPlan.Change]) -> Bool {
    let order = state.changed
    for change in changes {
      state.putAside(change.question)
      state.judge()
      let isIdle = state.isGood(aims, dropped.map { !$0 })
      state.putBack(change.way, change.question, order)
      if isIdle { return true }
    }
    return false
  }

  /// Whether the plan does, too, where open answers turn out to be ones about which nothing has to be done.
  ///
  /// All together where these are not too many ways, else one answer at a time.
  private mutating func isGoodHoweverOpenAnswersTurnOut(_ changes: [FoundPlan.Change]) -> Bool {
    var open: [(change: FoundPlan.Change, values: [Int64])] = []
    var ways = 1
    for change in changes where change.way.isFoundOutFirst {
      let values = state.finder.answersAsGood(as: change.way.value, change.question)
      if values.isEmpty { continue }
      open.append((change, values))
      ways = min(ways, Self.mostWaysOfTurningOut) * (values.count + 1)
    }
    if ways <= Self.mostWaysOfTurningOut { return isGood(open, from: 0) }
    for one in open where !isGood([one], from: 0) { return false }
    return true
  }

  private mutating func isGood(_ open: [(change: FoundPlan.Change, values: [Int64])], from first: Int) -> Bool {
    if first == open.count {
      state.judge()
      // Answers that contradict others are not among the ways in which they can turn out.
      for one in open where state.isContradicted(one.change.question) { return true }
      return state.isGood(aims, dropped.map { !$0 })
    }
    let change = open[first].change
    if !isGood(open, from: first + 1) { return false }
    for value in open[first].values {
      // It was so already: nothing is done about it.
      state.exchange(change.question, AnswerWay(value: value, isFoundOutFirst: true))
      let isGood = isGood(open, from: first + 1)
      state.exchange(change.question, change.way)
      if !isGood { return false }
    }
    return true
  }

  private func changes() -> [FoundPlan.Change] {
    var changes: [FoundPlan.Change] = []
    for question in state.changed.sortedAscending() {
      if let way = state.taken[question] { changes.append(FoundPlan.Change(question: question, way: way)) }
    }
    return changes
  }

  // MARK: Trying plans out

  /// Puts a plan's changes in place and judges them.
  mutating func show(_ plan: FoundPlan) {
    while !state.changed.isEmpty { state.takeBack() }
    for change in plan.changes { state.take(change.way, change.question) }
    state.judge()
  }

  /// The plan without changes that nothing needs: for one that was not proven the least.
  mutating func withoutIdleChanges(_ plan: FoundPlan) -> FoundPlan {
    var plan = plan
    show(plan)
    let reached = aims.map { state.isReached($0) }
    for index in plan.changes.indices.reversed() {
      var shorter = plan
      let change = shorter.changes.remove(at: index)
      show(shorter)
      if !isGood(reached) { continue }
      shorter.cost.penalty -= change.way.penalty
      shorter.cost.days -= change.way.days
      shorter.cost.changes -= change.way.isChange ? 1 : 0
      guard let schedule = PlanSchedule(&state) else { continue }
      shorter.cost.months = schedule.months
      plan = shorter
    }
    show(plan)
    return plan
  }

  private mutating func isGood(_ reached: [Bool]) -> Bool { state.isGood(aims, reached) }

  /// For a single choice that the plan shown brings about: all choices that would do in its place, as bits.
  mutating func choicesAsGood(as change: FoundPlan.Change) -> UInt64 {
    if !state.ground.assessor.questions[change.question].type.isSingleChoice { return 0 }
    let (aims, reached) = (aims, aims.map { state.isReached($0) })
    return state.choicesAsGood(as: change) { $0.isGood(aims, reached) }
  }
}

extension PlanState {
  /// Whether what was reached still is, nothing new contradicts, and nothing waits in vain.
  fileprivate mutating func isGood(_ aims: [PlanAim], _ reached: [Bool]) -> Bool {
    for index in aims.indices where reached[index] && !isReached(aims[index]) { return false }
    if !newContradictions().isEmpty { return false }
    for question in changed {
      guard let way = taken[question] else { continue }
      for leg in way.legs {
        for need in ground.assessor.actions[leg.action].after where !isMet(need) { return false }
      }
    }
    return true
  }
}

extension Array where Element == Int {
  func sortedAscending() -> [Int] {
    var sorted = self
    sorted.sortInPlace { $0 < $1 }
    return sorted
  }
}
