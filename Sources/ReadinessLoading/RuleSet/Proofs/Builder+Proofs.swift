internal import ReadinessModel

extension RuleSetBuilder {
  /// What can be proved only when everything is known.
  func prove() {
    for proposition in propositions {
      checkTests(proposition.root)
      var guards: [Int: Int] = [:]
      checkNegations(proposition.root, &guards)
      if case .gate = proposition.use { checkGate(proposition.root) }
    }
    proveActions()
  }

  /// A comparison with what does not apply is false; a `not` must not turn that into a true by accident.
  ///
  /// `guards` are the questions whose `applies` stands in an enclosing `all`, with how often.
  private func checkNegations(_ node: FormulaNode, _ guards: inout [Int: Int]) {
    var added: [Int] = []
    switch node.operation {
    case .all:
      for part in node.parts {
        if case .leaf(.applies(let fact)) = part.operation { added.append(fact) }
      }
    case .not:
      for (fact, element) in node.comparisons where facts[fact].mayNotApply && guards[fact, default: 0] == 0 {
        findings.add(
          .unguardedNegation, element.at,
          "“\(questions.names[fact])” may not apply, and then this <not> would be true by accident",
          help: "put <applies question=\"\(questions.names[fact])\"/> beside the <not> in an <all>")
      }
    default: break
    }
    for fact in added { guards[fact, default: 0] += 1 }
    for part in node.parts { checkNegations(part, &guards) }
    for fact in added { guards[fact, default: 0] -= 1 }
  }

  /// A gate stands on what every body of its kind must answer.
  private func checkGate(_ root: FormulaNode) {
    for (fact, element) in root.mentions {
      let name = questions.names[fact]
      if let claimable = facts[fact].claimable {
        let through = claimable == fact ? "" : ", which “\(name)” rests on"
        findings.add(
          .gateNotApplicable, element.at("question"),
          "a gate rests on “\(questions.names[claimable])”\(through), but the body may claim that it is not applicable",
          help: "take <not-applicable> out of “\(questions.names[claimable])”, or test another question")
      }
      if let outside = facts[fact].outsideShortForm {
        let through = outside == fact ? "" : ", which “\(name)” rests on"
        findings.add(
          .gateOutsideShortForm, element.at("question"),
          "a gate rests on “\(questions.names[outside])”\(through), but the short form does not ask it",
          help: "give “\(questions.names[outside])” short=\"yes\", or test another question")
      }
    }
  }
}
