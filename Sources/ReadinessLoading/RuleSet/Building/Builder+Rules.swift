internal import ReadinessModel

extension RuleSetBuilder {
  func buildRules() {
    for declared in rules { buildRule(declared) }
  }

  private func buildRule(_ declared: DeclaredRule) {
    let element = declared.element
    let role: Role? = element.word("role")
    let question = find("question", of: element, in: questions)
    let asked = question.map { ruleSet.questions[$0].kinds } ?? everyKind
    let kinds = kindSet(element, otherwise: asked)
    if let question, !asked.isEmpty, !kinds.isEmpty, kinds.isDisjoint(with: asked) {
      findings.add(
        .kindsDisjoint, element.at("kinds"), "no kind of this rule is asked “\(questions.names[question])”",
        help: "leave kinds out, and the rule is for whom the question is for")
    }
    if element.attribute("question") == nil, element.child("title") == nil {
      findings.add(
        .missingElement, element.at, "a rule without a question needs a <title>", help: "add <title>…</title>")
    }
    var rule = Rule(
      id: element["id"] ?? "", role: role ?? .information, section: declared.section, question: question, kinds: kinds)
    rule.title = element.text(of: "title")
    rule.action = element.text(of: "action")
    rule.owners = findAll("owner", of: element, in: parties)
    rule.citation = citation(of: element)
    rule.weight = element.decimal("weight") ?? FixedDecimal(0)
    let marks = element.children("mark")
    rule.marks = buildMarks(marks, of: element, question)
    if let role { checkRole(role, element, marks) }
    if !marks.isEmpty { checkActions(rule, element, marks) }
    ruleSet.rules.append(rule)
  }

  /// Which roles have marks and a weight.
  private func checkRole(_ role: Role, _ element: Element, _ marks: [Element]) {
    switch role {
    case .graded, .commissioner, .advisory:
      if element.attribute("weight") == nil {
        findings.add(
          .weightMissing, element.at, "a rule of role “\(role.rawValue)” needs a weight",
          help: "add weight=\"1\"; weight=\"0\" counts nothing")
      }
      if marks.isEmpty {
        findings.add(
          .marksMissing, element.at, "a rule of role “\(role.rawValue)” needs marks",
          help: "say with <mark> what each answer earns, from 0 to 1")
      }
    case .gate, .information, .condition, .hold:
      if let weight = element.attribute("weight") {
        findings.add(
          .weightNotAllowed, weight.at, "a rule of role “\(role.rawValue)” has no weight",
          help: "take the weight out, or make the rule graded")
      }
      if role != .gate, let first = marks.first {
        findings.add(
          .marksNotAllowed, first.at, "a rule of role “\(role.rawValue)” has no marks",
          help: "take the marks out, or make the rule graded or advisory")
      }
    }
  }

  /// Whatever is not in place comes with something to do, and somebody who does it.
  private func checkActions(_ rule: Rule, _ element: Element, _ marks: [Element]) {
    for (mark, written) in zip(rule.marks, marks) where mark.value < .one && mark.action == nil && rule.action.isEmpty {
      findings.add(
        .actionMissing, written.at, "nothing is said about what to do at this mark",
        help: "add <action> to the mark, or to the rule for every mark below 1")
    }
    if element.attribute("owner") == nil {
      findings.add(
        .ownerMissing, element.at, "nobody is named who acts on this rule", help: "add owner=\"…\", a party")
    }
  }

  private func buildMarks(_ marks: [Element], of rule: Element, _ question: Int?) -> [Mark] {
    var coverage = MarkCoverage(builder: self, rule: rule, question: question)
    var result: [Mark] = []
    for mark in marks {
      let test = coverage.add(mark)
      let value = mark["value"].flatMap(Fraction.init(mark:)) ?? .zero
      result.append(Mark(value: value, when: test ?? .otherwise, action: mark.child("action")?.text))
    }
    coverage.finish()
    return result
  }
}
