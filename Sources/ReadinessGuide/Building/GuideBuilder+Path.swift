internal import ReadinessModel
internal import ReadinessReports
internal import ReadinessWords

extension GuideBuilder {
  /// Steps with their gates in words.
  func path() -> DocumentPart {
    var blocks: [Block] = []
    for step in ruleSet.steps {
      blocks.append(
        .heading(3, step.number == 0 ? step.title : numbered(step), id: "step-\(step.id)"))
      blocks += differs("step", step.id)
      blocks.append(.paragraph(step.means))
      blocks.append(
        .terms([(phrases["guide-for-whom"], step.patients), (phrases["guide-for"], kinds(step.kinds))]))
      for gate in ruleSet.gates[step.gates] { blocks += blocksOf(gate) }
    }
    return DocumentPart(.flow, id: "path", title: phrases["guide-heading-path"], blocks: blocks)
  }

  private func numbered(_ step: Step) -> String {
    phrases("guide-step", ["number": "\(step.number)", "title": step.title])
  }

  private func blocksOf(_ gate: Gate) -> [Block] {
    let action: Block =
      gate.action.text.isEmpty
      ? .terms([(phrases["guide-otherwise"], phrases["guide-otherwise-questions"])])
      : .terms([
        (phrases["guide-otherwise"], gate.action.text),
        (phrases["guide-who"], capitalised(parties(gate.action.owners))),
      ])
    let title = phrases("guide-gate", ["code": gate.code, "title": gate.title])
    return [.heading(4, title, id: "gate-\(gate.id)")] + differs("gate", gate.id) + [
      .paragraph(phrases["guide-in-place-when"]), outline(gate.formula),
      action,
      .note(basis(gate.citation)),
    ]
  }

  /// Conditions and holds.
  func standing() -> DocumentPart {
    var blocks: [Block] = []
    for hold in ruleSet.holds { blocks += blocksOf(hold, .hold) }
    for condition in ruleSet.conditions { blocks += blocksOf(condition, .condition) }
    return DocumentPart(
      .flow, id: "standing",
      title: phrases[ruleSet.steps.isEmpty ? "guide-standing-no-steps" : "guide-standing"], blocks: blocks)
  }

  private func blocksOf(_ condition: StandingCondition, _ sort: Traceability.User.Sort) -> [Block] {
    var items = [(phrases["guide-for"], kinds(condition.kinds)), (phrases["guide-says"], condition.text)]
    if !condition.clears.isEmpty { items.append((phrases["guide-clears"], condition.clears)) }
    if !condition.action.text.isEmpty { items.append((phrases["guide-to-do"], condition.action.text)) }
    if !condition.action.owners.isEmpty {
      items.append((phrases["guide-who"], capitalised(parties(condition.action.owners))))
    }
    let title = phrases(sort == .hold ? "guide-hold" : "guide-condition", ["title": condition.title])
    return [.heading(3, title, id: "standing-\(condition.id)")] + differs(sort.rawValue, condition.id) + [
      .paragraph(phrases["guide-said-when"]),
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
          (phrases["guide-for"], kinds(rule.kinds)), (phrases["guide-when"], when(rule)),
          (phrases["guide-says"], rule.text), (phrases["guide-follows"], follows(rule)),
          (
            phrases["guide-ask"],
            rule.owners.isEmpty ? phrases["guide-ask-anybody"] : capitalised(parties(rule.owners))
          ),
        ]))
      blocks.append(.note(basis(rule.citation)))
    }
    if !blocks.isEmpty {
      blocks.insert(.paragraph(phrases["guide-consistency"]), at: 0)
    }
    return DocumentPart(.flow, id: "consistency", title: phrases["guide-heading-consistency"], blocks: blocks)
  }

  private func follows(_ rule: ConsistencyRule) -> String {
    switch (rule.severity, rule.test) {
    case (.warning, _): phrases["guide-follows-warning"]
    case (.error, .clash): phrases["guide-follows-clash"]
    case (.error, _): phrases["guide-follows-error"]
    }
  }

  private func when(_ rule: ConsistencyRule) -> String {
    switch rule.test {
    case .clash(let given, let clash):
      let text = words.sentence(clash)
      guard let given = given.map(words.sentence) else { return capitalised(text) }
      return capitalised(phrases("guide-when-given", ["given": given, "text": text]))
    case .outsideLimits: return phrases["guide-when-limits"]
    case .impossibleDate: return phrases["guide-when-date"]
    case .oldEvidence: return phrases["guide-when-evidence"]
    }
  }
}
