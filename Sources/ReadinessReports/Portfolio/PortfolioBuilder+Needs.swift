import ReadinessEngine
import ReadinessModel
import ReadinessWords

/// What bodies need next, who could help, and what the commissioner could do about it.
extension PortfolioBuilder {
  /// Gates of next steps that are not in place or open, the commonest first.
  func obstacles() -> [PortfolioObstacle] {
    let found = ruleSet.gates.indices.compactMap { gate -> PortfolioObstacle? in
      let step = ruleSet.gates[gate].step
      let needing = bodies.indices.filter { next[$0] == step && bodies[$0].assessment.gates[gate] != .met }
      if needing.isEmpty { return nil }
      let helping = bodies.indices.filter { bodies[$0].assessment.gates[gate] == .met }
      return PortfolioObstacle(
        id: ruleSet.gates[gate].id, code: ruleSet.gates[gate].code, title: ruleSet.gates[gate].title,
        neededBy: needing.map { names[$0] },
        open: needing.count { bodies[$0].assessment.gates[gate] != .notMet }, inPlaceAt: helping.map { names[$0] })
    }
    return Self.stable(found) { $0.neededBy.count }
  }

  /// Open questions on which next steps hang, those of most bodies first.
  func questions() -> [PortfolioQuestion] {
    var asked: [[Int]] = Array(repeating: [], count: ruleSet.questions.count)
    for body in bodies.indices {
      guard let step = next[body] else { continue }
      let assessment = bodies[body].assessment
      for gate in ruleSet.steps[step].gates
      where assessment.gates[gate] == .unknown || assessment.gates[gate] == .contradictory {
        for question in bodies[body].assessor.questions(behindGate: gate)
        where assessment.facts.states[question].isOpen && asked[question].last != body {
          asked[question].append(body)
        }
      }
    }
    let found = asked.indices.filter { !asked[$0].isEmpty }.map { index in
      let question = ruleSet.questions[index]
      return PortfolioQuestion(
        id: question.id, code: question.code, wording: question.wording,
        // Who is not told to ask anybody else finds it out itself.
        party: (question.answeredBy ?? ruleSet.parties.firstIndex { $0.isBody }).map { ruleSet.parties[$0].name }
          ?? phrases["label-not-assigned"],
        bodies: asked[index].map { names[$0] })
    }
    return Self.stable(found) { $0.bodies.count }
  }

  /// What the commissioner owes or shares in, by how many bodies it helps.
  func tasks() -> [PortfolioTask] {
    var tasks: [PortfolioTask] = []
    var places: [TaskKey: Int] = [:]
    for body in bodies.indices {
      let assessed = bodies[body]
      let isCommissioner = ruleSet.kinds[assessed.profile.kind].isCommissioner
      let own = isCommissioner ? Array(assessed.assessment.actions.prefix(ReadinessView.firstActions)) : []
      let shared = isCommissioner ? [] : assessed.assessment.actions.filter { concernsCommissioner($0.subject) }
      for action in own + shared + assessed.assessment.commissionerActions {
        let mark = mark(of: action.subject, assessed)
        let key = TaskKey(subject: action.subject, text: text(of: action.subject, mark))
        let place = places[key] ?? tasks.count
        if place == tasks.count {
          places[key] = place
          tasks.append(task(action.subject, mark))
        }
        tasks[place].bodies.append(assessed.profile.string(assessed.profile.id))
        tasks[place].names.append(names[body])
        if case .gate(let gate) = action.subject, isLast(gate, body) { tasks[place].lastGateFor += 1 }
      }
    }
    return Self.stable(Self.stable(tasks) { $0.bodies.count }) { $0.lastGateFor }
  }

  private struct TaskKey: Hashable {
    var subject: NextAction.Subject
    /// Different marks of one rule may ask for different things.
    var text: String
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

  private func isLast(_ gate: Int, _ body: Int) -> Bool {
    let step = ruleSet.gates[gate].step
    return next[body] == step && bodies[body].assessment.steps[step].gatesMet == ruleSet.steps[step].gates.count - 1
  }

  private func concernsCommissioner(_ subject: NextAction.Subject) -> Bool {
    switch subject {
    case .hold(let index): includesCommissioner(ruleSet.holds[index].action.owners)
    case .condition(let index): includesCommissioner(ruleSet.conditions[index].action.owners)
    case .gate(let index): includesCommissioner(ruleSet.gates[index].action.owners)
    case .findOut, .rule: false
    }
  }

  private func includesCommissioner(_ parties: [Int]) -> Bool {
    parties.contains { ruleSet.parties[$0].isCommissioner }
  }

  private func task(_ subject: NextAction.Subject, _ mark: Int) -> PortfolioTask {
    var task = PortfolioTask(
      id: "", kind: "", about: "", text: "", owner: "", bodies: [], names: [], lastGateFor: 0)
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
      task.about = rule.title.isEmpty ? rule.question.map { ruleSet.questions[$0].wording } ?? rule.id : rule.title
      task.text = text(of: subject, mark)
      task.owner = owners(rule.owners)
    }
    return task
  }

  /// Largest first; what is equal stays in the catalogue's order.
  private static func stable<Item>(_ items: [Item], by count: (Item) -> Int) -> [Item] {
    items.enumerated().sorted { left, right in
      let (a, b) = (count(left.element), count(right.element))
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
  }
}
