import ReadinessModel

extension CompiledRuleSet {
  init(_ ruleSet: RuleSet) {
    self.init()
    id = pool.add(ruleSet.id)
    version = pool.add(ruleSet.version)
    quotedDigest = pool.addQuoted(ruleSet.digest)
    compileTailorings(ruleSet)
    withholdBelow = ruleSet.scoring.withholdBelow
    scoresShortForm = ruleSet.scoring.scoresShortForm
    answerWords = AnswerPhrase.Word.allCases.map { pool.add(ruleSet.words[$0.id] ?? $0.english) }
    compileParties(ruleSet)
    for band in ruleSet.scoring.bands {
      bands.append(CompiledBand(quotedID: pool.addQuoted(band.id), below: band.below))
    }
    for kind in ruleSet.kinds {
      kinds.append(
        CompiledKind(id: pool.add(kind.id), quotedID: pool.addQuoted(kind.id), isCommissioner: kind.isCommissioner))
    }
    for question in ruleSet.questions { questions.append(compile(question, ruleSet)) }
    pastDates = questions.indices.filter { questions[$0].type == .date && !questions[$0].mayBeFuture }
    let dependencies = Dependencies(ruleSet)
    order = dependencies.order
    for rule in ruleSet.rules { rules.append(compile(rule, ruleSet, dependencies)) }
    for section in ruleSet.sections { sections.append(compile(section, ruleSet)) }
    for index in sections.indices { findUnits(of: index) }
    compileSummaries(ruleSet)
    movesStepsByScore = ruleSet.scoring.movesStepsByScore
    for step in ruleSet.steps {
      steps.append(
        CompiledStep(
          quotedID: pool.addQuoted(step.id), number: Int64(step.number), kinds: step.kinds, gates: step.gates,
          id: pool.add(step.id)))
    }
    for gate in ruleSet.gates {
      let formula = gate.formula.withGatesForSteps(ruleSet)
      gates.append(
        CompiledGate(
          quotedID: pool.addQuoted(gate.id), quotedCode: pool.addQuoted(gate.code),
          quotedAction: quoted(gate.action), quotedActionID: pool.addQuoted(gate.id + ":gate"),
          owners: gate.action.owners, root: formulas.append(gate: gate.formula, ruleSet),
          questions: ruleSet.askedBehind(formula), rules: []))
      gates[gates.count - 1].rules = rulesToActOn(gates[gates.count - 1].questions)
    }
    for condition in ruleSet.conditions { conditions.append(compile(condition, ruleSet)) }
    for hold in ruleSet.holds { holds.append(compile(hold, ruleSet)) }
    for rule in ruleSet.consistency { consistency.append(compile(rule)) }
    consistencyOrder = dependencies.derivedForConsistency()
    compileFormer(ruleSet)
    noteWhoIsAsked()
  }

  /// Puts into every `blank` by whom its question is asked, and whether in the short form, too.
  private mutating func noteWhoIsAsked() {
    for index in formulas.nodes.indices where formulas.nodes[index].operation == .blank {
      let question = questions[formulas.nodes[index].subject]
      formulas.nodes[index].low = Int64(question.kinds.rawValue)
      formulas.nodes[index].high = question.inShortForm ? 1 : 0
    }
  }

  private mutating func quoted(_ action: Action) -> TextRange {
    action.isThere ? pool.addQuoted(action.text) : .empty
  }

  /// Rules on some of these questions that say what can be done.
  private func rulesToActOn(_ questions: [Int]) -> [Int] {
    rules.indices.filter { rule in
      questions.contains(rules[rule].question)
        && (rules[rule].findOut >= 0 || rules[rule].marks.contains { marks[$0].action >= 0 })
    }
  }

