internal import ReadinessModel
internal import ReadinessReports
internal import ReadinessWords

extension GuideBuilder {
  /// Steps with their gates in words.
  func path() -> DocumentPart {
    var blocks: [Block] = []
    for step in ruleSet.steps {
      blocks.append(
        .heading(3, step.number == 0 ? step.title : "Step \(step.number): \(step.title)", id: "step-\(step.id)"))
      blocks += differs("step", step.id)
      blocks.append(.paragraph(step.means))
      blocks.append(.terms([(words.phrases["guide-for-whom"], step.patients), ("For", kinds(step.kinds))]))
      for gate in ruleSet.gates[step.gates] { blocks += blocksOf(gate) }
    }
    return DocumentPart(.flow, id: "path", title: "The path and its gates", blocks: blocks)
  }

  private func blocksOf(_ gate: Gate) -> [Block] {
    let action: Block =
      gate.action.text.isEmpty
      ? .terms([("Otherwise", "What can be done stands at the questions it rests on, for each answer.")])
      : .terms([("Otherwise", gate.action.text), ("Who", capitalised(parties(gate.action.owners)))])
    return [.heading(4, "Gate \(gate.code): \(gate.title)", id: "gate-\(gate.id)")] + differs("gate", gate.id) + [
      .paragraph("In place when:"), outline(gate.formula),
      action,
      .note(basis(gate.citation)),
    ]
  }

  /// Conditions and holds.
  func standing() -> DocumentPart {
    var blocks: [Block] = []
    for hold in ruleSet.holds { blocks += blocksOf(hold, "Hold") }
    for condition in ruleSet.conditions { blocks += blocksOf(condition, "Condition") }
    return DocumentPart(
      .flow, id: "standing",
      title: words.phrases[ruleSet.steps.isEmpty ? "guide-standing-no-steps" : "guide-standing"], blocks: blocks)
  }

  private func blocksOf(_ condition: StandingCondition, _ noun: String) -> [Block] {
    var items = [("For", kinds(condition.kinds)), ("It says", condition.text)]
    if !condition.clears.isEmpty { items.append(("What clears it", condition.clears)) }
    if !condition.action.text.isEmpty { items.append(("To do", condition.action.text)) }
    if !condition.action.owners.isEmpty { items.append(("Who", capitalised(parties(condition.action.owners)))) }
    let heading = Block.heading(3, "\(noun): \(condition.title)", id: "standing-\(condition.id)")
    return [heading] + differs(noun.lowercased(), condition.id) + [
      .paragraph("Said when:"),
      outline(condition.formula), .terms(items.map { (term: $0.0, text: $0.1) }),
      .note(basis(condition.citation)),
    ]
  }

  /// Answers that cannot both be so.
  func consistency() -> DocumentPart {
    var blocks: [Block] = []
    for rule in ruleSet.consistency {
      blocks.append(.heading(3, rule.title.isEmpty ? rule.code : "\(rule.code) \(rule.title)", id: "check-\(rule.id)"))
      blocks += differs("consistency", rule.id)
      blocks.append(
        .terms([
          ("For", kinds(rule.kinds)), ("Said when", when(rule)), ("It says", rule.text),
          ("What follows", follows(rule)),
          ("Whom to ask", rule.owners.isEmpty ? "Whoever filled it in" : capitalised(parties(rule.owners))),
        ]))
      blocks.append(.note(basis(rule.citation)))
    }
    if !blocks.isEmpty {
      blocks.insert(
        .paragraph("Answers that clash are a question to ask. None of them is marked down for it."), at: 0)
    }
    return DocumentPart(.flow, id: "consistency", title: "Answers that cannot both be so", blocks: blocks)
  }

  private func follows(_ rule: ConsistencyRule) -> String {
    switch (rule.severity, rule.test) {
    case (.warning, _): "The answers count as they are, and the report asks about them"
    case (.error, .clash): "These answers count as not known until it is settled"
    case (.error, _): "The answer counts as not known until it is settled"
    }
  }

  private func when(_ rule: ConsistencyRule) -> String {
    switch rule.test {
    case .clash(let given, let clash):
      let context = given.map { "where \(words.sentence($0)): " } ?? ""
      return capitalised(context + words.sentence(clash))
    case .outsideLimits: return "An answer lies outside what its question allows"
    case .impossibleDate: return "A date does not exist, or lies in the future where it cannot"
    case .oldEvidence: return "Evidence is older than its question allows"
    }
  }
}
