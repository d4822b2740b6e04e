public import ReadinessModel

/// Another answer in the place of the one that a profile gives.
extension Assessor {
  /// The index of a question by its id or catalogue code; nil where there is no such question.
  public func question(named name: String) -> Int? {
    let bytes = Array(name.utf8)
    for index in questions.indices where questions[index].derivation < 0 {
      if pool[questions[index].id].elementsEqual(bytes) { return index }
      let code = pool[questions[index].quotedCode].dropFirst().dropLast()
      if !code.isEmpty, code.elementsEqual(bytes) { return index }
    }
    return nil
  }

  /// An answer as it would be read from a profile; its problem says what is wrong with it. `not-known` leaves it open.
  ///
  /// - Parameter asOf: dates after it may be wrong; nil where it is not known yet.
  public func answer(_ text: String, to question: Int, asOf: CivilDate?) -> GivenAnswer {
    if text == "not-known" { return GivenAnswer(state: .notKnown) }
    var answer = GivenAnswer()
    let bytes = Array(text.utf8)
    AnswerReader(choices: choices, pool: pool).read(bytes.span, of: questionCores[question], into: &answer)
    if answer.problem == nil, questions[question].type == .date, !questions[question].mayBeFuture, let asOf,
      asOf.packed < answer.value
    {
      answer.problem = .futureDate
    }
    return answer
  }

  /// The profile with one answer put in the place of its own.
  public func setting(_ question: Int, to answer: GivenAnswer, in profile: Profile) -> Profile {
    var changed = profile
    changed.answers[question] = answer
    return answer.state == .answered ? written(changed, [question]) : changed
  }
}
