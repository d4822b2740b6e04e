public import ReadinessModel

/// All tables of a rule set, by name.
public enum FactTables {
  /// Those that `assess` writes.
  public static let ofAssessments = [
    "answers", "rules", "sections", "parts", "gates", "steps", "actions", "conditions", "contradictions", "practices",
  ]
  /// Those that a board report writes.
  public static let ofPortfolios = ["bodies", "steps", "sections", "unlocks"]
  /// Those that `plan` writes.
  public static let ofPlans = ["plans", "items", "tasks", "ways", "blocks"]

  /// The table of this name; nil where there is none.
  public static func table(_ name: String, _ ruleSet: RuleSet) -> FactTable? {
    switch name {
    case "answers": answers(ruleSet)
    case "rules": rules(ruleSet)
    case "sections": sections(ruleSet)
    case "parts": parts(ruleSet)
    case "gates": gates(ruleSet)
    case "steps": steps(ruleSet)
    case "actions": actions(ruleSet)
    case "conditions": conditions(ruleSet)
    case "contradictions": contradictions(ruleSet)
    case "practices": practices(ruleSet)
    case "bodies": bodies(ruleSet)
    case "unlocks": unlocks(ruleSet)
    case "plans": plans(ruleSet)
    case "items": items(ruleSet)
    case "tasks": tasks(ruleSet)
    case "ways": ways(ruleSet)
    case "blocks": blocks(ruleSet)
    default: nil
    }
  }

  /// Every table, each once.
  public static func all(_ ruleSet: RuleSet) -> [FactTable] {
    (ofAssessments + ofPortfolios.filter { !ofAssessments.contains($0) } + ofPlans).compactMap { table($0, ruleSet) }
  }

  /// Several ids in one cell, parted by blanks as in profiles.
  static func list(_ ids: [String]) -> TableCell { .said(ids.joined(separator: " ")) }
}
