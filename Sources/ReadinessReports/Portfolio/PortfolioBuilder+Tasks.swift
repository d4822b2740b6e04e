import ReadinessEngine
import ReadinessModel
import ReadinessWords

/// What the commissioner could do, and whom that would bring how far.
extension PortfolioBuilder {
  /// What the commissioner owes or shares in: first what most bodies' ways to their next steps need of it, then what helps
  /// most of them.
  func tasks() -> [PortfolioTask] {
    var list = TaskList()
    for body in bodies.indices {
      let own = ownPart(ofWayOf: body)
      for action in own.actions {
        let place = list.place(.init(subject: .rule(action.rule), text: action.text)) { task(action) }
        list.add(body, self, at: place)
        if list.tasks[place].onWayOf.last != id(of: body) { list.tasks[place].onWayOf.append(id(of: body)) }
        if own.isAll, list.tasks[place].completes.last != id(of: body) {
          list.tasks[place].completes.append(id(of: body))
        }
      }
      for action in owed(body) {
        let mark = mark(of: action.subject, bodies[body])
        let key = TaskKey(subject: action.subject, text: text(of: action.subject, mark))
        let place = list.place(key) { task(action.subject, mark) }
        list.add(body, self, at: place)
        if case .gate(let gate) = action.subject, isLast(gate, body) {
          list.tasks[place].lastGateFor += 1
          if list.tasks[place].completes.last != id(of: body) { list.tasks[place].completes.append(id(of: body)) }
        }
      }
    }
    let byHelp = Self.stable(list.tasks) { $0.bodies.count }
    return Self.stable(Self.stable(byHelp) { $0.onWayOf.count }) { $0.completes.count }
  }

  /// Tasks in the order in which they were first met, each once.
  private struct TaskList {
    var tasks: [PortfolioTask] = []
    private var places: [TaskKey: Int] = [:]

    mutating func place(_ key: TaskKey, _ task: () -> PortfolioTask) -> Int {
      if let place = places[key] { return place }
      places[key] = tasks.count
      tasks.append(task())
      return tasks.count - 1
    }

    /// A way and the list of next actions may name the same for a body.
    mutating func add(_ body: Int, _ builder: PortfolioBuilder, at place: Int) {
      if tasks[place].places.last == body { return }
      tasks[place].places.append(body)
      tasks[place].bodies.append(builder.id(of: body))
      tasks[place].names.append(builder.names[body])
    }
  }

  private struct TaskKey: Hashable {
    var subject: NextAction.Subject
    /// Different marks of one rule may ask for different things.
    var text: String
  }

  private func id(of body: Int) -> String { bodies[body].profile.string(bodies[body].profile.id) }

  /// The commissioner's own actions on the way of a body to its next step, and whether the way has no others.
  ///
  /// What somebody else has to find out first is an action of theirs.
  private func ownPart(ofWayOf body: Int) -> (actions: [PlannedAction], isAll: Bool) {
    guard let map = ways[body], !ruleSet.kinds[bodies[body].profile.kind].isCommissioner else { return ([], false) }
    let assessor = bodies[body].assessor
    var (own, isAll): ([PlannedAction], Bool) = ([], true)
    for item in map.items {
      let indices =
        item.steps.isEmpty ? assessor.findingOut(item.question).map { [$0] } ?? [] : item.steps.map(\.action)
      if indices.isEmpty { isAll = false }
      for index in indices {
        let action = assessor.plannedAction(index, kind: bodies[body].profile.kind)
        if ruleSet.includesCommissioner(action.owners) { own.append(action) } else { isAll = false }
      }
    }
    return (own, isAll && !own.isEmpty)
  }

  /// What the assessment of one body asks of the commissioner, or of the commissioner itself.
  private func owed(_ body: Int) -> [NextAction] {
    let assessed = bodies[body]
    let isCommissioner = ruleSet.kinds[assessed.profile.kind].isCommissioner
    let own = isCommissioner ? Array(assessed.assessment.actions.prefix(ReadinessView.firstActions)) : []
    let shared = isCommissioner ? [] : assessed.assessment.actions.filter { ruleSet.concernsCommissioner($0.subject) }
    return own + shared + assessed.assessment.commissionerActions
  }

  private func isLast(_ gate: Int, _ body: Int) -> Bool {
    let step = ruleSet.gates[gate].step
    return next[body] == step && bodies[body].assessment.steps[step].gatesMet == ruleSet.steps[step].gates.count - 1
  }

  private func text(of subject: NextAction.Subject, _ mark: Int) -> String {
    guard case .rule(let rule) = subject, mark >= 0 else { return "" }
    return ruleSet.rules[rule].action(at: ruleSet.rules[rule].marks[mark])?.text ?? ""
  }

  /// The mark whose action it is; -1 where there is none.
  private func mark(of subject: NextAction.Subject, _ assessed: AssessedProfile) -> Int {
    if case .rule(let rule) = subject {
      return assessed.assessment.rules[rule].mark.map { $0 - firstMarks[rule] } ?? -1
    }
    return -1
  }

  private func task(_ subject: NextAction.Subject, _ mark: Int) -> PortfolioTask {
    var task = PortfolioTask(id: "", kind: "", about: "", text: "", owner: "")
    switch subject {
    case .hold(let index):
      let hold = ruleSet.holds[index]
      (task.kind, task.id, task.about, task.text) = ("hold", hold.id, hold.title, hold.action.text)
      task.owner = owners(hold.action.owners)
    case .condition(let index):
      let condition = ruleSet.conditions[index]
      (task.kind, task.id, task.about, task.text) = ("condition", condition.id, condition.title, condition.action.text)
      task.owner = owners(condition.action.owners)
    case .gate(let index):
      let gate = ruleSet.gates[index]
      (task.kind, task.id, task.about, task.text) = (
        "gate", gate.id, "\(Phrases.sentenceCase(phrases["label-requirement"])) \(gate.code): \(gate.title)",
        gate.action.text
      )
      task.owner = owners(gate.action.owners)
    case .findOut(let index):
      let rule = ruleSet.rules[index]
      (task.kind, task.id, task.about, task.text) = ("find-out", rule.id, rule.id, rule.findOut?.text ?? "")
      task.owner = owners(rule.findOut?.owners ?? [])
    case .rule(let index):
      let rule = ruleSet.rules[index]
      (task.kind, task.id) = ("rule", rule.id)
      task.about = about(rule)
      task.text = text(of: subject, mark)
      task.owner = owners(rule.owners)
    }
    return task
  }

  private func task(_ action: PlannedAction) -> PortfolioTask {
    let rule = ruleSet.rules[action.rule]
    return PortfolioTask(
      id: rule.id, kind: "rule", about: about(rule), text: action.text, owner: owners(action.owners))
  }

  private func about(_ rule: Rule) -> String {
    rule.title.isEmpty ? rule.question.map { ruleSet.questions[$0].wording } ?? rule.id : rule.title
  }
}
