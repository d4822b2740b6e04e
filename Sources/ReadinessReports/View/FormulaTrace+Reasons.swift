import ReadinessEngine
import ReadinessModel

extension FormulaTrace {
  /// The facts whose answers make it true; of alternatives, the first that does. None where it is not true.
  var reasons: [Int] {
    if truth != .isTrue { return [] }
    if parts.isEmpty { return formula.facts }
    if case .not = formula { return formula.facts }
    var found: [Int] = []
    for part in parts where part.truth == .isTrue {
      for fact in part.reasons where !found.contains(fact) { found.append(fact) }
      if case .any = formula { break }
    }
    return found
  }
}
