public import ReadinessEngine
public import ReadinessLoading
public import ReadinessModel

/// One thing that a case says about the assessment.
public struct Expectation: Sendable {
  /// Where it is said.
  public var at: Location
  public var subject: Subject
  public var wanted: Wanted
}

/// What an expectation is about; everything by index into the rule set.
public enum Subject: Sendable, Hashable {
  case rule(Int)
  case question(Int)
  case section(Int)
  case gate(Int)
  case step(Int)
  case condition(Int)
  case hold(Int)
  case consistency(Int)
  /// How far along the path the body is.
  case path
  /// A line of the next actions, or of what the commissioner owes.
  case action(ActionSubject, ofCommissioner: Bool)
  /// The route map to the next step that is sought.
  case plan
}

/// What a next action is about.
public enum ActionSubject: Sendable, Hashable {
  case hold(Int)
  case condition(Int)
  case gate(Int)
  case question(Int)
  case rule(Int)
}

/// What is expected of a subject.
public enum Wanted: Sendable, Hashable {
  // Rules and questions
  case mark(Fraction)
  case state(WantedState)
  /// The rule's weight, as the rule set has it.
  case weight(FixedDecimal)
  /// The value of a number, asked or derived.
  case value(Fraction)
  /// Whether it stands among the open questions, or among the actions.
  case listed(Bool)

  // Sections
  case sectionState(SectionState)
  case percent(Int64)
  case exact(Fraction)
  case low(Fraction)
  case high(Fraction)
  case band(Int)
  case answeredPercent(Int64)
  case gained(Fraction)
  case possible(Fraction)

  // Steps
  case outcome(GateOutcome)
  case stepState(StepState)
  case gatesMet(Int)
  case confirmed(Int?)
  case possibleStep(Int?)

  // Conditions, holds, consistency
  case truth(Truth)
  /// Present, about at least these questions.
  case present([Int])
  case absent
  /// The rule's severity, as the rule set has it.
  case severity(Severity)

  // Actions
  /// From 1.
  case place(Int)
  /// Why it stands where it does.
  case reason(ActionPlace)
  case points(Fraction)

  // The route map
  case planState(RouteMap.State)
  /// Working days of all items.
  case days(Int)
  /// Months from the first day to the end.
  case months(Int)
  /// Just these questions, in any order.
  case items([Int])
}

/// A state of a question or rule; `open` stands for each of the three open ones.
public enum WantedState: Sendable, Hashable {
  case one(AnswerState)
  case open

  /// The states by their words.
  static let all: [(word: String, value: WantedState)] =
    AnswerState.allCases.map { ("\($0.word)", .one($0)) } + [("open", .open)]

  var word: String {
    switch self {
    case .one(let state): "\(state.word)"
    case .open: "open"
    }
  }

  func holds(_ state: AnswerState) -> Bool {
    switch self {
    case .one(let wanted): wanted == state
    case .open: state.isOpen
    }
  }
}

extension Wanted {
  /// Which figure of the subject it speaks of: two expectations of one aspect must agree.
  var aspect: String {
    switch self {
    case .mark: "mark"
    case .state: "state"
    case .weight: "weight"
    case .value: "value"
    case .listed: "listing"
    case .sectionState: "state"
    case .percent: "percent"
    case .exact: "exact score"
    case .low: "low end"
    case .high: "high end"
    case .band: "band"
    case .answeredPercent: "answered share"
    case .gained: "points gained"
    case .possible: "points possible"
    case .outcome: "outcome"
    case .stepState: "state"
    case .gatesMet: "gates met"
    case .confirmed: "confirmed step"
    case .possibleStep: "possible step"
    case .truth: "truth"
    case .present, .absent: "finding"
    case .severity: "severity"
    case .place: "place in the list"
    case .reason: "reason for its place"
    case .points: "points"
    case .planState: "state"
    case .days: "working days"
    case .months: "months"
    case .items: "items"
    }
  }
}
