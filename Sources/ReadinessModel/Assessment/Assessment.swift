/// Everything that follows from one rule set and one profile. Same inputs, same value.
public struct Assessment: Sendable {
  public var facts: Facts
  /// By section index: whether any answer at all was given in it.
  public var givenSections: [Bool]
  /// Index of the step aimed at; nil for none.
  public var target: Int?
  public var isShort: Bool
  /// By rule index.
  public var rules: [RuleResult]
  /// By section index.
  public var sections: [SectionResult]
  /// By gate index.
  public var gates: [GateOutcome]
  /// By step index.
  public var steps: [StepResult]
  /// Index of the last step before the first that is not reached.
  public var confirmed: Int?
  /// Index of the furthest step that open answers leave possible.
  public var possible: Int?
  /// By condition index; false where the kind has none of it.
  public var conditions: [Truth]
  /// By hold index.
  public var holds: [Truth]
  public var contradictions: [Contradiction]
  /// Asked questions of what is sought that are still open, in catalogue order.
  public var openQuestions: [Int]
  /// What the body and its partners could do next, in catalogue order.
  public var actions: [NextAction]
  /// What the commissioner owes, in catalogue order; empty for a commissioner itself.
  public var commissionerActions: [NextAction]
  /// One bit for each pair of a rule and a mark with something to do, in catalogue order: whether the rule has the mark.
  public var chances: [UInt64]

  /// Room for the results of one rule set.
  public init(questions: Int, rules: Int, sections: Int, gates: Int, steps: Int, conditions: Int, holds: Int) {
    facts = Facts(questions: questions)
    givenSections = [Bool](repeating: false, count: sections)
    target = nil
    isShort = false
    self.rules = [RuleResult](repeating: RuleResult(), count: rules)
    self.sections = [SectionResult](repeating: SectionResult(), count: sections)
    self.gates = [GateOutcome](repeating: .unknown, count: gates)
    self.steps = [StepResult](repeating: StepResult(), count: steps)
    self.conditions = [Truth](repeating: .isFalse, count: conditions)
    self.holds = [Truth](repeating: .isFalse, count: holds)
    contradictions = []
    openQuestions = []
    actions = []
    commissionerActions = []
    chances = []
  }
}

/// What became of one rule; twenty bytes, as there may be many.
public struct RuleResult: Sendable, Hashable {
  /// ``mark``, or -1.
  public var markIndex: Int32
  public var state: AnswerState
  /// Whether it counts in its section's score.
  public var isCounted: Bool
  /// Whether it depends on an open answer that the rule counts at all.
  public var isUncertain: Bool
  /// Whether it depends on an open answer which mark it earns, although it has one now.
  public var mayChangeMark: Bool
  /// Whether ``lowestMark`` and ``highestMark`` say what it may come to; otherwise any of its marks.
  public var hasReach = false
  /// Where it has a reach and its open answer counts: whether it may be open in the end.
  public var mayStayOpen = false
  /// The marks that open answers leave possible, the lowest and the highest of them; -1 where there is none.
  public var lowestMark: Int32 = -1
  public var highestMark: Int32 = -1

  public init(
    state: AnswerState = .blank, mark: Int? = nil, isCounted: Bool = false, isUncertain: Bool = false,
    mayChangeMark: Bool = false
  ) {
    markIndex = mark.map { Int32(truncatingIfNeeded: $0) } ?? -1
    self.state = state
    self.isCounted = isCounted
    self.isUncertain = isUncertain
    self.mayChangeMark = mayChangeMark
  }

  /// Index of the mark earned; nil without an answer or without marks.
  @inlinable @inline(__always)
  public var mark: Int? { markIndex < 0 ? nil : Int(markIndex) }
}

public enum SectionState: UInt8, Sendable, CaseIterable {
  case notApplicable, notSought, notScored, withheld, scored

  public var word: StaticString {
    switch self {
    case .notApplicable: "not-applicable"
    case .notSought: "not-sought"
    case .notScored: "not-scored"
    case .withheld: "withheld"
    case .scored: "scored"
    }
  }
}

