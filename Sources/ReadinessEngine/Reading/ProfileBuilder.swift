public import ReadinessModel

/// Fills a profile, field by field, from whatever form it is read in: checks types and limits, keeps what does not fit.
///
/// One builder serves any number of profiles, one after the other, without asking for memory again.
public struct ProfileBuilder: Sendable {
  let assessor: Assessor
  let answers: AnswerReader
  /// The assessor's, at hand for each answer.
  private let cores: [QuestionCore]
  /// Public to be taken out and put back by whoever lends it.
  public var profile: Profile
  public internal(set) var findings: [ProfileFinding] = []
  /// Whether notes, evidence texts, reasons, names of people and answers as written are kept (reports need them, scores
  /// do not).
  public var keepsTexts = true

  var seen = SeenFields()
  var practiceIndex = PracticeIndex()
  private var pending = PendingAnswer()
  private var lastQuestion = -1
  /// Whether the last answer that ended is kept aside, so that its evidence and its note are, too.
  var isAside = false

  struct SeenFields: Sendable {
    var kind = false
    var isKindKnown = false
    var asOf = false
    var target = false
    var answers = false
    /// Where the reader was when it read which profile came before; -1 where it read of none.
    var since = -1
    var isSinceSound = false
  }

  private struct PendingAnswer: Sendable {
    var question = -1
    var hasQuestion = false
    var name = TextRange.empty
    var raw = TextRange.empty
    var hasValue = false
    var state: AnswerState?
    /// A word given as the state that is none.
    var word: TextRange?
    var detail: AnswerDetail?
    /// Why a number can't be written as one.
    var problem: AnswerProblem?
    var offset = -1
  }

  public init(_ assessor: Assessor) {
    self.assessor = assessor
    cores = assessor.questionCores
    answers = AnswerReader(choices: assessor.choices, pool: assessor.pool)
    profile = assessor.makeProfile()
  }

  /// Forgets the last profile.
  public mutating func begin() {
    profile.removeAll()
    findings.removeAll(keepingCapacity: true)
    seen = SeenFields()
    practiceIndex.removeAll()
    lastQuestion = -1
    isAside = false
  }

  /// Keeps a text of the profile.
  public mutating func keep(_ text: Span<UInt8>) -> TextRange {
    let start = profile.text.count
    profile.text.append(text)
    return TextRange(start: start, end: profile.text.count)
  }

  /// Where the reader was when it read which profile came before, as it counts; -1 where none is named, or by no name that
  /// a file in the same folder can have.
  public var sinceOffset: Int { seen.isSinceSound ? seen.since : -1 }

  public mutating func report(_ finding: ProfileFinding) { findings.append(finding) }

  // MARK: Answers

  /// Takes a whole answer of which nothing but its question and its value was said, as of most; the same as beginning
  /// one, giving both and ending it.
  @discardableResult
  public mutating func addAnswer(_ name: Span<UInt8>, value: Span<UInt8>, offset: Int) -> Int? {
    if let question = assessor.names.index(of: name, guess: lastQuestion &+ 1, in: assessor.pool),
      profile.answers[question].state == .blank, !assessor.core(question).isDerived
    {
      let core = assessor.core(question)
      var answer = GivenAnswer(offset: Int32(truncatingIfNeeded: offset))
      answers.read(value, of: core, into: &answer)
      if answer.problem == nil {
        // A date may yet turn out to lie in the future, and then it is quoted.
        if keepsTexts || core.type == .date { answer.raw = keep(value) }
        profile.answers[question] = answer
        lastQuestion = question
        return question
      }
    }
    beginAnswer(offset: offset)
    setQuestion(name)
    setValue(value)
    return endAnswer()
  }

  /// Takes an answer to the question after the last one, if its value needs no second look; gives that question. Else
  /// takes nothing of it: nil.
  public mutating func addNextAnswer(_ name: Span<UInt8>, value: Span<UInt8>, offset: Int) -> Int? {
    let question = lastQuestion &+ 1
    guard let given = self.value(of: question, name, value) else { return nil }
    var answer = GivenAnswer(value: given, offset: Int32(truncatingIfNeeded: offset), state: .answered)
    if keepsTexts { answer.raw = keep(value) }
    profile.answers[question] = answer
    lastQuestion = question
    return question
  }

  /// The value of an answer, if it is the first to this question and needs no second look.
  @inline(__always)
  private func value(of question: Int, _ name: Span<UInt8>, _ value: Span<UInt8>) -> Int64? {
    // Seen through a span, a question is not copied to be looked at.
    let cores = cores.span
    let key = name.shortKey
    guard question < cores.count, key != 0, key == cores[question].key, profile.answers[question].state == .blank
    else { return nil }
    return answers.value(value, of: cores[question])
  }

  /// Begins an answer; its parts follow in any order, then ``endAnswer()``.
  public mutating func beginAnswer(offset: Int) {
    pending = PendingAnswer()
    pending.offset = offset
    isAside = false
  }

  public mutating func setQuestion(_ name: Span<UInt8>) {
    pending.hasQuestion = true
    if let index = assessor.names.index(of: name, guess: lastQuestion + 1, in: assessor.pool) {
      pending.question = index
    } else {
      pending.name = keep(name)
    }
  }

  public mutating func setValue(_ value: Span<UInt8>) {
    pending.raw = keep(value)
    pending.hasValue = true
  }

  /// Takes a number of JSON as the value. One with an exponent is kept as the plain decimal it stands for where the
  /// question asks for a number, and as it was written elsewhere.
  public mutating func setNumber(_ text: Span<UInt8>) {
    guard pending.question >= 0, assessor.asked(pending.question).type.isNumeric, JSONNumber.hasExponent(text)
    else { return setValue(text) }
    switch JSONNumber.plain(text) {
    case .decimal(let plain): setValue(plain.span)
    case .problem(let problem):
      setValue(text)
      pending.problem = problem
    }
  }

