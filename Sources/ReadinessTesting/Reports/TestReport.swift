internal import ReadinessLoading
internal import ReadinessModel

/// What came of testing one rule set, ready to be written.
public struct TestReport: Sendable {
  public var run: TestRun
  public var coverage: Coverage?
  public var mutation: MutationReport?
  /// How users know the files of test cases.
  public var testFiles: [String]
  /// How users know the files of the rule set.
  public var ruleFiles: [String]
  /// The least per cent of outcomes exercised.
  public var coverageThreshold = 100
  /// The least per cent of changes that are noticed, or explained as not to be noticed.
  public var mutationThreshold = 95

  public init(run: TestRun, testFiles: [String], ruleFiles: [String]) {
    self.run = run
    self.testFiles = testFiles
    self.ruleFiles = ruleFiles
  }

  /// Whether every case is as expected and every figure reaches its threshold.
  public var isGood: Bool { run.isAsExpected && coverageIsGood && mutationIsGood }

  var coverageIsGood: Bool { coverage.map { $0.percent >= coverageThreshold } ?? true }

  var mutationIsGood: Bool {
    mutation.map { $0.accountedPercent >= mutationThreshold && $0.noticedAfterAll.isEmpty && $0.unknown.isEmpty }
      ?? true
  }

  /// `file:line:column` in the test cases.
  func testPlace(_ at: Location) -> String { Self.place(at, testFiles) }

  /// `file:line:column` in the rule set; the whole of it where the place is nil.
  func rulePlace(_ at: Location?) -> String {
    at.map { Self.place($0, ruleFiles) } ?? (ruleFiles.first ?? "rule set")
  }

  private static func place(_ at: Location, _ files: [String]) -> String {
    "\(files[at.file]):\(at.place.line):\(at.place.column)"
  }

  /// One line: place, expected, found and why.
  func line(_ unmet: UnmetExpectation, of result: CaseResult) -> String {
    let why = unmet.why.isEmpty ? "" : ", because \(unmet.why)"
    return "\(testPlace(unmet.at)): \(unmet.subject): expected \(unmet.expected), found \(unmet.found)\(why) "
      + "[\(result.name)]"
  }
}
