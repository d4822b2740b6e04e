/// What a plan costs, in the order in which plans are compared.
struct PlanCost: Sendable, Hashable {
  /// How much of what was asked for is left out, or taken as if it could be changed; always counts first.
  var penalty = 0
  var days = 0
  var changes = 0
  var months = 0

  /// Whether it is less than the other by this measure first.
  func isBelow(_ other: PlanCost, by measure: PlanRequest.Measure) -> Bool {
    if penalty != other.penalty { return penalty < other.penalty }
    let (left, right) = (key(measure), other.key(measure))
    if left.0 != right.0 { return left.0 < right.0 }
    if left.1 != right.1 { return left.1 < right.1 }
    return left.2 < right.2
  }

  private func key(_ measure: PlanRequest.Measure) -> (Int, Int, Int) {
    switch measure {
    case .days: (days, changes, months)
    case .changes: (changes, days, months)
    case .months: (months, days, changes)
    }
  }
}
