internal import ReadinessLoading
internal import ReadinessModel
internal import ReadinessTesting
internal import Synchronization

/// Runs the test cases of every rule set that was named.
struct TestRunner {
  private let console: Console
  private let jobs: Int
  private let wantsCoverage: Bool
  private let wantsMutation: Bool
  private let threshold: Int?
  private let format: String
  private let tailorings: [TailoringFile]

  init(_ session: borrowing Session) throws(Stop) {
    tailorings = try TailoringsInUse.read(session)
    let arguments = session.arguments
    console = session.console
    jobs = arguments.count("--jobs") ?? Surroundings.processors
    wantsCoverage = arguments.has("--coverage")
    wantsMutation = arguments.has("--mutate")
    threshold = arguments.count("--threshold")
    if threshold != nil, !wantsCoverage, !wantsMutation {
      throw session.refuse(
        .conflictingOptions, "--threshold goes with --coverage or --mutate",
        help: "add the one whose share has to be reached, or leave it out")
    }
    format = arguments.text("--format") ?? "text"
  }

  func run(_ inputs: TestInputs, _ session: inout Session) throws(Stop) -> ExitStatus {
    var reports: [TestReport] = []
    var isUnreadable = inputs.isUnreadable
    for group in inputs.groups {
      if let report = report(on: group) { reports.append(report) } else { isUnreadable = true }
    }
    if reports.isEmpty { return .impossible }
    switch format {
    case "junit": try session.write(reports.junit())
    case "tap": try session.write(reports.tap())
    default: for report in reports { try session.write(report.text()) }
    }
    let cases = reports.reduce(0) { $0 + $1.run.results.count }
    let unmet = reports.reduce(0) { count, report in count + report.run.results.count { !$0.unmet.isEmpty } }
    session.console.summarise(
      Counted.text(cases, "case") + " of " + Counted.text(reports.count, "rule set") + ", "
        + (unmet == 0 ? "all as expected" : "\(unmet) not as expected"))
    return (reports.allSatisfy(\.isGood) ? ExitStatus.done : .answerIsNo).and(isUnreadable ? .partly : .done)
  }

  /// What came of one rule set's cases; nil after printing why they could not be run.
  private func report(on group: TestInputs.Group) -> TestReport? {
    let rules = RuleSetInUse.read(group.ruleSet, tailorings: tailorings)
    console.print(rules.diagnostics)
    guard let loaded = rules.loaded else { return nil }
    let reading = TestLoader.load(group.documents, ruleSet: loaded.ruleSet)
    console.print(reading.diagnostics)
    guard let suite = reading.suite else { return nil }
    var report = TestReport(
      run: TestRun(suite, ruleSet: loaded.ruleSet), testFiles: suite.fileNames, ruleFiles: loaded.fileNames)
    if let threshold { (report.coverageThreshold, report.mutationThreshold) = (threshold, threshold) }
    if wantsCoverage { report.coverage = Coverage(suite, ruleSet: loaded.ruleSet, places: loaded.places) }
    if wantsMutation, report.run.isAsExpected { report.mutation = mutate(suite, loaded) }
    return report
  }

  /// Tries every change, several at a time.
  private func mutate(_ suite: TestSuite, _ loaded: LoadedRuleSet) -> MutationReport {
    let run = MutationRun(suite, ruleSet: loaded.ruleSet, places: loaded.places)
    let results = MutationResults(count: run.count)
    Threads.run(jobs) {
      while let index = results.take() { results.put(run.isNoticed(index), at: index) }
    }
    return run.report(results.noticed)
  }
}

/// What came of every change, filled in from several threads.
private final class MutationResults: Sendable {
  private let count: Int
  private let next = Atomic(0)
  private let values: Mutex<[Bool]>

  init(count: Int) {
    self.count = count
    values = Mutex([Bool](repeating: false, count: count))
  }

  /// The next change to try; nil when all are taken.
  func take() -> Int? {
    let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
    return index < count ? index : nil
  }

  func put(_ noticed: Bool, at index: Int) { values.withLock { $0[index] = noticed } }

  var noticed: [Bool] { values.withLock { $0 } }
}