  mutating func compile(_ question: Question, _ ruleSet: RuleSet) -> CompiledQuestion {
    var compiled = CompiledQuestion()
    compiled.id = pool.add(question.id)
    compiled.quotedID = pool.addQuoted(question.id)
    compiled.quotedCode = pool.addQuoted(question.code)
    compiled.isGiven = question.isGiven
    compiled.type = question.type
    compiled.kinds = question.kinds
    compiled.section = question.section
    compiled.inShortForm = question.inShortForm
    compiled.mayBeFuture = question.mayBeFuture
    compiled.mayBeNotApplicable = question.notApplicable != nil
    compiled.least = question.least.millionths
    compiled.most = question.most.millionths
    compiled.evidenceMonths = Int64(question.evidenceMonths ?? 0)
    let first = choices.count
    for choice in question.choices {
      choices.append(pool.add(choice.id))
      choiceLabels.append(pool.add(choice.label))
    }
    compiled.choices = first..<choices.count
    if let formula = question.appliesWhen { compiled.appliesWhen = formulas.append(formula) }
    if let derivation = question.derivation {
      compiled.derivation = derivations.count
      derivations.append(compile(derivation, question.type))
    }
    return compiled
  }

  private mutating func compile(_ derivation: Derivation, _ type: AnswerType) -> CompiledDerivation {
    var compiled = CompiledDerivation()
    compiled.parts = derivation.namedFacts
    switch derivation {
    case .quotient(let of, let by):
      compiled.kind = .quotient
      compiled.isPercentage = type.measure == .perCent
      compiled.operands = [of, by]
    case .sum(let parts):
      compiled.kind = .sum
      compiled.operands = parts
    case .difference(let of, let less):
      compiled.kind = .difference
      compiled.operands = [of, less]
    case .product(let parts):
      compiled.kind = .product
      compiled.operands = parts
    case .constant(let value):
      compiled.kind = .constant
      compiled.constant = value
    case .count(let parts):
      compiled.kind = .count
      for part in parts { compiled.operands.append(formulas.append(part)) }
    case .share(let parts):
      compiled.kind = .share
      for part in parts { compiled.operands.append(formulas.append(part)) }
    case .age(let question, let unit):
      compiled.kind = .age
      compiled.unit = unit
      compiled.operands = [question]
    case .practices(let figure, let atLeast, let atMost):
      compiled.kind = .practices
      compiled.figure = figure
      compiled.range = NumberRange(lower: atLeast, upper: atMost)
    }
    return compiled
  }

  private mutating func compile(_ rule: Rule, _ ruleSet: RuleSet, _ dependencies: Dependencies) -> CompiledRule {
    var compiled = CompiledRule()
    compiled.quotedID = pool.addQuoted(rule.id)
    compiled.role = rule.role
    compiled.section = rule.section
    compiled.question = rule.question ?? -1
    compiled.kinds = rule.kinds
    compiled.weight = rule.weight.millionths
    let first = marks.count
    for (place, mark) in rule.marks.enumerated() {
      var test = CompiledMark()
      test.value = mark.value
      switch mark.when {
      case .choices(let bits):
        test.test = .node
        test.node = FormulaProgram.node(for: .choices(bits))
      case .number(let range):
        test.test = .node
        test.node = FormulaProgram.node(for: .number(range))
        if let question = rule.question, ruleSet.questions[question].type.shape == .choices {
          test.node.comparison = FormulaProgram.countsChoices
        }
      case .date(let date):
        test.test = .node
        test.node = FormulaProgram.node(for: .date(date))
      case .formula(let formula):
        test.test = .formula
        test.node.subject = formulas.append(formula)
      case .each(let bits):
        test.test = .each
        test.node = FormulaProgram.node(for: .choices(bits))
      case .otherwise: test.test = .otherwise
      }
      test.toValue = mark.toValue
      if let also = mark.also { test.also = formulas.append(also) }
      if let action = rule.action(at: mark) {
        test.action = add(action, of: rule, at: ActionID.text(of: mark, place: place, rule, ruleSet))
      }
      marks.append(test)
    }
    compiled.marks = first..<marks.count
    if let action = rule.findOut { compiled.findOut = add(action, of: rule, at: "open") }
    compiled.isVariable = rule.isVariable
    compiled.isConditional = rule.question != nil && rule.marks.contains { $0.also != nil }
    compiled.openValue = rule.openCountsAs
    if rule.question == nil || compiled.isConditional {
      let first = ruleFacts.count
      ruleFacts += dependencies.facts(in: rule)
      compiled.facts = first..<ruleFacts.count
    }
    for index in compiled.marks {
      if index == first || marks[index].value < marks[compiled.lowestMark].value { compiled.lowestMark = index }
      if index == first || marks[index].value > marks[compiled.highestMark].value { compiled.highestMark = index }
    }
    setBounds(of: &compiled)
    return compiled
  }

