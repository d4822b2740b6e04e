import ReadinessModel

/// Scores of any tree of groups, in exact fractions: the slow and general way.
extension Assessor {
  /// Score and bounds of one group.
  func scoreTree(_ group: Int, _ assessment: borrowing Assessment) -> AggregateScore {
    AggregateScore(groups[group].aggregate, items(of: group, assessment))
  }

  /// What counts in a group; below a sum, the parts of a nested sum count one by one.
  func items(of group: Int, _ assessment: borrowing Assessment) -> [ScoredItem] {
    var found: [ScoredItem] = []
    for child in groups[group].children {
      if child >= 0 {
        if let item = item(of: child, assessment) { found.append(item) }
      } else if groups[group].aggregate == .sum, groups[~child].aggregate == .sum {
        found += items(of: ~child, assessment)
      } else {
        let score = scoreTree(~child, assessment)
        if let low = score.low, let high = score.high {
          found.append(
            ScoredItem(weight: groups[~child].weight, now: score.now, low: low, high: high, isSure: score.isSure))
        }
      }
    }
    return found
  }

  /// A rule as something that counts; nil where it cannot.
  private func item(of index: Int, _ assessment: borrowing Assessment) -> ScoredItem? {
    let result = assessment.rules[index]
    guard let standing = standing(of: index, result, assessment.facts.kind) else { return nil }
    let weight = FixedDecimal(millionths: rules[index].weight).fraction
    let rule = rules[index]
    if result.hasReach {
      // What can never have a mark is open and never counts.
      guard result.lowestMark >= 0 else { return nil }
      return ScoredItem(
        weight: weight, now: result.mark.map { marks[$0].value }, low: marks[Int(result.lowestMark)].value,
        high: marks[Int(result.highestMark)].value, isSure: !result.isUncertain)
    }
    switch standing {
    case .sure, .optionalAtItsMark:
      guard let mark = result.mark else { return nil }
      let value = marks[mark].value
      if result.mayChangeMark {
        return ScoredItem(
          weight: weight, now: value, low: marks[rule.lowestMark].value, high: marks[rule.highestMark].value,
          isSure: false)
      }
      return ScoredItem(weight: weight, now: value, low: value, high: value, isSure: standing == .sure)
    case .optional:
      return ScoredItem(
        weight: weight, now: nil, low: marks[rule.lowestMark].value, high: marks[rule.highestMark].value,
        isSure: false)
    }
  }

  enum Standing { case sure, optionalAtItsMark, optional }

  /// How a rule may count; nil where it cannot.
  func standing(of index: Int, _ result: RuleResult, _ kind: Int) -> Standing? {
    let rule = rules[index]
    guard rule.role == .graded || rule.role == .commissioner && kinds[kind].isCommissioner, !rule.marks.isEmpty else {
      return nil
    }
    switch result.state {
    case .answered: return result.isUncertain ? .optionalAtItsMark : .sure
    case .blank, .notKnown, .contradictory: return .optional
    case .notApplicable, .doesNotApply: return nil
    }
  }
}
