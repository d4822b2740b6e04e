public import ReadinessModel

extension CSVRows {
  /// What the columns mean, in their order.
  ///
  /// - Parameter hasStress: whether those of the stress test are among them.
  public static func columns(_ ruleSet: RuleSet, hasStress: Bool = false) -> [TableColumn] {
    let steps = ruleSet.steps.map(\.id)
    var columns: [TableColumn] = [
      .init("id", .string, "The id of the profile; its file where none could be read."),
      .init("name", .string, "The name of the body."),
      .init("kind", .string, "The kind of body.", values: ruleSet.kinds.map(\.id)),
      .init("asOf", .date, "The date for which the answers hold."),
      .init("form", .string, "Whether all questions were asked.", values: ["full", "short"]),
      .init("target", .string, "The step aimed at; none where none is.", values: ["none"] + steps),
      .init("state", .string, "Whether the profile could be read.", values: ["assessed", "unreadable"]),
      .init("confirmedStep", .string, "The last confirmed step.", values: steps),
      .init("possibleStep", .string, "The furthest step that open answers leave possible.", values: steps),
      .init("holds", .integer, "Holds that are open.", unit: "holds"),
      .init("contradictions", .integer, "Consistency rules that acted, warnings included.", unit: "rules"),
      .init("openQuestions", .integer, "Questions of what is sought that are open.", unit: "questions"),
    ]
    for step in ruleSet.steps {
      columns += [
        .init(
          "step.\(step.id).state", .string, "How far this step is.", values: StepState.allCases.map { "\($0.word)" }),
        .init("step.\(step.id).gatesMet", .integer, "How many of its gates are in place.", unit: "gates"),
      ]
    }
    for section in ruleSet.sections {
      let name = "section.\(section.id)"
      columns += [
        .init(
          "\(name).state", .string, "Whether this section has a score.",
          values: SectionState.allCases.map { "\($0.word)" }),
        .init("\(name).percent", .integer, "Its score, rounded half up.", unit: "per cent"),
        .init("\(name).low", .integer, "The least it can become by open answers.", unit: "per cent"),
        .init("\(name).high", .integer, "The most it can become by open answers.", unit: "per cent"),
        .init("\(name).answeredPercent", .integer, "How much of what applies is answered.", unit: "per cent"),
      ]
    }
    columns.append(.init("holdsUnknown", .integer, "Holds of which nobody knows.", unit: "holds"))
    if !hasStress { return columns }
    return columns + [
      .init(
        "stress.survives", .string, "Whether everything still stands with only what has been shown.",
        values: ["yes", "no"]),
      .init("stress.confirmedStep", .string, "The step that is confirmed then.", values: steps),
    ]
  }
}
