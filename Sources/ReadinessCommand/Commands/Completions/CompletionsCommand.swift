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
        "bash: source <(readiness completions bash). zsh: readiness completions zsh > _readiness in a folder of $fpath. "
          + "fish: readiness completions fish > ~/.config/fish/completions/readiness.fish. The manual page is made by "
          + "readiness help --man."
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
    try session.write(Completions.text(for: shell, CommandTable.all.map(\.spec)))
    return .done
  }
}
