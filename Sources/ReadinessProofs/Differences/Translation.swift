internal import ReadinessModel

/// Puts joint indices in the place of one rule set's own.
struct Translation {
  private let pair: JointRuleSets
  private let side: Side
  private let kinds: [Int]
  private let questions: [Int]
  private let sections: [Int]
  private let steps: [Int]
  /// By own question and own choice.
  private let choices: [[Int]]

  init(_ pair: JointRuleSets, _ side: Side) {
    self.pair = pair
    self.side = side
    let ruleSet = pair.given[side]
    kinds = Self.map(pair.kinds, side, ruleSet.kinds.count)
    questions = Self.map(pair.questions, side, ruleSet.questions.count)
    sections = Self.map(pair.sections, side, ruleSet.sections.count)
    steps = Self.map(pair.steps, side, ruleSet.steps.count)
    let joint = questions
    choices = ruleSet.questions.indices.map {
      Self.map(pair.choices[joint[$0]], side, ruleSet.questions[$0].choices.count)
    }
  }

  private static func map(_ matches: [Match], _ side: Side, _ count: Int) -> [Int] {
    var map = [Int](repeating: 0, count: count)
    for (index, match) in matches.enumerated() { if let own = match[side] { map[own] = index } }
    return map
  }

  func apply(to ruleSet: inout RuleSet) {
    let own = ruleSet
    ruleSet.kinds = pair.kinds.map { match in match[side].map { own.kinds[$0] } ?? anyKind(match) }
    ruleSet.questions = pair.questions.indices.map { question($0, own) }
    ruleSet.sections = pair.sections.map { match in
      match[side].map { section(own.sections[$0]) } ?? Self.noSection(match.id)
    }
    ruleSet.steps = pair.steps.map { match in match[side].map { step(own.steps[$0]) } ?? Self.noStep(match.id) }
    for index in own.gates.indices {
      ruleSet.gates[index].formula = formula(own.gates[index].formula)
      ruleSet.gates[index].step = steps[own.gates[index].step]
    }
    for index in own.rules.indices { ruleSet.rules[index] = rule(own.rules[index], own) }
    for index in own.conditions.indices { ruleSet.conditions[index] = standing(own.conditions[index]) }
    for index in own.holds.indices { ruleSet.holds[index] = standing(own.holds[index]) }
    for index in own.consistency.indices {
      ruleSet.consistency[index].kinds = kindSet(own.consistency[index].kinds)
      if case .clash(let given, let clash) = own.consistency[index].test {
        ruleSet.consistency[index].test = .clash(given: given.map(formula), clash: formula(clash))
      }
    }
  }

  private func anyKind(_ match: Match) -> Kind {
    Kind(id: match.id, name: match.id, includes: [], isCommissioner: false)
  }

  private static func noSection(_ id: String) -> Section {
    Section(
      id: id, code: "", title: "", about: "", step: nil,
      root: Group(id: id, title: "", aggregate: .sum, weight: FixedDecimal(0)))
  }

  private static func noStep(_ id: String) -> Step {
    Step(id: id, number: 0, kinds: [], title: "", means: "", patients: "", says: [], gates: 0..<0)
  }

  private func question(_ joint: Int, _ own: RuleSet) -> Question {
    let match = pair.questions[joint]
    guard let index = match[side] else {
      // For nobody; its answers are told apart by the other side alone.
      let other = pair.given[side.other].questions[match[side.other] ?? 0]
      var absent = Question(id: match.id, code: "", section: -1, type: other.type, kinds: [])
      absent.choices = pair.choices[joint].map { Choice(id: $0.id, label: $0.id) }
      return absent
    }
    var question = own.questions[index]
    question.kinds = kindSet(question.kinds)
    question.section = sections[question.section]
    question.appliesWhen = question.appliesWhen.map(formula)
    question.derivation = question.derivation.map(derivation)
    question.choices = pair.choices[joint].map { Choice(id: $0.id, label: $0.id) }
    return question
  }

  private func section(_ own: Section) -> Section {
    var section = own
    section.step = own.step.map { steps[$0] }
    for index in own.summary.indices { section.summary[index].section = sections[own.summary[index].section] }
    return section
  }

  private func step(_ own: Step) -> Step {
    var step = own
    step.kinds = kindSet(own.kinds)
    return step
  }

  private func standing(_ own: StandingCondition) -> StandingCondition {
    var condition = own
    condition.kinds = kindSet(own.kinds)
    condition.formula = formula(own.formula)
    return condition
  }

  private func rule(_ own: Rule, _ ruleSet: RuleSet) -> Rule {
    var rule = own
    rule.kinds = kindSet(own.kinds)
    rule.section = sections[own.section]
    rule.question = own.question.map { questions[$0] }
    for (index, mark) in own.marks.enumerated() {
      rule.marks[index].also = mark.also.map(formula)
      switch mark.when {
      case .choices(let bits): rule.marks[index].when = .choices(choiceBits(bits, own.question))
      case .each(let bits): rule.marks[index].when = .each(choiceBits(bits, own.question))
      case .formula(let inner): rule.marks[index].when = .formula(formula(inner))
      case .number, .date, .otherwise: break
      }
    }
    return rule
  }

  private func choiceBits(_ bits: UInt64, _ question: Int?) -> UInt64 {
    guard let question else { return bits }
    var result: UInt64 = 0
    for (own, joint) in choices[question].enumerated() where bits >> UInt64(own) & 1 == 1 {
      result |= 1 << UInt64(joint)
    }
    return result
  }

  func kindSet(_ own: KindSet) -> KindSet {
    var result = KindSet()
    for (index, joint) in kinds.enumerated() where own.contains(KindSet(kind: index)) {
      result.formUnion(KindSet(kind: joint))
    }
    return result
  }

  private func derivation(_ own: Derivation) -> Derivation {
    switch own {
    case .quotient(let above, let below): .quotient(of: questions[above], by: questions[below])
    case .sum(let parts): .sum(parts.map { questions[$0] })
    case .difference(let of, let less): .difference(of: questions[of], less: questions[less])
    case .product(let parts): .product(parts.map { questions[$0] })
    case .constant: own
    case .count(let formulas): .count(formulas.map(formula))
    case .share(let formulas): .share(formulas.map(formula))
    case .age(let date, let unit): .age(of: questions[date], in: unit)
    case .practices: own
    }
  }

  /// The same formula by joint indices, with what named conditions say in their place.
  func formula(_ own: Formula) -> Formula {
    switch own {
    case .all, .any, .not, .atLeast: return own.with(parts: own.parts.map(formula))
    case .statement(_, let said): return formula(said)
    case .fact(let question, let test):
      if case .choices(let bits) = test { return .fact(questions[question], .choices(choiceBits(bits, question))) }
      return .fact(questions[question], test)
    case .compare(let left, let comparison, let right): return .compare(questions[left], comparison, questions[right])
    case .answered(let question): return .answered(questions[question])
    case .open(let question): return .open(questions[question])
    case .blank(let question): return .blank(questions[question])
    case .applies(let question): return .applies(questions[question])
    case .score(let section, let comparison, let share):
      return .score(section: sections[section], comparison, share)
    case .reached(let step): return .reached(step: steps[step])
    case .kind(let set): return .kind(kindSet(set))
    case .answersGiven(let section): return .answersGiven(section: sections[section])
    }
  }
}
