import ReadinessModel

/// When each action of a plan starts and ends, in months from the first day: nothing starts before what it waits for.
struct PlanSchedule {
  /// One action of one change.
  struct Task {
    var question: Int
    var action: Int
    var months: Int
    var start = 0
    /// Months from its start to the end of the longest path through it.
    var remaining = 0
    /// Tasks that have to end before it starts.
    var waits: [Int] = []

    var end: Int { start + months }
  }

  private(set) var tasks: [Task] = []
  /// By question of the plan: its tasks; empty where finding out is all there is to do.
  private(set) var spans: [(question: Int, tasks: Range<Int>)] = []
  /// To the end of the last action.
  private(set) var months = 0
  /// Tasks, each after all that it waits for.
  private var order: [Int] = []

  /// Nil where actions wait for each other.
  init?(_ state: inout PlanState) {
    for question in state.changed.sortedAscending() {
      guard let way = state.taken[question], way.isChange else { continue }
      let first = tasks.count
      for leg in way.legs {
        var task = Task(
          question: question, action: leg.action, months: max(state.ground.assessor.actions[leg.action].months, 0))
        if tasks.count > first { task.waits.append(tasks.count - 1) }
        tasks.append(task)
      }
      spans.append((question, first..<tasks.count))
    }
    for index in tasks.indices {
      for need in state.ground.assessor.actions[tasks[index].action].after { wait(index, for: need, &state) }
    }
    for (question, range) in spans where !range.isEmpty { waitUntilItApplies(range.lowerBound, question, state) }
    guard findStarts() else { return nil }
    findRemaining()
  }

  func tasks(of question: Int) -> Range<Int> {
    for span in spans where span.question == question { return span.tasks }
    return 0..<0
  }

  private mutating func wait(_ task: Int, for need: FormulaProgram.Node, _ state: inout PlanState) {
    if state.wasMet(need) { return }
    let question = need.subject
    if let way = state.taken[question] {
      if let start = way.start, state.passes(need, start) { return }
      let range = tasks(of: question)
      for (place, leg) in way.legs.enumerated() where state.passes(need, leg.value) {
        tasks[task].waits.append(range.lowerBound + place)
        return
      }
      return
    }
    // An answer that others contradicted counts once all of them are as they should be.
    for contradiction in state.ground.original.contradictions where contradiction.questions.contains(question) {
      for other in contradiction.questions where other != tasks[task].question {
        if let last = tasks(of: other).last { tasks[task].waits.append(last) }
      }
    }
  }

  /// A question that applies only through other changes of the plan can be changed from when they are made.
  private mutating func waitUntilItApplies(_ task: Int, _ question: Int, _ state: PlanState) {
    let condition = state.ground.assessor.questions[question].appliesWhen
    guard condition >= 0, state.ground.original.facts.states[question] == .doesNotApply else { return }
    var facts: [Int] = []
    state.ground.assessor.collectFacts(in: condition, into: &facts)
    for fact in state.ground.assessor.factsBehind(facts) where fact != question {
      if let last = tasks(of: fact).last { tasks[task].waits.append(last) }
    }
  }

  /// Each task after all that it waits for; false where some wait for each other.
  private mutating func findStarts() -> Bool {
    var isDone = [Bool](repeating: false, count: tasks.count)
    while order.count < tasks.count {
      let before = order.count
      for index in tasks.indices where !isDone[index] {
        var isReady = true
        for other in tasks[index].waits where !isDone[other] { isReady = false }
        if !isReady { continue }
        for other in tasks[index].waits { tasks[index].start = max(tasks[index].start, tasks[other].end) }
        isDone[index] = true
        order.append(index)
        months = max(months, tasks[index].end)
      }
      if order.count == before { return false }
    }
    return true
  }

  private mutating func findRemaining() {
    for index in tasks.indices { tasks[index].remaining = tasks[index].months }
    for index in order.reversed() {
      for other in tasks[index].waits {
        tasks[other].remaining = max(tasks[other].remaining, tasks[other].months + tasks[index].remaining)
      }
    }
  }

  func isCritical(_ task: Int) -> Bool { tasks[task].start + tasks[task].remaining == months }
}
