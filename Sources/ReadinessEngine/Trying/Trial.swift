import ReadinessModel

/// Judges facts again with other answers to open questions: only what some formula or mark rests on.
struct Trial {
  let assessor: Assessor
  let ground: Ground
  private let profile: Profile
  /// The facts as they come out with the answers tried last.
  private(set) var assessment: Assessment
  /// By place in ``ground``'s asked questions: state and value before anything applies or not.
  private var given: [(state: AnswerState, value: Int64)] = []

  init(_ assessor: Assessor, _ ground: Ground, _ profile: Profile, _ assessment: Assessment) {
    self.assessor = assessor
    self.ground = ground
    self.profile = profile
    self.assessment = assessment
    var clashes = [Bool](repeating: false, count: assessor.questions.count)
    for contradiction in assessment.contradictions where assessor.consistency[contradiction.rule].isClashOfError {
      for question in contradiction.questions { clashes[question] = true }
    }
    for question in ground.asked {
      let answer = profile.answers[question]
      given.append((clashes[question] ? .contradictory : answer.state, answer.value))
    }
  }

  /// The open questions, in catalogue order.
  func open(in assessment: Assessment) -> [Int] { ground.asked.filter { assessment.facts.states[$0].isOpen } }

  /// Settles the facts where each of these questions has a value, or stays as it is (nil).
  mutating func settle(_ questions: [Int], _ values: [Int64?]) {
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
}

extension CompiledConsistency {
  /// Whether answers that it hits are contradictory.
  var isClashOfError: Bool { test == .clash && severity == .error }
}
