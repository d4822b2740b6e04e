public import ReadinessModel

/// A formula with the value of each of its parts, for people who want to know why.
public struct FormulaTrace: Sendable {
  /// The part itself; its own parts are in ``parts``.
  public var formula: Formula
  public var truth: Truth
  public var parts: [FormulaTrace]
}

extension Assessor {
  /// Evaluates a formula of the rule set this assessor was made of, keeping every part's value.
  public func trace(_ formula: Formula, _ assessment: Assessment) -> FormulaTrace {
    var program = FormulaProgram()
    let root = program.append(formula)
    let parts = formula.parts.map { trace($0, assessment) }
    return FormulaTrace(formula: formula, truth: program.truth(root, assessment), parts: parts)
  }
}
