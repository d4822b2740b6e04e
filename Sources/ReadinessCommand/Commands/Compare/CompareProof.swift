internal import ReadinessLoading
internal import ReadinessModel
internal import ReadinessProofs

/// `readiness compare --prove OLD NEW`: what two rule sets can judge differently, for anybody.
enum CompareProof {
  static func run(_ session: inout Session) throws(Stop) -> ExitStatus {
    let (old, new) = try ruleSets(session)
    let budget = session.arguments.count("--budget") ?? RuleSetDifferences.defaultBudget
    let found = RuleSetDifferences.find(old: old, new: new, budget: budget)
    let report = DifferenceReport(found, old: old, new: new)
    var files: [String: String] = [:]
    if let folder = session.arguments.path("--examples") { files = try writeExamples(found, folder, session) }
    let format = try session.format(among: DifferenceReport.formats) ?? "text"
    try session.deliver(report.bytes(format, files: files))
    session.console.summarise(report.summary)
    let isOpen = found.items.contains { if case .notDecided = $0.verdict { true } else { false } }
    if report.isDifferent { return .answerIsNo }
    return isOpen && session.arguments.has("--require-proof") ? .answerIsNo : .done
  }

  /// The older one and the newer one; where one is named, the newer one is the one in use.
  private static func ruleSets(_ session: borrowing Session) throws(Stop) -> (RuleSet, RuleSet) {
    for option in ["--table", "--columns", "--no-header"] where session.arguments.has(option) {
      throw session.refuse(
        .conflictingOptions, "\(option) is about profiles, and --prove about rule sets", help: "leave one of them out")
    }
    if let format = session.arguments.text("--format"), !DifferenceReport.formats.contains(format) {
      throw session.refuse(
        .conflictingOptions, "what --prove finds is not written as \(format)", help: "--format text, json or junit")
    }
    if session.arguments.has("--tailoring") {
      throw session.refuse(
        .conflictingOptions, "--prove holds two rule sets against each other, and neither is tailored by it",
        help: "readiness compare --tailoring FILE PROFILE shows a body with and without a tailoring")
    }
    let named = session.arguments.operands + [session.arguments.path("--old-rules")].compactMap(\.self)
    if named.contains(.dash) {
      throw session.refuse(
        .conflictingOptions, "a rule set is not read from standard input", help: "give a file or folder")
    }
    guard let first = session.arguments.path("--old-rules") ?? session.arguments.operands.first, named.count <= 2 else {
      throw session.refuse(
        .missingArgument, "--prove needs an older and a newer rule set",
        help: "readiness compare --prove OLD NEW; with one of them, it is held against the rule set in use")
    }
    if named.count == 2, session.arguments.path("--rules") != nil {
      throw session.refuse(
        .conflictingOptions, "two rule sets are named, and --rules names a third", help: "leave one of them out")
    }
    let old = try RuleSetInUse.ruleSet(first, session.console)
    let second =
      session.arguments.path("--old-rules") == nil
      ? session.arguments.operands.dropFirst().first : session.arguments.operands.first
    return (old, try RuleSetInUse.ruleSet(second ?? session.arguments.path("--rules"), session.console))
  }

  /// Each body as a profile; gives their names by what they show.
  private static func writeExamples(
    _ found: RuleSetDifferences, _ folder: FilePath, _ session: borrowing Session
  ) throws(Stop) -> [String: String] {
    var names: [String: String] = [:]
    var reports: ReportFolder
    do throws(FileProblem) { reports = try ReportFolder(folder, ending: ".xml") } catch {
      throw session.cannotWrite(folder, error)
    }
    var texts: [(path: FilePath, text: String)] = []
    for item in found.items {
      guard case .differs(let body) = item.verdict else { continue }
      let path = reports.path(for: "\(item.kind.rawValue)-\(item.id)")
      texts.append((path, body.xml))
      names[DifferenceReport.key(item)] = path.display
      if let older = body.oldXML {
        texts.append((reports.path(for: "\(item.kind.rawValue)-\(item.id)-old"), older))
      }
    }
    // None of them is written where one would take the place of something that was read, or of the report.
    if let output = session.arguments.path("--output") {
      do throws(FileProblem) { try reports.claim(output) } catch { throw session.cannotWrite(output, error) }
    }
    for (path, _) in texts {
      do throws(FileProblem) {
        try reports.claim(path)
        try AtomicFile.refuseInput(path)
      } catch { throw session.cannotWrite(path, error) }
    }
    for (path, text) in texts { try session.deliver(Array(text.utf8), to: path) }
    return names
  }
}
