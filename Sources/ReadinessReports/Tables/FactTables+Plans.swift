internal import ReadinessEngine
internal import ReadinessModel

/// Route maps: one row a body, and one a change, an action, another way or an obstacle.
extension FactTables {
  static func plans(_ ruleSet: RuleSet) -> FactTable {
    let fields: [TableField] = [
      .init("goal", .string, "What is to be reached: a step, SECTION=BAND, condition=ID or hold=ID; parted by blanks.")
      {
        .said(PlannedProfile($0.body, $0.map).goalIDs)
      },
      .init("state", .string, "What came of the search.", values: RouteMap.State.allCases.map { "\($0.word)" }) {
        .word($0.map.state.word)
      },
      .init("isProven", .boolean, "Whether nothing less does; else it is the best that was found.") {
        .flag($0.map.isProven)
      },
      .init("daysAtLeast", .integer, "The fewest days, over all ways in which open answers turn out.", unit: "days") {
        optional($0.map.days.atLeast)
      },
      .init("daysAtMost", .integer, "The days of the plan, which is good however they turn out.", unit: "days") {
        optional($0.map.days.atMost)
      },
      .init("changesAtLeast", .integer, "The fewest changes, likewise.", unit: "changes") {
        optional($0.map.changes.atLeast)
      },
      .init("changesAtMost", .integer, "The changes of the plan.", unit: "changes") {
        optional($0.map.changes.atMost)
      },
      .init("months", .integer, "From the first day to the end; empty where there is no plan.", unit: "months") {
        optional($0.map.months)
      },
      .init("from", .date, "The first day.") { .date($0.map.from) },
      .init("end", .date, "The last; empty where there is no plan.") { fact in
        .date(fact.map.months.map { fact.map.date($0) })
      },
      .init("daysOwn", .integer, "Days of the body's own people and its partners.", unit: "days") { fact in
        .count(days(fact, ofCommissioner: false))
      },
      .init("daysCommissioner", .integer, "Days of the commissioner's people.", unit: "days") { fact in
        .count(days(fact, ofCommissioner: true))
      },
      .init("findOutFirst", .string, "Open questions that the plan rests on, by id, parted by blanks.") { fact in
        list(fact.map.findOutFirst.map { fact.ruleSet.questions[$0].id })
      },
      .init("otherWays", .integer, "Other ways that were found.", unit: "ways") { .count($0.map.others.count) },
      .init("stepsTaken", .integer, "Steps of the search.", unit: "steps") { .count($0.map.stepsTaken) },
    ]
    return FactTable("plans", "the route map of one body", ruleSet, fields) { _ in [FactPlace()] }
  }

  static func items(_ ruleSet: RuleSet) -> FactTable {
    let fields = itemFields(ruleSet) { $0.map.items[$0.index] } + scheduleFields { $0.map.items[$0.index] }
    return FactTable("items", "one change of one body's plan, by start", ruleSet, fields) { body in
      body.map.items.indices.map { FactPlace(index: $0) }
    }
  }

  static func ways(_ ruleSet: RuleSet) -> FactTable {
    let fields: [TableField] =
      [
        .init("way", .integer, "Which of the other ways, from 1, the cheapest first.") { .count($0.other + 1) },
        .init("wayDays", .integer, "Days of the whole way.", unit: "days") { .count($0.map.others[$0.other].days) },
        .init("wayMonths", .integer, "Months of the whole way.", unit: "months") {
          .count($0.map.others[$0.other].months)
        },
      ]
      + itemFields(ruleSet) { $0.map.others[$0.other].items[$0.index] }
    return FactTable("ways", "one change on another way of one body", ruleSet, fields) { body in
      body.map.others.indices.flatMap { way in
        body.map.others[way].items.indices.map { FactPlace(index: $0, other: way) }
      }
    }
  }

  static func tasks(_ ruleSet: RuleSet) -> FactTable {
    let fields: [TableField] = [
      .init("question", .string, "The question whose answer the action changes.") { fact in
        .text(fact.ruleSet.questions[fact.map.items[fact.index].question].id)
      },
      .init("code", .string, "The catalogue code of that question.") { fact in
        .said(fact.ruleSet.questions[fact.map.items[fact.index].question].code)
      },
      .init("position", .integer, "The place in the chain of that question, from 1.") { .count($0.other + 1) },
      .init("action", .string, "The id of the action, as guide --format json has it.") { .text(task($0).id) },
      .init("owners", .string, "Who acts, by id, parted by blanks.") { fact in
        list(task(fact).owners.map { fact.ruleSet.parties[$0].id })
      },
      .init("with", .string, "Whose help it needs, by id, parted by blanks.") { fact in
        list(task(fact).with.map { fact.ruleSet.parties[$0].id })
      },
      .init("days", .integer, "Working days of the owner's own people.", unit: "days") { .count(task($0).days) },
      .init("start", .date, "When it can start.") { fact in .date(fact.map.date(step(fact).start)) },
      .init("end", .date, "When it can be in place.") { fact in .date(fact.map.date(step(fact).end)) },
    ]
    return FactTable("tasks", "one action of one body's plan", ruleSet, fields) { body in
      body.map.items.indices.flatMap { item in
        body.map.items[item].steps.indices.map { FactPlace(index: item, other: $0) }
      }
    }
  }

