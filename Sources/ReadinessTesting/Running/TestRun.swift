internal import ReadinessEngine
public import ReadinessLoading
public import ReadinessModel

/// What came of running test cases.
public struct TestRun: Sendable {
  public var results: [CaseResult]

  /// Runs every case of a suite.
  public init(_ suite: TestSuite, ruleSet: RuleSet) {
    var judge = CaseJudge(ruleSet)
    let words = ExpectationWords(ruleSet: ruleSet)
    results = suite.cases.map { testCase in
      let profile = judge.read(testCase.profile)
      let assessment = judge.assess(testCase.profile)
      var failures: [UnmetExpectation] = []
      for expectation in testCase.expectations where !judge.holds(expectation, assessment) {
        failures.append(
          UnmetExpectation(
            at: expectation.at, subject: words.subject(expectation), expected: words.wanted(expectation.wanted),
            found: judge.found(expectation, assessment),
            why: judge.why(expectation.subject, assessment, profile)))
      }
      return CaseResult(
        name: testCase.name, at: testCase.at, expectations: testCase.expectations.count, unmet: failures)
    }
  }

  /// Whether every case came out as it says.
  public var isAsExpected: Bool { results.allSatisfy(\.unmet.isEmpty) }

  /// How many expectations there were.
  public var expectations: Int { results.reduce(0) { $0 + $1.expectations } }
}

/// What came of one case.
public struct CaseResult: Sendable {
  public var name: String
  public var at: Location
  /// How many expectations it has.
  public var expectations: Int
  /// Those that were not met.
  public var unmet: [UnmetExpectation]
}

/// An expectation that was not met, in words.
public struct UnmetExpectation: Sendable {
  public var at: Location
  /// `mark of rule gp-lead`.
  public var subject: String
  public var expected: String
  public var found: String
  /// The derivation: the answers used, the marks, the parts of formulas.
  public var why: String
}
