internal import ReadinessLoading
internal import ReadinessModel

/// `readiness completions`: what a shell needs to complete the words of a command line.
enum CompletionsCommand {
  static let command = Command(
    spec: CommandSpec(
      name: "completions",
      summary: "Print completions for a shell: commands, options, and the words that options take.",
      operands: CommandSpec.Operands(
        placeholder: "SHELL", help: "bash, zsh or fish", least: 1, most: 1,
        words: Completions.Shell.allCases.map(\.rawValue)),
      options: [],
      notes: [
        "Names that options take, such as those of steps and kinds of body, are those of the rule set in use.",
        "bash: source <(readiness completions bash). zsh: readiness completions zsh > _readiness in a folder of $fpath. "
          + "fish: readiness completions fish > ~/.config/fish/completions/readiness.fish. The manual page is made by "
          + "readiness help --man.",
      ],
      examples: ["source <(readiness completions bash)", "readiness help --man > readiness.1"])
  ) { session throws(Stop) in
    let name = session.arguments.operands[0].display
    guard let shell = Completions.Shell(rawValue: name) else {
      let names = Completions.Shell.allCases.map(\.rawValue)
      let nearest = Spelling.nearest(to: name, among: names).map { "did you mean \($0)?" }
      throw session.refuse(
        .badValue, "there are no completions for “\(name)”", help: nearest ?? "one of: \(names.joined(separator: ", "))"
      )
    }
    let loaded = try RuleSetInUse.load(session)
    try session.write(Completions(names: names(loaded)).text(for: shell, CommandTable.all.map(\.spec)))
    return .done
  }

  /// What options and operands can name, by their placeholders in the help.
  private static func names(_ loaded: LoadedRuleSet) -> [String: [String]] {
    let ruleSet = loaded.ruleSet
    let steps = ruleSet.steps.map(\.id)
    let bands = ruleSet.sections.flatMap { section in ruleSet.scoring.bands.map { "\(section.id)=\($0.id)" } }
    let questions = ruleSet.questions.filter { !$0.isDerived }.map(\.id)
    return [
      "STEP": steps, "GOAL": steps + ["target"] + ruleSet.conditions.map { "condition=\($0.id)" } + bands,
      "KIND": ruleSet.kinds.map(\.id), "OWNER": ruleSet.parties.map(\.id), "QUESTION": questions,
      "QUESTION=VALUE": questions.map { $0 + "=" },
      "ID": Set(RuleSetExplainer.names(of: loaded) + Vocabulary(ruleSet: ruleSet).names).sorted(),
    ]
  }
}
