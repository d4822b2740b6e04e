extension Group {
  /// The groups directly in it, in order.
  public var groups: [Group] {
    var groups: [Group] = []
    for case .group(let group) in children { groups.append(group) }
    return groups
  }

  /// Indices of the rules directly in it, in order.
  public var rules: [Int] {
    var rules: [Int] = []
    for case .rule(let rule) in children { rules.append(rule) }
    return rules
  }

  /// Whether it is one sum, however deep: then a rule in it earns points, which add up.
  public var isOneSum: Bool { aggregate == .sum && groups.allSatisfy { $0.isOneSum } }
}

extension Question {
  /// What it is called where its wording is asked for: a derived value may have none.
  public var title: String { wording.isEmpty ? code.isEmpty ? id : code : wording }
}
