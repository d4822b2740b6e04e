public import ReadinessEngine

/// Everything a readiness report may show about one body.
public struct ReportSource: Sendable {
  public var assessed: AssessedProfile
  /// Whether what the body does not seek gets its gates and gaps too; the assessment was made with the same choice.
  public var allSteps: Bool
  /// The version of the program.
  public var engine: String
  /// What the report is compared with.
  public var earlier: EarlierProfile?
  /// What would still stand with only what has been shown; nil where that was not asked for.
  public var stress: StressTest?

  public init(
    _ assessed: AssessedProfile, allSteps: Bool = false, engine: String = "\(EngineVersion.text)",
    earlier: EarlierProfile? = nil, stress: StressTest? = nil
  ) {
    self.assessed = assessed
    self.allSteps = allSteps
    self.engine = engine
    self.earlier = earlier
    self.stress = stress
  }
}
