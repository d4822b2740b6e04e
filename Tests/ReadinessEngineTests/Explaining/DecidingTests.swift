import ReadinessModel
import Testing

@testable import ReadinessEngine

/// The smallest sets of answers that decide an open gate.
@Suite struct DecidingTests {
  private static func deciding(
    _ answers: [(String, String)] = [], _ gate: (_ questions: [Int]) -> Formula
  ) throws -> DecidingAnswers? {
    var path = Path()
    // Other questions with choices stand before, so that places of choices are not those of questions.
    _ = path.question("before", .choice, choices: ["a", "b", "c", "d", "e"])
    let first = path.question("q1")
    var questions = [first, path.question("q2"), path.question("q3", .choice, choices: ["x", "y", "z"])]
    questions.append(path.question("q4") { $0.appliesWhen = .yes(first) })
    questions.append(path.question("q5", .wholeNumber) { $0.most = FixedDecimal(100) })
    questions.append(path.question("q6", .date))
    path.clash(.all([.yes(questions[0]), .yes(questions[1])]))
    path.step("first", gates: [gate(questions)])
    let judged = try Judged(path, Given(target: "first", answers: answers))
    return judged.assessor.deciding(gate: 0, judged.profile, judged.assessment)
  }

  @Test func decidedGatesNeedNothing() throws {
    #expect(try Self.deciding([("q1", "\"no\"")]) { .yes($0[0]) } == nil)
    #expect(try Self.deciding([("q2", "\"yes\"")]) { .any([.yes($0[0]), .yes($0[1])]) } == nil)
  }

