public import ReadinessEngine

/// One profile with its route map.
public struct PlannedProfile: Sendable {
  public var assessed: AssessedProfile
  public var map: RouteMap

  public init(_ assessed: AssessedProfile, _ map: RouteMap) {
    self.assessed = assessed
    self.map = map
  }
}
