internal import ReadinessModel

/// Every way in which the parts of a rule set can turn out, in catalogue order.
struct PossibleOutcomes {
  let ruleSet: RuleSet
  private let everyKind: KindSet
  private(set) var all: [Outcome] = []

  init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    everyKind = ruleSet.kinds.indices.reduce(into: KindSet()) { $0.insert(KindSet(kind: $1)) }
    for step in ruleSet.steps.indices { addStep(step) }
    addPath()
    for section in ruleSet.sections.indices { addSection(section) }
    for question in ruleSet.questions.indices where ruleSet.questions[question].appliesWhen != nil {
      add(.question(question), [.applies(true), .applies(false)])
    }
    for rule in ruleSet.rules.indices { addRule(rule) }
    for index in ruleSet.conditions.indices {
      add(.condition(index), truths(of: ruleSet.conditions[index].formula))
    }
    for index in ruleSet.holds.indices { add(.hold(index), truths(of: ruleSet.holds[index].formula)) }
    for index in ruleSet.consistency.indices { add(.consistency(index), [.fired(true), .fired(false)]) }
  }

  private mutating func add(_ subject: Subject, _ results: [Outcome.Result]) {
    all += results.map { Outcome(subject: subject, result: $0) }
  }

  private mutating func addStep(_ index: Int) {
    let step = ruleSet.steps[index]
    let isForAll = step.kinds.isSuperset(of: everyKind)
    var states: [StepState] = [.reached, .notSought, .notBegun, .cannotTell, .nothingKnown]
    if step.gates.count > 1 { states.append(.workingTowards) }
    if !isForAll { states.append(.notApplicable) }
    add(.step(index), states.map { .step($0) })
    for gate in step.gates {
      var outcomes: [GateOutcome] = [.met, .notMet]
      // Any answer can be outside its limits, so what can be open can be contradictory.
      if canBeUnknown(ruleSet.gates[gate].formula) { outcomes += [.unknown, .contradictory] }
      if !isForAll { outcomes.append(.notApplicable) }
      add(.gate(gate), outcomes.map { .gate($0) })
    }
  }

  private mutating func addPath() {
    if ruleSet.steps.isEmpty { return }
    let steps: [Int?] = [nil] + Array(ruleSet.steps.indices)
    add(.path, steps.map { .confirmed($0) } + steps.map { .possible($0) })
  }

  private mutating func addSection(_ index: Int) {
    let sections = scoredBy(index)
    let rules = ruleSet.rules.filter {
      sections.contains($0.section) && ($0.role == .graded || $0.role == .commissioner)
    }
    if rules.isEmpty { return }
    var states: [SectionState] = [.scored]
    // Where every open answer counts, there is a score as soon as anything applies.
    if !rules.allSatisfy({ $0.openCountsAs != nil }) { states.append(.notScored) }
    if !ruleSet.scoring.withholdBelow.isZero { states.append(.withheld) }
    var kinds = ruleSet.questions.filter { sections.contains($0.section) }
      .reduce(into: KindSet()) { $0.formUnion($1.kinds) }
    if let step = ruleSet.sections[index].step {
      states.append(.notSought)
      kinds.formIntersection(ruleSet.steps[step].kinds)
    }
    if !kinds.isSuperset(of: everyKind) || ruleSet.sections[index].mayNotApply { states.append(.notApplicable) }
    add(.section(index), states.map { .section($0) } + ruleSet.scoring.bands.indices.map { .band($0) })
  }

  /// The sections whose rules a section is scored by: itself, or what a summary is made of, through other summaries.
  private func scoredBy(_ index: Int) -> Set<Int> {
    let section = ruleSet.sections[index]
    return section.isSummary ? section.summary.reduce(into: []) { $0.formUnion(scoredBy($1.section)) } : [index]
  }

  private mutating func addRule(_ index: Int) {
    let rule = ruleSet.rules[index]
    var results: [Outcome.Result] = rule.marks.indices.map { .mark($0) }
    // What choices add one by one is one outcome.
    if case .each? = rule.marks.first?.when { results = [.mark(0)] }
    if rule.marks.isEmpty { results.append(.state(.answered)) }
    results.append(.open)
    if let question = rule.question, ruleSet.questions[question].notApplicable != nil {
      results.append(.state(.notApplicable))
    }
    if !rule.kinds.isSuperset(of: everyKind) { results.append(.state(.doesNotApply)) }
    add(.rule(index), results)
  }

  private func truths(of formula: Formula) -> [Outcome.Result] {
    [.truth(.isTrue), .truth(.isFalse)] + (canBeUnknown(formula) ? [.truth(.unknown)] : [])
  }

  /// Whether some part of a formula is three-valued.
  private func canBeUnknown(_ formula: Formula) -> Bool {
    switch formula {
    case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.contains { canBeUnknown($0) }
    case .not(let part), .statement(_, let part): canBeUnknown(part)
    case .fact, .compare, .applies, .score, .reached: true
    case .answered, .open, .blank, .kind, .answersGiven: false
    }
  }
}
