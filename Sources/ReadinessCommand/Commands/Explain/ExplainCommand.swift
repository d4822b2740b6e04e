internal import ReadinessLoading
internal import ReadinessModel

/// `readiness explain`: what one name means.
enum ExplainCommand {
  static let command = Command(
    spec: CommandSpec(
      name: "explain",
      summary:
        "Say what a question, rule, step, gate, section, group, condition, hold, kind, state, band, column of a table or "
        + "code of a finding means.",
      operands: CommandSpec.Operands(
        placeholder: "ID",
        help:
          "an id or catalogue code of the rule set, a word or column of a result, or the code in square brackets of a "
          + "finding", least: 1, most: 1, isName: true),
      options: [],
      notes: [
        "Every word that a result can hold is explained: states and outcomes, types of answers, places of actions, what a "
          + "comparison finds; and every column of a table."
      ],
      examples: ["readiness explain legal-form", "readiness explain 1-2", "readiness explain xml-doctype"])
  ) { session throws(Stop) in
    let id = session.arguments.operands[0].display
    if id.isEmpty {
      throw session.refuse(.missingArgument, "an empty name names nothing", help: "readiness explain --help")
    }
    let loaded = try RuleSetInUse.load(session)
    let explanations =
      RuleSetExplainer(loaded: loaded).explanations(of: id) + Vocabulary(ruleSet: loaded.ruleSet).explanations(of: id)
      + CodeCatalogue.explanations(of: id)
    if explanations.isEmpty { throw refuse(id, loaded, session) }
    try session.write(explanations.map(\.text).joined(separator: "\n"))
    return .done
  }

  private static func refuse(_ id: String, _ loaded: LoadedRuleSet, _ session: borrowing Session) -> Stop {
    let names =
      RuleSetExplainer.names(of: loaded) + Vocabulary(ruleSet: loaded.ruleSet).names + CodeCatalogue.all.map(\.code)
    let nearest = Spelling.nearest(to: id, among: names).map { "did you mean \($0)?" }
    return session.refuse(
      .unknownID, "nothing is called “\(id)”", help: nearest ?? "readiness guide --format json lists every id")
  }
}
