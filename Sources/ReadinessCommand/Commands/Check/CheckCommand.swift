/// `readiness check`: every finding about rule sets, test cases and profiles, at once.
enum CheckCommand {
  static let command = Command(
    spec: CommandSpec(
      name: "check",
      summary:
        "Say everything that is wrong with rule sets, test cases and profiles, with its place and what would do.",
      operands: CommandSpec.Operands(
        placeholder: "FILE…",
        help:
          "a profile, the main file of a rule set, a tailoring of it, test cases, or a folder of them; - for standard "
          + "input",
        least: 1, most: .max),
      options: [
        OptionSpec(
          "--format", .word("FORMAT", ["text", "sarif"]),
          "text (default): findings on standard error alone; sarif: on standard output too, for code scanning"),
        OptionSpec(
          "--watch", .none,
          "check again whenever a file changes, and say what the rules now make of the profiles; ends with Ctrl-C, or "
            + "where standard input is closed"),
        OptionSpec("--prove", .none, "prove of each rule set what holds for every profile, with examples on stdout"),
      ],
      exclusive: [["--watch", "--prove"], ["--watch", "--format"]],
      notes: [
        "Profiles and tailorings are checked with the rule set in use. A folder that holds rule-set.xml is checked as a rule set.",
        "In a folder, a profile NAME.xml with NAME.expected beside it is an example of mistakes: it is as it should be if "
          + "its findings are those listed there, as check printed them. A profile named by itself is checked as any other.",
        "Exit status: 0 nothing worse than a warning; 1 an error was found; 2 nothing could be read; 3 "
          + "something could not be read.",
      ],
      examples: [
        "readiness check my-rules/ profiles/", "readiness check --watch my-rules/ profiles/",
        "readiness check --diagnostics json four-rivers.xml",
      ])
  ) { session throws(Stop) in
    if session.arguments.has("--watch") { return try CheckWatch.run(&session) }
    var run = try CheckRun(session)
    let isSARIF = session.arguments.text("--format") == "sarif"
    if isSARIF, session.arguments.has("--prove") {
      throw session.refuse(
        .conflictingOptions, "--prove prints examples where sarif would stand", help: "leave one of them out")
    }
    do throws(Stop) {
      for operand in session.arguments.operands { try run.check(operand) }
      run.checkTests()
    } catch {
      // The rule set in use cannot be used: whoever reads the report is to see that nothing was checked.
      if isSARIF {
        try session.write(run.sarif(error.status))
        try session.finish()
      }
      throw error
    }
    if session.arguments.has("--prove"), run.provesNothing {
      throw session.refuse(
        .missingArgument, "--prove proves rule sets, and none is among what was named",
        help: "name the folder or the main file of a rule set, or a tailoring; leave --prove out to check profiles")
    }
    try session.write(isSARIF ? run.sarif(run.status) : Array(run.examples.utf8))
    session.console.summarise(run.summary)
    return run.status
  }
}
