import ReadinessEngine
import ReadinessModel

/// The groups of sections, and the scores that summaries are made of.
extension FactTables {
  static func parts(_ ruleSet: RuleSet) -> FactTable {
    let fields: [TableField] = [
      .init("section", .string, "The id of the section.", values: ruleSet.sections.map(\.id)) {
        .text($0.ruleSet.sections[$0.index].id)
      },
      .init(
        "part", .string, "Whether it is a group of the section or a score that a summary is made of.",
        values: ["group", "score"]
      ) { .text(part($0) == nil ? "group" : "score") },
      .init(
        "of", .string, "The section whose score it is; of a group, its own section.", values: ruleSet.sections.map(\.id)
      ) {
        fact in
        .text(fact.ruleSet.sections[part(fact)?.section ?? fact.index].id)
      },
      .init("group", .string, "The id of the group; empty where it is a whole section.") { fact in
        .said(part(fact)?.group ?? group(fact)?.id)
      },
      .init("aggregate", .string, "How it is put together.", values: Aggregate.allCases.map(\.rawValue)) { fact in
        .said(group(fact)?.aggregate.rawValue)
      },
      .init("bonus", .boolean, "Whether what it earns is gained and not possible.") {
        .flag(group($0)?.isBonus ?? false)
      },
      .init("cap", .number, "The points that can be gained in it at most; empty without a limit.", unit: "points") {
        .number(group($0)?.cap?.fraction)
      },
      .init("weight", .number, "Its weight in what it is part of.") {
        .number((part($0)?.weight ?? group($0)?.weight)?.fraction)
      },
      .init("percent", .number, "Its score; empty unless the section is scored.", unit: "per cent") {
        .percent(score($0))
      },
      .init("exact", .string, "The score as a reduced fraction of 1.") { .share(score($0)) },
    ]
    return FactTable("parts", "one group of a section, or one score of a summary, of one body", ruleSet, fields) {
      body in
      body.ruleSet.sections.indices.flatMap { index in
        let section = body.ruleSet.sections[index]
        let count = section.isSummary ? section.summary.count : section.root.allGroups.count - 1
        return (0..<count).map { FactPlace(index: index, other: $0) }
      }
    }
  }

  private static func part(_ fact: BodyFact) -> SummaryPart? {
    let section = fact.ruleSet.sections[fact.index]
    return section.isSummary ? section.summary[fact.other] : nil
  }

  /// The group it is, or the root of the section that a summary takes whole.
  private static func group(_ fact: BodyFact) -> Group? {
    guard let part = part(fact) else { return fact.ruleSet.sections[fact.index].root.allGroups[fact.other + 1] }
    let root = fact.ruleSet.sections[part.section].root
    return part.group.isEmpty ? root : root.group(part.group)
  }

  private static func score(_ fact: BodyFact) -> Fraction? {
    guard fact.assessment.sections[fact.index].state == .scored else { return nil }
    if part(fact) != nil { return fact.assessor.partScores(of: fact.index, fact.assessment)[fact.other] }
    return fact.assessor.groupScores(of: fact.index, fact.assessment)[fact.other].score
  }
}
