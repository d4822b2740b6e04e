internal import ReadinessModel

/// What is proved of actions once every rule is known: each leads somewhere, nothing waits for itself, and what a gate or
/// a hold needs has a cost and somebody who does it.
extension RuleSetBuilder {
  func proveActions() {
    for rule in ruleSet.rules.indices { checkReach(of: rule) }
    checkWaiting()
    for gate in ruleSet.gates.indices where !ruleSet.gates[gate].action.isThere { checkEffort(forGate: gate) }
    for hold in ruleSet.holds.indices where !ruleSet.holds[hold].action.isThere { checkClearing(ofHold: hold) }
  }

  // MARK: Reaching something

  /// An action with days brings about an answer that is not there yet.
  private func checkReach(of index: Int) {
    let rule = ruleSet.rules[index]
    guard let question = rule.question, !ruleSet.questions[question].isGiven else { return }
    let elements = rules[index].marks
    for (mark, element) in zip(rule.marks, elements) {
      guard let action = rule.action(at: mark), action.days != nil else { continue }
      let at = element.child("action")?.at ?? rules[index].element.child("action")?.at ?? element.at
      if let reaches = action.reaches {
        if Self.lies(reaches, within: mark.when) {
          findings.add(
            .reachesNothing, at, "the action brings about what is there already",
            help: "let <reaches> name answers that are better than those of its mark")
        }
      } else if !rule.marks.contains(where: { $0.value > mark.value }) {
        findings.add(
          .reachesNothing, at, "the action leads nowhere: no mark is better than its own",
          help: "add <reaches …/>, or take days out")
      }
    }
  }

  /// Whether every answer of a test is among those of a mark.
  private static func lies(_ test: FactTest, within mark: MarkTest) -> Bool {
    switch (test, mark) {
    case (.choices(let reached), .choices(let own)): reached & ~own == 0
    case (.number(let reached), .number(let own)):
      Stretch(reached, isWhole: false).intersection(Stretch(own, isWhole: false)) == Stretch(reached, isWhole: false)
    case (.date(let reached), .date(let own)): reached == own
    default: false
    }
  }

  // MARK: Waiting

  /// An action of a rule at one of its marks.
  private struct Edge {
    let question: Int
    let mark: Mark
    let action: Action
    let at: Location
  }

  /// Reports actions that wait for each other: each would have to be done before the other.
  private func checkWaiting() {
    var edges: [Edge] = []
    for (index, rule) in ruleSet.rules.enumerated() {
      guard let question = rule.question, !ruleSet.questions[question].isGiven else { continue }
      let elements = rules[index].marks
      for (mark, element) in zip(rule.marks, elements) {
        guard let action = rule.action(at: mark), action.days != nil else { continue }
        let at = element.child("action")?.at ?? rules[index].element.child("action")?.at ?? element.at
        edges.append(Edge(question: question, mark: mark, action: action, at: at))
      }
    }
    let byQuestion = Dictionary(grouping: edges.indices) { edges[$0].question }
    let waits = edges.map { edge in
      edge.action.after.flatMap { need in
        (byQuestion[need.question] ?? []).filter { !Self.lies(edges[$0].mark.when, within: need.test) }
      }
    }
    for ring in Dependencies(waits).rings {
      let names = (ring + [ring[0]]).map { questions.names[edges[$0].question] }.joined(separator: " -> ")
      findings.add(
        .afterCycle, edges[ring[0]].at, "actions wait for each other: \(names)",
        help: "let one of them start without waiting for the others")
    }
  }

  /// Whether the answers of a mark meet a need.
  private static func lies(_ mark: MarkTest, within need: FactTest) -> Bool {
    switch (mark, need) {
    case (.choices(let own), .choices(let needed)): own & ~needed == 0
    case (.number(let own), .number(let needed)):
      Stretch(own, isWhole: false).intersection(Stretch(needed, isWhole: false)) == Stretch(own, isWhole: false)
    case (.date(let own), .date(let needed)): own == needed
    default: false
    }
  }

  // MARK: Gates and holds

  /// A gate that says nothing itself leaves it to the actions of its questions; a plan needs to know what they cost.
  private func checkEffort(forGate gate: Int) {
    var reported: Set<Int> = []
    let asked = Set(ruleSet.askedBehind(ruleSet.gates[gate].formula))
    var hasAction = false
    for (index, rule) in ruleSet.rules.enumerated() {
      guard let question = rule.question, asked.contains(question) else { continue }
      if ruleSet.questions[question].isGiven { continue }
      let elements = rules[index].marks
      for (mark, element) in zip(rule.marks, elements) {
        guard let action = rule.action(at: mark) else { continue }
        hasAction = true
        if action.days == nil, reported.insert(index).inserted {
          findings.add(
            .daysMissing, element.child("action")?.at ?? element.at,
            "a gate may need this action, and nothing says how many days it takes",
            help: "add days=\"…\", and months=\"…\" from start to in place")
        }
      }
    }
    if !hasAction, isComplete {
      findings.add(
        .actionMissing, gateElements[gate].at, "nothing is said about what to do where the gate is not in place",
        help: "add <action> to the gate, or to the marks of a question that it rests on")
    }
  }

  /// A hold that says nothing itself is cleared by the actions of the questions it acts on.
  private func checkClearing(ofHold hold: Int) {
    let acting = ruleSet.holds[hold].actsOn
    if acting.isEmpty { return }
    let says = ruleSet.rules.contains { rule in
      guard let question = rule.question, acting.contains(question) else { return false }
      return rule.marks.contains { rule.action(at: $0) != nil }
    }
    if says || !isComplete { return }
    findings.add(
      .actionMissing, holdElements[hold].at, "nothing is said about what clears the hold",
      help: "add <action>, or name in acts-on=\"…\" a question whose marks have actions")
  }
}
