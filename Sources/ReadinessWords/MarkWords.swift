public import ReadinessModel

extension FormulaWords {
  /// Which answers earn a mark.
  public func words(_ mark: Mark, of question: Question?) -> String {
    let answer = words(mark.when, of: question)
    guard let also = mark.also.map(sentence) else { return answer }
    // The terms of the rule language are the same in every language.
    return naming == .id ? "\(answer), where \(also)" : phrases("guide-mark-where", ["answer": answer, "given": also])
  }

  private func words(_ test: MarkTest, of question: Question?) -> String {
    if naming == .id { return terms(test, of: question) }
    switch test {
    case .formula(let formula): return sentence(formula)
    case .otherwise: return phrases["guide-mark-otherwise"]
    case .choices(let bits): return question.map { AnswerTests.choices(bits, $0, phrases) } ?? ""
    case .each(let bits):
      return question.map { phrases("guide-mark-each", ["names": AnswerTests.each(bits, $0, phrases)]) } ?? ""
    case .date(let date): return AnswerTests.words(date, phrases)
    case .number(let range):
      guard let question else { return "" }
      let words = AnswerTests.words(range, question, phrases)
      return question.type.shape == .choices ? phrases("guide-mark-chosen", ["number": words]) : words
    }
  }

  private func terms(_ test: MarkTest, of question: Question?) -> String {
    switch test {
    case .choices(let bits): question.map { AnswerTests.terms(ofChoices: bits, $0) } ?? ""
    case .each(let bits): question.map { "each of " + AnswerTests.terms(ofChoices: bits, $0) } ?? ""
    case .number(let range): AnswerTests.terms(range)
    case .date(let date): AnswerTests.terms(date)
    case .formula(let formula): sentence(formula)
    case .otherwise: "the rest"
    }
  }
}
