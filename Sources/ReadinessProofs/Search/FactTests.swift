internal import ReadinessModel

/// Every test that any formula, mark or action makes of a fact.
struct FactTests {
  /// By question index.
  private(set) var of: [[FactTest]]
  /// By question index: whether a derived value is computed from it.
  private(set) var isJoined: [Bool]
  /// Pairs of facts that are compared with each other.
  private(set) var comparisons: [(Int, Int)] = []
  /// Thresholds of figures over the list of practices, in whole numbers.
  private(set) var practiceThresholds: [(PracticeFigure, Int64)] = []
  /// Bounds on the size of practices.
  private(set) var practiceBounds: [Int64] = []

  init(_ ruleSet: RuleSet) {
    of = [[FactTest]](repeating: [], count: ruleSet.questions.count)
    isJoined = [Bool](repeating: false, count: ruleSet.questions.count)
    for question in ruleSet.questions { for part in question.derivation?.operands ?? [] { isJoined[part] = true } }
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
        // Each choice adds its own, so each is told from every other.
        case .each(let bits):
          of[question] += ruleSet.questions[question].choices(in: bits).map { .choices(1 << UInt64($0)) }
        case .formula, .otherwise: break
        }
      }
    }
    for (question, action) in ruleSet.actionsAtAnswers {
      for need in action.after { of[need.question].append(need.test) }
      if let question, let reaches = action.reaches { of[question].append(reaches) }
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

extension FactTests {
  /// Whether an answer is compared with others, so that its own tests do not tell all.
  func comparesWithOthers(_ question: Int) -> Bool {
    isJoined[question] || comparisons.contains { $0.0 == question || $0.1 == question }
  }
}

extension RuleSet {
  /// Every action that a rule has at its answers, with the index of the question it is about.
  var actionsAtAnswers: [(question: Int?, action: Action)] {
    rules.flatMap { rule in
      (rule.marks.compactMap(\.action) + [rule.action, rule.findOut].compactMap { $0 }).map { (rule.question, $0) }
    }
  }
}
