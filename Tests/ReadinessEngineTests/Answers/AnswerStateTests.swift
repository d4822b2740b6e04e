import ReadinessEngine
import ReadinessModel
import Testing

/// Every way an answer can stand, with every role a rule can have.
@Suite struct AnswerStateTests {
  /// How the question under test came to stand as it does, and how it must then stand.
  struct Cause: Sendable, CustomTestStringConvertible {
    var name: String
    var answer: String?
    var expected: AnswerState
    var testDescription: String { name }
  }

  static let causes = [
    Cause(name: "blank", answer: nil, expected: .blank),
    Cause(name: "null", answer: "null", expected: .blank),
    Cause(name: "answered", answer: "\"no\"", expected: .answered),
    Cause(name: "not known", answer: Given.notKnown, expected: .notKnown),
    Cause(name: "claimed", answer: Given.notApplicable, expected: .notApplicable),
    Cause(name: "claimed without a reason", answer: #"{"state":"not-applicable"}"#, expected: .contradictory),
    Cause(name: "outside its choices", answer: "\"maybe\"", expected: .contradictory),
    Cause(name: "in an unknown state", answer: #"{"state":"unsure"}"#, expected: .contradictory),
    Cause(name: "with value and state", answer: #"{"value":"yes","state":"not-known"}"#, expected: .contradictory),
    Cause(name: "clashing", answer: "\"yes\"", expected: .contradictory),
    Cause(name: "other kind", answer: "\"yes\"", expected: .doesNotApply),
    Cause(name: "other answer", answer: "\"yes\"", expected: .doesNotApply),
    Cause(name: "short form", answer: nil, expected: .doesNotApply),
    Cause(name: "short form, answered", answer: "\"no\"", expected: .answered),
    Cause(name: "short form, not known", answer: Given.notKnown, expected: .notKnown),
  ]

  private static func judge(_ cause: Cause, _ role: Role, kind: String) throws -> Judged {
    var path = Path()
    let other = path.question("other")
    let question = path.question("q", kinds: cause.name == "other kind" ? Path.federation : .every) {
      $0.notApplicable = "where there is none"
      $0.inShortForm = !cause.name.hasPrefix("short form")
      if cause.name == "other answer" { $0.appliesWhen = .no(other) }
    }
    path.rule(question, weight: FixedDecimal(3), role: role)
    path.rule(other, weight: FixedDecimal(1))
    if cause.name == "clashing" { path.clash(.all([.yes(question), .yes(other)]), given: nil) }
    path.condition(.answered(question))
    path.condition(.open(question))
    path.condition(.blank(question))
    path.condition(.applies(question))
    path.condition(.yes(question))
    path.condition(.no(question))
    var answers = [("other", "\"yes\"")]
    if let answer = cause.answer { answers.append(("q", answer)) }
    return try Judged(path, Given(kind: kind, isShort: cause.name.hasPrefix("short form"), answers: answers))
  }

  @Test(arguments: causes, Role.allCases)
  func countsAndOpenness(_ cause: Cause, _ role: Role) throws {
    for kind in ["locality", "ccg"] {
      let judged = try Self.judge(cause, role, kind: kind)
      let result = judged.assessment.rules[0]
      #expect(judged.state(1) == cause.expected)
      #expect(result.state == cause.expected)
      #expect((result.mark != nil) == (cause.expected == .answered))
      let scores = role == .graded || (role == .commissioner && kind == "ccg")
      #expect(result.isCounted == (scores && cause.expected == .answered))
      #expect(judged.assessment.openQuestions.contains(1) == cause.expected.isOpen)
      // The other question is answered yes, or was hit by the same clash.
      let otherCounts = cause.name != "clashing"
      let possible = Fraction((otherCounts ? 1 : 0) + (result.isCounted ? 3 : 0))
      #expect(judged.main.possible == possible)
      #expect(judged.main.gained == Fraction(otherCounts ? 1 : 0))
      #expect(judged.main.applicable == (scores && (cause.expected.isOpen || cause.expected == .answered) ? 2 : 1))
      #expect(judged.main.state == (possible.isZero ? .notScored : .scored))
      if scores, cause.expected.isOpen, otherCounts {
        #expect(judged.main.low == over(1, 4))
        #expect(judged.main.high == .one)
      }
    }
  }

  @Test(arguments: causes)
  func predicates(_ cause: Cause) throws {
    let judged = try Self.judge(cause, .graded, kind: "locality")
    let state = cause.expected
    let test: (Truth, Truth) =
      switch state {
      case .answered: (.isFalse, .isTrue)
      case .blank, .notKnown, .contradictory: (.unknown, .unknown)
      case .notApplicable, .doesNotApply: (.isFalse, .isFalse)
      }
    #expect(
      judged.assessment.conditions == [
        Truth(state == .answered), Truth(state.isOpen), Truth(state == .blank),
        Truth(state != .doesNotApply && state != .notApplicable), test.0, test.1,
      ])
  }

  @Test func wordsAreThoseOfTheInterface() {
    #expect(
      AnswerState.allCases.map { "\($0.word)" } == [
        "blank", "answered", "not-known", "not-applicable", "does-not-apply", "contradictory",
      ])
    #expect(AnswerState.allCases.filter(\.isOpen) == [.blank, .notKnown, .contradictory])
    #expect(Role.allCases.map { "\($0.word)" } == Role.allCases.map(\.rawValue))
  }

  /// A claim that is not allowed does no harm where the question does not apply anyway, and is one finding elsewhere.
  @Test func harmlessClaims() throws {
    for applies in [true, false] {
      var path = Path()
      let other = path.question("other")
      let question = path.question("q") { $0.appliesWhen = .no(other) }
      path.consistency(.outsideLimits)
      let judged = try Judged(
        path, Given(answers: [("other", applies ? "\"no\"" : "\"yes\""), ("q", Given.notApplicable)]))
      #expect(judged.findings.map(\.problem) == (applies ? [.notApplicableNotAllowed] : []))
      #expect(judged.assessment.contradictions.map(\.questions) == (applies ? [[question]] : []))
      #expect(judged.state(question) == (applies ? .contradictory : .doesNotApply))
    }
  }

  /// Two answers to one question are contradictory, whatever they say; both are kept.
  @Test func twoAnswersToOneQuestion() throws {
    var path = Path()
    let question = path.question("q")
    path.rule(question)
    path.consistency(.outsideLimits)
    let judged = try Judged(path, Given(answers: [("q", "\"yes\""), ("q", "\"yes\""), ("what", "\"yes\"")]))
    #expect(judged.state(question) == .contradictory)
    #expect(judged.profile.strays.map { judged.profile.string($0.question) } == ["q", "what"])
    #expect(judged.findings.map(\.code) == [.badAnswer, .unknownQuestion])
    #expect(judged.assessment.contradictions.map(\.questions) == [[question]])
  }

  /// The first mark that fits is earned, and the last may be for whatever is left.
  @Test func marksOfChoices() throws {
    var path = Path()
    path.rule(
      path.question("q", .choice, choices: ["w", "x", "y", "z"]),
      marks: [
        Mark(value: .one, when: .choices(0b0011)), Mark(value: over(1, 2), when: .choices(0b0110)),
        Mark(value: over(1, 4), when: .otherwise),
      ])
    for (answer, score) in [("w", Fraction.one), ("x", .one), ("y", over(1, 2)), ("z", over(1, 4))] {
      #expect(try Judged(path, Given(answers: [("q", "\"\(answer)\"")])).main.score == score, "\(answer)")
    }
  }
}
