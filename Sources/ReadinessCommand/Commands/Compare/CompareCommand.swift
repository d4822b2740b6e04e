internal import ReadinessModel
internal import ReadinessProofs
internal import ReadinessReports

/// `readiness compare`: one body over time, or profiles under two rule sets.
enum CompareCommand {
  static let command = Command(spec: spec) { session throws(Stop) in
    if session.arguments.has("--prove") { return try CompareProof.run(&session) }
    for option in ["--budget", "--examples", "--require-proof"] where session.arguments.has(option) {
      throw session.refuse(.conflictingOptions, "\(option) goes with --prove", help: "add --prove, or leave it out")
    }
    if session.arguments.text("--format") == "junit" {
      throw session.refuse(
        .conflictingOptions, "junit is a form of what --prove finds", help: "--prove, or another --format")
    }
    if session.arguments.has("--columns") { return try CompareTable.printColumns(&session) }
    let isTable = session.arguments.has("--table")
    let named = try session.format(among: CompareFormat.words + ["ndjson"])
    if isTable, let named, named != "csv", named != "ndjson" {
      throw session.refuse(
        .conflictingOptions, "a table is written as csv or ndjson, not as \(named)", help: "--format csv or ndjson")
    }
    if session.arguments.has("--no-header"), !isTable, named != "csv" {
      throw session.refuse(.conflictingOptions, "--no-header goes with csv", help: "--format csv, or --table")
    }
    if !isTable, named == "ndjson" {
      throw session.refuse(
        .conflictingOptions, "ndjson is a form of tables", help: "--table changes, or another --format")
    }
    let format = named.flatMap { CompareFormat($0) } ?? .document(.text)
    guard let old = try OlderRules(session) else { return try CompareBody.run(&session, format: format) }
    if session.arguments.operands.contains(.dash) {
      throw session.refuse(
        .conflictingOptions, "a profile from standard input cannot be judged twice", help: "give a file")
    }
    if let format = isTable ? .text : CompareRules.Format(rawValue: format.word) {
      return try CompareRules.run(
        &session, old: old.ruleSet, operands: session.arguments.operands, format: format)
    }
    return try CompareBody.run(&session, old: old.ruleSet, format: format)
  }

  private static let spec = CommandSpec(
    name: "compare",
    summary: "Say what changed: one body over time, profiles under two rule sets, or two rule sets for anybody.",
    operands: CommandSpec.Operands(
      placeholder: "OLD… NEW",
      help:
        "two or more profiles of one body, the oldest first; a folder gives its files by name; with --prove two rule sets",
      least: 0, most: .max),
    options: [
      OptionSpec(
        "--format", .word("FORMAT", CompareFormat.words + ["ndjson", "junit"]),
        CompareFormat.help(usual: .text) + "; of tables csv (default) or ndjson; with --prove text, json or junit"),
      OptionSpec("--output", .output("FILE"), "where the comparison goes (default: standard output)"),
      OptionSpec("--old-rules", .any("PATH"), "an older rule set: what the rules in use change"),
      OptionSpec(
        "--table", .word("TABLE", ["changes"]),
        "one row a figure that is different, csv or ndjson, for programs; with --old-rules, of each profile"),
      OptionSpec("--columns", .none, "print what the columns of the table mean; --format text, csv or json"),
      OptionSpec("--no-header", .none, "leave out the names of the columns of a csv"),
      OptionSpec(
        "--prove", .none,
        "find what two rule sets judge differently, for anybody: OLD and NEW are rule sets; of one alone the newer is the "
          + "one in use"),
      OptionSpec(
        "--budget", .count("STEPS", most: 1_000_000_000),
        "with --prove: steps of search for everything together (default: \(RuleSetDifferences.defaultBudget))"),
      OptionSpec("--examples", .any("FOLDER"), "with --prove: where the bodies go that show it, each as a profile"),
      OptionSpec("--require-proof", .none, "with --prove: what is not decided counts as different, too"),
    ],
    notes: [
      "The profiles are compared in the order given, each with the next: answers, gates, steps and scores that are not "
        + "the same, and expected dates that have passed while the answer stayed. They have to have the same id.",
      "With --old-rules the two rule sets are compared, and what the newer one does to each profile that is named, of "
        + "whichever body; none need be. --format html shows one body instead: its older profiles by the old rules, "
        + "its newest by those in use, and what the rules changed apart from what the body changed.",
      "With --tailoring and a single profile, or none, the rules are compared without and with what is tailored; with "
        + "more profiles the tailored rules judge them all.",
      "With --prove every step, gate, condition, hold, reservation, consistency rule, rule, section and band of the two "
        + "rule sets is either shown with a body that they judge differently, as small as can be; or proved to be the same "
        + "for everybody; or, where the steps run out or scores and quotients stand between, not decided. A gate or step "
        + "that is unknown and one that is contradictory count as one: open. Ranges of scores are not looked at. Former "
        + "names that NEW states are followed.",
      "Exit status with --prove: 0 nobody is judged differently, or that is not decided (see --require-proof); 1 somebody "
        + "is, or something was added or left out; 2 a rule set cannot be used.",
      "Exit status: 0 done; 2 fewer than two profiles to compare, profiles of different bodies, or the result not "
        + "written; 3 some profiles could not be read.",
    ],
    examples: [
      "readiness compare four-rivers-2012.xml four-rivers-2013.xml",
      "readiness compare --old-rules rules-1.0/ profiles/",
      "readiness compare --tailoring ours.xml four-rivers.xml",
      "readiness compare --prove --format junit rules-1.0/ rules-1.1/ > report.xml",
    ])
}

/// The rule set that the one in use is held against: an older one, or the same without what has been changed in it.
private struct OlderRules {
  let ruleSet: RuleSet

  /// Nil where only profiles are compared.
  init?(_ session: borrowing Session) throws(Stop) {
    if let path = session.arguments.path("--old-rules") {
      ruleSet = try RuleSetInUse.ruleSet(path, session.console)
    } else if session.arguments.has("--tailoring"), session.arguments.operands.count < 2 {
      ruleSet = try RuleSetInUse.untailored(session)
    } else {
      return nil
    }
  }
}

/// The forms in which a comparison is written.
typealias CompareFormat = OutputFormat<ComparisonFormat>

/// The forms of a comparison as data.
enum ComparisonFormat: String, DataFormat { case csv, json }
