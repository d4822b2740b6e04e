import ReadinessEngine
import ReadinessModel
import ReadinessWords

/// What bodies need next, and who could help.
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

  /// Largest first; what is equal stays in the catalogue's order.
  static func stable<Item>(_ items: [Item], by count: (Item) -> Int) -> [Item] {
    items.enumerated().sorted { left, right in
      let (a, b) = (count(left.element), count(right.element))
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
  }
}
