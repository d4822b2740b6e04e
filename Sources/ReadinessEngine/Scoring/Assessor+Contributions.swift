public import ReadinessModel

/// What each rule adds to its section's score; the parts add up to the score exactly.
extension Assessor {
  /// Every counted rule of a section with its share of the score (of 1); none where nothing counts.
  public func contributions(
    to section: Int, _ assessment: borrowing Assessment
  ) -> [(rule: Int, share: Fraction)] {
    var found: [(rule: Int, share: Fraction)] = []
    distribute(sections[section].root, .one, assessment, into: &found)
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
      for part in parts { total += part.weight }
      for part in parts {
        guard let share = (factor * part.weight).divided(by: total) else { continue }
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
        let result = assessment.rules[child]
        if result.isCounted, let mark = result.mark, rules[child].weight > 0 {
          let weight = FixedDecimal(millionths: rules[child].weight).fraction
          parts.append(CountedPart(child: child, weight: weight, now: marks[mark].value))
        }
      } else if groups[group].aggregate == .sum, groups[~child].aggregate == .sum {
        parts += countedParts(of: ~child, assessment)
      } else if let now = scoreTree(~child, assessment).now, !groups[~child].weight.isZero {
        parts.append(CountedPart(child: child, weight: groups[~child].weight, now: now))
      }
    }
    return parts
  }
}
