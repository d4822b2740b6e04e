import ReadinessEngine
import ReadinessModel
import Testing

/// Derived values of every kind, and what becomes of them when parts are missing.
@Suite struct DerivedValueTests {
  @Test func quotientsAndSums() throws {
    var path = Path()
    let (a, b) = (path.question("a", .decimal), path.question("b", .decimal))
    let quotient = path.derived("quotient", .quotient(of: a, by: b))
    let sum = path.derived("sum", .sum([a, b, a]))
    let nested = path.derived("nested", .quotient(of: sum, by: quotient))
    let judged = try Judged(path, Given(answers: [("a", "1"), ("b", "0.3")]))
    #expect(judged.assessment.facts.derived[quotient] == over(10, 3))
    #expect(judged.assessment.facts.derived[sum] == over(23, 10))
    #expect(judged.assessment.facts.derived[nested] == over(69, 100))
    #expect(judged.assessment.facts.derived[a] == nil)
  }

  @Test func divisionByZeroLeavesOpen() throws {
    var path = Path()
    let (a, b) = (path.question("a", .decimal), path.question("b", .decimal))
    let quotient = path.derived("quotient", .quotient(of: a, by: b))
    path.condition(.fact(quotient, .number(NumberRange(lower: FixedDecimal(1)))))
    let judged = try Judged(path, Given(answers: [("a", "1"), ("b", "0")]))
    #expect(judged.state(quotient) == .blank)
    #expect(judged.assessment.conditions == [.unknown])
    #expect(judged.assessment.openQuestions == [])
  }

  @Test(
    arguments: [
      ("1", Given.notKnown, .notKnown), ("1", "null", .blank), (Given.notKnown, "null", .notKnown),
      ("1", "-1", .contradictory), (Given.notKnown, "-1", .contradictory), ("-1", "null", .contradictory),
      ("1", Given.notApplicable, .doesNotApply), (Given.notKnown, Given.notApplicable, .doesNotApply),
      ("-1", Given.notApplicable, .doesNotApply), ("1", "1", .answered),
    ] as [(String, String, AnswerState)])
  func partsDecideTheState(first: String, second: String, state: AnswerState) throws {
    var path = Path()
    let (a, b) = (path.question("a", .decimal), path.question("b", .decimal) { $0.notApplicable = "where none" })
    let derived = [path.derived("d0", .quotient(of: a, by: b)), path.derived("d1", .sum([a, b]))]
    for answers in [[("a", first), ("b", second)], [("b", second), ("a", first)]] {
      let judged = try Judged(path, Given(answers: answers))
      #expect(derived.map { judged.state($0) } == [state, state])
    }
  }

  @Test func countsAndSharesOfFormulas() throws {
    var path = Path()
    let questions = (0..<3).map { number in path.question("q\(number)") { $0.notApplicable = "where none" } }
    let count = path.derived("count", .count(questions.map { .yes($0) }), .wholeNumber)
    let share = path.derived("share", .share(questions.map { .yes($0) }), .percentage)
    path.condition(
      .fact(share, .number(NumberRange(lower: FixedDecimal("66.666666"), upper: FixedDecimal("66.666667")))))
    let table: [([String], Fraction?)] = [
      (["\"yes\"", "\"no\"", "\"yes\""], Fraction(2)), (["\"no\"", "\"no\"", "\"no\""], .zero),
      (["\"yes\"", "\"yes\"", "\"yes\""], Fraction(3)), (["\"yes\"", "null", "\"yes\""], nil),
      (["\"yes\"", Given.notKnown, "\"yes\""], nil),
      // What does not apply does not hold.
      (["\"yes\"", Given.notApplicable, "\"yes\""], Fraction(2)),
    ]
    for (answers, expected) in table {
      let judged = try Judged(path, Given(answers: answers.enumerated().map { ("q\($0.offset)", $0.element) }))
      #expect(judged.assessment.facts.derived[count] == expected)
      #expect(judged.assessment.facts.derived[share] == expected.map { $0 * over(100, 3) })
      #expect(judged.state(count) == (expected == nil ? .blank : .answered))
      #expect(judged.assessment.conditions == [expected == nil ? .unknown : Truth(expected == Fraction(2))])
    }
  }