  /// Adds one of several choices to the value.
  public mutating func addValue(_ value: Span<UInt8>) {
    if !pending.hasValue { return setValue(value) }
    profile.text.append(0x20)
    pending.raw.end = keep(value).end
  }

  public mutating func setState(_ state: Span<UInt8>) {
    if state.equals("not-known") {
      pending.state = .notKnown
    } else if state.equals("not-applicable") {
      pending.state = .notApplicable
    } else {
      pending.word = keep(state)
    }
  }

  public mutating func setReason(_ text: Span<UInt8>) {
    let range = keep(text)
    withDetail { $0.reason = range }
  }

  public mutating func setBy(_ text: Span<UInt8>) {
    guard keepsTexts else { return }
    let range = keep(text)
    withDetail { $0.by = range }
  }

  public mutating func setExpected(_ text: Span<UInt8>) {
    if let date = CivilDate(parsing: text) {
      withDetail { $0.expected = date }
    } else {
      report(ProfileFinding(.badExpectedDate, text: keep(text), offset: pending.offset))
    }
  }

  private mutating func withDetail(_ change: (inout AnswerDetail) -> Void) {
    var detail = pending.detail ?? AnswerDetail(question: -1)
    change(&detail)
    pending.detail = detail
  }

  /// Ends an answer of which nothing is taken; that there is no such question is said all the same.
  mutating func abandonAnswer() {
    if pending.question < 0 {
      report(ProfileFinding(.unknownQuestion, text: pending.name, offset: pending.offset))
    }
  }

  /// Ends the answer; gives the index of its question where it is the first answer to a known one.
  @discardableResult
  public mutating func endAnswer() -> Int? {
    let question = pending.question
    guard pending.hasQuestion else {
      report(ProfileFinding(.missingQuestion, offset: pending.offset))
      return nil
    }
    if let word = pending.word {
      if pending.hasValue { withDetail { $0.state = word } } else { pending.raw = word }
    }
    guard question >= 0 else {
      keepAside(pending.name)
      report(ProfileFinding(.unknownQuestion, text: pending.name, offset: pending.offset))
      return nil
    }
    lastQuestion = question
    if profile.answers[question].state != .blank {
      profile.answers[question].state = .contradictory
      profile.answers[question].problem = .repeated
      keepAside(assessorName(question))
      report(
        ProfileFinding(
          .badAnswer, question: question, problem: .repeated, text: pending.raw, offset: pending.offset))
      return nil
    }
    if var detail = pending.detail {
      detail.question = question
      profile.details.append(detail)
    }
    var answer = GivenAnswer(raw: pending.raw, offset: Int32(truncatingIfNeeded: max(pending.offset, 0)))
    read(question, into: &answer)
    if let problem = answer.problem {
      answer.state = .contradictory
      report(
        ProfileFinding(.badAnswer, question: question, problem: problem, text: answer.raw, offset: pending.offset))
    }
    profile.answers[question] = answer
    return question
  }

  /// Keeps an answer that has no place in the table, with what was said beside it; what supports it may follow.
  private mutating func keepAside(_ name: TextRange) {
    let isWordAlone = pending.word != nil && !pending.hasValue
    let state = pending.state ?? (isWordAlone ? .contradictory : .answered)
    profile.strays.append(StrayAnswer(question: name, value: pending.raw, state: state, detail: pending.detail))
    isAside = true
  }

  /// The name of the question that is being answered, among the texts of the profile.
  mutating func pendingName() -> TextRange {
    pending.question < 0 ? pending.name : assessorName(pending.question)
  }

  private mutating func assessorName(_ question: Int) -> TextRange {
    let start = profile.text.count
    profile.text.append(contentsOf: assessor.pool[assessor.asked(question).id])
    return TextRange(start: start, end: profile.text.count)
  }

  /// State, value and problem of the pending answer.
  private func read(_ question: Int, into answer: inout GivenAnswer) {
    answer.named =
      switch pending.state {
      case .notKnown: .notKnown
      case .notApplicable: .notApplicable
      default: pending.word != nil && !pending.hasValue ? .other : .none
      }
    if assessor.core(question).isDerived {
      answer.problem = .derived
    } else if answer.named == .other {
      answer.problem = .unknownState
    } else if pending.hasValue {
      if pending.state != nil || pending.word != nil {
        answer.problem = .valueAndState
      } else if let problem = pending.problem {
        answer.problem = problem
      } else {
        let bytes = profile.text.span.extracting(Int(pending.raw.start)..<Int(pending.raw.end))
        answers.read(bytes, of: assessor.core(question), into: &answer)
      }
    } else if pending.state == .notKnown {
      answer.state = .notKnown
    } else if pending.state == .notApplicable {
      answer.state = .notApplicable
      if question < assessor.questions.count, !assessor.questions[question].mayBeNotApplicable {
        answer.problem = .notApplicableNotAllowed
      } else if pending.detail?.reason.isEmpty ?? true {
        answer.problem = .notApplicableWithoutReason
      }
    } else {
      answer.problem = .noValue
    }
  }
}

extension Span where Element == UInt8 {
  /// Whether the bytes are those of `text`.
  func equals(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    for index in indices where unsafe self[index] != text.utf8Start[index] { return false }
    return true
  }

  /// Whether the bytes are those of `text`, which has small letters only, in small letters or capitals.
  func equalsIgnoringCase(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    for index in indices {
      let own = self[index]
      let small = own >= 0x41 && own <= 0x5A ? own | 0x20 : own
      if unsafe small != text.utf8Start[index] { return false }
    }
    return true
  }
}
