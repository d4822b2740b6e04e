import ReadinessEngine
import ReadinessModel

/// What a commissioner has a part in.
extension RuleSet {
  /// Whether a commissioner is one of the parties.
  func includesCommissioner(_ parties: [Int]) -> Bool { parties.contains { self.parties[$0].isCommissioner } }

  /// Whether a commissioner owns what a next action is about, alone or with others; single rules aside, which are the
  /// body's own work.
  func concernsCommissioner(_ subject: NextAction.Subject) -> Bool {
    switch subject {
    case .hold(let index): includesCommissioner(holds[index].action.owners)
    case .condition(let index): includesCommissioner(conditions[index].action.owners)
    case .gate(let index): includesCommissioner(gates[index].action.owners)
    case .findOut, .rule: false
    }
  }
}
