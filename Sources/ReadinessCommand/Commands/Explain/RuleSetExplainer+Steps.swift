internal import ReadinessLoading
internal import ReadinessModel

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
    text.add("Belongs to", section.step.map { ruleSet.steps[$0].title } ?? "no step")
    text.add("Score", Self.aggregate(section.root.aggregate))
    let questions = ruleSet.questions.filter { $0.section == index }
    text.add("Questions", lines: questions.map { $0.code.isEmpty ? $0.id : "\($0.code) \($0.id)" })
    text.add("Written in", place(loaded.places.sections[index]))
    return text
  }

  private static func aggregate(_ aggregate: Aggregate) -> String {
    switch aggregate {
    case .sum: "points gained of points possible, over what is answered and applies"
    case .mean: "the weighted mean of its groups"
    case .lowest: "the lowest of its groups"
    }
  }
}
