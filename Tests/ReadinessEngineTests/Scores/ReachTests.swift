import ReadinessModel
import Testing

@testable import ReadinessEngine

/// What rules over derived values and over conditions may still come to.
@Suite struct ReachTests {
  private static func marks(_ formulas: [(Fraction, Formula)]) -> [Mark] {
    formulas.map { Mark(value: $0.0, when: .formula($0.1)) } + [Mark(value: .zero, when: .otherwise)]
  }

  private static func ranges(_ pairs: [(Fraction, FixedDecimal?, FixedDecimal?)]) -> [Mark] {
    pairs.map { Mark(value: $0.0, when: .number(NumberRange(lower: $0.1, upper: $0.2, upperIsOpen: true))) }
  }

  private static func span(_ path: Path, _ answers: [(String, String)]) throws -> [Fraction?] {
    let judged = try Judged(path, Given(answers: answers))
    return [judged.main.low, judged.main.high]
  }

  private static let half = over(1, 2)

  @Test("conditions that an answer has put out of reach")
  func conditions() throws {
    var path = Path()
    let (a, b) = (path.question("a"), path.question("b"))
    path.rule(nil, marks: Self.marks([(.one, .all([.yes(a), .yes(b)])), (Self.half, .any([.no(a), .yes(b)]))]))
    #expect(try Self.span(path, []) == [.zero, .one])
    #expect(try Self.span(path, [("a", "\"no\"")]) == [Self.half, Self.half])
    #expect(try Self.span(path, [("b", "\"no\"")]) == [.zero, Self.half])
    #expect(try Self.span(path, [("a", "\"yes\"")]) == [.zero, .one])
  }

  @Test("a quotient by nothing is had in no way")
  func dividedByNothing() throws {
    for aggregate in [Aggregate.sum, .mean, .lowest] {
      var path = Path(aggregate: aggregate)
      let (above, below) = (path.question("above", .wholeNumber), path.question("below", .wholeNumber))
      let share = path.derived("share", .quotient(of: above, by: below))
      path.rule(share, marks: Self.ranges([(.zero, nil, FixedDecimal(1)), (.one, FixedDecimal(1), nil)]))
      path.condition(.score(section: 0, .atLeast, Self.half), isHold: true)
      path.condition(.score(section: 0, .lessThan, Self.half), isHold: true)
      let judged = try Judged(path, Given(answers: [("below", "0")]))
      #expect([judged.main.low, judged.main.high] == [nil, nil])
      #expect(judged.main.state == .notScored)
      #expect(judged.assessment.holds == [.isFalse, .isFalse])
      #expect(try Self.span(path, []) == [.zero, .one])
      // Beside another rule it takes nothing away and adds nothing.
      path.rule(path.question("beside"))
      #expect(try Self.span(path, [("below", "0"), ("beside", "\"yes\"")]) == [.one, .one])
      let worst = aggregate == .lowest ? Fraction.zero : Self.half
      #expect(try Self.span(path, [("above", "0"), ("beside", "\"yes\"")]) == [worst, .one])
    }
  }

  /// Answers, and what the sum of 0 to 3 and 0 to 3 may earn: 0 below 2, a half below 5, then 1.
  @Test(
    "sums of what is known and what is not",
    arguments: [
      ([], .zero, .one), ([("left", "0")], .zero, half), ([("left", "3")], half, .one),
      ([("left", "2")], half, .one), ([("left", "1"), ("right", "1")], half, half),
    ] as [([(String, String)], Fraction, Fraction)])
  func sums(answers: [(String, String)], low: Fraction, high: Fraction) throws {
    var path = Path()
    let left = path.question("left", .wholeNumber) { $0.most = FixedDecimal(3) }
    let right = path.question("right", .wholeNumber) { $0.most = FixedDecimal(3) }
    let sum = path.derived("sum", .sum([left, right]), .wholeNumber)
    path.rule(
      sum,
      marks: Self.ranges([
        (.zero, nil, FixedDecimal(2)), (Self.half, FixedDecimal(2), FixedDecimal(5)), (.one, FixedDecimal(5), nil),
      ]))
    #expect(try Self.span(path, answers) == [low, high])
  }

  @Test("bounds hold where not every way can be tried")
  func wide() throws {
    var path = Path()
    let left = path.question("left", .decimal) { $0.most = FixedDecimal(10) }
    let right = path.question("right", .decimal) { ($0.least, $0.most) = (FixedDecimal(1), FixedDecimal(4)) }
    let sum = path.derived("sum", .sum([left, right]))
    let share = path.derived("share", .quotient(of: left, by: right))
    let marks = Self.ranges([
      (.zero, nil, FixedDecimal(2)), (Self.half, FixedDecimal(2), FixedDecimal(20)), (.one, FixedDecimal(20), nil),
    ])
    path.rule(sum, marks: marks)
    #expect(try Self.span(path, []) == [.zero, Self.half])
    #expect(try Self.span(path, [("left", "10")]) == [Self.half, Self.half])
    var other = path
    other.ruleSet.rules[0].question = share
    #expect(try Self.span(other, []) == [.zero, Self.half])
    #expect(try Self.span(other, [("right", "1")]) == [.zero, Self.half])
    #expect(try Self.span(other, [("left", "10")]) == [Self.half, Self.half])
  }

  @Test("counts whose conditions may fall away")
  func counts() throws {
    var path = Path()
    let (a, b) = (path.question("a"), path.question("b"))
    let c = path.question("c") { $0.appliesWhen = .yes(a) }
    let count = path.derived("count", .count([.yes(b), .yes(c)]), .wholeNumber)
    path.rule(
      count,
      marks: Self.ranges([
        (.zero, nil, FixedDecimal(1)), (Self.half, FixedDecimal(1), FixedDecimal(2)), (.one, FixedDecimal(2), nil),
      ]))
    #expect(try Self.span(path, [("b", "\"no\"")]) == [.zero, Self.half])
    #expect(try Self.span(path, [("b", "\"yes\""), ("c", "\"yes\"")]) == [Self.half, .one])
    #expect(try Self.span(path, [("a", "\"no\""), ("b", "\"yes\"")]) == [Self.half, Self.half])
  }

  /// The list of practices may yet be given.
  @Test func practicesMayYetBeListed() throws {
    var path = Path()
    let count = path.derived("count", .practices(.count, atLeast: nil, atMost: nil), .wholeNumber)
    path.rule(count, marks: Self.ranges([(.zero, nil, FixedDecimal(2)), (.one, FixedDecimal(2), nil)]))
    #expect(try Self.span(path, []) == [.zero, .one])
    let listed = try Judged(path, Given(practices: #"{"code":"a","name":"A","patients":1}"#))
    #expect([listed.main.low, listed.main.high] == [.zero, .zero])
  }
}
