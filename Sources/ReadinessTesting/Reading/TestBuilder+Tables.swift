internal import ReadinessLoading
internal import ReadinessModel

/// Tables: many answers to one question, each with the mark it earns.
extension TestBuilder {
  func buildTable(_ element: Element) {
    guard let rule = find("rule", of: element, in: names.rules) else { return }
    let rows = element.children("row")
    if rows.isEmpty {
      report(.assertsNothing, element.at, "the table has no rows", help: "add <row value=\"…\" mark=\"…\"/>")
    }
    let shared = overlay(of: element)
    for (number, row) in rows.enumerated() {
      var overlay = shared
      overlay.put(answers(of: row, rule))
      var expected = expectations(of: row, rule)
      if number == 0, let weight = element.decimal("weight") {
        expected.append(Expectation(at: location(element.at("weight")), subject: .rule(rule), wanted: .weight(weight)))
      }
      guard let profile = profile(overlay, element) else { return }
      add(TestCase(name: name(of: row, rule), at: location(row.at), profile: profile, expectations: expected))
    }
  }

  private func answers(of row: Element, _ rule: Int) -> Overlay {
    var overlay = Overlay()
    overlay.answers = row.children("answer").compactMap { answer($0) }
    let question = ruleSet.rules[rule].question
    let isGiven = ["value", "state", "evidence"].contains { row.attribute($0) != nil }
    if isGiven, let question {
      if let answer = answer(row, to: question) { overlay.answers.append(answer) }
    } else if isGiven {
      report(
        .rowAnswer, row.at, "the rule “\(ruleSet.rules[rule].id)” looks at no single question",
        help: "put <answer question=\"…\"/> elements into the row")
    } else if overlay.answers.isEmpty {
      report(.rowAnswer, row.at, "the row has no answer", help: "add value=\"…\", state=\"…\" or <answer> elements")
    }
    return overlay
  }

  private func expectations(of row: Element, _ rule: Int) -> [Expectation] {
    var result: [Expectation] = []
    addRuleExpectations(row, rule, stateIn: "result", to: &result)
    if result.isEmpty {
      report(
        .assertsNothing, row.at, "the row expects nothing", help: "add mark=\"…\", or result=\"open\" or another state")
    }
    return result
  }

  private func name(of row: Element, _ rule: Int) -> String {
    let given =
      row["value"] ?? row["state"]
      ?? row.children("answer").map { "\($0["question"] ?? "") \($0["value"] ?? $0["state"] ?? "")" }
      .joined(separator: ", ")
    return "\(ruleSet.rules[rule].id): \(given)"
  }
}
