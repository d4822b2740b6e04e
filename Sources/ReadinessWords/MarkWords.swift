public import ReadinessModel

/// Which answers earn a mark, in words.
public enum MarkWords {
  public static func words(_ test: MarkTest, _ question: Question?, _ formulas: FormulaWords) -> String {
    switch test {
    case .formula(let formula): return formulas.sentence(formula)
    case .otherwise: return "anything else"
    case .choices(let bits): return question.map { AnswerTests.choices(bits, $0) } ?? ""
    case .date(let date): return AnswerTests.words(date)
    case .number(let range):
      guard let question else { return "" }
      let words = AnswerTests.words(range, question)
      return question.type == .multipleChoice ? words + " chosen" : words
    }
  }
}
