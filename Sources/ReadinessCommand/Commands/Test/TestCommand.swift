internal import ReadinessTesting

/// `readiness test`: a rule set's own test cases.
enum TestCommand {
  static let command = Command(spec: spec) { session throws(Stop) in
    var inputs = TestInputs(session)
    for operand in session.arguments.operands { inputs.add(operand) }
    return try TestRunner(session).run(inputs, &session)
  }

  private static let spec = CommandSpec(
    name: "test",
    summary: "Run a rule set's own test cases, and say what they leave out.",
    operands: CommandSpec.Operands(
      placeholder: "PATH…", help: "a file of test cases, or a folder (every one in it and below)", least: 1, most: .max),
    options: [
      OptionSpec("--format", .word("FORMAT", ["text", "junit", "tap"]), "text (default), junit or tap"),
      OptionSpec("--coverage", .none, "list the outcomes that no case expects"),
      OptionSpec("--mutate", .none, "change the rule set a little, one thing at a time; list what no case notices"),
      OptionSpec(
        "--threshold", .count("PERCENT", most: 100),
        "how much has to be reached (default: 100 of outcomes exercised, 95 of changes noticed or explained)"),
    ],
    notes: [
      "Each file names its rule set; --rules puts another one in its place. What is not as expected is printed in one "
        + "line with its place, what was expected, what was found, and why.",
      "Exit status: 0 all as expected and every threshold reached; 1 not so; 2 nothing could be run; 3 some files could "
        + "not be read.",
    ],
    examples: [
      "readiness test my-rules/",
      "readiness test --coverage --mutate my-rules/tests/",
      "readiness test --format junit my-rules/ > report.xml",
    ])
}