  /// A count may change when a question it looks at turns out not to apply, so its mark is open as well.
  @Test func countsOverWhatMayNotApply() throws {
    var path = Path()
    let gate = path.question("gate")
    let question = path.question("q") { $0.appliesWhen = .yes(gate) }
    let sure = path.question("sure")
    let count = path.derived("count", .count([.yes(question), .yes(sure)]), .wholeNumber)
    let one = NumberRange(lower: FixedDecimal(1))
    let later = path.question("later") { $0.appliesWhen = .fact(count, .number(one)) }
    let never = path.question("never") { $0.appliesWhen = .compare(count, .lessThan, gate) }
    path.rule(count, marks: [Mark(value: .one, when: .number(one)), Mark(value: over(1, 4), when: .otherwise)])
    path.section("tree", aggregate: .mean)
    path.rule(
      count, section: 1, marks: [Mark(value: .one, when: .number(one)), Mark(value: over(1, 4), when: .otherwise)])
    let judged = try Judged(path, Given(answers: [("q", "\"yes\""), ("sure", "\"no\"")]))
    for section in judged.assessment.sections {
      #expect(section.score == .one)
      #expect(section.low == over(1, 4))
      #expect(section.high == .one)
    }
    #expect(judged.state(later) == .blank)
    #expect(judged.assessment.facts.uncertain[later])
    #expect(judged.assessment.facts.uncertain[never])
    let settled = try Judged(path, Given(answers: [("q", "\"yes\""), ("sure", "\"no\""), ("gate", "\"no\"")]))
    #expect(settled.main.score == over(1, 4))
    #expect(settled.state(later) == .doesNotApply)
  }

  @Test func agesOfDates() throws {
    var path = Path()
    let date = path.question("date", .date)
    let ages = AgeUnit.allCases.map { path.derived($0.rawValue, .age(of: date, in: $0), .wholeNumber) }
    let table: [(String, [Int64])] = [
      ("2013-10-31", [0, 0, 0]), ("2013-10-30", [1, 0, 0]), ("2013-09-30", [31, 1, 0]), ("2013-10-01", [30, 0, 0]),
      ("2012-10-31", [365, 12, 1]), ("2012-11-01", [364, 11, 0]), ("2003-10-31", [3653, 120, 10]),
      ("2013-11-01", [-1, -1, -1]), ("2014-10-31", [-365, -12, -1]), ("2014-11-30", [-395, -13, -2]),
    ]
    for (text, expected) in table {
      let judged = try Judged(path, Given(answers: [("date", "\"\(text)\"")]))
      #expect(ages.map { judged.assessment.facts.derived[$0] } == expected.map { Fraction($0) }, "\(text)")
    }
  }

  @Test func figuresOfMemberPractices() throws {
    var path = Path()
    let (least, most) = (FixedDecimal(5000), FixedDecimal(10_000))
    let figures: [Derivation] = [
      .practices(.count, atLeast: nil, atMost: nil), .practices(.count, atLeast: least, atMost: nil),
      .practices(.count, atLeast: least, atMost: most), .practices(.sum, atLeast: nil, atMost: nil),
      .practices(.mean, atLeast: nil, atMost: nil), .practices(.share, atLeast: least, atMost: most),
    ]
    let derived = figures.enumerated().map { path.derived("d\($0.offset)", $0.element) }
    func judge(_ patients: [String]) throws -> [Fraction?] {
      let practices = patients.enumerated().map { #"{"code":"K\#($0.offset)","name":"N"\#($0.element)}"# }
      let judged = try Judged(path, Given(practices: practices.joined(separator: ",")))
      #expect(
        derived.map { judged.state($0) }
          == derived.map { judged.assessment.facts.derived[$0] == nil ? .blank : .answered })
      return derived.map { judged.assessment.facts.derived[$0] }
    }
    let of = { (number: Int) in ",\"patients\":\(number)" }
    let listed = try judge([of(4999), of(5000), of(10_000), of(10_001)])
    #expect(listed == [Fraction(4), Fraction(3), Fraction(2), Fraction(30_000), Fraction(7500), Fraction(50)])
    // Nothing listed, or not known how many: nothing can be said but how many are listed.
    #expect(try judge([]) == [nil, nil, nil, nil, nil, nil])
    #expect(try judge([of(4999), ""]) == [Fraction(2), nil, nil, nil, nil, nil])
  }

  /// A derived value of another kind of body does not apply, and nobody can answer one.
  @Test func kindsAndAnswersToDerivedValues() throws {
    var path = Path()
    let a = path.question("a", .decimal)
    let other = path.derived("other", .sum([a]), kinds: Path.federation)
    let own = path.derived("own", .sum([a]))
    path.consistency(.outsideLimits)
    let judged = try Judged(path, Given(answers: [("a", "2"), ("own", "3")]))
    #expect(judged.state(other) == .doesNotApply)
    #expect(judged.assessment.facts.derived[own] == Fraction(2))
    #expect(judged.profile.answers[own].problem == .derived)
    #expect(judged.assessment.contradictions.map(\.questions) == [[own]])
  }
}
