internal import ReadinessEngine
internal import ReadinessModel

/// Bodies in a line each, what they could do next, and what stands between each and its next step.
extension FactTables {
  static func actions(_ ruleSet: RuleSet) -> FactTable {
    let fields: [TableField] = [
      .init(
        "list", .string, "Whose list it is on: the body's and its partners', or what the commissioner owes.",
        values: ["body", "commissioner"]
      ) { .text($0.other == 1 ? "commissioner" : "body") },
      .init("position", .integer, "The place in the list, from 1: the order in which they are best taken.") {
        .count($0.index + 1)
      },
      .init("action", .string, "The id of the action, as guide --format json has it.") { .text(facts($0).id) },
      .init(
        "place", .string, "Why it stands where it stands; empty on the commissioner's list.",
        values: ActionPlace.allCases.map { "\($0.word)" }
      ) { fact in fact.other == 1 ? .empty : .word(fact.next.lines[fact.index].place.word) },
      .init("pageOne", .boolean, "Whether it is one of the three on page one.") { fact in
        .flag(fact.other == 0 && fact.next.onPageOne.contains(fact.index))
      },
      .init("question", .string, "The question that it changes or finds out; empty where it is about none.") { fact in
        .said(facts(fact).question.map { fact.ruleSet.questions[$0].id })
      },
      .init("code", .string, "The catalogue code of that question.") { fact in
        .said(facts(fact).question.map { fact.ruleSet.questions[$0].code })
      },
      .init("owners", .string, "Who acts, by id, parted by blanks.") { fact in
        list(facts(fact).owners.map { fact.ruleSet.parties[$0].id })
      },
      .init("with", .string, "Whose help it needs, by id, parted by blanks.") { fact in
        list(facts(fact).with.map { fact.ruleSet.parties[$0].id })
      },
      .init("days", .integer, "Working days of the owner's own people.", unit: "days") { fact in
        facts(fact).days.map { .count($0) } ?? .empty
      },
      .init("months", .integer, "From start to in place.", unit: "months") { fact in
        facts(fact).months.map { .count($0) } ?? .empty
      },
      .init("points", .number, "What it would add to the points of its section.", unit: "points") {
        .number(points($0))
      },
    ]
    return FactTable("actions", "one thing that one body could do next, in order", ruleSet, fields) { body in
      body.next.lines.indices.map { FactPlace(index: $0) }
        + body.assessment.commissionerActions.indices.map { FactPlace(index: $0, other: 1) }
    }
  }

  static func bodies(_ ruleSet: RuleSet) -> FactTable {
    let steps = ruleSet.steps.map(\.id)
    let fields: [TableField] = [
      .init("name", .string, "The name of the body.") { .said($0.profile.string($0.profile.name)) },
      .init("form", .string, "Whether all questions were asked.", values: ["full", "short"]) {
        .text($0.profile.isShort ? "short" : "full")
      },
      .init("target", .string, "The step aimed at; none where none is.", values: ["none"] + steps) { fact in
        .text(fact.profile.target.map { fact.ruleSet.steps[$0].id } ?? "none")
      },
      .init("confirmedStep", .string, "The last confirmed step.", values: steps) { step($0, $0.assessment.confirmed) },
      .init("possibleStep", .string, "The furthest step that open answers leave possible.", values: steps) {
        step($0, $0.assessment.possible)
      },
      .init("nextStep", .string, "The next step that the body seeks.", values: steps) { step($0, next($0)) },
      .init("gatesLeft", .integer, "Gates of the next step that are not in place.", unit: "gates") { fact in
        next(fact).map { .count(fact.ruleSet.steps[$0].gates.count - fact.assessment.steps[$0].gatesMet) } ?? .empty
      },
      .init("holds", .integer, "Holds that are open.", unit: "holds") { fact in
        .count(fact.assessment.holds.count { $0 == .isTrue })
      },
      .init("holdsUnknown", .integer, "Holds of which nobody knows.", unit: "holds") { fact in
        .count(fact.assessment.holds.count { $0 == .unknown })
      },
      .init("conditions", .integer, "Conditions in force.", unit: "conditions") { fact in
        .count(fact.assessment.conditions.count { $0 == .isTrue })
      },
      .init("conditionsUnknown", .integer, "Conditions of which nobody knows.", unit: "conditions") { fact in
        .count(fact.assessment.conditions.count { $0 == .unknown })
      },
      .init("contradictions", .integer, "Consistency rules that acted, warnings included.", unit: "rules") {
        .count($0.assessment.contradictions.count)
      },
      .init("openQuestions", .integer, "Questions of what is sought that are open.", unit: "questions") {
        .count($0.assessment.openQuestions.count)
      },
      .init("practices", .integer, "Listed practices, each counted once.", unit: "practices") { fact in
        .count(fact.profile.practices.count { !$0.isRepeated })
      },
      .init(
        "patients", .integer, "Registered patients of the practices that state them; empty where none does.",
        unit: "patients"
      ) { patients($0) },
    ]
    return FactTable("bodies", "one body", ruleSet, fields) { _ in [FactPlace()] }
  }

