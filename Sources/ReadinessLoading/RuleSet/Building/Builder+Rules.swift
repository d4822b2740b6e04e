internal import ReadinessModel

extension RuleSetBuilder {
  func buildRules() {
    for index in rules.indices { buildRule(&rules[index]) }
  }

  private func buildRule(_ declared: inout DeclaredRule) {
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
    rule.owners = findAll("owner", of: element, in: parties)
    rule.action = element.child("action").map { action($0, question, rule.owners) } ?? .nothing
    rule.findOut = element.child("find-out").map { action($0, question, rule.owners) }
    rule.citation = citation(of: element)
    rule.was = element.words("was").map(\.text)
    rule.weight = element.decimal("weight") ?? FixedDecimal(0)
    var marks = element.children("mark")
    if marks.isEmpty, let question, let levels = levels(of: facts[question].element),
      let role, [.graded, .commissioner, .advisory].contains(role)
    {
      rule.marks = Self.marks(of: levels)
      marks = levels.map { _ in element }
    } else {
      rule.marks = buildMarks(marks, of: element, question, rule.owners)
    }
    declared.marks = marks
    rule.openCountsAs = [.graded, .commissioner].contains(rule.role) && !marks.isEmpty ? declared.openCountsAs : nil
    checkOpenCounts(rule, element)
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
      let says = element.child("action") != nil || marks.contains { $0.child("action") != nil }
      if role != .gate, !says, let first = marks.first {
        findings.add(
          .marksNotAllowed, first.at, "a rule of role “\(role.rawValue)” has no marks but to say what can be done",
          help: "take the marks out, give them actions, or make the rule graded or advisory")
      }
    }
  }

  /// Whatever is not in place comes with something to do, and somebody who does it.
  private func checkActions(_ rule: Rule, _ element: Element, _ marks: [Element]) {
    let isOptional = [.information, .condition, .hold].contains(rule.role)
    for (mark, written) in zip(rule.marks, marks)
    where (mark.value < .one || mark.toValue.map { $0 < .one } ?? false) && mark.action == nil && !rule.action.isThere
      && !isOptional
    {
      findings.add(
        .actionMissing, written.at, "nothing is said about what to do at this mark",
        help: "add <action> to the mark, or to the rule for every mark below 1")
    }
    let everyoneIsNamed = rule.marks.allSatisfy { rule.action(at: $0).map { !$0.owners.isEmpty } ?? true }
    if element.attribute("owner") == nil, !everyoneIsNamed || rule.marks.allSatisfy({ rule.action(at: $0) == nil }) {
      findings.add(
        .ownerMissing, element.at, "nobody is named who acts on this rule", help: "add owner=\"…\", a party")
    }
  }

  private static func marks(of levels: [Element]) -> [Mark] {
    levels.prefix(64).enumerated().map { index, level in
      Mark(value: level["value"].flatMap(Fraction.init(mark:)) ?? .zero, when: .choices(1 << UInt64(index)))
    }
  }

  /// Only what earns points has open answers that could count.
  private func checkOpenCounts(_ rule: Rule, _ element: Element) {
    guard let attribute = element.attribute("open-counts-as"), rule.openCountsAs == nil else { return }
    findings.add(
      .weightNotAllowed, attribute.at, "a rule of role “\(rule.role.rawValue)” counts in no score, open or not",
      help: "take open-counts-as out, or make the rule graded")
  }

  private func buildMarks(_ marks: [Element], of rule: Element, _ question: Int?, _ owners: [Int]) -> [Mark] {
    var coverage = MarkCoverage(builder: self, rule: rule, question: question)
    var result: [Mark] = []
    for mark in marks {
      let test = coverage.add(mark)
      let value = mark["value"].flatMap(Fraction.init(mark:)) ?? .zero
      let action = mark.child("action").map { self.action($0, question, owners) }
      var made = Mark(value: value, when: test?.test ?? .otherwise, action: action)
      made.also = test?.also
      made.toValue = mark["to-value"].flatMap(Fraction.init(mark:))
      result.append(made)
    }
    coverage.finish()
    checkShadowed(result, marks)
    return result
  }
}
