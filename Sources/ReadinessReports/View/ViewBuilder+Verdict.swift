import ReadinessEngine
import ReadinessModel

/// The verdict, what it means, and what is asked of the board.
extension ViewBuilder {
  var isHeld: Bool { assessment.holds.contains(.isTrue) }

  /// Whether the body seeks no step it has not reached.
  var seeksNothing: Bool {
    assessment.steps.allSatisfy { $0.state == .notApplicable || $0.state == .notSought || $0.state == .reached }
      && assessment.steps.contains { $0.state == .notSought }
  }

  /// Where the body stands, in one sentence.
  func verdict() -> String {
    if kind.isCommissioner { return phrases("verdict-commissioner", ["name": name]) }
    if let confirmed = assessment.confirmed {
      return ruleSet.steps[confirmed].says.contains { $0.state == "confirmed" }
        ? says("confirmed", confirmed) ?? "" : phrases("verdict-confirmed", named(confirmed))
    }
    if let next = assessed.assessor.nextStep(assessment), let sentence = says(next) { return sentence }
    return phrases(seeksNothing ? "verdict-nothing-sought" : "verdict-none-confirmed", ["name": name])
  }

  /// Sentences that belong to the verdict.
  func furtherVerdict() -> [String] {
    var found: [String] = []
    if isHeld { found.append(phrases("verdict-hold", ["name": name])) }
    if assessment.confirmed != nil, let next = assessed.assessor.nextStep(assessment), let sentence = says(next) {
      found.append(sentence)
    }
    if let possible = assessment.possible, possible != assessment.confirmed {
      found.append(phrases("verdict-possible", named(possible)))
    }
    if !kind.isCommissioner, seeksNothing { found.append(phrases["optional-note"]) }
    let checks = assessment.contradictions.count { ruleSet.consistency[$0.rule].severity == .error }
    if checks > 0 {
      found.append(
        Counted.text(checks, "point") + " where answers do not agree "
          + Counted.word(checks, "is listed as a question", "are listed as questions") + " to ask; "
          + "until then those answers count neither way.")
    }
    if profile.isShort { found.append(phrases["short-form-note"]) }
    return found.filter { !$0.isEmpty }
  }

  /// Sentences that belong to the verdict on a board's paper, where a hold and contradictions have places of their own.
  func besideVerdict() -> [String] {
    if isHeld { return [] }
    var found: [String] = []
    if assessment.confirmed != nil, let next = assessed.assessor.nextStep(assessment), let sentence = says(next) {
      found.append(sentence)
    }
    if let possible = assessment.possible, possible != assessment.confirmed {
      found.append(phrases("verdict-possible", named(possible)))
    }
    if !kind.isCommissioner, seeksNothing { found.append(phrases["optional-note"]) }
    if profile.isShort { found.append(phrases["short-form-note"]) }
    return found.filter { !$0.isEmpty }
  }

  /// What it means for patients: of each step that counts, the last first.
  func patients() -> [String] {
    if kind.isCommissioner { return [] }
    let text = assessment.confirmed.map { ruleSet.steps[$0].patients } ?? phrases["patients-none"]
    return text.isEmpty ? [] : [text]
  }

  /// One verb: assurance goes before everything, then answers, then a decision.
  func ask() -> AskView {
    let verb: AskView.Verb
    if isHeld {
      verb = .assure
    } else if needsAnswers {
      verb = .inform
    } else if assessment.actions.isEmpty || seeksNothing && assessment.confirmed == nil {
      verb = .note
    } else {
      verb = .approve
    }
    return AskView(verb: verb, sentence: phrases("board-ask-" + verb.rawValue, ["name": name]))
  }

  /// Whether open answers stand between the body and its next step.
  private var needsAnswers: Bool {
    guard let next = assessed.assessor.nextStep(assessment) else { return false }
    let state = assessment.steps[next].state
    return state == .cannotTell || state == .nothingKnown
  }

  private func says(_ step: Int) -> String? { says("\(assessment.steps[step].state.word)", step) }

  private func named(_ step: Int) -> [String: String] { ["name": name, "step": ruleSet.steps[step].title] }
}
