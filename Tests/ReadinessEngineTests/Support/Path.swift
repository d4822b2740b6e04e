import ReadinessEngine
import ReadinessModel

/// A rule set put together by hand, for tests that need just so much of one.
///
/// Kinds are `locality` (0), `federation` (1), `both` (2) and `ccg` (3, a commissioner). There is one section `main` that
/// belongs to no step; scores are never withheld unless a test says so.
struct Path {
  var ruleSet: RuleSet
  static let kinds = ["locality", "federation", "both", "ccg"]
  static let locality = KindSet(rawValue: 0b0101)
  static let federation = KindSet(rawValue: 0b0110)

  init(withholdBelow: Fraction = .zero, aggregate: Aggregate = .sum) {
    ruleSet = RuleSet(id: "test-path", version: "1.0.0")
    ruleSet.digest = "sha256:0"
    for (index, id) in Self.kinds.enumerated() {
      let includes = index == 2 ? KindSet(rawValue: 0b111) : KindSet(kind: index)
      ruleSet.kinds.append(Kind(id: id, name: id, includes: includes, isCommissioner: index == 3))
    }
    ruleSet.parties = [
      Party(id: "board", name: "Board", isCommissioner: false), Party(id: "ccg", name: "CCG", isCommissioner: true),
    ]
    ruleSet.scoring = Scoring(
      withholdBelow: withholdBelow,
      bands: [
        Band(id: "early", name: "early", below: Fraction(2, over: 5)),
        Band(id: "developing", name: "developing", below: Fraction(7, over: 10)),
        Band(id: "established", name: "established", below: nil),
      ])
    section("main", aggregate: aggregate)
  }

  /// Adds a section and gives its index.
  @discardableResult
  mutating func section(_ id: String, step: Int? = nil, aggregate: Aggregate = .sum) -> Int {
    let root = Group(id: id, title: id, aggregate: aggregate, weight: FixedDecimal(1))
    ruleSet.sections.append(Section(id: id, code: "C", title: id, about: "", step: step, root: root))
    return ruleSet.sections.count - 1
  }

  /// Adds a question, yes/no unless said otherwise, and gives its index.
  mutating func question(
    _ id: String, _ type: AnswerType = .yesNo, section: Int = 0, kinds: KindSet = .every, choices: [String] = [],
    _ change: (inout Question) -> Void = { _ in }
  ) -> Int {
    var question = Question(id: id, code: "C-" + id, section: section, type: type, kinds: kinds)
    let names = type == .yesNo ? ["yes", "no"] : choices
    question.choices = names.map { Choice(id: $0, label: $0) }
    question.wording = "Is it \(id)?"
    change(&question)
    ruleSet.questions.append(question)
    return ruleSet.questions.count - 1
  }

  /// Adds a derived value and gives its index.
  mutating func derived(
    _ id: String, _ derivation: Derivation, _ type: AnswerType = .decimal, kinds: KindSet = .every, section: Int = 0
  ) -> Int {
    question(id, type, section: section, kinds: kinds) { $0.derivation = derivation }
  }

  /// Adds a rule to the end of its section's root and gives its index; yes earns 1 and no 0 unless marks are given.
  @discardableResult
  mutating func rule(
    _ question: Int?, weight: FixedDecimal = FixedDecimal(1), role: Role = .graded, section: Int = 0,
    kinds: KindSet = .every, marks: [Mark]? = nil, action: String = "Do it."
  ) -> Int {
    let index = detachedRule(
      question, weight: weight, role: role, section: section, kinds: kinds, marks: marks, action: action)
    ruleSet.sections[section].root.children.append(.rule(index))
    return index
  }

  /// Adds a rule that stands in no group yet.
  mutating func detachedRule(
    _ question: Int?, weight: FixedDecimal = FixedDecimal(1), role: Role = .graded, section: Int = 0,
    kinds: KindSet = .every, marks: [Mark]? = nil, action: String = "Do it."
  ) -> Int {
    let index = ruleSet.rules.count
    var rule = Rule(id: "rule-\(index)", role: role, section: section, question: question, kinds: kinds)
    rule.weight = weight
    rule.marks = marks ?? [Mark(value: .one, when: .choices(1)), Mark(value: .zero, when: .choices(2))]
    rule.action = Action(text: action, owners: [])
    rule.owners = [0]
    ruleSet.rules.append(rule)
    return index
  }

  /// Adds a step with gates and gives its index.
  @discardableResult
  mutating func step(_ id: String, kinds: KindSet = .every, gates: [Formula]) -> Int {
    let (index, first) = (ruleSet.steps.count, ruleSet.gates.count)
    for (offset, formula) in gates.enumerated() {
      ruleSet.gates.append(
        Gate(
          id: "\(id)-\(offset)", code: "\(index)-\(offset)", step: index, title: "t", formula: formula,
          action: Action(text: "Act.", owners: [0]), citation: Citation()))
    }
    ruleSet.steps.append(
      Step(
        id: id, number: index, kinds: kinds, title: id, means: "", patients: "", says: [],
        gates: first..<ruleSet.gates.count))
    return index
  }

  /// Adds a consistency rule that finds a clash.
  mutating func clash(_ clash: Formula, given: Formula? = nil, severity: Severity = .error, kinds: KindSet = .every) {
    consistency(.clash(given: given, clash: clash), severity: severity, kinds: kinds)
  }

  mutating func consistency(_ test: ConsistencyRule.Test, severity: Severity = .error, kinds: KindSet = .every) {
    let number = ruleSet.consistency.count
    ruleSet.consistency.append(
      ConsistencyRule(
        id: "clash-\(number)", code: "X\(number)", severity: severity, kinds: kinds, title: "", test: test,
        text: "These differ.", owners: [], citation: Citation()))
  }

  mutating func condition(_ formula: Formula, kinds: KindSet = .every, isHold: Bool = false) {
    let number = ruleSet.conditions.count + ruleSet.holds.count
    let condition = StandingCondition(
      id: "condition-\(number)", kinds: kinds, title: "", formula: formula, text: "Mind this.", clears: "",
      action: Action(text: "", owners: [1]), citation: Citation())
    if isHold { ruleSet.holds.append(condition) } else { ruleSet.conditions.append(condition) }
  }
}

extension Formula {
  /// The yes/no question is answered yes.
  static func yes(_ question: Int) -> Formula { .fact(question, .choices(1)) }
  static func no(_ question: Int) -> Formula { .fact(question, .choices(2)) }
}
