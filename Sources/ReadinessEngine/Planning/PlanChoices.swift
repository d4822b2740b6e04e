import ReadinessModel

/// Ways one of which every plan has to take that brings something about.
struct PlanChoices {
  /// A question with some of its ways as bits.
  struct Part {
    var question: Int
    var ways: UInt64
  }

  private(set) var parts: [Part] = []
  /// How many ways there are.
  private(set) var count = 0

  var isEmpty: Bool { parts.isEmpty }

  mutating func add(_ question: Int, _ ways: UInt64) {
    if ways == 0 { return }
    for index in parts.indices where parts[index].question == question {
      count += (ways & ~parts[index].ways).nonzeroBitCount
      parts[index].ways |= ways
      return
    }
    parts.append(Part(question: question, ways: ways))
    count += ways.nonzeroBitCount
  }

  mutating func add(_ other: PlanChoices) {
    for part in other.parts { add(part.question, part.ways) }
  }
}

/// What could bring a formula about that is not what it should be.
///
/// Each answer here is on the safe side: a plan that takes none of the ways leaves the formula as it is.
extension PlanState {
  /// The ways one of which has to be taken for the formula at `root` to become true (or false).
  mutating func choices(_ root: Int, wanting wanted: Truth) -> PlanChoices {
    var choices = PlanChoices()
    let node = ground.assessor.formulas.nodes[root]
    switch node.operation {
    case .all where wanted == .isTrue, .any where wanted == .isFalse:
      return narrowest(root, wanting: wanted)
    case .all, .any, .atLeast:
      var child = root + 1
      while child < node.end {
        if truth(child) != wanted { choices.add(self.choices(child, wanting: wanted)) }
        child = ground.assessor.formulas.nodes[child].end
      }
    case .not: return self.choices(root + 1, wanting: !wanted)
    case .choices, .number, .ageAtMost, .within, .past, .before, .after:
      if ground.assessor.questions[node.subject].derivation >= 0 {
        addAll(behind: node.subject, to: &choices)
      } else {
        add(answersTo: node, wanting: wanted, to: &choices)
      }
    case .compare:
      addAll(behind: node.subject, to: &choices)
      addAll(behind: Int(node.high), to: &choices)
    case .applies:
      let condition = ground.assessor.questions[node.subject].appliesWhen
      if condition >= 0 { addAll(in: condition, to: &choices) }
    case .answered, .open, .blank: addAll(behind: node.subject, to: &choices)
    case .score: addAll(inSection: node.subject, to: &choices)
    case .reached:
      for gate in ground.assessor.steps[node.subject].gates {
        addAll(in: ground.assessor.gates[gate].root, to: &choices)
      }
    case .answersGiven:
      for question in ground.assessor.questions.indices
      where ground.assessor.questions[question].section == node.subject {
        addOpenWays(of: question, to: &choices)
      }
    case .kind: break
    }
    return choices
  }

  /// Of parts that all have to change, the one with the fewest ways.
  private mutating func narrowest(_ root: Int, wanting wanted: Truth) -> PlanChoices {
    var best: PlanChoices?
    var child = root + 1
    let end = ground.assessor.formulas.nodes[root].end
    while child < end {
      if truth(child) != wanted {
        let found = choices(child, wanting: wanted)
        if found.isEmpty { return found }
        if best.map({ found.count < $0.count }) ?? true { best = found }
      }
      child = ground.assessor.formulas.nodes[child].end
    }
    return best ?? PlanChoices()
  }

  /// Ways of an asked question to answers that pass a test (or do not), and what else the test hangs on.
  private mutating func add(
    answersTo node: FormulaProgram.Node, wanting wanted: Truth, to choices: inout PlanChoices
  ) {
    let question = node.subject
    let condition = ground.assessor.questions[question].appliesWhen
    switch facts.facts.states[question] {
    case .notApplicable: return
    case .doesNotApply:
      if wanted != .isTrue { return }
      if isLeftOutByShortForm(question) { return addWays(of: question, passing: node, wanted, to: &choices) }
      if condition < 0 { return }
      choices.add(self.choices(condition, wanting: .isTrue))
      // It counts as applying, too, while an old contradiction keeps open whether it does.
      if hasOldContradictions { addAll(in: condition, to: &choices) }
      return
    case .contradictory: addEnds(of: question, to: &choices)
    case .answered, .blank, .notKnown: break
    }
    addWays(of: question, passing: node, wanted, to: &choices)
    if wanted == .isFalse { addEndOfApplying(condition, to: &choices) }
  }

  /// Ways that may make a question fall away.
  private mutating func addEndOfApplying(_ condition: Int, to choices: inout PlanChoices) {
    if condition < 0 { return }
    if truth(condition) == .isFalse {
      addAll(in: condition, to: &choices)
    } else {
      choices.add(self.choices(condition, wanting: .isFalse))
    }
  }

  private mutating func addWays(
    of question: Int, passing node: FormulaProgram.Node, _ wanted: Truth, to choices: inout PlanChoices
  ) {
    if taken[question] != nil { return }
    let ways = ways(of: question)
    var bits: UInt64 = 0
    for index in ways.indices where allowed[question] >> UInt64(index) & 1 == 1 {
      if passes(node, ways[index].value) == (wanted == .isTrue) { bits |= 1 << UInt64(index) }
    }
    choices.add(question, bits)
  }

