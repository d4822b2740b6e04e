public import ReadinessEngine
internal import ReadinessModel

/// One profile with its route map.
public struct PlannedProfile: Sendable {
  public var assessed: AssessedProfile
  public var map: RouteMap

  public init(_ assessed: AssessedProfile, _ map: RouteMap) {
    self.assessed = assessed
    self.map = map
  }
}

extension PlannedProfile {
  /// What is to be reached, as options name it: a step, `SECTION=BAND`, `condition=ID`, or `hold=ID` while one is open.
  var goalIDs: String {
    let ruleSet = assessed.ruleSet
    if map.state == .held {
      let holds = ruleSet.holds.indices.filter { assessed.assessment.holds[$0] == .isTrue }
      return holds.map { "hold=\(ruleSet.holds[$0].id)" }.joined(separator: " ")
    }
    return map.goals.map { goal in
      switch goal {
      case .step(let step): ruleSet.steps[step].id
      case .band(let section, let band): "\(ruleSet.sections[section].id)=\(ruleSet.scoring.bands[band].id)"
      case .condition(let index): "condition=\(ruleSet.conditions[index].id)"
      }
    }.joined(separator: " ")
  }
}
