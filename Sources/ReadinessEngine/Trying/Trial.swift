import ReadinessModel

/// Judges facts again with other answers to open questions: only what some formula or mark rests on.
///
/// The facts are settled in the assessment that is handed in, and can be put back: a copy of an assessment for every rule
/// that rests on more than one answer was a fiftieth of the time of the benchmark's stream.
struct Trial {
  private let assessor: Assessor
  private let ground: Ground
  /// By place in ``Ground/asked``: state and value before anything applies or not.
  private var given: [(state: AnswerState, value: Int64)] = []
  /// By place in ``Ground/order``: the facts as they stood.
  private var kept: [KeptFact] = []

  private struct KeptFact {
    var state: AnswerState
    var value: Int64
    var derived: Fraction?
    var isUncertain: Bool
    var isUnsettled: Bool
  }

  init(_ assessor: Assessor, _ ground: Ground, _ profile: borrowing Profile, _ assessment: borrowing Assessment) {
    self.assessor = assessor
    self.ground = ground
    given.reserveCapacity(ground.asked.count)
    for question in ground.asked {
      let answer = profile.answers[question]
      let isContradictory = assessor.isClashing(question, assessment)
      given.append((isContradictory ? .contradictory : answer.state, answer.value))
    }
    kept.reserveCapacity(ground.order.count)
    for fact in ground.order {
      kept.append(
        KeptFact(
          state: assessment.facts.states[fact], value: assessment.facts.values[fact],
          derived: assessment.facts.derived[fact], isUncertain: assessment.facts.uncertain[fact],
          isUnsettled: assessment.facts.unsettled[fact]))
    }
  }

  /// Settles the facts where each of these questions has a value, or stays as it is (nil).
  func settle(
    _ questions: [Int], _ values: [Int64?], _ profile: borrowing Profile, _ assessment: inout Assessment
  ) {
    for index in ground.asked.indices {
      let question = ground.asked[index]
      assessment.facts.states[question] = given[index].state
      assessment.facts.values[question] = given[index].value
      assessment.facts.uncertain[question] = false
      assessment.facts.unsettled[question] = false
    }
    for index in questions.indices {
      guard let value = values[index] else { continue }
      assessment.facts.states[questions[index]] = .answered
      assessment.facts.values[questions[index]] = value
    }
    for question in ground.order { assessor.settle(question, profile, &assessment) }
  }

  /// Puts the facts back as they stood.
  func restore(_ assessment: inout Assessment) {
    for index in ground.order.indices {
      let fact = ground.order[index]
      assessment.facts.states[fact] = kept[index].state
      assessment.facts.values[fact] = kept[index].value
      assessment.facts.derived[fact] = kept[index].derived
      assessment.facts.uncertain[fact] = kept[index].isUncertain
      assessment.facts.unsettled[fact] = kept[index].isUnsettled
    }
  }
}

extension Assessor {
  /// Whether an answer is contradictory for a clash of answers, whatever else it is.
  fileprivate func isClashing(_ question: Int, _ assessment: borrowing Assessment) -> Bool {
    for index in assessment.contradictions.indices {
      let rule = assessment.contradictions[index].rule
      if consistency[rule].isClashOfError, assessment.contradictions[index].questions.contains(question) { return true }
    }
    return false
  }
}

extension CompiledConsistency {
  /// Whether answers that it hits are contradictory.
  var isClashOfError: Bool { test == .clash && severity == .error }
}
