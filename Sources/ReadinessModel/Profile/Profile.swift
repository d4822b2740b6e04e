/// One body's answers at an as-of date, read against one rule set but not judged yet.
///
/// Texts lie in one buffer and are named by ``TextRange``, so that a reader can fill the same profile again and again
/// without asking for memory.
public struct Profile: Sendable {
  /// UTF-8 bytes of every text below.
  public var text: [UInt8]
  public var id: TextRange
  public var name: TextRange
  public var commissioner: TextRange
  /// The rule set it says it was filled in for; empty where it says nothing.
  public var ruleSetID: TextRange
  public var ruleSetVersion: TextRange
  /// The file of the same body's profile of last time, in the same folder; empty where it names none.
  public var since: TextRange
  /// Index of the kind of body.
  public var kind: Int
  public var asOf: CivilDate
  /// Index of the step it aims at; nil for none.
  public var target: Int?
  public var isShort: Bool
  /// By question index.
  public var answers: [GivenAnswer]
  /// What was said beside an answer, in the order given; few answers have any.
  public var details: [AnswerDetail]
  public var evidence: [Evidence]
  public var practices: [Practice]
  public var interests: [Interest]
  /// Answers that the rule set has no question for, and repeated answers: kept, never dropped.
  public var strays: [StrayAnswer]

  /// What became of answers that were given to an earlier edition of the rule set, in the order of the catalogue.
  public var carried: [CarriedAnswer]

  /// An empty profile with room for so many questions.
  public init(questions: Int) {
    text = []
    id = .empty
    name = .empty
    commissioner = .empty
    ruleSetID = .empty
    ruleSetVersion = .empty
    since = .empty
    kind = 0
    asOf = CivilDate(packed: 0)
    target = nil
    isShort = false
    answers = [GivenAnswer](repeating: GivenAnswer(), count: questions)
    details = []
    evidence = []
    practices = []
    interests = []
    strays = []
    carried = []
  }

  /// Forgets everything but its memory.
  public mutating func removeAll() {
    text.removeAll(keepingCapacity: true)
    (id, name, commissioner, ruleSetID, ruleSetVersion) = (.empty, .empty, .empty, .empty, .empty)
    since = .empty
    kind = 0
    asOf = CivilDate(packed: 0)
    target = nil
    isShort = false
    let none = GivenAnswer()
    for index in answers.indices { answers[index] = none }
    details.removeAll(keepingCapacity: true)
    evidence.removeAll(keepingCapacity: true)
    practices.removeAll(keepingCapacity: true)
    interests.removeAll(keepingCapacity: true)
    strays.removeAll(keepingCapacity: true)
    carried.removeAll(keepingCapacity: true)
  }

  /// The bytes of one text.
  public func bytes(_ range: TextRange) -> ArraySlice<UInt8> { text[Int(range.start)..<Int(range.end)] }

  /// One text as a string.
  public func string(_ range: TextRange) -> String { String(decoding: bytes(range), as: UTF8.self) }

  /// What was said beside the answer to a question, if anything was.
  public func detail(of question: Int) -> AnswerDetail? { details.last { $0.question == question } }
}

/// A stretch of a profile's text buffer.
public struct TextRange: Sendable, Hashable {
  public var start: Int32
  public var end: Int32

  @inlinable
  public init(start: Int, end: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }

  @inlinable
  public static var empty: TextRange { TextRange(start: 0, end: 0) }

  public var isEmpty: Bool { start == end }
}

/// One answer as it was given: proved against type and limits, not yet against anything else.
public struct GivenAnswer: Sendable, Hashable {
  /// By type: millionths of a number, one bit for each chosen choice, a packed date; else 0.
  public var value: Int64
  /// As written; for several choices, separated by blanks.
  public var raw: TextRange
  /// Where the reader was at it, in bytes; -1 where there is none, or none was read.
  public var offset: Int32
  /// ``AnswerState/blank``, `answered`, `notKnown`, `notApplicable`, or `contradictory` where it is no possible answer.
  public var state: AnswerState
  /// Why it is no possible answer.
  public var problem: AnswerProblem?
  /// Which state was named, where it is no possible answer; else ``state`` tells.
  public var named: NamedState

  public init(
    value: Int64 = 0, raw: TextRange = .empty, offset: Int32 = -1, state: AnswerState = .blank,
    problem: AnswerProblem? = nil, named: NamedState = .none
  ) {
    self.value = value
    self.raw = raw
    self.offset = offset
    self.state = state
    self.problem = problem
    self.named = named
  }

  /// The state that was given, whether it may stand here or not; nil where none was, or a word that is no state.
  public var stateGiven: AnswerState? {
    switch problem {
    case nil: state == .notKnown || state == .notApplicable ? state : nil
    case .notApplicableNotAllowed, .notApplicableWithoutReason: .notApplicable
    default: named.state
    }
  }

  /// Whether a state was given instead of a value. Where it is no state there is, `raw` holds its word.
  public var isStateAlone: Bool {
    named == .other || stateGiven != nil && problem != .valueAndState && raw.isEmpty
  }
}