/// The figures of one section.
public struct SectionResult: Sendable, Hashable {
  public var state: SectionState
  /// Share of 1 over what counts; nil where nothing counts. Printed only where the state is scored.
  public var score: Fraction?
  /// Sound bounds of the score over all ways the open answers may turn out; nil where nothing can count. Held for every
  /// state, printed only where the section is sought.
  public var low: Fraction?
  public var high: Fraction?
  public var gained: Fraction
  public var possible: Fraction
  /// Weight of answered over weight of applicable graded rules; nil where no weight applies.
  public var answeredShare: Fraction?
  /// How many graded rules are answered, and how many apply.
  public var answered: Int
  public var applicable: Int
  /// Whether something counts however the open answers turn out.
  public var isSure = false
  /// Index of the band; nil without a printed score.
  public var band: Int?

  public init() {
    state = .notApplicable
    gained = .zero
    possible = .zero
    answered = 0
    applicable = 0
  }

  /// As a new one.
  public mutating func clear() {
    state = .notApplicable
    (score, low, high, answeredShare) = (nil, nil, nil, nil)
    gained = .zero
    possible = .zero
    answered = 0
    applicable = 0
    isSure = false
    band = nil
  }
}

public enum GateOutcome: UInt8, Sendable, CaseIterable {
  case met, notMet, unknown, contradictory, notApplicable

  public var word: StaticString {
    switch self {
    case .met: "met"
    case .notMet: "not-met"
    case .unknown: "unknown"
    case .contradictory: "contradictory"
    case .notApplicable: "not-applicable"
    }
  }
}

public enum StepState: UInt8, Sendable, CaseIterable {
  case notApplicable, reached, notSought, workingTowards, notBegun, cannotTell, nothingKnown

  public var word: StaticString {
    switch self {
    case .notApplicable: "not-applicable"
    case .reached: "reached"
    case .notSought: "not-sought"
    case .workingTowards: "working-towards"
    case .notBegun: "not-begun"
    case .cannotTell: "cannot-tell"
    case .nothingKnown: "nothing-known"
    }
  }
}

public struct StepResult: Sendable, Hashable {
  public var state: StepState
  public var gatesMet: Int
  /// Indices of its gates.
  public var gates: Range<Int>

  public init(state: StepState = .notApplicable, gatesMet: Int = 0, gates: Range<Int> = 0..<0) {
    self.state = state
    self.gatesMet = gatesMet
    self.gates = gates
  }
}

/// A consistency rule that acted.
public struct Contradiction: Sendable, Hashable {
  /// Index of the consistency rule.
  public var rule: Int
  /// The questions it is about, in catalogue order; none where it is about the list of practices.
  public var questions: [Int]

  public init(rule: Int, questions: [Int]) {
    self.rule = rule
    self.questions = questions
  }
}

/// One line of what to do next.
public struct NextAction: Sendable, Hashable {
  /// What the line is about, by index.
  public enum Subject: Sendable, Hashable {
    /// A hold, or a condition, that is true and says itself what to do.
    case hold(Int)
    case condition(Int)
    /// A gate that is not met and says itself what to do.
    case gate(Int)
    /// A rule at whose mark there is something to do.
    case rule(Int)
    /// A rule whose question is to be found out.
    case findOut(rule: Int)
  }

  public var subject: Subject
  /// Index of the mark at which it stands, and from which the points it brings are missing; nil where it stands at none.
  public var mark: Int?
  /// Whether the commissioner owes it to a body in whose score it does not count: then it brings no points.
  public var isOwed: Bool

  public init(subject: Subject, mark: Int? = nil, isOwed: Bool = false) {
    self.subject = subject
    self.mark = mark
    self.isOwed = isOwed
  }

  /// The rule it is about; nil where it is about something else.
  @inlinable @inline(__always)
  public var rule: Int? {
    if case .rule(let index) = subject { index } else { nil }
  }
}
