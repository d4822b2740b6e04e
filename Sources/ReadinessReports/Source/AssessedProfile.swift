public import ReadinessEngine
public import ReadinessModel

/// One profile judged by one rule set: what every report starts from.
public struct AssessedProfile: Sendable {
  public var ruleSet: RuleSet
  /// Compiled from `ruleSet`.
  public var assessor: Assessor
  public var profile: Profile
  /// What `assessor` made of `profile`.
  public var assessment: Assessment
  /// The profile's file as the user named it; empty where there is none.
  public var file: String
  /// By question index, where each answer stands; empty where places are not wanted.
  public var places: [Place?]

  public init(
    ruleSet: RuleSet, assessor: Assessor, profile: Profile, assessment: Assessment, file: String = "",
    places: [Place?] = []
  ) {
    self.ruleSet = ruleSet
    self.assessor = assessor
    self.profile = profile
    self.assessment = assessment
    self.file = file
    self.places = places
  }
}
