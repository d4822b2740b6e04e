import ReadinessEngine
import ReadinessModel
import Testing

/// The states of sections in their order of priority, thresholds and bands.
@Suite struct SectionStateTests {
  /// Ten rules of weight 1; so many answered yes, so many no, the rest blank.
  private static func judge(yes: Int, no: Int, of count: Int = 10, below: Fraction) throws -> Judged {
    var path = Path(withholdBelow: below)
    for number in 0..<count { path.rule(path.question("q\(number)")) }
    let answers = (0..<(yes + no)).map { ("q\($0)", $0 < yes ? "\"yes\"" : "\"no\"") }
    return try Judged(path, Given(answers: answers))
  }

  @Test(
    arguments: [
      (0, 0, over(3, 5), .notScored), (3, 2, over(3, 5), .withheld), (3, 3, over(3, 5), .scored),
      (0, 7, over(3, 5), .scored),
      (1, 0, .zero, .scored), (0, 0, .zero, .notScored), (9, 0, .one, .withheld), (10, 0, .one, .scored),
      (3, 0, over(3, 10), .scored), (3, 0, over(300_001, 1_000_000), .withheld),
    ] as [(Int, Int, Fraction, SectionState)])
  func thresholds(yes: Int, no: Int, below: Fraction, state: SectionState) throws {
    let result = try Self.judge(yes: yes, no: no, below: below).main
    #expect(result.state == state)
    #expect(result.answeredShare == over(Int64(yes + no), 10))
    #expect(result.answered == yes + no)
    #expect((result.band != nil) == (state == .scored))
    #expect(result.low == over(Int64(yes), 10))
    #expect(result.high == over(Int64(10 - no), 10))
  }

  @Test(arguments: [(0, 0), (39, 0), (40, 1), (41, 1), (69, 1), (70, 2), (71, 2), (100, 2)])
  func bands(percent: Int, band: Int) throws {
    #expect(try Self.judge(yes: percent, no: 100 - percent, of: 100, below: .zero).main.band == band)
  }

  /// Bands are compared exactly: 39.999999 % is early although it is printed as 40.
  @Test func bandsAreExact() throws {
    var path = Path()
    path.rule(path.question("q0"), weight: FixedDecimal(millionths: 399_999))
    path.rule(path.question("q1"), weight: FixedDecimal(millionths: 600_001))
    let judged = try Judged(path, Given(answers: [("q0", "\"yes\""), ("q1", "\"no\"")]))
    #expect(judged.main.band == 0)
    #expect(judged.main.score?.percent == 40)
  }

  /// A section that may not apply does not where other answers leave nothing of it; a claim or an open answer keeps it.
  @Test(
    arguments: [
      ("\"no\"", true, .notApplicable), ("\"no\"", false, .notScored), ("\"yes\"", true, .notScored),
      ("{\"state\":\"not-known\"}", true, .notScored),
    ] as [(String, Bool, SectionState)])
  func nothingApplies(answer: String, mayNotApply: Bool, state: SectionState) throws {
    var path = Path()
    path.ruleSet.sections[0].mayNotApply = mayNotApply
    let first = path.question("first")
    let second = path.question("second") { $0.appliesWhen = .fact(first, .choices(1)) }
    path.rule(second)
    let judged = try Judged(path, Given(answers: [("first", answer)]))
    #expect(judged.main.state == state)
  }

  @Test func priority() throws {
    var path = Path(withholdBelow: .one)
    path.step("first", kinds: Path.federation, gates: [.yes(path.question("gate"))])
    let section = path.section("second", step: 0)
    let questions = (0..<2).map { path.question("q\($0)", section: section) }
    for question in questions { path.rule(question, section: section) }
    path.section("empty", step: 0)
    let kinds = path.section("for-ccg")
    path.rule(path.question("q2", section: kinds, kinds: KindSet(kind: 3)), section: kinds, kinds: KindSet(kind: 3))
    func states(_ kind: String, target: String, _ answered: Int) throws -> [String] {
      let answers = (0..<answered).map { ("q\($0)", "\"yes\"") }
      let judged = try Judged(path, Given(kind: kind, target: target, answers: answers))
      return judged.assessment.sections.dropFirst().map { "\($0.state.word)" }
    }
    #expect(try states("locality", target: "first", 2) == ["not-applicable", "not-applicable", "not-applicable"])
    #expect(try states("federation", target: "none", 2) == ["not-sought", "not-applicable", "not-applicable"])
    #expect(try states("federation", target: "none", 0) == ["not-sought", "not-applicable", "not-applicable"])
    #expect(try states("federation", target: "first", 0)[0] == "not-scored")
    #expect(try states("federation", target: "first", 1)[0] == "withheld")
    #expect(try states("both", target: "first", 2)[0] == "scored")
    #expect(try states("ccg", target: "none", 0)[2] == "not-scored")
  }

  /// What is not sought keeps its figures in the assessment; none of them is printed.
  @Test func whatIsNotSoughtIsNotPrinted() throws {
    var path = Path()
    path.step("first", gates: [.yes(path.question("gate"))])
    path.ruleSet.sections[0].step = 0
    path.rule(0)
    let judged = try Judged(path, Given(answers: [("gate", "\"no\"")]))
    #expect(judged.main.state == .notSought)
    #expect(judged.main.band == nil)
    #expect(judged.json.contains(#""id":"main","state":"not-sought","percent":null,"exact":null"#))
  }

  @Test func shortFormsAreOfferedOnlyWhatTheyAsk() throws {
    var path = Path(withholdBelow: .one)
    path.rule(path.question("short"))
    path.rule(path.question("full") { $0.inShortForm = false }, weight: FixedDecimal(9))
    let short = try Judged(path, Given(isShort: true, answers: [("short", "\"yes\"")]))
    #expect(short.main.state == .scored)
    #expect(short.main.possible == .one)
    #expect(short.assessment.openQuestions == [])
    let answered = try Judged(path, Given(isShort: true, answers: [("short", "\"yes\""), ("full", "\"no\"")]))
    #expect(answered.main.score == over(1, 10))
    #expect(try Judged(path, Given(answers: [("short", "\"yes\"")])).main.state == .withheld)
  }
}
