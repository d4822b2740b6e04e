internal import ReadinessModel

extension Vocabulary {
  /// A word for how something stands.
  struct State: Sendable {
    let of: String
    let word: String
    let meaning: String
  }

  /// Every state and outcome that results speak of.
  static let states: [State] =
    AnswerState.allCases.map { State(of: "state of an answer", word: "\($0.word)", meaning: meaning($0)) }
    + SectionState.allCases.map { State(of: "state of a section", word: "\($0.word)", meaning: meaning($0)) }
    + GateOutcome.allCases.map { State(of: "outcome of a gate", word: "\($0.word)", meaning: meaning($0)) }
    + StepState.allCases.map { State(of: "state of a step", word: "\($0.word)", meaning: meaning($0)) }
    + [
      State(
        of: "state of a profile", word: "unreadable",
        meaning: "The profile could not be read, so nothing is said of its body; its row says why."),
      State(of: "state of a profile", word: "assessed", meaning: "The profile was read and judged."),
      State(
        of: "state of a profile", word: "refused",
        meaning: "The profile was read, but its body cannot have the goal, or an answer, that a plan was asked for; "
          + "its row says why."),
    ]

  private static func meaning(_ state: AnswerState) -> String {
    switch state {
    case .blank: "Nobody has said anything; it counts neither way."
    case .answered: "There is an answer with a value."
    case .notKnown: "Somebody said that it is not known; it counts neither way, and never as no."
    case .notApplicable: "The body claims, with a reason, that the question is not for it; the question allows that."
    case .doesNotApply:
      "It follows from the kind of body, from another answer or from the short form that it is not asked."
    case .contradictory: "The answer is outside its limits or clashes with another; it counts neither way until mended."
    }
  }

  private static func meaning(_ state: SectionState) -> String {
    switch state {
    case .notApplicable: "Nothing in the section is for this kind of body."
    case .notSought: "The section belongs to a step that the body does not seek, so it has no score."
    case .notScored: "Nothing in it that counts is answered, so there is no score; it is not 0."
    case .withheld: "Too little of it is answered for a score; the range still says what can become of it."
    case .scored: "There is a score, with the range that open answers leave."
    }
  }

  private static func meaning(_ outcome: GateOutcome) -> String {
    switch outcome {
    case .met: "What the gate asks for is in place."
    case .notMet: "It is not in place."
    case .unknown: "Open answers decide it: it may be in place or not."
    case .contradictory: "Answers that it rests on contradict each other or their limits."
    case .notApplicable: "The gate is not for this kind of body, or what it asks about does not apply."
    }
  }

  private static func meaning(_ state: StepState) -> String {
    switch state {
    case .notApplicable: "The step is not for this kind of body."
    case .reached: "All its gates are in place."
    case .notSought: "The body does not aim at it; it has no list of gaps."
    case .workingTowards: "Some gates are in place and some are not."
    case .notBegun: "No gate is in place, and none is open."
    case .cannotTell: "No gate is known to be missing, but some are open."
    case .nothingKnown: "Every gate is open: nobody has answered what they rest on."
    }
  }
}
