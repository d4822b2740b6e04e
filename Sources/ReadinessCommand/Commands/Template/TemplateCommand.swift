internal import ReadinessLoading
internal import ReadinessModel

/// `readiness template`: a blank profile to start from.
enum TemplateCommand {
  static let command = Command(
    spec: CommandSpec(
      name: "template",
      summary: "Print a blank profile with every question as a comment, to fill in with a text editor.",
      operands: .none,
      options: [
        OptionSpec("--kind", .name("KIND"), "the kind of body: locality (default), federation, both or ccg"),
        OptionSpec("--form", .word("FORM", ["short", "full"]), "short, or full (default)"),
        OptionSpec(
          "--words", .word("WHICH", ["all", "missing"]),
          "instead, print every word that readers see as a word file to translate or to change: all, or those that the "
            + "rule set's language is missing"),
      ],
      examples: [
        "readiness template --kind federation --form short > my-federation.xml",
        "readiness template --rules my-rules/ --words missing > my-rules/words-cy.xml",
      ])
  ) { session throws(Stop) in
    let ruleSet = try RuleSetInUse.ruleSet(session)
    if let which = session.arguments.text("--words") {
      for option in ["--kind", "--form"] where session.arguments.text(option) != nil {
        throw session.refuse(
          .conflictingOptions, "\(option) is about profiles, --words about what readers see",
          help: "leave one of them out")
      }
      try session.write(WordFile(words: ruleSet.words, missingOnly: which == "missing").text())
      return .done
    }
    let kind = try kind(session, ruleSet)
    let isShort = session.arguments.text("--form") == "short"
    try session.write(BlankProfile(ruleSet: ruleSet, kind: kind, isShort: isShort).text())
    return .done
  }

  /// Index of the kind asked for; the first of the rule set where none is.
  private static func kind(_ session: borrowing Session, _ ruleSet: RuleSet) throws(Stop) -> Int {
    guard let name = session.arguments.text("--kind") else { return 0 }
    let ids = ruleSet.kinds.map(\.id)
    if let index = ids.firstIndex(of: name) { return index }
    let nearest = Spelling.nearest(to: name, among: ids).map { "did you mean \($0)?" }
    throw session.refuse(
      .badValue, "--kind cannot be “\(FilePath(name).display)”",
      help: nearest ?? "one of: \(ids.joined(separator: ", "))")
  }
}
