public import ReadinessModel

/// What each rule adds to its section's score; the parts add up to the score exactly.
extension Assessor {
  /// Every counted rule of a section with its share of the score (of 1); none where nothing counts.
  public func contributions(
    to section: Int, _ assessment: borrowing Assessment
  ) -> [(rule: Int, share: Fraction)] {
    var found: [(rule: Int, share: Fraction)] = []
    if sections[section].parts.isEmpty { distribute(sections[section].root, .one, assessment, into: &found) }
    return found
  }

  private func distribute(
    _ group: Int, _ factor: Fraction, _ assessment: borrowing Assessment,
    into found: inout [(rule: Int, share: Fraction)]
  ) {
    let parts = countedParts(of: group, assessment)
    switch groups[group].aggregate {
    case .sum, .mean:
      var total = Fraction.zero
      for part in parts where !part.isBonus { total += part.weight }
      let scaled = factor * scale(of: group, parts, total, assessment)
      for part in parts {
        guard let share = (scaled * part.weight).divided(by: total) else { continue }
        add(part, share, assessment, into: &found)
      }
    case .lowest:
      var lowest: CountedPart?
      for part in parts where lowest.map({ part.now < $0.now }) ?? true { lowest = part }
      for part in parts { add(part, part.child == lowest?.child ? factor : .zero, assessment, into: &found) }
    }
  }

  private struct CountedPart {
    /// A rule, or the complement of a group.
    var child: Int
    var weight: Fraction
    var now: Fraction
    var isBonus = false
  }

  /// How much of what its parts earn a group keeps: less than all where a cap, or what is possible, stops them.
  private func scale(
    of group: Int, _ parts: [CountedPart], _ total: Fraction, _ assessment: borrowing Assessment
  ) -> Fraction {
    if groups[group].cap == nil, !parts.contains(where: { $0.isBonus }) { return .one }
    var earned = Fraction.zero
    for part in parts { earned += part.now * part.weight }
    guard let raw = earned.divided(by: total), let now = scoreTree(group, assessment).now else { return .one }
    return now.divided(by: raw) ?? .one
  }

  private func add(
    _ part: CountedPart, _ factor: Fraction, _ assessment: borrowing Assessment,
    into found: inout [(rule: Int, share: Fraction)]
  ) {
    if part.child >= 0 {
      found.append((part.child, factor * part.now))
    } else {
      distribute(~part.child, factor, assessment, into: &found)
    }
  }

  private func countedParts(of group: Int, _ assessment: borrowing Assessment) -> [CountedPart] {
    var parts: [CountedPart] = []
    for child in groups[group].children {
      if child >= 0 {
        if assessment.rules[child].isCounted, rules[child].weight > 0, let now = value(of: child, assessment) {
          let weight = FixedDecimal(millionths: rules[child].weight).fraction
          parts.append(CountedPart(child: child, weight: weight, now: now))
        }
        continue
      }
      let inner = groups[~child]
      let addsPoints = groups[group].aggregate == .sum && inner.aggregate == .sum
      if addsPoints, !isLimited(~child) {
        for var part in countedParts(of: ~child, assessment) {
          if inner.isBonus { part.isBonus = true }
          parts.append(part)
        }
        continue
      }
      let score = scoreTree(~child, assessment)
      let weight = addsPoints ? score.possible : inner.weight
      if let now = score.now, !weight.isZero {
        parts.append(CountedPart(child: child, weight: weight, now: now, isBonus: inner.isBonus))
      }
    }
    return parts
  }
}
