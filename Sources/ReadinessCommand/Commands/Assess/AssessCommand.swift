internal import ReadinessEngine
internal import ReadinessLoading
internal import ReadinessModel
internal import ReadinessReports

/// `readiness assess`: profiles in, reports out.
enum AssessCommand {
  static let command = Command(spec: spec) { session throws(Stop) in
    let ruleSet = try RuleSetInUse.ruleSet(session)
    let tables = FactTables.ofAssessments
    if try TableOptions.printColumns(&session, ruleSet, tables: tables, further: wide(ruleSet, session)) {
      return .done
    }
    let plan = try AssessPlan(session, ruleSet)
    return try AssessRun(plan, ruleSet).run(&session)
  }

  /// What the one-row-a-body csv says.
  private static func wide(_ ruleSet: RuleSet, _ session: borrowing Session) -> [TableDictionary.Entry] {
    let columns = CSVRows.columns(ruleSet, hasStress: session.arguments.has("--stress"))
    return [TableDictionary.Entry(name: "assessments", about: "one body, as --format csv has it", columns: columns)]
  }

  private static let spec = CommandSpec(
    name: "assess",
    summary: "Judge profiles by the rules and report how ready each body is, and what to do next.",
    operands: CommandSpec.Operands(
      placeholder: "PROFILE…",
      help: "a profile (XML), a folder (every .xml file in it and below), or - for standard input",
      least: 0, most: .max),
    options: [
      OptionSpec(
        "--format", .word("FORMAT", ReportFormat.words), ReportFormat.help(usual: .text)),
      OptionSpec(
        "--pages", .word("PAGES", ReportPages.allCases.map(\.rawValue)),
        "two: the board's paper of two sides; all: with the annex (default, but for text on a terminal or in a pipe)"),
      OptionSpec(
        "--output", .output("PATH"), "a file for the result, or a folder for one file each (default: standard output)"),
      OptionSpec("--files-from", .any("LIST"), "a file that names profiles, one a line or each ended by NUL; or -"),
      OptionSpec("--require", .name("STEP"), "end with status 1 unless the step is confirmed and no hold is open"),
      OptionSpec(
        "--baseline", .any("FILE"),
        "an earlier run's ndjson: end with status 1 where a step, a hold or coverage is worse"),
      OptionSpec("--all-steps", .none, "list what is not in place for steps that are not sought, too"),
      OptionSpec(
        "--since", .any("OLD"),
        "an earlier profile of the same body: text, markdown, html and docx say what changed; without it, the file in the same "
          + "folder that the profile itself names with since"),
      OptionSpec(
        "--stress", .none,
        "judge again with only what is shown: answers without evidence as not known, claims as not in place"),
      OptionSpec(
        "--detail", .word("DETAIL", ["full"]), "full: each rule in ndjson; all that the report says in json and csv"),
      OptionSpec("--no-places", .none, "leave out where in the file each answer stands"),
    ] + TableOptions.specs(FactTables.ofAssessments),
    notes: [
      "Answers that are not known, contradictory or outside their limits are findings in the report and on standard "
        + "error; they never count as no. A profile that cannot be read is reported, and the others are assessed.",
      "Exit status: 0 done; 1 a required step is not confirmed or a hold is open; 2 nothing could be assessed, or the "
        + "result not written; 3 some profiles could not be read.",
    ],
    examples: [
      "readiness assess four-rivers.xml",
      "readiness assess --format html --output reports/ profiles/",
      "readiness assess --require extended-services --quiet four-rivers.xml",
    ])
}
