internal import ReadinessEngine
internal import ReadinessLoading
internal import ReadinessModel

/// What cases expect of sections, steps, the path and the list of actions.
extension TestBuilder {
  func addSections(_ element: Element, to result: inout [Expectation]) {
    let state: SectionState? = word(element, "state", SectionState.allCases.map { ("\($0.word)", $0) })
    let band = find("band", of: element, in: names.bands)
    let (gained, possible) = (fraction(element, "gained"), fraction(element, "possible"))
    for section in findAll("id", of: element, in: names.sections) {
      func expect(_ attribute: String, _ wanted: Wanted?) {
        if let wanted { add(element, attribute, .section(section), wanted, to: &result) }
      }
      func share(_ attribute: String) -> Fraction? { element[attribute].flatMap(Fraction.init(written:)) }
      expect("state", state.map { .sectionState($0) })
      expect("percent", element.whole("percent").map { .percent(Int64($0)) })
      expect("exact", share("exact").map { .exact($0) })
      expect("low", share("low").map { .low($0) })
      expect("high", share("high").map { .high($0) })
      expect("band", band.map { .band($0) })
      expect("answered", element.whole("answered").map { .answeredPercent(Int64($0)) })
      expect("gained", gained.map { .gained($0) })
      expect("possible", possible.map { .possible($0) })
    }
  }

  func addSteps(_ element: Element, to result: inout [Expectation]) {
    let state: StepState? = word(element, "state", StepState.allCases.map { ("\($0.word)", $0) })
    for step in findAll("id", of: element, in: names.steps) {
      if let state { add(element, "state", .step(step), .stepState(state), to: &result) }
      guard let met = element.whole("met") else { continue }
      let count = ruleSet.steps[step].gates.count
      if met > count {
        report(
          .impossibleExpectation, element.at("met"),
          "the step “\(ruleSet.steps[step].id)” has only \(Counted.text(count, "gate"))",
          help: "expect \(count) or fewer")
      }
      add(element, "met", .step(step), .gatesMet(met), to: &result)
    }
  }

  func addPath(_ element: Element, to result: inout [Expectation]) {
    for attribute in ["confirmed", "possible"] {
      guard let name = element[attribute] else { continue }
      let step = name == "none" ? nil : find(attribute, of: element, in: names.steps)
      if step == nil, name != "none" { continue }
      add(element, attribute, .path, attribute == "confirmed" ? .confirmed(step) : .possibleStep(step), to: &result)
    }
  }

  func addAction(_ element: Element, to result: inout [Expectation]) {
    let sorts: [(String, RuleSetNames.Table, (Int) -> ActionSubject)] = [
      ("hold", names.holds, { .hold($0) }), ("condition", names.conditions, { .condition($0) }),
      ("gate", names.gates, { .gate($0) }), ("question", names.questions, { .question($0) }),
      ("rule", names.rules, { .rule($0) }),
    ]
    let named = sorts.filter { element.attribute($0.0) != nil }
    guard named.count == 1 else {
      return report(
        .assertsNothing, element.at, "an action is about one thing",
        help: "name a rule, gate, question, hold or condition")
    }
    guard let index = find(named[0].0, of: element, in: named[0].1) else { return }
    let subject = Subject.action(named[0].2(index), ofCommissioner: element["of"] == "commissioner")
    let place = element.whole("place")
    let points = fraction(element, "points")
    let reason = element["as"].flatMap { word in ActionPlace.allCases.first { "\($0.word)" == word } }
    if element.attribute("listed") != nil || (place == nil && points == nil && reason == nil) {
      add(element, "listed", subject, .listed(element["listed"] != "no"), to: &result)
    }
    if let place { add(element, "place", subject, .place(place), to: &result) }
    if let points { add(element, "points", subject, .points(points), to: &result) }
    if let reason { add(element, "as", subject, .reason(reason), to: &result) }
  }
}
