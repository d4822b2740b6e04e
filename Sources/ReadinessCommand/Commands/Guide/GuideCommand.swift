internal import ReadinessLoading
internal import ReadinessModel

/// `readiness guide`: the rule set as a document.
enum GuideCommand {
  static let command = Command(
    spec: CommandSpec(
      name: "guide",
      summary: "Print the rule set as a document: questions, rules, steps, sources.",
      operands: .none,
      options: [OptionSpec("--format", .word("FORMAT", ["json"]), "json (the only one so far)")],
      examples: ["readiness guide --format json"])
  ) { session throws(Stop) in
    try session.write(GuideJSON(ruleSet: RuleSetInUse.ruleSet(session)).bytes())
    return .done
  }
}