  private mutating func addOpenWays(of question: Int, to choices: inout PlanChoices) {
    if taken[question] != nil { return }
    let count = ways(of: question).count
    choices.add(question, (count >= 64 ? UInt64.max : (1 << UInt64(count)) - 1) & allowed[question])
  }

  /// Ways that may end the contradictions of a question.
  private mutating func addEnds(of question: Int, to choices: inout PlanChoices) {
    for contradiction in facts.contradictions where contradiction.questions.contains(question) {
      addClash(contradiction.rule, to: &choices)
    }
  }

  /// All ways of all questions that a consistency rule looks at.
  mutating func addClash(_ rule: Int, to choices: inout PlanChoices) {
    let compiled = ground.assessor.consistency[rule]
    for root in [compiled.given, compiled.clash] where root >= 0 { addGiven(in: root, to: &choices) }
  }

  /// As given, before it is known what applies.
  private mutating func addGiven(in root: Int, to choices: inout PlanChoices) {
    var facts: [Int] = []
    ground.assessor.collectFacts(in: root, into: &facts)
    var next = 0
    while next < facts.count {
      let question = facts[next]
      next += 1
      let derivation = ground.assessor.questions[question].derivation
      if derivation < 0 {
        addOpenWays(of: question, to: &choices)
      } else {
        for part in ground.assessor.derivations[derivation].parts where !facts.contains(part) { facts.append(part) }
      }
    }
  }

  /// All ways of all questions that a formula rests on, however far behind.
  mutating func addAll(in root: Int, to choices: inout PlanChoices) {
    var facts: [Int] = []
    ground.assessor.collectFacts(in: root, into: &facts)
    addAll(facts, to: &choices)
  }

  mutating func addAll(behind fact: Int, to choices: inout PlanChoices) { addAll([fact], to: &choices) }

  private mutating func addAll(_ facts: [Int], to choices: inout PlanChoices) {
    let all = ground.assessor.factsBehind(facts)
    for question in all where ground.assessor.questions[question].derivation < 0 {
      addOpenWays(of: question, to: &choices)
      if self.facts.facts.states[question] == .contradictory { addEnds(of: question, to: &choices) }
    }
  }

  /// All ways of all questions that a section's score rests on.
  mutating func addAll(inSection section: Int, to choices: inout PlanChoices) {
    addAll(ground.assessor.facts(ofScore: section), to: &choices)
  }

  /// The ways one of which has to be taken for something that is waited for to come about, or to hold nothing up.
  mutating func choices(for need: FormulaProgram.Node) -> PlanChoices {
    var choices = PlanChoices()
    let question = need.subject
    if facts.facts.states[question] == .contradictory { addEnds(of: question, to: &choices) }
    if taken[question] == nil {
      let ways = ways(of: question)
      var bits: UInt64 = 0
      for index in ways.indices where allowed[question] >> UInt64(index) & 1 == 1 {
        if comesAbout(need, by: ways[index]) { bits |= 1 << UInt64(index) }
      }
      choices.add(question, bits)
    }
    addEndOfApplying(ground.assessor.questions[question].appliesWhen, to: &choices)
    return choices
  }
}

extension Assessor {
  /// The facts that the score of a section rests on, those of what it sums up included.
  func facts(ofScore section: Int) -> [Int] {
    var found: [Int] = []
    for rule in sections[section].scored {
      if rules[rule].question >= 0, !found.contains(rules[rule].question) { found.append(rules[rule].question) }
      // Of a rule with conditions, or whose marks have some.
      for index in rules[rule].facts where !found.contains(ruleFacts[index]) { found.append(ruleFacts[index]) }
    }
    for part in sections[section].parts {
      for fact in facts(ofScore: part.section) where !found.contains(fact) { found.append(fact) }
    }
    return found
  }

  /// The facts that a compiled formula names; those of sections and steps through their rules and gates.
  func collectFacts(in root: Int, into found: inout [Int]) {
    for node in formulas.nodes[root..<formulas.nodes[root].end] {
      switch node.operation {
      case .all, .any, .not, .atLeast, .kind: break
      case .compare:
        if !found.contains(node.subject) { found.append(node.subject) }
        if !found.contains(Int(node.high)) { found.append(Int(node.high)) }
      case .score: for fact in facts(ofScore: node.subject) where !found.contains(fact) { found.append(fact) }
      case .answersGiven:
        for question in questions.indices where questions[question].section == node.subject && !found.contains(question)
        {
          found.append(question)
        }
      case .reached: for gate in steps[node.subject].gates { collectFacts(in: gates[gate].root, into: &found) }
      default: if !found.contains(node.subject) { found.append(node.subject) }
      }
    }
  }

  /// Facts with all that they are derived from, and all on which it hangs that they apply.
  func factsBehind(_ facts: [Int]) -> [Int] {
    var found = facts
    var next = 0
    while next < found.count {
      let question = questions[found[next]]
      next += 1
      if question.appliesWhen >= 0 { collectFacts(in: question.appliesWhen, into: &found) }
      if question.derivation >= 0 {
        for part in derivations[question.derivation].parts where !found.contains(part) { found.append(part) }
      }
    }
    return found
  }
}
