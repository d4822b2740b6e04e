internal import ReadinessModel

/// Conditions with names, and scales: said once, used in many places.
extension RuleSetBuilder {
  func declareStatements(_ elements: [Element]) {
    for element in elements {
      statements.declare(element, findings)
      statementElements.append(element)
      places.statements.append(element.at)
      ruleSet.statements.append(Statement(id: element["id"] ?? "", title: element.text(of: "title")))
    }
  }

  func declareScales(_ blocks: [Element]) {
    for element in blocks.flatMap({ $0.children("scale") }) {
      scales.declare(element, findings)
      scaleElements.append(element)
      var levels = NameTable("level", unknown: .unknownWord)
      for level in element.children("level") { levels.declare(level, findings) }
      places.scales.append(
        WrittenScale(
          id: element["id"] ?? "",
          levels: element.children("level").map { ($0["id"] ?? "", $0.text, $0["value"] ?? "") }, location: element.at))
      if levels.count < 2 {
        findings.add(
          .tooFewChoices, element.at, "a scale of fewer than two levels is none",
          help: "list at least two <level> elements")
      }
    }
  }

  /// What is declared and used nowhere has no effect.
  func reportUnused() {
    if !isComplete { return }
    for index in statementElements.indices where !usedStatements.contains(index) {
      findings.add(
        .unused, statementElements[index].at, "the statement “\(statements.names[index])” is used nowhere",
        help: "use it with <so statement=\"\(statements.names[index])\"/>, or take it out")
    }
    for index in scaleElements.indices where !usedScales.contains(index) {
      findings.add(
        .unused, scaleElements[index].at, "the scale “\(scales.names[index])” is used nowhere",
        help: "use it with scale=\"\(scales.names[index])\" on a question, or take it out")
    }
  }

  /// The levels of the scale that a question names; nil where it names none.
  func levels(of question: Element) -> [Element]? {
    guard question.attribute("scale") != nil, let index = find("scale", of: question, in: scales) else { return nil }
    usedScales.insert(index)
    return scaleElements[index].children("level")
  }

}
