internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessWords

/// What was answered, and what rules made of it.
extension FactTables {
  static func answers(_ ruleSet: RuleSet) -> FactTable {
    let fields: [TableField] = [
      .init("question", .string, "The id of the question or derived value.") {
        .text($0.ruleSet.questions[$0.index].id)
      },
      .init("code", .string, "Its catalogue code.") { .said($0.ruleSet.questions[$0.index].code) },
      .init("section", .string, "The section it stands in.", values: ruleSet.sections.map(\.id)) {
        .text($0.ruleSet.sections[$0.ruleSet.questions[$0.index].section].id)
      },
      .init("type", .string, "The type of its answers.", values: AnswerType.allCases.map(\.rawValue)) {
        .text($0.ruleSet.questions[$0.index].type.rawValue)
      },
      .init("derived", .boolean, "Whether it is computed from other answers.") {
        .flag($0.ruleSet.questions[$0.index].isDerived)
      },
      .init("state", .string, "What is known of it.", values: AnswerState.allCases.map { "\($0.word)" }) {
        .word($0.assessment.facts.states[$0.index].word)
      },
      .init("value", .string, "The answer as it was written; of a derived value, its value.") { value($0) },
      .init("number", .number, "The answer as a number, where it is one and stands.") { number($0) },
      .init("unit", .string, "What the number counts.") {
        .said(unit($0.ruleSet.questions[$0.index], $0.ruleSet.words))
      },
      .init("answeredBy", .string, "Who answered.") { fact in
        .said(fact.profile.detail(of: fact.index).map { fact.profile.string($0.by) })
      },
      .init("expected", .date, "When it is expected to be in place.") {
        .date($0.profile.detail(of: $0.index)?.expected)
      },
      .init("reason", .string, "Why it is claimed not to be applicable.") { fact in
        .said(fact.profile.detail(of: fact.index).map { fact.profile.string($0.reason) })
      },
      .init("note", .string, "What was noted beside it.") { fact in
        .said(fact.profile.detail(of: fact.index).map { fact.profile.string($0.note) })
      },
      .init("evidence", .integer, "How many pieces of evidence are named.", unit: "pieces") { fact in
        .count(fact.profile.evidence.count { $0.question == fact.index })
      },
      .init("evidenceDated", .date, "The date of the latest piece of evidence that has one.") { fact in
        .date(fact.profile.evidence.filter { $0.question == fact.index }.compactMap(\.dated).max())
      },
    ]
    return FactTable("answers", "one question or derived value of one body", ruleSet, fields) { body in
      body.ruleSet.questions.indices.map { FactPlace(index: $0) }
    }
  }

  static func rules(_ ruleSet: RuleSet) -> FactTable {
    let fields: [TableField] = [
      .init("rule", .string, "The id of the rule.") { .text($0.ruleSet.rules[$0.index].id) },
      .init("section", .string, "The section it stands in.", values: ruleSet.sections.map(\.id)) {
        .text($0.ruleSet.sections[$0.ruleSet.rules[$0.index].section].id)
      },
      .init("question", .string, "The question it looks at; empty where it looks at several.") { fact in
        .said(fact.ruleSet.rules[fact.index].question.map { fact.ruleSet.questions[$0].id })
      },
      .init("code", .string, "The catalogue code of the question.") { fact in
        .said(fact.ruleSet.rules[fact.index].question.map { fact.ruleSet.questions[$0].code })
      },
      .init("role", .string, "What the rule is for.", values: Role.allCases.map(\.rawValue)) {
        .text($0.ruleSet.rules[$0.index].role.rawValue)
      },
      .init("state", .string, "What is known of its question.", values: AnswerState.allCases.map { "\($0.word)" }) {
        .word($0.assessment.rules[$0.index].state.word)
      },
      .init("counted", .boolean, "Whether it counts in the score of its section.") {
        .flag($0.assessment.rules[$0.index].isCounted)
      },
      .init("mark", .number, "The mark it earns, from 0 to 1.") { .number(mark($0)) },
      .init("markExact", .string, "The same as a reduced fraction.") { .share(mark($0)) },
      .init("weight", .number, "What the mark 1 is worth.", unit: "points") {
        .number($0.ruleSet.rules[$0.index].weight.fraction)
      },
    ]
    return FactTable("rules", "one rule as it acts on one body", ruleSet, fields) { body in
      body.ruleSet.rules.indices.map { FactPlace(index: $0) }
    }
  }

  static func practices(_ ruleSet: RuleSet) -> FactTable {
    let fields: [TableField] = [
      .init("position", .integer, "The place in the list, from 1.") { .count($0.index + 1) },
      .init("code", .string, "The code of the practice, blanks around it left out: to join by.") { fact in
        let code = fact.profile.string(fact.profile.practices[fact.index].code)
        return .said(code.split(separator: " ").joined(separator: " "))
      },
      .init("name", .string, "Its name.") { .said($0.profile.string($0.profile.practices[$0.index].name)) },
      .init("patients", .integer, "Registered patients; empty where not stated.", unit: "patients") { fact in
        fact.profile.practices[fact.index].patients.map { .whole($0) } ?? .empty
      },
      .init("repeated", .boolean, "Whether a practice before it in the list has the same code; then it is not counted.")
      { .flag($0.profile.practices[$0.index].isRepeated) },
    ]
    return FactTable("practices", "one listed practice of one body", ruleSet, fields) { body in
      body.profile.practices.indices.map { FactPlace(index: $0) }
    }
  }

  private static func mark(_ fact: BodyFact) -> Fraction? {
    // Marks that run in a line, or add up choice by choice, are worked out from the answer.
    fact.assessment.rules[fact.index].mark == nil ? nil : fact.assessor.value(of: fact.index, fact.assessment)
  }

  private static func unit(_ question: Question, _ words: Words) -> String {
    switch question.type.measure {
    case .perCent: "per cent"
    case .money: Phrases(words)["currency"]
    case .amount: question.unit
    }
  }

  private static func value(_ fact: BodyFact) -> TableCell {
    if fact.ruleSet.questions[fact.index].isDerived {
      return fact.assessment.facts.derived[fact.index].map { .text($0.plain) } ?? .empty
    }
    return .said(fact.profile.string(fact.profile.answers[fact.index].raw))
  }

  private static func number(_ fact: BodyFact) -> TableCell {
    let facts = fact.assessment.facts
    guard facts.states[fact.index] == .answered, fact.ruleSet.questions[fact.index].type.isNumeric else {
      return .empty
    }
    if fact.ruleSet.questions[fact.index].isDerived { return .number(facts.derived[fact.index]) }
    return .decimal(FixedDecimal(millionths: facts.values[fact.index]).fraction)
  }
}
