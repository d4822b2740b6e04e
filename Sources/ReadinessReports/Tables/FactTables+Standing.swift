internal import ReadinessEngine
internal import ReadinessModel

/// Where a body stands: scores, gates, steps, conditions.
extension FactTables {
  static func sections(_ ruleSet: RuleSet) -> FactTable {
    let fields: [TableField] = [
      .init("section", .string, "The id of the section.", values: ruleSet.sections.map(\.id)) {
        .text($0.ruleSet.sections[$0.index].id)
      },
      .init("code", .string, "Its catalogue code.") { .said($0.ruleSet.sections[$0.index].code) },
      .init("step", .string, "The step it belongs to; empty where to none.", values: ruleSet.steps.map(\.id)) { fact in
        .said(fact.ruleSet.sections[fact.index].step.map { fact.ruleSet.steps[$0].id })
      },
      .init("state", .string, "Whether it has a score.", values: SectionState.allCases.map { "\($0.word)" }) {
        .word($0.assessment.sections[$0.index].state.word)
      },
      .init("percent", .number, "The score; empty unless the state is scored.", unit: "per cent") {
        .percent(score($0))
      },
      .init("low", .number, "The least it can become by open answers.", unit: "per cent") {
        .percent(range($0, $0.assessment.sections[$0.index].low))
      },
      .init("high", .number, "The most it can become by open answers.", unit: "per cent") {
        .percent(range($0, $0.assessment.sections[$0.index].high))
      },
      .init("exact", .string, "The score as a reduced fraction of 1.") { .share(score($0)) },
      .init("lowExact", .string, "The least as a reduced fraction of 1.") {
        .share(range($0, $0.assessment.sections[$0.index].low))
      },
      .init("highExact", .string, "The most as a reduced fraction of 1.") {
        .share(range($0, $0.assessment.sections[$0.index].high))
      },
      .init("band", .string, "The band of the score.", values: ruleSet.scoring.bands.map(\.id)) { fact in
        .said(fact.assessment.sections[fact.index].band.map { fact.ruleSet.scoring.bands[$0].id })
      },
      .init("answeredPercent", .number, "How much of what applies is answered, by weight.", unit: "per cent") {
        .percent($0.assessment.sections[$0.index].answeredShare)
      },
      .init("answered", .integer, "Graded rules whose question is answered.", unit: "rules") {
        .count($0.assessment.sections[$0.index].answered)
      },
      .init("applicable", .integer, "Graded rules that apply.", unit: "rules") {
        .count($0.assessment.sections[$0.index].applicable)
      },
      .init("gained", .number, "What the answers earned.", unit: "points") { fact in
        .number(score(fact).map { _ in fact.assessment.sections[fact.index].gained })
      },
      .init("possible", .number, "What they could have earned.", unit: "points") { fact in
        .number(score(fact).map { _ in fact.assessment.sections[fact.index].possible })
      },
    ]
    return FactTable("sections", "one section of one body", ruleSet, fields) { body in
      body.ruleSet.sections.indices.map { FactPlace(index: $0) }
    }
  }

  static func gates(_ ruleSet: RuleSet) -> FactTable {
    let owners = ruleSet.gates.map { actors(behind: $0.action, $0.formula, ruleSet) }
    let fields: [TableField] = [
      .init("gate", .string, "The id of the gate.") { .text($0.ruleSet.gates[$0.index].id) },
      .init("code", .string, "Its catalogue code.") { .said($0.ruleSet.gates[$0.index].code) },
      .init("step", .string, "The step it belongs to.", values: ruleSet.steps.map(\.id)) {
        .text($0.ruleSet.steps[$0.ruleSet.gates[$0.index].step].id)
      },
      .init("stepNumber", .integer, "The number of the step.") {
        .count($0.ruleSet.steps[$0.ruleSet.gates[$0.index].step].number)
      },
      .init("outcome", .string, "Whether it is in place.", values: GateOutcome.allCases.map { "\($0.word)" }) {
        .word($0.assessment.gates[$0.index].word)
      },
      .init("stepState", .string, "How far its step is.", values: StepState.allCases.map { "\($0.word)" }) {
        .word($0.assessment.steps[$0.ruleSet.gates[$0.index].step].state.word)
      },
      .init("owners", .string, "Who puts it in place, by id, parted by blanks.") { list(owners[$0.index]) },
    ]
    return FactTable("gates", "one gate of one body", ruleSet, fields) { body in
      body.ruleSet.gates.indices.map { FactPlace(index: $0) }
    }
  }