/// The state that an answer named, whether or not it may stand there.
public enum NamedState: UInt8, Sendable {
  case none, notKnown, notApplicable
  /// A word that is no state, in place of a value.
  case other

  /// The state, where there is one of this name.
  public var state: AnswerState? {
    switch self {
    case .none, .other: nil
    case .notKnown: .notKnown
    case .notApplicable: .notApplicable
    }
  }
}

/// Why an answer is outside its type or limits.
public enum AnswerProblem: UInt8, Sendable, CaseIterable {
  case notANumber, notWhole, tooManyPlaces, tooSmall, tooLarge
  case unknownChoice, repeatedChoice
  case notADate, futureDate
  case repeated
  case notApplicableNotAllowed, notApplicableWithoutReason
  case noValue, valueAndState, unknownState
  case derived

  /// Whether the finding is about a date.
  public var isAboutDate: Bool { self == .notADate || self == .futureDate }

  /// Whether it is about a claim of "not applicable".
  public var isClaim: Bool { self == .notApplicableNotAllowed || self == .notApplicableWithoutReason }
}

/// What was said beside one answer.
public struct AnswerDetail: Sendable, Hashable {
  public var question: Int
  /// Why it is claimed not applicable.
  public var reason: TextRange
  /// Who answered.
  public var by: TextRange
  /// When it is expected to be in place.
  public var expected: CivilDate?
  public var note: TextRange
  /// A word that was given as the state beside a value and is no state.
  public var state: TextRange

  public init(question: Int) {
    self.question = question
    state = .empty
    reason = .empty
    by = .empty
    expected = nil
    note = .empty
  }
}

/// What supports one answer.
public struct Evidence: Sendable, Hashable {
  public var question: Int
  public var dated: CivilDate?
  public var text: TextRange
  /// Whether it says that there is none: it is kept as it was written, and shows nothing.
  public var saysNone: Bool

  public init(question: Int, dated: CivilDate?, text: TextRange, saysNone: Bool = false) {
    self.question = question
    self.dated = dated
    self.text = text
    self.saysNone = saysNone
  }
}

/// A listed member practice.
public struct Practice: Sendable, Hashable {
  public var code: TextRange
  public var name: TextRange
  /// Registered patients; nil where not stated.
  public var patients: Int64?
  /// Whether a practice before it in the list has the same code: it is kept, and counts nowhere.
  public var isRepeated = false

  public init(code: TextRange, name: TextRange, patients: Int64?) {
    self.code = code
    self.name = name
    self.patients = patients
  }
}

/// A declared interest.
public struct Interest: Sendable, Hashable {
  public var person: TextRange
  public var text: TextRange

  public init(person: TextRange, text: TextRange) {
    self.person = person
    self.text = text
  }
}

/// An answer that has no place in the table: to an unknown question, or a second one to the same question.
public struct StrayAnswer: Sendable, Hashable {
  public var question: TextRange
  public var value: TextRange
  /// How it was given: answered, not known or claimed not applicable; a value may stand beside a state, against what can be.
  /// Contradictory where a word that is no state was given in place of a value: that is ``value`` then.
  public var state: AnswerState
  /// What was said beside it; its question says nothing.
  public var detail: AnswerDetail?
  /// What supports it; its question says nothing.
  public var evidence: [Evidence]

  public init(
    question: TextRange, value: TextRange, state: AnswerState = .answered, detail: AnswerDetail? = nil,
    evidence: [Evidence] = []
  ) {
    self.question = question
    self.value = value
    self.state = state
    self.detail = detail
    self.evidence = evidence
  }
}

extension StrayAnswer {
  /// The same as answers in the table are held, so that it is written like one; it is no possible answer to anything.
  public var given: GivenAnswer {
    switch state {
    case .contradictory: GivenAnswer(raw: value, state: state, problem: .unknownState, named: .other)
    case .notKnown where value.isEmpty, .notApplicable where value.isEmpty: GivenAnswer(state: state)
    case .notKnown: GivenAnswer(raw: value, state: .contradictory, problem: .valueAndState, named: .notKnown)
    case .notApplicable:
      GivenAnswer(raw: value, state: .contradictory, problem: .valueAndState, named: .notApplicable)
    case .answered, .blank, .doesNotApply: GivenAnswer(raw: value, state: .contradictory, problem: .repeated)
    }
  }
}

/// What became of one answer that was given to an earlier edition of the rule set.
public struct CarriedAnswer: Sendable, Hashable {
  public enum Fate: Sendable, Hashable {
    /// It is an answer to this question now.
    case mapped(to: Int)
    /// It is kept, and counts nowhere.
    case keptOnly
    /// It is kept, counts nowhere, and its question is asked again.
    case askedAgain
  }

  /// The question it was given to, and the answer, as they were written.
  public var question: TextRange
  public var value: TextRange
  public var fate: Fate

  public init(question: TextRange, value: TextRange, fate: Fate) {
    self.question = question
    self.value = value
    self.fate = fate
  }
}
