internal import ReadinessModel
internal import ReadinessReports

/// What an `assess` run was asked to do, proved against the rule set.
struct AssessPlan {
  enum Target {
    case standardOutput
    case file(FilePath)
    case folder(FilePath)
  }

  let inputs: InputList
  let format: ReportFormat
  let target: Target
  let requirement: StepRequirement?
  let since: FilePath?
  /// Everything named that is read, and the profiles found in folders and lists.
  let inputPaths: [FilePath]
  /// An earlier run that this one is held against.
  let baseline: Baseline?
  let allSteps: Bool
  /// How much of a report is wanted.
  let pages: ReportPages
  let isFull: Bool
  let wantsPlaces: Bool
  /// Whether each profile is judged again with only what has been shown.
  let isStressed: Bool
  /// What is written in place of reports.
  let tables: TableOptions

  init(_ session: borrowing Session, _ ruleSet: RuleSet) throws(Stop) {
    let arguments = session.arguments
    let named = try session.format(among: ReportFormat.words)
    tables = try TableOptions(session, ruleSet, format: named)
    format =
      named.flatMap { ReportFormat($0) } ?? (tables.table == nil ? .document(.text) : .data(.csv))
    allSteps = arguments.has("--all-steps")
    isFull = arguments.has("--detail")
    wantsPlaces = !arguments.has("--no-places")
    isStressed = arguments.has("--stress")
    since = arguments.path("--since")
    let target = Self.target(arguments.path("--output"))
    self.target = target
    // What the stress test finds stands in the annex.
    pages =
      arguments.text("--pages").flatMap { ReportPages(rawValue: $0) }
      ?? (isStressed ? .all : Self.usualPages(format, target))
    inputs = try InputList.named(by: session, besides: [since], nothing: "nothing to assess")
    inputPaths = inputs.paths + arguments.inputs
    requirement = try Self.requirement(session, ruleSet)
    baseline = try Self.baseline(session, ruleSet)
    if since != nil, inputs.items.count != 1 {
      throw session.refuse(.conflictingOptions, "--since goes with one profile", help: "give one profile")
    }
    if since != nil, !format.showsChanges(inFull: isFull) {
      throw session.refuse(
        .conflictingOptions, "\(format.word) has no place for what changed since an earlier profile",
        help: "--format \(ReportFormat.documents); json or csv with --detail full")
    }
    if isStressed, !format.showsStress {
      throw session.refuse(
        .conflictingOptions, "\(format.word) has no place for the stress test",
        help: "--format \(ReportFormat.documents), or json, ndjson, csv or xml")
    }
    if isFull, tables.table == nil, !format.hasDetail {
      throw session.refuse(
        .conflictingOptions, "\(format.word) has no further detail",
        help: "--format json, ndjson or csv, or leave --detail out")
    }
    if let wanted = arguments.text("--pages") {
      if !format.hasPages {
        throw session.refuse(
          .conflictingOptions, "\(format.word) has no pages",
          help: "--format \(ReportFormat.documents), or leave --pages out")
      }
      if isStressed, wanted == ReportPages.two.rawValue {
        throw session.refuse(
          .conflictingOptions, "the board's two pages have no place for the stress test", help: "--pages all")
      }
    }
    if tables.table != nil { try Self.refuse(beside: "--table", ["--since", "--stress", "--detail"], session) }
    if case .folder = target { return }
    if !format.holdsMany, inputs.items.count > 1 {
      throw session.refuse(
        .oneFileForMany, "\(format.word) holds one report in a file, and there are \(inputs.items.count) profiles",
        help: "name a folder: --output reports/")
    }
  }

  /// Whether a profile that names its own of last time is compared with that: where the report has a place for it, and no
  /// other is given.
  var looksForEarlier: Bool { since == nil && tables.table == nil && format.showsChanges(inFull: isFull) }

  /// Where the result goes, for messages.
  var outputPath: FilePath {
    switch target {
    case .standardOutput: .dash
    case .file(let path), .folder(let path): path
    }
  }

  var writesFolder: Bool { if case .folder = target { true } else { false } }

  private static func baseline(_ session: borrowing Session, _ ruleSet: RuleSet) throws(Stop) -> Baseline? {
    guard let path = session.arguments.path("--baseline") else { return nil }
    do throws(BaselineProblem) { return try Baseline(path, ruleSet) } catch {
      switch error {
      case .file(let problem):
        session.console.print(problem.finding(about: path, help: "give what --format ndjson wrote in an earlier run"))
      case .line(let line):
        session.console.print(
          Diagnostic(
            file: path.inputName, place: Place(line: line, column: 1), code: BaselineCode.badBaseline.rawValue,
            message: "the line is not an assessment", help: "give what --format ndjson wrote in an earlier run"))
      case .nothing(let errors):
        session.console.print(
          Diagnostic(
            file: path.inputName, place: nil, code: BaselineCode.badBaseline.rawValue,
            message: errors == 0
              ? "the earlier run holds nothing: there is no assessment to compare with"
              : "the earlier run holds only errors, no assessment to compare with",
            help: "give what --format ndjson wrote in an earlier run that could read its profiles"))
      }
      throw Stop(status: .impossible)
    }
  }

  /// Files hold everything; what runs past on a terminal is the two sides.
  private static func usualPages(_ format: ReportFormat, _ target: Target) -> ReportPages {
    if case .standardOutput = target, format == .document(.text) { return .two }
    return .all
  }

  private static func target(_ path: FilePath?) -> Target {
    guard let path, path != .dash else { return .standardOutput }
    if path.endsWithSlash { return .folder(path.withoutTrailingSlashes) }
    if case .folder = FileKind(of: path) { return .folder(path) }
    return .file(path)
  }

  private static func refuse(
    beside option: String, _ others: [String], _ session: borrowing Session
  ) throws(Stop) {
    for other in others where session.arguments.has(other) {
      throw session.refuse(.conflictingOptions, "\(option) has no place for \(other)", help: "leave one of them out")
    }
  }

  private static func requirement(_ session: borrowing Session, _ ruleSet: RuleSet) throws(Stop) -> StepRequirement? {
    guard let name = session.arguments.text("--require") else { return nil }
    let ids = ruleSet.steps.map(\.id)
    if let index = ids.firstIndex(of: name) { return StepRequirement(step: index) }
    let nearest = Spelling.nearest(to: name, among: ids).map { "did you mean \($0)?" }
    throw session.refuse(
      .unknownStepName, "there is no step “\(FilePath(name).display)”",
      help: nearest ?? "one of: \(ids.joined(separator: ", "))")
  }
}
