internal import ReadinessModel

extension RuleSetBuilder {
  func buildConditions(_ elements: [Element]) {
    var names = NameTable("condition", unknown: .unknownWord)
    for element in elements {
      names.declare(element, findings)
      ruleSet.conditions.append(standing(element))
      places.conditions.append(element.at)
    }
  }

  func buildHolds(_ elements: [Element]) {
    var names = NameTable("hold", unknown: .unknownWord)
    for element in elements {
      names.declare(element, findings)
      ruleSet.holds.append(standing(element))
      holdElements.append(element)
      places.holds.append(element.at)
    }
  }

  private func standing(_ element: Element) -> StandingCondition {
    for sentence in element.children("text") + element.children("clears") { checkNames(sentence) }
    let node = formula(in: element.child("when"), .standing)
    var condition = StandingCondition(
      id: element["id"] ?? "", kinds: kindSet(element, otherwise: everyKind), title: element.text(of: "title"),
      formula: node?.formula ?? .all([]), text: element.text(of: "text"), clears: element.text(of: "clears"),
      action: action(of: element), citation: citation(of: element))
    condition.comesFirst = element.yes("comes-first")
    condition.isReservation = element.yes("in-verdict")
    condition.actsOn = findAll("acts-on", of: element, in: questions)
    condition.actsOnFirst = element.yes("only-first")
    let says = element.child("action") != nil
    if !says, element.attribute("acts-on") == nil, element.attribute("owner") == nil {
      findings.add(
        .ownerMissing, element.at, "nobody is named who acts on this \(element.name)",
        help: "add owner=\"…\", a party, or acts-on=\"…\", the questions whose actions are to be taken")
    }
    return condition
  }

  /// One code of the catalogue may stand for several consistency rules, so codes are not unique here.
  func buildConsistency(_ elements: [Element]) {
    var names = NameTable("consistency rule", unknown: .unknownWord)
    var builtIn: [String: Location] = [:]
    for element in elements {
      names.declare(element, findings)
      element.children("text").forEach(checkNames)
      let test = consistencyTest(element, &builtIn)
      ruleSet.consistency.append(
        ConsistencyRule(
          id: element["id"] ?? "", code: element["code"] ?? "", severity: element.word("severity") ?? .error,
          kinds: kindSet(element, otherwise: everyKind), title: element.text(of: "title"), test: test,
          text: element.text(of: "text"),
          owners: element.child("ask-whom").map { findAll("owner", of: $0, in: parties) } ?? [],
          citation: citation(of: element)))
      places.consistency.append(element.at)
    }
  }

  private func consistencyTest(_ element: Element, _ builtIn: inout [String: Location]) -> ConsistencyRule.Test {
    let given = formula(in: element.child("given"), .consistency)
    let tests: [(name: String, test: ConsistencyRule.Test)] = [
      ("outside-limits", .outsideLimits), ("impossible-date", .impossibleDate), ("old-evidence", .oldEvidence),
    ]
    for (name, test) in tests {
      guard let child = element.child(name) else { continue }
      if let former = builtIn[name] {
        findings.add(
          .repeatedElement, child.at, "<\(name)> stands in two consistency rules",
          help: "the first is at \(findings.describe(former)); one finding cannot have two sets of words")
      }
      builtIn[name] = builtIn[name] ?? child.at
      if given != nil, let written = element.child("given") {
        findings.add(
          .misplacedElement, written.at, "<\(name)> looks at every answer, whatever else is given",
          help: "take <given> out")
      }
      return test
    }
    let clash = formula(in: element.child("when"), .consistency)
    return .clash(given: given?.formula, clash: clash?.formula ?? .all([]))
  }
}
