public import ReadinessLoading
public import ReadinessModel

/// Every small change that mutation makes of a rule set, each by itself.
public struct SmallChanges: Sendable {
  private let ruleSet: RuleSet
  private let mutations: [Mutation]

  public init(of ruleSet: RuleSet, places: RuleSetPlaces) {
    self.ruleSet = ruleSet
    mutations = MutationList(ruleSet, places: places).all
  }

  public var count: Int { mutations.count }

  /// What is changed and how.
  public func name(_ index: Int) -> String { mutations[index].name }

  /// The rule set with that one change.
  public func changed(_ index: Int) -> RuleSet {
    var changed = ruleSet
    mutations[index].change(&changed)
    return changed
  }
}