  static func blocks(_ ruleSet: RuleSet) -> FactTable {
    let fields: [TableField] = [
      .init(
        "subject", .string, "What no plan brings about.", values: ["gate", "hold", "condition", "section"]
      ) { .text(blocked($0).kind) },
      .init("subjectId", .string, "Its id.") { .text(blocked($0).id) },
      .init(
        "question", .string, "A fact or an answer that stands in the way; empty where no single one does."
      ) { fact in .said(inTheWay(fact).map { fact.ruleSet.questions[$0].id }) },
      .init("code", .string, "The catalogue code of that question.") { fact in
        .said(inTheWay(fact).map { fact.ruleSet.questions[$0].code })
      },
    ]
    return FactTable("blocks", "one thing that stands in the way of one body's goal", ruleSet, fields) { body in
      body.map.blocks.indices.flatMap { block in
        (0..<max(body.map.blocks[block].questions.count, 1)).map { FactPlace(index: block, other: $0) }
      }
    }
  }

  // MARK: Parts

  private static func itemFields(
    _ ruleSet: RuleSet, _ item: @escaping @Sendable (BodyFact) -> RouteMap.Item
  ) -> [TableField] {
    [
      .init("question", .string, "The question whose answer changes.") { $0.text(item($0).question) },
      .init("code", .string, "Its catalogue code.") { fact in .said(fact.ruleSet.questions[item(fact).question].code) },
      .init("state", .string, "What its answer is now.", values: AnswerState.allCases.map { "\($0.word)" }) { fact in
        .word(fact.assessment.facts.states[item(fact).question].word)
      },
      .init("value", .string, "The present answer, as in a profile; empty where there is none.") { fact in
        let question = item(fact).question
        return fact.assessment.facts.states[question] == .answered
          ? answer(question, fact.profile.answers[question].value, fact) : .empty
      },
      .init("newValue", .string, "The answer that the change brings about, as in a profile.") { fact in
        answer(item(fact).question, item(fact).value, fact)
      },
      .init("findOutFirst", .boolean, "Whether the answer is open, so that it may be so already.") {
        .flag(item($0).isFoundOutFirst)
      },
      .init("days", .integer, "Working days of all its actions.", unit: "days") { .count(item($0).days) },
    ]
  }

  private static func scheduleFields(_ item: @escaping @Sendable (BodyFact) -> RouteMap.Item) -> [TableField] {
    [
      .init("owners", .string, "Who takes its first action, by id, parted by blanks.") { fact in
        let first = item(fact).steps.first?.action ?? fact.assessor.findingOut(item(fact).question)
        let owners = first.map { fact.assessor.plannedAction($0, kind: fact.profile.kind).owners } ?? []
        return list(owners.map { fact.ruleSet.parties[$0].id })
      },
      .init("start", .date, "When its first action can start.") { fact in .date(fact.map.date(item(fact).start)) },
      .init("end", .date, "When it can be in place.") { fact in .date(fact.map.date(item(fact).end)) },
      .init("expected", .date, "The date that the body has written; empty where it has not.") { fact in
        .date(fact.profile.detail(of: item(fact).question)?.expected)
      },
      .init("isCritical", .boolean, "Whether the plan ends later if it does.") { .flag(item($0).isCritical) },
      .init("gates", .string, "Gates that it helps to meet, by id, parted by blanks.") { fact in
        list(item(fact).gates.map { fact.ruleSet.gates[$0].id })
      },
      .init("after", .string, "Questions of the plan that it waits for, by id, parted by blanks.") { fact in
        list(item(fact).after.map { fact.ruleSet.questions[$0].id })
      },
    ]
  }

  private static func optional(_ count: Int?) -> TableCell { count.map { .count($0) } ?? .empty }

  private static func answer(_ question: Int, _ value: Int64, _ fact: BodyFact) -> TableCell {
    var bytes: [UInt8] = []
    fact.assessor.appendAnswer(question, value, to: &bytes)
    return .said(String(decoding: bytes, as: UTF8.self))
  }

  private static func days(_ fact: BodyFact, ofCommissioner isCommissioner: Bool) -> Int {
    fact.map.work.filter { work in
      (work.party.map { fact.ruleSet.parties[$0].isCommissioner } ?? false) == isCommissioner
    }.reduce(0) { $0 + $1.days }
  }

  private static func step(_ fact: BodyFact) -> RouteMap.Step { fact.map.items[fact.index].steps[fact.other] }

  private static func task(_ fact: BodyFact) -> PlannedAction {
    fact.assessor.plannedAction(step(fact).action, kind: fact.profile.kind)
  }

  private static func blocked(_ fact: BodyFact) -> (kind: String, id: String) {
    switch fact.map.blocks[fact.index].subject {
    case .gate(let index): ("gate", fact.ruleSet.gates[index].id)
    case .hold(let index): ("hold", fact.ruleSet.holds[index].id)
    case .condition(let index): ("condition", fact.ruleSet.conditions[index].id)
    case .section(let index): ("section", fact.ruleSet.sections[index].id)
    }
  }

  private static func inTheWay(_ fact: BodyFact) -> Int? {
    let questions = fact.map.blocks[fact.index].questions
    return questions.indices.contains(fact.other) ? questions[fact.other] : nil
  }
}

extension BodyFact {
  /// The id of a question.
  fileprivate func text(_ question: Int) -> TableCell { .text(ruleSet.questions[question].id) }
}
