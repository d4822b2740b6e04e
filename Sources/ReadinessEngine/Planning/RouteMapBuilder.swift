import ReadinessModel

/// Tells a plan that was found: items in order, who works how long, and the profile that comes of it.
struct RouteMapBuilder {
  let ground: PlanGround

  init(_ ground: PlanGround) { self.ground = ground }

  func fill(_ map: inout RouteMap, _ plan: FoundPlan, _ aims: [PlanAim], _ search: inout PlanSearch) {
    map.items = items(plan, aims, &search)
    map.changed = ground.assessor.written(search.state.profile, plan.changes.map { $0.question })
    for change in plan.changes where change.way.isFoundOutFirst { map.findOutFirst.append(change.question) }
    for item in map.items {
      for step in item.steps { add(step.action, to: &map.work) }
    }
  }

  private func add(_ action: Int, to work: inout [RouteMap.Work]) {
    let party = ground.assessor.worker(of: action, kind: ground.profile.kind)
    for index in work.indices where work[index].party == party {
      work[index].days += ground.assessor.actions[action].days
      return
    }
    work.append(RouteMap.Work(party: party, days: ground.assessor.actions[action].days))
  }

  func items(_ plan: FoundPlan, _ aims: [PlanAim], _ search: inout PlanSearch) -> [RouteMap.Item] {
    search.show(plan)
    guard let schedule = PlanSchedule(&search.state) else { return [] }
    var items: [(item: RouteMap.Item, remaining: Int)] = []
    for change in plan.changes where change.way.isChange {
      var item = RouteMap.Item(
        question: change.question, value: change.way.value, days: change.way.days, start: 0, end: 0,
        isFoundOutFirst: change.way.isFoundOutFirst, isCritical: false, steps: [],
        alsoGood: search.choicesAsGood(as: change), gates: [], after: [])
      let range = schedule.tasks(of: change.question)
      for index in range {
        let task = schedule.tasks[index]
        item.steps.append(RouteMap.Step(action: task.action, start: task.start, end: task.end))
        if schedule.isCritical(index) { item.isCritical = true }
        for other in task.waits {
          let question = schedule.tasks[other].question
          if question != change.question, !item.after.contains(question) { item.after.append(question) }
        }
      }
      item.after.sortInPlace { $0 < $1 }
      if let first = range.first, let last = range.last {
        item.start = schedule.tasks[first].start
        item.end = schedule.tasks[last].end
      }
      items.append((item, range.first.map { schedule.tasks[$0].remaining } ?? 0))
    }
    addGates(aims, search.state, to: &items)
    items.sortInPlace { left, right in
      if left.item.start != right.item.start { return left.item.start < right.item.start }
      return left.remaining == right.remaining
        ? left.item.question < right.item.question : left.remaining > right.remaining
    }
    return items.map { $0.item }
  }

  private func addGates(
    _ aims: [PlanAim], _ state: PlanState, to items: inout [(item: RouteMap.Item, remaining: Int)]
  ) {
    for aim in aims {
      guard case .gate(let gate) = aim, !ground.assessor.isReached(aim, ground.original), state.isReached(aim) else {
        continue
      }
      let support = state.support(of: aim)
      for index in items.indices where support.contains(items[index].item.question) {
        items[index].item.gates.append(gate)
      }
    }
  }
}

extension Assessor {
  /// The profile with some answers also as they would be written.
  func written(_ profile: Profile, _ questions: [Int]) -> Profile {
    var profile = profile
    for question in questions {
      let start = profile.text.count
      appendAnswer(question, profile.answers[question].value, to: &profile.text)
      profile.answers[question].raw = TextRange(start: start, end: profile.text.count)
    }
    return profile
  }

  /// Appends an answer as profiles write it: ids of choices with blanks between them, a plain decimal, a date.
  public func appendAnswer(_ question: Int, _ value: Int64, to bytes: inout [UInt8]) {
    let compiled = questions[question]
    switch compiled.type.shape {
    case .oneChoice, .choices:
      var isFirst = true
      for index in compiled.choices where value >> Int64(index - compiled.choices.lowerBound) & 1 == 1 {
        if !isFirst { bytes.append(0x20) }
        isFirst = false
        bytes.append(pool, choices[index])
      }
    case .number:
      FixedDecimal(millionths: value).fraction.writePlain(to: &bytes)
    case .date: CivilDate(packed: value).write(to: &bytes)
    case .text: break
    }
  }

  /// Whose days an action costs: the commissioner's where it acts, else those of the body that is assessed.
  func worker(of action: Int, kind: Int) -> Int? {
    guard let owner = actions[action].owners.first else { return parties.firstIndex { $0.isBody } }
    let acting = parties[owner].actsAs[kind]
    if parties[acting].isCommissioner { return acting }
    return parties.firstIndex { $0.isBody } ?? acting
  }
}
