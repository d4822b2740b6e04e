import ReadinessEngine
import ReadinessModel
import ReadinessWords

/// The verdict, what it means, and what is asked of the board.
extension ViewBuilder {
  var isHeld: Bool { assessment.holds.contains(.isTrue) }

  /// Whether the body seeks no step it has not reached.
  var seeksNothing: Bool {
    assessment.steps.allSatisfy { $0.state == .notApplicable || $0.state == .notSought || $0.state == .reached }
      && assessment.steps.contains { $0.state == .notSought }
  }

  /// Where the body stands, in one sentence, with its reservations inside; under a hold what has to be settled first.
  func verdict() -> String {
    if let hold = ruleSet.holds.indices.first(where: { assessment.holds[$0] == .isTrue }) {
      return phrases("verdict-hold", ["name": name, "hold": clause("hold", ruleSet.holds[hold])])
    }
    let reservations = ruleSet.conditions.indices.filter {
      assessment.conditions[$0] == .isTrue && ruleSet.conditions[$0].isReservation
    }.map { clause("reservation", ruleSet.conditions[$0]) }
    if kind.isCommissioner { return commissionerVerdict(reservations) }
    return withReservations(plainVerdict(), reservations)
  }

  private func plainVerdict() -> String {
    if ruleSet.steps.isEmpty { return phrases("verdict-no-steps", ["name": name]) }
    if let confirmed = assessment.confirmed {
      return ruleSet.steps[confirmed].says.contains { $0.state == "confirmed" }
        ? says("confirmed", confirmed) ?? "" : phrases("verdict-confirmed", named(confirmed))
    }
    guard let next = assessed.assessor.nextStep(assessment) else {
      return phrases(seeksNothing ? "verdict-nothing-sought" : "verdict-none-confirmed", ["name": name])
    }
    let state = assessment.steps[next].state
    if state == .cannotTell || state == .nothingKnown, !phrases["verdict-cannot-tell"].isEmpty {
      let count = openQuestions(behind: next).count
      if count > 0 {
        return phrases(one: "verdict-cannot-tell-one", many: "verdict-cannot-tell", count, ["name": name])
      }
    }
    return says(next) ?? phrases("verdict-none-confirmed", ["name": name])
  }

  /// Open questions that the open gates of a step rest on, each once.
  private func openQuestions(behind step: Int) -> [Int] {
    var found: [Int] = []
    for gate in ruleSet.steps[step].gates
    where assessment.gates[gate] == .unknown || assessment.gates[gate] == .contradictory {
      for question in assessed.assessor.deciding(gate: gate, profile, assessment)?.questions ?? []
      where !found.contains(question) { found.append(question) }
    }
    return found
  }

  /// A finding, not a title: where a commissioner is strong, and where there is most to gain.
  private func commissionerVerdict(_ reservations: [String]) -> String {
    if let first = reservations.first {
      let sentence = phrases("verdict-commissioner-reservation", ["name": name, "reservation": first])
      if !sentence.isEmpty { return sentence }
    }
    var scored: [(section: Int, score: Fraction)] = []
    for section in ruleSet.sections.indices where assessment.sections[section].state == .scored {
      if let score = assessment.sections[section].score { scored.append((section, score)) }
    }
    guard let first = scored.first else { return phrases("verdict-commissioner", ["name": name]) }
    let best = scored.reduce(first) { $0.score < $1.score ? $1 : $0 }
    let worst = scored.reduce(first) { $1.score < $0.score ? $1 : $0 }
    if best.score == worst.score { return phrases("verdict-commissioner", ["name": name]) }
    return phrases(
      "verdict-commissioner-finding",
      ["name": name, "best": ruleSet.sections[best.section].title, "worst": ruleSet.sections[worst.section].title])
  }

  /// A hold or reservation as a part of a sentence: the rule set's own words for it, else what it says.
  private func clause(_ noun: String, _ condition: StandingCondition) -> String {
    let own = phrases("\(noun)-\(condition.id)", naming)
    if !own.isEmpty { return own }
    var text = condition.text.isEmpty ? condition.title : condition.text
    if text.hasSuffix(".") { text.removeLast() }
    return Placeholders.fill(text, naming)
  }

  private func withReservations(_ verdict: String, _ reservations: [String]) -> String {
    guard let first = reservations.first else { return verdict }
    var values = ["verdict": verdict, "reservation": first]
    if values["verdict"]?.hasSuffix(".") == true { values["verdict"]?.removeLast() }
    switch reservations.count {
    case 1: return phrases("verdict-reservation-one", values)
    case 2:
      values["second"] = reservations[1]
      return phrases("verdict-reservation-two", values)
    default:
      values["count"] = String(reservations.count - 1)
      return phrases("verdict-reservation-more", values)
    }
  }

  /// Sentences that belong to the verdict.
  func furtherVerdict() -> [String] {
    var found: [String] = []
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
        phrases.counted("label-disagree-until", checks))
    }
    if profile.isShort { found.append(phrases["short-form-note"]) }
    return found.filter { !$0.isEmpty }
  }

  /// Sentences that belong to the verdict on a board's paper, where contradictions have a place of their own; none under
  /// a hold, since nothing further is recommended then.
  func besideVerdict() -> [String] {
    if isHeld { return [] }
    var found: [String] = []
    if assessment.confirmed != nil, let next = assessed.assessor.nextStep(assessment) { found.append(missing(next)) }
    if let possible = assessment.possible, possible != assessment.confirmed {
      found.append(phrases("verdict-possible", named(possible)))
    }
    if !kind.isCommissioner, seeksNothing { found.append(phrases["optional-note"]) }
    if profile.isShort { found.append(phrases["short-form-note"]) }
    return found.filter { !$0.isEmpty }
  }

  /// How many requirements are missing for the next step, where that is known; else how it stands.
  private func missing(_ next: Int) -> String {
    let count = ruleSet.steps[next].gates.count { assessment.gates[$0] == .notMet }
    let state = assessment.steps[next].state
    if state != .workingTowards && state != .notBegun || count == 0 { return says(next) ?? "" }
    return phrases.counted("verdict-next-missing", count, named(next))
  }

  /// What it means for patients: what a hold or a true condition says of them first, then the last step that counts.
  func patients() -> [String] {
    if isHeld, !phrases["patients-hold"].isEmpty { return [phrases("patients-hold", ["name": name])] }
    var found = ruleSet.conditions.indices.filter { assessment.conditions[$0] == .isTrue }.map {
      phrases("patients-\(ruleSet.conditions[$0].id)", naming)
    }
    if kind.isCommissioner {
      found.append(phrases("patients-commissioner", ["name": name]))
    } else {
      found = found.filter { !$0.isEmpty }
      if let confirmed = assessment.confirmed {
        found.append(patients(confirmed))
      } else if found.isEmpty {
        found.append(phrases["patients-none"])
      }
    }
    return found.filter { !$0.isEmpty }
  }

  /// Where a figure that a sentence names is not to be had, the sentence that needs none.
  private func patients(_ step: Int) -> String {
    let text = ruleSet.steps[step].patients
    let plain = phrases["\(ruleSet.steps[step].id)-patients-plain"]
    return Placeholders.fill(text.contains("{") && !plain.isEmpty ? plain : text, naming)
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
