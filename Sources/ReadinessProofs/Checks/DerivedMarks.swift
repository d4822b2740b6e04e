internal import ReadinessLoading
internal import ReadinessModel

/// Marks on derived values, which have an order but no answers of their own.
enum DerivedMarks {
  /// Numbers of the marks that neighbouring values earn, the worse value first.
  static func neighbours(of rule: Int, _ question: Int, _ ruleSet: RuleSet) -> [(Int, Int)] {
    var cuts: Set<Int64> = []
    for mark in ruleSet.rules[rule].marks {
      guard case .number(let range) = mark.when else { continue }
      for bound in [range.lower, range.upper] {
        if let bound { cuts.formUnion([bound.millionths - 1, bound.millionths, bound.millionths + 1]) }
      }
    }
    var values = cuts.sorted().map { FixedDecimal(millionths: $0).fraction }
    if ruleSet.questions[question].better == .less { values.reverse() }
    let earned = values.compactMap { number(of: $0, ruleSet.rules[rule]) }
    return Array(zip(earned, earned.dropFirst())).map { ($0, $1) }
  }

  private static func number(of value: Fraction, _ rule: Rule) -> Int? {
    rule.marks.firstIndex {
      switch $0.when {
      case .number(let range): NumberTests.contains(range, value)
      case .otherwise: true
      case .choices, .each, .date, .formula: false
      }
    }
  }
}
