internal import ReadinessEngine
internal import ReadinessModel
internal import ReadinessReports

/// `readiness plan`: the route map of one body, or of many.
enum PlanCommand {
  static let command = Command(spec: spec) { session throws(Stop) in
    let ruleSet = try RuleSetInUse.ruleSet(session)
    if try TableOptions.printColumns(&session, ruleSet, tables: FactTables.ofPlans, further: []) { return .done }
    let assessor = Assessor(ruleSet)
    let options = try PlanOptions(session, ruleSet, assessor)
    return try PlanRun(options, ruleSet, assessor).run(&session)
  }

  private static let spec = CommandSpec(
    name: "plan",
    summary: "Say what is the least that has to change for the next step, who does it, in which order and by when.",
    operands: CommandSpec.Operands(
      placeholder: "PROFILE…",
      help: "a profile (XML or JSON), a folder (every .xml file in it and below), or - for standard input",
      least: 0, most: .max),
    options: [
      OptionSpec(
        "--goal", .name("GOAL"),
        "a step; target (the profile's own); SECTION=BAND; or condition=ID (default: the next step that is sought)",
        repeats: true),
      OptionSpec(
        "--by", .word("MEASURE", PlanRequest.Measure.allCases.map(\.rawValue)),
        "what counts first when plans are compared: days (default), changes or months"),
      OptionSpec("--from", .name("DATE"), "the day on which it begins (default: the profile's as-of date)"),
      OptionSpec("--set", .name("QUESTION=VALUE"), "plan as if this were the answer", repeats: true),
      OptionSpec("--avoid", .name("QUESTION"), "plan without changing this answer", repeats: true),
      OptionSpec("--days", .count("N", most: 100_000), "the most that can be reached within so many working days"),
      OptionSpec(
        "--budget", .count("STEPS", most: 100_000_000),
        "how many steps a search may take (default: \(PlanRequest.usualBudget))"),
      OptionSpec("--apply", .output("PATH"), "where the changed profile goes: a file; for several a folder"),
      OptionSpec("--require", .none, "end with status 1 where no plan reaches the goal"),
      OptionSpec(
        "--format", .word("FORMAT", PlanFormat.words), PlanFormat.help(usual: .text)),
      OptionSpec("--output", .output("FILE"), "where the result goes (default: standard output)"),
      OptionSpec("--files-from", .any("LIST"), "a file that names profiles, one a line or each ended by NUL; or -"),
    ] + TableOptions.specs(FactTables.ofPlans),
    notes: [
      "A plan is proven the least unless it says that it is the best found. Days are working days of the owner's own "
        + "people; months run from start to in place. While a hold is open, the plan is what clears it.",
      "Exit status: 0 done, also where no way was found; 1 with --require where there is none; 2 the goal is none that "
        + "the body can have, or nothing could be planned; 3 some profiles could not be read.",
    ],
    examples: [
      "readiness plan ironstone.xml",
      "readiness plan --goal target --by months --from 2014-01-01 ironstone.xml",
      "readiness plan --table items --files-from list.txt > items.csv",
      "readiness plan --set investment=secured-for-set-up --apply then.xml ironstone.xml",
    ])
}

/// The forms in which route maps are written.
typealias PlanFormat = OutputFormat<RouteMapFormat>

/// The forms of a route map as data.
enum RouteMapFormat: String, DataFormat { case json, ndjson, csv }
