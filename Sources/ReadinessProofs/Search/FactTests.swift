internal import ReadinessModel

/// Every test that any formula or mark makes of a fact.
struct FactTests {
  /// By question index.
  private(set) var of: [[FactTest]]
  /// Pairs of facts that are compared with each other.
  private(set) var comparisons: [(Int, Int)] = []
  /// Thresholds of figures over the list of practices, in whole numbers.
  private(set) var practiceThresholds: [(PracticeFigure, Int64)] = []
  /// Bounds on the size of practices.
  private(set) var practiceBounds: [Int64] = []

  init(_ ruleSet: RuleSet) {
    of = [[FactTest]](repeating: [], count: ruleSet.questions.count)
    for leaf in ruleSet.formulas.flatMap(\.leaves) {
      switch leaf {
      case .fact(let question, let test): of[question].append(test)
      case .compare(let left, _, let right): comparisons.append((left, right))
      case .all, .any, .not, .atLeast, .answered, .open, .blank, .applies, .score, .reached, .kind, .answersGiven,
        .statement:
        break
      }
    }
    for rule in ruleSet.rules {
      guard let question = rule.question else { continue }
      for mark in rule.marks {
        switch mark.when {
        case .choices(let bits): of[question].append(.choices(bits))
        case .number(let range): of[question].append(.number(range))
        case .date(let date): of[question].append(.date(date))
        case .formula, .otherwise, .each: break
        }
      }
    }
    for (index, question) in ruleSet.questions.enumerated() {
      guard case .practices(let figure, let atLeast, let atMost)? = question.derivation else { continue }
      for bound in [atLeast, atMost] { if let bound { practiceBounds.append(bound.millionths / FixedDecimal.scale) } }
      for case .number(let range) in of[index] {
        for bound in [range.lower, range.upper] {
          if let bound { practiceThresholds.append((figure, bound.millionths / FixedDecimal.scale)) }
        }
      }
    }
  }
}
