public import ReadinessModel

/// What a route map is asked for.
public struct PlanRequest: Sendable, Hashable {
  /// Something that is to be reached.
  public enum Goal: Sendable, Hashable {
    /// All gates of every applicable step up to this one are met.
    case step(Int)
    /// The low end of a section's score lies in this band or above it.
    case band(section: Int, band: Int)
    /// A condition is no longer true.
    case condition(Int)
  }

  /// What counts first when two plans are compared.
  public enum Measure: String, Sendable, CaseIterable { case days, changes, months }

  /// How many steps of the search are taken at most unless a request says otherwise.
  public static let usualBudget = 100_000
  /// How many other ways are looked for unless a request says otherwise.
  public static let usualOthers = 3

  /// All of them; empty stands for the next step that is sought and not reached.
  public var goals: [Goal] = []
  public var measure = Measure.days
  /// The day on which it all begins; nil for the as-of date.
  public var from: CivilDate?
  /// Indices of questions whose answers stay as they are.
  public var avoided: [Int] = []
  /// Working days that must do; nil for as many as it takes.
  public var mostDays: Int?
  /// Steps of the search, at least 1.
  public var budget = PlanRequest.usualBudget
  /// How many other ways are looked for.
  public var others = PlanRequest.usualOthers

  /// Whether the least over all ways in which open answers turn out, and what stands in the way, are looked for, too.
  public var asksForRange = true

  public init() {}

  /// Only the plan to the next step that is sought.
  public static var nextStep: PlanRequest {
    var request = PlanRequest()
    request.others = 0
    request.asksForRange = false
    return request
  }
}