  static func steps(_ ruleSet: RuleSet) -> FactTable {
    let fields: [TableField] = [
      .init("step", .string, "The id of the step.", values: ruleSet.steps.map(\.id)) {
        .text($0.ruleSet.steps[$0.index].id)
      },
      .init("number", .integer, "Its number.") { .count($0.ruleSet.steps[$0.index].number) },
      .init("state", .string, "How far it is.", values: StepState.allCases.map { "\($0.word)" }) {
        .word($0.assessment.steps[$0.index].state.word)
      },
      .init("gates", .integer, "How many gates it has.", unit: "gates") {
        .count($0.ruleSet.steps[$0.index].gates.count)
      },
      .init("gatesMet", .integer, "How many of them are in place.", unit: "gates") {
        .count($0.assessment.steps[$0.index].gatesMet)
      },
      .init("target", .boolean, "Whether it is the step aimed at.") { .flag($0.profile.target == $0.index) },
      .init("confirmed", .boolean, "Whether it is the last confirmed step.") {
        .flag($0.assessment.confirmed == $0.index)
      },
      .init("possible", .boolean, "Whether it is the furthest step that open answers leave possible.") {
        .flag($0.assessment.possible == $0.index)
      },
    ]
    return FactTable("steps", "one step of one body", ruleSet, fields) { body in
      body.ruleSet.steps.indices.map { FactPlace(index: $0) }
    }
  }

  static func conditions(_ ruleSet: RuleSet) -> FactTable {
    let ofHolds = ruleSet.holds.map { actors(behind: $0.action, $0.formula, ruleSet) }
    let ofConditions = ruleSet.conditions.map { actors(behind: $0.action, $0.formula, ruleSet) }
    let fields: [TableField] = [
      .init(
        "list", .string, "Which list it is on: conditions and reservations stand beside steps, holds go before them.",
        values: ["condition", "reservation", "hold"]
      ) { .text(isHold($0) ? "hold" : condition($0).isReservation ? "reservation" : "condition") },
      .init("condition", .string, "The id of the condition, reservation or hold.") { .text(condition($0).id) },
      .init("state", .string, "Whether it holds; unknown is not none.", values: Truth.allCases.map { "\($0.word)" }) {
        fact in
        .word((isHold(fact) ? fact.assessment.holds : fact.assessment.conditions)[fact.index].word)
      },
      .init("owners", .string, "Who acts, by id, parted by blanks.") {
        list((isHold($0) ? ofHolds : ofConditions)[$0.index])
      },
    ]
    return FactTable(
      "conditions", "one condition, reservation or hold of one body, in force, not in force or unknown", ruleSet, fields
    ) { body in
      body.ruleSet.conditions.indices.map { FactPlace(index: $0) }
        + body.ruleSet.holds.indices.map { FactPlace(index: $0, other: 1) }
    }
  }

  static func contradictions(_ ruleSet: RuleSet) -> FactTable {
    let fields: [TableField] = [
      .init("consistencyRule", .string, "The id of the consistency rule.") { .text(clash($0).id) },
      .init("code", .string, "Its catalogue code.") { .said(clash($0).code) },
      .init(
        "severity", .string, "Whether the answers count as contradictory.", values: Severity.allCases.map(\.rawValue)
      ) { .text(clash($0).severity.rawValue) },
      .init("questions", .string, "The questions it is about, by id, parted by blanks.") { fact in
        list(fact.assessment.contradictions[fact.index].questions.map { fact.ruleSet.questions[$0].id })
      },
    ]
    return FactTable("contradictions", "one consistency rule that acted on one body", ruleSet, fields) { body in
      body.assessment.contradictions.indices.map { FactPlace(index: $0) }
    }
  }

  private static func isHold(_ fact: BodyFact) -> Bool { fact.other == 1 }

  private static func condition(_ fact: BodyFact) -> StandingCondition {
    (isHold(fact) ? fact.ruleSet.holds : fact.ruleSet.conditions)[fact.index]
  }

  private static func clash(_ fact: BodyFact) -> ConsistencyRule {
    fact.ruleSet.consistency[fact.assessment.contradictions[fact.index].rule]
  }

  private static func score(_ fact: BodyFact) -> Fraction? {
    fact.assessment.sections[fact.index].state == .scored ? fact.assessment.sections[fact.index].score : nil
  }

  private static func range(_ fact: BodyFact, _ bound: Fraction?) -> Fraction? {
    fact.assessment.sections[fact.index].state == .notApplicable
      || fact.assessment.sections[fact.index].state == .notSought ? nil : bound
  }
}

extension FactTables {
  /// The ids of those who can do something about it: whom its own action names, else whom the rules name about the questions
  /// behind it.
  static func actors(behind action: Action, _ formula: Formula, _ ruleSet: RuleSet) -> [String] {
    parties(behind: action, formula, ruleSet).map { ruleSet.parties[$0].id }
  }

  static func parties(behind action: Action, _ formula: Formula, _ ruleSet: RuleSet) -> [Int] {
    if !action.owners.isEmpty { return action.owners }
    let questions = QuestionsBehind(ruleSet)(formula)
    var found: [Int] = []
    for rule in ruleSet.rules where rule.question.map(questions.contains) ?? false {
      let named = rule.owners.isEmpty ? rule.marks.flatMap { $0.action?.owners ?? [] } : rule.owners
      for owner in named where !found.contains(owner) { found.append(owner) }
    }
    return found.sorted()
  }
}
