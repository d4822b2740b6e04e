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

  /// The group of this id in it, or itself.
  public func group(_ id: String) -> Group? {
    if self.id == id { return self }
    for inner in groups { if let found = inner.group(id) { return found } }
    return nil
  }

  /// All groups in it, itself first.
  public var allGroups: [Group] { [self] + groups.flatMap { $0.allGroups } }
}

extension Section {
  /// Whether it is made of the scores of others.
  public var isSummary: Bool { !summary.isEmpty }
}

extension Rule {
  /// Whether its mark is not one of few values: it runs in a line, or adds up choice by choice.
  public var isVariable: Bool {
    marks.contains { mark in
      if case .each = mark.when { return true }
      return mark.toValue != nil
    }
  }
}

extension RuleSet {
  /// Whether the scores of a section are made of nothing but marks of few values, weights, sums, means and lowest ones.
  public func isPlain(_ section: Int) -> Bool {
    let content = sections[section]
    return !content.isSummary && !content.root.allGroups.contains { $0.isBonus || $0.cap != nil }
      && !rules.contains {
        $0.section == section && ($0.isVariable || $0.openCountsAs != nil || $0.marks.contains { $0.also != nil })
      }
  }
}

extension Question {
  /// What it is called where its wording is asked for: a derived value may have none.
  public var title: String { wording.isEmpty ? code.isEmpty ? id : code : wording }
}
