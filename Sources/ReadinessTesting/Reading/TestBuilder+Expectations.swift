internal import ReadinessEngine
internal import ReadinessLoading
internal import ReadinessModel

/// What cases expect.
extension TestBuilder {
  func expectations(in expect: Element) -> [Expectation] {
    var result: [Expectation] = []
    for element in expect.children {
      let before = result.count
      add(element, to: &result)
      if result.count == before, element.attributes.count <= 1 {
        report(
          .assertsNothing, element.at, "<\(element.name)> expects nothing", help: "say what is expected of it")
      }
    }
    return result
  }

  private func add(_ element: Element, to result: inout [Expectation]) {
    switch element.name {
    case "rule":
      for rule in findAll("id", of: element, in: names.rules) {
        addRuleExpectations(element, rule, stateIn: "state", to: &result)
        if let weight = element.decimal("weight") { add(element, "weight", .rule(rule), .weight(weight), to: &result) }
      }
    case "question": addQuestions(element, to: &result)
    case "section": addSections(element, to: &result)
    case "gate":
      guard let outcome: GateOutcome = word(element, "outcome", GateOutcome.allCases.map { ("\($0.word)", $0) }) else {
        return
      }
      for gate in findAll("id", of: element, in: names.gates) {
        add(element, "outcome", .gate(gate), .outcome(outcome), to: &result)
      }
    case "step": addSteps(element, to: &result)
    case "path": addPath(element, to: &result)
    case "condition": addTruth(element, names.conditions, to: &result) { .condition($0) }
    case "hold": addTruth(element, names.holds, to: &result) { .hold($0) }
    case "consistency":
      let questions = findAll("questions", of: element, in: names.questions)
      for rule in findAll("id", of: element, in: names.consistency) {
        let wanted = element["is"] == "absent" ? Wanted.absent : .present(questions)
        add(element, "is", .consistency(rule), wanted, to: &result)
        if let severity = element.word("severity", as: Severity.self) {
          add(element, "severity", .consistency(rule), .severity(severity), to: &result)
        }
      }
    case "action": addAction(element, to: &result)
    case "plan": addPlan(element, to: &result)
    default: break
    }
  }

  /// Mark and state of a rule, from a row or from an expectation.
  func addRuleExpectations(_ element: Element, _ rule: Int, stateIn: String, to result: inout [Expectation]) {
    if let mark = element["mark"].flatMap(Fraction.init(written:)) {
      let marks = ruleSet.rules[rule].marks.map(\.value)
      if ruleSet.rules[rule].canEarn(mark) {
        add(element, "mark", .rule(rule), .mark(mark), to: &result)
      } else {
        let listed = marks.isEmpty ? "it has none" : "its marks: " + marks.map(\.plain).joined(separator: ", ")
        report(
          .impossibleExpectation, element.at("mark"), "the rule “\(ruleSet.rules[rule].id)” has no mark \(mark.plain)",
          help: listed)
        add(element, "mark", .rule(rule), .mark(mark), to: &result)
      }
    }
    if let state: WantedState = word(element, stateIn, WantedState.all) {
      add(element, stateIn, .rule(rule), .state(state), to: &result)
    }
  }

  private func addQuestions(_ element: Element, to result: inout [Expectation]) {
    let value = fraction(element, "value")
    let state: WantedState? = word(element, "state", WantedState.all)
    for question in findAll("id", of: element, in: names.questions) {
      if let state { add(element, "state", .question(question), .state(state), to: &result) }
      if let value { add(element, "value", .question(question), .value(value), to: &result) }
      if let open = element["open"] { add(element, "open", .question(question), .listed(open == "yes"), to: &result) }
    }
  }

  private func addPlan(_ element: Element, to result: inout [Expectation]) {
    let states = RouteMap.State.allCases.map { ("\($0.word)", $0) }
    if let state: RouteMap.State = word(element, "state", states) {
      add(element, "state", .plan, .planState(state), to: &result)
    }
    if let days = element["days"].flatMap({ Int($0) }) { add(element, "days", .plan, .days(days), to: &result) }
    if let months = element["months"].flatMap({ Int($0) }) {
      add(element, "months", .plan, .months(months), to: &result)
    }
    if element["items"] != nil {
      let items = findAll("items", of: element, in: names.questions)
      add(element, "items", .plan, .items(items.sorted()), to: &result)
    }
  }

  private func addTruth(
    _ element: Element, _ table: RuleSetNames.Table, to result: inout [Expectation], _ subject: (Int) -> Subject
  ) {
    guard let truth: Truth = word(element, "is", Truth.allCases.map { ("\($0.word)", $0) }) else { return }
    for index in findAll("id", of: element, in: table) {
      add(element, "is", subject(index), .truth(truth), to: &result)
    }
  }

  func add(
    _ element: Element, _ attribute: String, _ subject: Subject, _ wanted: Wanted, to result: inout [Expectation]
  ) {
    result.append(Expectation(at: location(element.at(attribute)), subject: subject, wanted: wanted))
  }

  /// What a word of an attribute stands for; nil where the attribute is missing, or after reporting another word.
  func word<Value>(_ element: Element, _ attribute: String, _ words: [(word: String, value: Value)]) -> Value? {
    guard let text = element[attribute] else { return nil }
    if let found = words.first(where: { $0.word == text }) { return found.value }
    findings.add(
      .unknownWord, element.at(attribute), "\(attribute): “\(text)” is not a word for this",
      help: help(text, among: words.map(\.word), "word"))
    return nil
  }

  /// A decimal or a fraction; nil where the attribute is missing, or after reporting another text.
  func fraction(_ element: Element, _ attribute: String) -> Fraction? {
    guard let text = element[attribute] else { return nil }
    if let value = Fraction(written: text) { return value }
    findings.add(
      .badNumber, element.at(attribute), "\(attribute): “\(text)” is not a number",
      help: "write a decimal such as 12.5, or a fraction such as 13/20")
    return nil
  }
}

extension Fraction {
  /// A decimal or a fraction as people write it; nil for anything else.
  init?(written text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, let above = Int64(parts[0]), let below = Int64(parts[1]), below > 0 {
      self.init(above, over: below)
      return
    }
    let bytes = Array(text.utf8)
    guard let decimal = try? FixedDecimal(parsing: bytes.span) else { return nil }
    self = decimal.fraction
  }
}

extension Rule {
  /// Whether an answer can earn just this: one of its marks, something between the ends of one that runs in a line, or what
  /// choices add up to.
  fileprivate func canEarn(_ wanted: Fraction) -> Bool {
    marks.contains { mark in
      if case .each = mark.when { return wanted >= .zero && wanted <= .one }
      guard let end = mark.toValue else { return mark.value == wanted }
      return min(mark.value, end) <= wanted && wanted <= max(mark.value, end)
    }
  }
}
