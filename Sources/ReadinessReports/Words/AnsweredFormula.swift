import ReadinessModel
import ReadinessWords

/// Conditions in words, each part with the answer it looks at.
struct AnsweredFormula: Sendable {
  let ruleSet: RuleSet
  let answers: AnswerWords

  /// One part; what its own parts say is told on lines of their own.
  func text(_ formula: Formula) -> String {
    let words = FormulaWords(ruleSet, .code).line(formula)
    let compared = formula.leaf?.compares ?? []
    if compared.isEmpty { return words }
    let given = compared.map { answers.text(of: $0) }.joined(separator: ", ")
    // What is asked for and what is said may be the same words.
    let said = [given, "“\(given)”"].contains { text in
      words.hasSuffix(answers.phrases("rule-is", ["name": "", "test": text]).drop { $0 == " " })
    }
    return said ? words : "\(words): \(given)"
  }
}
