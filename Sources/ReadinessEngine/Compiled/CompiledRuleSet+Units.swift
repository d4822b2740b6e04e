import ReadinessModel

/// Common units: where a section is one sum, its points become whole numbers of some smallest part.
extension CompiledRuleSet {
  /// Beyond this the total of a section is computed with ``Fraction``: below it, products of two totals fit 64 bits.
  private static let largestTotal: Int64 = 0x7FFF_FFFF

  /// Lists the scored rules of a section and finds its unit, if there is a small one.
  mutating func findUnits(of section: Int) {
    var scored: [Int] = []
    let isSum = collectSum(sections[section].root, into: &scored)
    scored.sort()
    sections[section].scored = scored
    if scored.contains(where: { rules[$0].isVariable || rules[$0].openValue != nil }) { return }
    guard isSum, let unit = commonUnit(scored) else { return }
    var total: Int64 = 0
    for rule in scored {
      total += rules[rule].weight / FixedDecimal.scale &* unit
      total += rules[rule].weight % FixedDecimal.scale &* unit / FixedDecimal.scale
      if total > Self.largestTotal { return }
    }
    for rule in scored {
      let weight = FixedDecimal(millionths: rules[rule].weight).fraction * Fraction(unit)
      rules[rule].units = weight.floor ?? 0
      for mark in rules[rule].marks { marks[mark].units = (weight * marks[mark].value).floor ?? 0 }
    }
    sections[section].isFlat = true
    sections[section].unit = unit
  }

  /// Collects the scored rules below a group; false where something below it is not a sum.
  private func collectSum(_ group: Int, into scored: inout [Int]) -> Bool {
    var isSum = groups[group].aggregate == .sum && !groups[group].isBonus && groups[group].cap == nil
    for child in groups[group].children {
      if child < 0 {
        if !collectSum(~child, into: &scored) { isSum = false }
      } else if rules[child].role == .graded || rules[child].role == .commissioner {
        scored.append(child)
      }
    }
    return isSum
  }

  /// The least number by which every weight, and every weight times a mark, becomes whole; nil where it is large.
  private func commonUnit(_ scored: [Int]) -> Int64? {
    var unit: Int64 = 1
    for rule in scored {
      let weight = FixedDecimal(millionths: rules[rule].weight).fraction
      for mark in rules[rule].marks {
        for value in [weight, weight * marks[mark].value] {
          guard let small = value.small else { return nil }
          let common = gcd(unit, small.denominator)
          guard small.denominator <= 1_000_000, unit / common <= 1_000_000 else { return nil }
          unit = unit / common &* small.denominator
          if unit > 1_000_000_000 { return nil }
        }
      }
    }
    return unit
  }

  private func gcd(_ left: Int64, _ right: Int64) -> Int64 {
    var (a, b) = (left, right)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }
}
