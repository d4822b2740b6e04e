internal import ReadinessModel

/// Where the reports of a run go, one after the other, in the order of the inputs.
final class AssessSink {
  private let target: AssessPlan.Target
  private let writer: ReportWriter
  private let console: Console
  private let baseline: Baseline?
  /// Held where an interruption must wait until a file is whole.
  private let signals: HeldSignals?
  private var progress: Progress
  private var output = StandardOutput()
  /// What goes to a file is written when it is whole.
  private var pending: [UInt8] = []
  private var folder: ReportFolder?
  /// What is kept until every input is read, where the folder for the reports holds one of them or a link: until then
  /// nobody can say that a report takes no other's place. Nil elsewhere.
  private var held: [(path: FilePath, bytes: [UInt8])]?
  private var isFirst = true
  /// How often each key has come up, where the format tells apart what has the same.
  private var keys: [String: Int] = [:]
  private(set) var tally = AssessTally()
  /// Why the run had to end, once it had to.
  private(set) var failure: (path: FilePath, problem: FileProblem)?
  /// Whether the run was interrupted; what was begun is whole.
  private(set) var isInterrupted = false

  init(
    _ plan: AssessPlan, _ writer: ReportWriter, _ console: Console, _ signals: HeldSignals?
  ) throws(FileProblem) {
    target = plan.target
    self.writer = writer
    self.console = console
    baseline = plan.baseline
    self.signals = signals
    progress = Progress(of: plan.inputs.items.count, isShown: console.showsProgress)
    if case .folder(let path) = plan.target {
      folder = try ReportFolder(path, ending: plan.format.ending)
      if folder?.mayLose(plan.inputPaths) ?? false { held = [] }
    }
  }

  /// Takes what came of one input; false where the run is over.
  func take(_ outcome: AssessOutcome, of item: InputList.Item) -> Bool {
    if signals?.arePending ?? false {
      isInterrupted = true
      return false
    }
    if !outcome.findings.isEmpty {
      progress.clear()
      console.print(outcome.findings)
    }
    guard let assessed = outcome.assessed else {
      tally.unreadable += 1
      progress.step()
      return folder != nil || outcome.report.isEmpty || add(numbered(outcome))
    }
    compare(assessed, item)
    tally.count(isRefused: assessed.isRefused, contradicts: assessed.contradicts)
    progress.step()
    return folder == nil ? add(numbered(outcome)) : write(writer.numbered(outcome.report, 1), of: assessed.id)
  }

  /// Ends the output. Where nothing could be read, documents are not written; data holds the records of what is wrong.
  func finish() {
    progress.clear()
    if let baseline { count(baseline.missing()) }
    if failure != nil || isInterrupted { return }
    if folder != nil { return writeHeld() }
    if isFirst { return }
    if case .file(let path) = target {
      if tally.assessed == 0, case .document = writer.format { return }
      pending += writer.closing()
      attempt(path) { () throws(FileProblem) in try AtomicFile.write(pending, to: path) }
    } else {
      attempt(.dash) { () throws(FileProblem) in
        try output.write(writer.closing())
        try output.flush()
      }
    }
  }

  private func numbered(_ outcome: AssessOutcome) -> [UInt8] {
    guard writer.format == .data(.junit) else { return outcome.report }
    let number = keys[outcome.key, default: 0] + 1
    keys[outcome.key] = number
    return writer.numbered(outcome.report, number)
  }

  private func compare(_ assessed: AssessOutcome.Assessed, _ item: InputList.Item) {
    guard let baseline, let standing = assessed.standing, case .profile(let path) = item else { return }
    count(baseline.compare(standing, id: assessed.id, file: path.inputName))
  }

  private func count(_ differences: [Diagnostic]) {
    if differences.isEmpty { return }
    progress.clear()
    console.print(differences)
    if differences.contains(where: { $0.severity == .error }) { tally.fallen += 1 }
  }

  private func write(_ report: [UInt8], of id: String) -> Bool {
    guard let path = folder?.path(for: id) else { return false }
    let bytes = writer.opening() + report + writer.closing()
    return attempt(path) { () throws(FileProblem) in
      try folder?.claim(path)
      if held != nil { held?.append((path, bytes)) } else { try AtomicFile.write(bytes, to: path) }
    }
  }

  /// Writes what was kept, if none of it takes an input's place.
  private func writeHeld() {
    let reports = held ?? []
    for (path, _) in reports {
      if !attempt(path, { () throws(FileProblem) in try AtomicFile.refuseInput(path) }) { return }
    }
    for (path, bytes) in reports {
      if !attempt(path, { () throws(FileProblem) in try AtomicFile.write(bytes, to: path) }) { return }
    }
  }

  private func add(_ report: [UInt8]) -> Bool {
    let lead = isFirst ? writer.opening() : writer.between()
    isFirst = false
    if case .file = target {
      pending += lead
      pending += report
      return true
    }
    return attempt(.dash) { () throws(FileProblem) in
      try output.write(lead)
      try output.write(report)
    }
  }

  @discardableResult
  private func attempt(_ path: FilePath, _ body: () throws(FileProblem) -> Void) -> Bool {
    do throws(FileProblem) {
      try body()
      return true
    } catch {
      failure = (path, error)
      return false
    }
  }
}
