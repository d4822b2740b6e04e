import ReadinessEngine
import ReadinessModel

/// What formulas speak of.
enum Formulas {
  /// The facts a formula names, each once, in its order.
  static func facts(in formula: Formula) -> [Int] {
    var found: [Int] = []
    collect(formula, into: &found)
    return found
  }

  private static func collect(_ formula: Formula, into found: inout [Int]) {
    switch formula {
    case .all(let parts), .any(let parts), .atLeast(_, let parts): for part in parts { collect(part, into: &found) }
    case .not(let part): collect(part, into: &found)
    case .fact(let fact, _), .answered(let fact), .open(let fact), .blank(let fact), .applies(let fact):
      add(fact, to: &found)
    case .compare(let left, _, let right):
      add(left, to: &found)
      add(right, to: &found)
    case .score, .reached, .kind, .answersGiven: break
    }
  }

  /// The facts whose answers make a formula true; of alternatives, the first that does.
  static func reasons(_ trace: FormulaTrace) -> [Int] {
    if trace.truth != .isTrue { return [] }
    if trace.parts.isEmpty { return facts(in: trace.formula) }
    if case .not = trace.formula { return facts(in: trace.formula) }
    var found: [Int] = []
    for part in trace.parts where part.truth == .isTrue {
      for fact in reasons(part) { add(fact, to: &found) }
      if case .any = trace.formula { break }
    }
    return found
  }

  private static func add(_ fact: Int, to found: inout [Int]) {
    if !found.contains(fact) { found.append(fact) }
  }
}
