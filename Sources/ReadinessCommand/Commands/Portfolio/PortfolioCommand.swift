internal import ReadinessModel
internal import ReadinessReports

/// `readiness portfolio`: many bodies on one board report for their commissioner.
enum PortfolioCommand {
  private typealias Format = OutputFormat<PortfolioFormat>

  /// With those that only tables and their dictionaries understand.
  private static let formats = Format.words + ["ndjson"]

  static let command = Command(spec: spec) { session throws(Stop) in
    let named = try session.format(among: formats)
    let format = named.flatMap { Format($0) } ?? .document(.html)
    let ruleSet = try RuleSetInUse.ruleSet(session)
    if try TableOptions.printColumns(&session, ruleSet, tables: FactTables.ofPortfolios, further: []) { return .done }
    let tables = try TableOptions(session, ruleSet, format: named)
    if tables.table == nil, let named, Format(named) == nil {
      throw session.refuse(
        .conflictingOptions, "a board report is not written as \(named)",
        help: "--format \(Format.words.joined(separator: ", "))")
    }
    let inputs = try InputList.named(by: session, nothing: "no profiles to lay side by side")
    let judged = JudgedProfiles(inputs, ruleSet, jobs: session.jobs, session.console)
    // A document about no body is none; data says of each profile why it could not be read.
    if judged.assessed.isEmpty, case .document = format, tables.table == nil { throw Stop(status: .impossible) }
    warnOfRepetitions(judged.assessed, session.console)
    if tables.table != nil {
      var bytes = tables.opening()
      for body in judged.assessed { bytes += tables.rows(body) }
      for profile in judged.unreadable { bytes += tables.rows(profile) }
      try session.deliver(bytes)
      session.console.summarise(summary(judged))
      return judged.status
    }
    let report = PortfolioReport(
      judged.assessed, ruleSet: ruleSet, unreadable: judged.unreadable, engine: Program.version)
    var bytes = bytes(of: report, format)
    if !tables.hasHeader { bytes = Array(bytes.drop { $0 != 0x0A }.dropFirst()) }
    try session.deliver(bytes)
    session.console.summarise(summary(judged))
    return judged.status
  }

  private static func bytes(of report: PortfolioReport, _ format: Format) -> [UInt8] {
    var bytes: [UInt8] = []
    switch format {
    case .document(let format): report.write(as: format, to: &bytes)
    case .data(.csv): report.writeCSV(to: &bytes)
    case .data(.json): report.writeJSON(to: &bytes)
    }
    return bytes
  }

  /// Two profiles of one body would count it twice: whoever reads the figures is told.
  private static func warnOfRepetitions(_ assessed: [AssessedProfile], _ console: Console) {
    var files: [String: String] = [:]
    for profile in assessed {
      guard let other = files.updateValue(profile.file, forKey: profile.id) else { continue }
      console.print(
        Diagnostic(
          file: profile.file, place: nil, severity: .warning, code: CommandCode.bodyTwice.rawValue,
          message: "\(other) has the id \(FilePath(profile.id).display) too; both are counted",
          help: "give one profile of each body; readiness compare lays those of one body side by side"))
    }
  }

  private static func summary(_ judged: JudgedProfiles) -> String {
    var text = Counted.text(judged.assessed.count, "profile")
    text += judged.assessed.count == 1 ? " on the board report" : " side by side"
    if !judged.unreadable.isEmpty { text += "; \(judged.unreadable.count) could not be read" }
    return text
  }

  private static let spec = CommandSpec(
    name: "portfolio",
    summary: "Lay many bodies side by side on one board report for their commissioner.",
    operands: CommandSpec.Operands(
      placeholder: "PROFILE…",
      help:
        "a profile, a stream of them (one a line, XML or JSON), a folder (every .xml file in it and below), or - for "
        + "standard input",
      least: 0, most: .max),
    options: [
      OptionSpec(
        "--format", .word("FORMAT", formats),
        Format.help(usual: .html) + "; of tables csv (default) or ndjson"),
      OptionSpec("--output", .output("FILE"), "where the report goes (default: standard output)"),
      OptionSpec("--files-from", .any("LIST"), "a file that names profiles, one a line or each ended by NUL; or -"),
    ] + TableOptions.specs(FactTables.ofPortfolios),
    notes: [
      "The commissioner's own tasks come first, with how many bodies each of them helps. There are no ranks and no "
        + "means; bodies of different kinds are never compared, and those that seek no step have their own list. The "
        + "order of the profiles does not matter.",
      "Exit status: 0 done; 2 no profile could be read, or the report not written; 3 some profiles could not be read: "
        + "the report names them.",
    ],
    examples: [
      "readiness portfolio --output board.html profiles/",
      "readiness portfolio --format csv --files-from list.txt",
    ])
}

/// The forms of a portfolio as data.
enum PortfolioFormat: String, DataFormat { case csv, json }
