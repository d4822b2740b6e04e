internal import ReadinessLoading
internal import ReadinessModel
internal import ReadinessReports
internal import ReadinessWords

/// Steps, gates and sections.
extension RuleSetExplainer {
  func step(_ index: Int) -> Explanation {
    let step = ruleSet.steps[index]
    var text = heading("step", step.id, "\(step.number)")
    text.add("\(step.title): \(step.means)")
    text.add("For patients", step.patients)
    text.add("For", kinds(step.kinds))
    text.add("Gates, all to be in place", lines: ruleSet.gates[step.gates].map { "\($0.code) \($0.title) (\($0.id))" })
    text.add("Written in", place(loaded.places.steps[index]))
    return text
  }

  func gate(_ index: Int) -> Explanation {
    let gate = ruleSet.gates[index]
    var text = heading("gate", gate.id, gate.code)
    text.add("\(gate.title), a gate of \(ruleSet.steps[gate.step].title)")
    text.add("In place when", lines: formula(gate.formula))
    text.add("Otherwise", action(gate.action.text, gate.action.owners))
    text.add("Rests on", lines: basis(gate.citation))
    text.add("Written in", place(loaded.places.gates[index]))
    return text
  }

  func section(_ index: Int) -> Explanation {
    let section = ruleSet.sections[index]
    var text = heading("section", section.id, section.code)
    text.add(section.title)
    text.add(section.about)
    if !ruleSet.steps.isEmpty { text.add("Belongs to", section.step.map { ruleSet.steps[$0].title } ?? "no step") }
    if section.isSummary {
      text.add("Score", Self.summary(section.root.aggregate))
      text.add("Made of", lines: section.summary.map(part))
    } else {
      text.add("Score", Self.aggregate(section.root))
      let groups = section.root.allGroups.dropFirst()
      text.add("Groups", lines: groups.map { "\($0.id): \(Vocabulary.score(of: $0))" })
    }
    text.add("Unanswered", OpenCounts(ruleSet: ruleSet).words(index, Phrases(ruleSet.words)))
    let questions = ruleSet.questions.filter { $0.section == index }
    text.add("Questions", lines: questions.map { $0.code.isEmpty ? $0.id : "\($0.code) \($0.id)" })
    text.add("Written in", place(loaded.places.sections[index]))
    return text
  }

  /// A score that a summary is made of.
  private func part(_ part: SummaryPart) -> String {
    let group = part.group.isEmpty ? "" : ", group \(part.group)"
    return "\(ruleSet.sections[part.section].id)\(group) (weight \(part.weight.text))"
  }

  private static func summary(_ aggregate: Aggregate) -> String {
    switch aggregate {
    case .sum, .mean: "the weighted mean of these scores; it asks nothing itself"
    case .lowest: "the lowest of these scores; it asks nothing itself"
    }
  }

  private static func aggregate(_ root: Group) -> String {
    let parts = root.groups.isEmpty ? "marks" : root.rules.isEmpty ? "groups" : "marks and groups"
    switch root.aggregate {
    case .sum: return "points gained of points possible, over what is answered and applies"
    case .mean: return "the weighted mean of its \(parts)"
    case .lowest: return "the lowest of its \(parts)"
    }
  }
}
