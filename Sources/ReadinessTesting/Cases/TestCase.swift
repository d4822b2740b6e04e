public import ReadinessLoading
public import ReadinessModel

/// The test cases of one rule set, every name in them proved.
public struct TestSuite: Sendable {
  /// In the order of the files, then of the cases in them.
  public var cases: [TestCase]
  /// Changes of the rule set that no case can notice, each with the reason.
  public var unnoticed: [ExplainedChange]
  /// How users know the files, by the indices of ``Location/file``.
  public var fileNames: [String]
}

/// Answers in, and only what the case is about out.
public struct TestCase: Sendable {
  public var name: String
  public var at: Location
  public var profile: CaseProfile
  /// At least one.
  public var expectations: [Expectation]
}

/// A body made up for one case.
public struct CaseProfile: Sendable {
  /// Index of the kind of body.
  public var kind: Int
  public var asOf: CivilDate
  /// Index of the step aimed at; nil for none.
  public var target: Int?
  public var isShort: Bool
  public var answers: [CaseAnswer]
  /// Patients of each listed practice.
  public var practices: [Int64]
}

/// One answer of a case.
public struct CaseAnswer: Sendable {
  public enum Given: Sendable {
    /// As a profile would write it; it need not be a possible answer.
    case value(String)
    case notKnown
    case notApplicable(reason: String)
  }

  /// Index of the question.
  public var question: Int
  /// Nil where nothing is said: only evidence, or an answer of the shared profile taken back.
  public var given: Given?
  /// The date of its evidence.
  public var evidence: CivilDate?
}

/// A change of the rule set that no case can notice, and why that is so.
public struct ExplainedChange: Sendable {
  /// The change as `--mutate` names it.
  public var change: String
  public var reason: String
  public var at: Location
}