  static func unlocks(_ ruleSet: RuleSet) -> FactTable {
    let owners = ruleSet.gates.map { parties(behind: $0.action, $0.formula, ruleSet) }
    let fields: [TableField] = [
      .init("step", .string, "The next step that the body seeks.", values: ruleSet.steps.map(\.id)) {
        .text($0.ruleSet.steps[$0.ruleSet.gates[$0.index].step].id)
      },
      .init("gate", .string, "A gate of it that is not in place.") { .text($0.ruleSet.gates[$0.index].id) },
      .init("code", .string, "The catalogue code of the gate.") { .said($0.ruleSet.gates[$0.index].code) },
      .init("outcome", .string, "Whether it is in place.", values: GateOutcome.allCases.map { "\($0.word)" }) {
        .word($0.assessment.gates[$0.index].word)
      },
      .init("owners", .string, "Who puts it in place, by id, parted by blanks.") {
        list(owners[$0.index].map { ruleSet.parties[$0].id })
      },
      .init("commissionerShares", .boolean, "Whether the commissioner is one of them.") {
        .flag(owners[$0.index].contains { ruleSet.parties[$0].isCommissioner })
      },
      .init("last", .boolean, "Whether it is the only one left: putting it in place reaches the step.") {
        .flag($0.other == 1)
      },
    ]
    return FactTable("unlocks", "one gate that stands between one body and its next step", ruleSet, fields) { body in
      guard let step = body.assessor.nextStep(body.assessment) else { return [] }
      let missing = body.ruleSet.steps[step].gates.filter { body.assessment.gates[$0] != .met }
      return missing.map { FactPlace(index: $0, other: missing.count) }
    }
  }

  private static func next(_ fact: BodyFact) -> Int? { fact.assessor.nextStep(fact.assessment) }

  private static func step(_ fact: BodyFact, _ index: Int?) -> TableCell {
    .said(index.map { fact.ruleSet.steps[$0].id })
  }

  private static func patients(_ fact: BodyFact) -> TableCell {
    let stated = fact.profile.practices.filter { !$0.isRepeated }.compactMap(\.patients)
    return stated.isEmpty ? .empty : .whole(stated.reduce(0, &+))
  }

  private static func action(_ fact: BodyFact) -> NextAction {
    fact.other == 1 ? fact.assessment.commissionerActions[fact.index] : fact.next.lines[fact.index].action
  }

  private static func facts(_ fact: BodyFact) -> Assessor.ActionFacts {
    fact.assessor.facts(of: action(fact), kind: fact.profile.kind)
  }

  /// Points count where the rule counts in the score of its section.
  private static func points(_ fact: BodyFact) -> Fraction {
    let action = action(fact)
    let isIdle = action.rule.map { !fact.assessment.rules[$0].isCounted } ?? false
    return isIdle ? .zero : fact.assessor.points(of: action, fact.assessment)
  }
}