  @Test func whateverIsAnsweredDecides() throws {
    #expect(try Self.deciding { .yes($0[0]) } == DecidingAnswers(questions: [1], isProven: true))
    // One of the two answers may leave the other to decide, so both are needed.
    #expect(
      try Self.deciding { .all([.yes($0[0]), .yes($0[1])]) } == DecidingAnswers(questions: [1, 2], isProven: true))
    // No answer to q2 alone decides; any answer to q3 does.
    #expect(
      try Self.deciding { q in .any([.yes(q[1]), .fact(q[2], .choices(1)), .answered(q[2])]) }
        == DecidingAnswers(questions: [3], isProven: true))
    #expect(
      try Self.deciding { q in .all([.any([.yes(q[1]), .no(q[1])]), .fact(q[2], .choices(0b111))]) }
        == DecidingAnswers(questions: [2, 3], isProven: true))
    #expect(
      try Self.deciding { q in .fact(q[4], .number(NumberRange(lower: FixedDecimal(5)))) }
        == DecidingAnswers(questions: [5], isProven: true))
    #expect(
      try Self.deciding { q in .fact(q[5], .date(.ageAtMost(months: 12))) }
        == DecidingAnswers(questions: [6], isProven: true))
  }

  /// An answer that makes another question not apply decides what rests on that one.
  @Test func throughApplicability() throws {
    #expect(try Self.deciding { .yes($0[3]) } == DecidingAnswers(questions: [4], isProven: true))
    #expect(
      try Self.deciding([("q1", Given.notKnown)]) { .all([.yes($0[0]), .applies($0[3])]) }
        == DecidingAnswers(questions: [1], isProven: true))
  }

  @Test func contradictoryAnswersAreAskedAgain() throws {
    let clash = [("q1", "\"yes\""), ("q2", "\"yes\"")]
    #expect(try Self.deciding(clash) { .yes($0[1]) } == DecidingAnswers(questions: [2], isProven: true))
    #expect(
      try Self.deciding(clash) { .any([.yes($0[0]), .yes($0[1])]) }
        == DecidingAnswers(questions: [1, 2], isProven: true))
  }

  @Test func choicesHaveTheirOwnValues() throws {
    var path = Path()
    _ = path.question("before", .choice, choices: ["a", "b", "c"])
    let (one, some) = (
      path.question("one", .choice, choices: ["x", "y"]),
      path.question("some", .multipleChoice, choices: ["x", "y", "z"])
    )
    let assessor = Assessor(path.ruleSet)
    let asOf = CivilDate(packed: 2013 * 512 + 10 * 32 + 31)
    #expect(assessor.representatives(of: one, asOf: asOf) == [1, 2])
    // Nothing tells the choices apart, so one stands for all.
    #expect(assessor.representatives(of: some, asOf: asOf) == [1])
    path.condition(.fact(some, .choices(0b110)))
    #expect(Assessor(path.ruleSet).representatives(of: some, asOf: asOf) == [1, 2, 3])
    path.condition(.fact(some, .number(NumberRange(lower: FixedDecimal(3)))))
    #expect(Assessor(path.ruleSet).representatives(of: some, asOf: asOf) == [1, 2, 6, 3, 7])
  }

  /// Neither one choice nor all of them leave it open, but two do.
  @Test func severalChoicesAreTriedTogether() throws {
    var path = Path()
    let some = path.question("some", .multipleChoice, choices: ["a", "b", "c"])
    let other = path.question("other")
    let parts: [Formula] = [
      .fact(some, .choices(0b001)), .fact(some, .choices(0b010)), .not(.fact(some, .choices(0b100))), .yes(other),
    ]
    path.step("first", gates: [.all(parts)])
    let judged = try Judged(path, Given(target: "first", answers: []))
    #expect(
      judged.assessor.deciding(gate: 0, judged.profile, judged.assessment)
        == DecidingAnswers(questions: [some, other], isProven: true))
  }

  /// Too many ways to choose are not all tried, and that is said; alike in pairs, they are too many where they are counted.
  @Test(arguments: [(11, 1), (10, 2)]) func tooManyWaysToChoose(sorts: Int, alike: Int) throws {
    var path = Path()
    let some = path.question("some", .multipleChoice, choices: (0..<(sorts * alike)).map { "c\($0)" })
    let other = path.question("other")
    let asked = (0..<sorts).map { Formula.fact(some, .choices(((1 << UInt64(alike)) - 1) << UInt64($0 * alike))) }
    let counted = Formula.fact(some, .number(NumberRange(lower: FixedDecimal(2))))
    path.step(
      "first", gates: [.all(asked.prefix(2) + asked.dropFirst(2).map { .not($0) } + [counted, .yes(other)])])
    let judged = try Judged(path, Given(target: "first"))
    #expect(
      judged.assessor.deciding(gate: 0, judged.profile, judged.assessment)
        == DecidingAnswers(questions: [some, other], isProven: false))
  }

  /// A sum may fall between two limits, which neither end of its parts shows.
  @Test func limitsOfASumAreNotShownByItsParts() throws {
    func deciding(upper: FixedDecimal?) throws -> DecidingAnswers? {
      var path = Path()
      let left = path.question("left", .wholeNumber) { $0.most = FixedDecimal(10) }
      let right = path.question("right", .wholeNumber) { $0.most = FixedDecimal(10) }
      let sum = path.derived("sum", .sum([left, right]))
      let other = path.question("other")
      path.step(
        "first",
        gates: [.all([.fact(sum, .number(NumberRange(lower: FixedDecimal(3), upper: upper))), .yes(other)])])
      let judged = try Judged(path, Given(target: "first", answers: [("right", "1")]))
      return judged.assessor.deciding(gate: 0, judged.profile, judged.assessment)
    }
    #expect(try deciding(upper: nil) == DecidingAnswers(questions: [0, 3], isProven: true))
    // Nothing and ten lie outside; three would leave the other question to decide.
    #expect(try deciding(upper: FixedDecimal(5)) == DecidingAnswers(questions: [0, 3], isProven: true))
  }

  /// The same where the sum only feeds another one.
  @Test func limitsOfASumOfSumsAreNotShownByItsParts() throws {
    var path = Path()
    let left = path.question("left", .wholeNumber) { $0.most = FixedDecimal(1_000) }
    let right = path.question("right", .wholeNumber) { $0.most = FixedDecimal(1_000) }
    let inner = path.derived("inner", .sum([left, right]))
    let outer = path.derived("outer", .sum([inner, right]))
    let other = path.question("other")
    let between = NumberRange(lower: FixedDecimal(3), upper: FixedDecimal(5))
    path.step("first", gates: [.all([.fact(outer, .number(between)), .yes(other)])])
    let judged = try Judged(path, Given(target: "first", answers: [("right", "1")]))
    #expect(
      judged.assessor.deciding(gate: 0, judged.profile, judged.assessment)
        == DecidingAnswers(questions: [left, other], isProven: false))
  }

  /// A number may lie between two others, which neither of its ends shows; where nothing else is open, it decides.
  @Test func placesBetweenOtherAnswersAreNotShownByTheEnds() throws {
    func deciding(_ more: (inout Path) -> [Formula]) throws -> DecidingAnswers? {
      var path = Path()
      let (low, high) = (path.question("low", .wholeNumber), path.question("high", .wholeNumber))
      let number = path.question("number", .wholeNumber) { $0.most = FixedDecimal(10) }
      let between: [Formula] = [.compare(number, .moreThan, low), .compare(number, .lessThan, high)]
      let rest = more(&path)
      path.step("first", gates: [.all(between + rest)])
      let judged = try Judged(path, Given(target: "first", answers: [("low", "3"), ("high", "5")]))
      return judged.assessor.deciding(gate: 0, judged.profile, judged.assessment)
    }
    #expect(try deciding { [.yes($0.question("other"))] } == DecidingAnswers(questions: [2, 3], isProven: true))
    #expect(try deciding { _ in [] } == DecidingAnswers(questions: [2], isProven: true))
  }

  /// With what is known beside it, it is known where a number has to lie: that alone decides.
  @Test func whatIsKnownBesideANumberIsTakenIn() throws {
    var path = Path()
    let left = path.question("left", .wholeNumber)
    let right = path.question("right", .wholeNumber)
    let sum = path.derived("sum", .sum([left, right]), .wholeNumber)
    path.step("first", gates: [.fact(sum, .number(NumberRange(lower: FixedDecimal(2))))])
    let judged = try Judged(path, Given(target: "first", answers: [("right", "2")]))
    #expect(
      judged.assessor.deciding(gate: 0, judged.profile, judged.assessment)
        == DecidingAnswers(questions: [left], isProven: true))
  }

  @Test func numbersAndDatesAroundEachLimit() throws {
    var path = Path()
    let whole = path.question("whole", .wholeNumber) { $0.most = FixedDecimal(20) }
    let past = path.question("past", .date) { $0.mayBeFuture = false }
    let text = path.question("text", .text)
    path.condition(.fact(whole, .number(NumberRange(lower: FixedDecimal(5), upper: FixedDecimal(20)))))
    path.rule(
      whole,
      marks: [
        Mark(value: .one, when: .number(NumberRange(lower: FixedDecimal(9)))), Mark(value: .zero, when: .otherwise),
      ])
    path.condition(.fact(past, .date(.ageAtMost(months: 1))))
    path.condition(.fact(past, .date(.within(months: 1))))
    let assessor = Assessor(path.ruleSet)
    let asOf = try #require(CivilDate(year: 2013, month: 3, day: 1))
    #expect(
      assessor.representatives(of: whole, asOf: asOf).map { $0 / FixedDecimal.scale } == [0, 4, 5, 6, 8, 9, 10, 19, 20])
    #expect(
      assessor.representatives(of: past, asOf: asOf).map { CivilDate(packed: $0).text } == [
        "1913-03-01", "2013-01-30", "2013-01-31", "2013-02-01", "2013-02-02", "2013-02-03", "2013-02-28", "2013-03-01",
      ])
    #expect(assessor.representatives(of: text, asOf: asOf) == [0])
  }

  private static func date(_ text: String) -> CivilDate? { CivilDate(parsing: Array(text.utf8).span) }

  @Test(arguments: [
    ("2013-12-31", "2014-01-01"), ("2013-02-28", "2013-03-01"), ("2012-02-28", "2012-02-29"),
    ("2012-02-29", "2012-03-01"), ("2013-04-30", "2013-05-01"), ("2013-10-30", "2013-10-31"),
  ])
  func neighbouringDays(before: String, after: String) throws {
    var path = Path()
    let date = path.question("date", .date)
    let assessor = Assessor(path.ruleSet)
    for (asOf, other) in [(before, after), (after, before)] {
      let day = try #require(Self.date(asOf))
      #expect(assessor.representatives(of: date, asOf: day).contains { CivilDate(packed: $0).text == other })
    }
  }

  /// A search that would take too long gives all open questions and says that a smaller set may exist.
  @Test func givesUpInTime() throws {
    var path = Path()
    let questions = (0..<24).map { path.question("q\($0)", .choice, choices: ["a", "b", "c", "d"]) }
    path.step("first", gates: [.atLeast(12, questions.map { .fact($0, .choices(1)) })])
    let judged = try Judged(path, Given(target: "first"))
    let found = try #require(judged.assessor.deciding(gate: 0, judged.profile, judged.assessment))
    #expect(found == DecidingAnswers(questions: questions, isProven: false))
  }
}
