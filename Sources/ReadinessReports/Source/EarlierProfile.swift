/// An older profile of the same body, judged by the rules of its time.
public struct EarlierProfile: Sendable {
  public var assessed: AssessedProfile
  /// The same old profile judged by the rules of the next profile, so that what the rules changed can be told apart from
  /// what the body changed; nil where both were judged by the same rules.
  public var underNextRules: AssessedProfile?

  public init(_ assessed: AssessedProfile, underNextRules: AssessedProfile? = nil) {
    self.assessed = assessed
    self.underNextRules = underNextRules
  }
}
