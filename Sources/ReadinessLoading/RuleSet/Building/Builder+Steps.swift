internal import ReadinessModel

extension RuleSetBuilder {
  /// Steps go up in the order of the files; their gates stand in one array, step by step.
  func buildSteps(_ elements: [Element]) {
    var gates = NameTable("gate", unknown: .unknownWord)
    var codes = CodeTable("gate")
    var former: Int?
    for (index, element) in elements.enumerated() {
      let number = element.whole("number")
      if let number, let last = former, number <= last {
        findings.add(
          .stepOrder, element.at("number"), "step \(number) stands after step \(last)",
          help: "numbers rise in the order of the files: write \(last + 1) or more, or move the step")
      }
      former = number ?? former
      let firstGate = ruleSet.gates.count
      for gate in element.children("gate") {
        gates.declare(gate, findings)
        codes.declare(gate, findings)
        buildGate(gate, step: index)
      }
      ruleSet.steps.append(
        Step(
          id: element["id"] ?? "", number: number ?? 0, kinds: kindSet(element, otherwise: everyKind),
          title: element.text(of: "title"), means: element.text(of: "means"), patients: element.text(of: "patients"),
          says: sayings(of: element), gates: firstGate..<ruleSet.gates.count))
      element.children("patients").forEach(checkNames)
      places.steps.append(element.at)
    }
  }

  private func buildGate(_ element: Element, step: Int) {
    let node = formula(in: element.child("when"), .gate(step: step))
    gateElements.append(element)
    ruleSet.gates.append(
      Gate(
        id: element["id"] ?? "", code: element["code"] ?? "", step: step, title: element.text(of: "title"),
        formula: node?.formula ?? .all([]), action: action(of: element), citation: citation(of: element)))
    places.gates.append(element.at)
  }

  private func sayings(of element: Element) -> [Saying] {
    var result: [Saying] = []
    for saying in element.children("says") {
      let state = saying["state"] ?? ""
      if result.contains(where: { $0.state == state }), result.count < 20 {
        findings.add(
          .duplicateID, saying.at("state"), "the step says two things about “\(state)”", help: "keep one of them")
      }
      checkPlaceholders(saying, ["name", "met", "of", "step"])
      result.append(Saying(state: state, text: saying.text))
    }
    return result
  }
}