  private mutating func compile(_ section: Section, _ ruleSet: RuleSet) -> CompiledSection {
    var compiled = CompiledSection()
    compiled.quotedID = pool.addQuoted(section.id)
    compiled.step = section.step ?? -1
    compiled.root = compile(section.root)
    compiled.isQuickWin = section.isQuickWin
    compiled.mayNotApply = section.mayNotApply
    for index in rules.indices where rules[index].section == sections.count {
      compiled.kinds.formUnion(rules[index].kinds.intersection(askedKinds(of: index)))
    }
    for index in questions.indices where questions[index].section == sections.count && questions[index].derivation < 0 {
      compiled.kinds.formUnion(questions[index].kinds)
    }
    return compiled
  }

  /// The kinds of bodies that are asked what a rule looks at: all of them where it looks at nothing.
  private func askedKinds(of rule: Int) -> KindSet {
    if rules[rule].question >= 0 { return questions[rules[rule].question].kinds }
    var asked = KindSet()
    for fact in rules[rule].facts { asked.formUnion(questions[ruleFacts[fact]].kinds) }
    return rules[rule].facts.isEmpty ? rules[rule].kinds : asked
  }

  private mutating func compile(_ group: Group) -> Int {
    let index = groups.count
    groups.append(
      CompiledGroup(
        quotedID: pool.addQuoted(group.id), aggregate: group.aggregate, weight: group.weight.fraction,
        isBonus: group.isBonus, cap: group.cap.map { $0.fraction }))
    var children: [Int] = []
    for child in group.children {
      switch child {
      case .rule(let rule): children.append(rule)
      case .group(let group): children.append(~compile(group))
      }
    }
    groups[index].children = children
    return index
  }

  private mutating func compile(_ condition: StandingCondition, _ ruleSet: RuleSet) -> CompiledCondition {
    let says = condition.action.isThere || !condition.actsOn.isEmpty
    return CompiledCondition(
      quotedID: pool.addQuoted(condition.id), quotedText: pool.addQuoted(condition.text),
      quotedAction: says ? quoted(condition.action) : pool.addQuoted(condition.text),
      quotedActionID: pool.addQuoted(condition.id + (condition.clears.isEmpty ? ":condition" : ":hold")),
      owners: condition.action.owners, kinds: condition.kinds, root: formulas.append(condition.formula),
      questions: ruleSet.askedBehind(condition.formula), comesFirst: condition.comesFirst,
      isReservation: condition.isReservation, actsOn: condition.actsOn, actsOnFirst: condition.actsOnFirst)
  }

  private mutating func compile(_ rule: ConsistencyRule) -> CompiledConsistency {
    var compiled = CompiledConsistency()
    compiled.quotedID = pool.addQuoted(rule.id)
    compiled.quotedCode = pool.addQuoted(rule.code)
    compiled.quotedText = pool.addQuoted(rule.text)
    compiled.severity = rule.severity
    compiled.kinds = rule.kinds
    switch rule.test {
    case .clash(let given, let clash):
      compiled.test = .clash
      if let given { compiled.given = formulas.append(given) }
      compiled.clash = formulas.append(clash)
    case .outsideLimits: compiled.test = .outsideLimits
    case .impossibleDate: compiled.test = .impossibleDate
    case .oldEvidence: compiled.test = .oldEvidence
    }
    return compiled
  }
}
