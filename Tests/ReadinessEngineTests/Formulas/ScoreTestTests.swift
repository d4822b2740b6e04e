import ReadinessEngine
import ReadinessModel
import Testing

/// Conditions on scores and on steps.
@Suite struct ScoreTestTests {
  private static let comparisons: [Comparison] = [.lessThan, .atLeast, .moreThan, .atMost, .equalTo]

  /// Ten rules of weight 1, so many answered yes, so many no; the range runs from yes to ten less no, in tenths.
  private static func judge(yes: Int, no: Int, against tenths: Int64) throws -> [Truth] {
    var path = Path()
    for number in 0..<10 { path.rule(path.question("q\(number)")) }
    for comparison in comparisons { path.condition(.score(section: 0, comparison, over(tenths, 10))) }
    let answers = (0..<(yes + no)).map { ("q\($0)", $0 < yes ? "\"yes\"" : "\"no\"") }
    return try Judged(path, Given(answers: answers)).assessment.conditions
  }

  /// True or false where the whole range is on one side, else unknown.
  @Test(
    arguments: [
      (4, 6, 4, [.isFalse, .isTrue, .isFalse, .isTrue, .isTrue]),
      (4, 6, 5, [.isTrue, .isFalse, .isFalse, .isTrue, .isFalse]),
      (4, 6, 3, [.isFalse, .isTrue, .isTrue, .isFalse, .isFalse]),
      (4, 4, 4, [.isFalse, .isTrue, .unknown, .unknown, .unknown]),
      (4, 4, 5, [.unknown, .unknown, .unknown, .unknown, .unknown]),
      (4, 4, 6, [.unknown, .unknown, .isFalse, .isTrue, .unknown]),
      (4, 4, 7, [.isTrue, .isFalse, .isFalse, .isTrue, .isFalse]),
      (4, 4, 3, [.isFalse, .isTrue, .isTrue, .isFalse, .isFalse]),
      (0, 0, 5, [.unknown, .unknown, .unknown, .unknown, .unknown]),
    ] as [(Int, Int, Int64, [Truth])])
  func ranges(yes: Int, no: Int, tenths: Int64, expected: [Truth]) throws {
    #expect(try Self.judge(yes: yes, no: no, against: tenths) == expected)
  }

  /// Where nothing can count there is no score, and no comparison with it holds.
  @Test func withoutAScore() throws {
    var path = Path()
    path.step("first", kinds: Path.federation, gates: [.yes(path.question("q") { $0.notApplicable = "where none" })])
    path.rule(0)
    path.rule(path.section("second", step: 0) - 1, section: 1)
    for section in 0...1 {
      for comparison in Self.comparisons { path.condition(.score(section: section, comparison, .one)) }
    }
    let judged = try Judged(path, Given(answers: [("q", Given.notApplicable)]))
    #expect(judged.main.low == nil)
    #expect(judged.assessment.sections[1].state == .notApplicable)
    #expect(judged.assessment.conditions.allSatisfy { $0 == .isFalse })
  }

  @Test func stepsThatAreReached() throws {
    var path = Path()
    let (a, b) = (path.question("a"), path.question("b"))
    path.step("first", gates: [.yes(a), .yes(b)])
    path.step("second", kinds: Path.federation, gates: [.yes(a)])
    path.condition(.reached(step: 0))
    path.condition(.reached(step: 1))
    let table: [(String, String, Truth)] = [
      ("\"yes\"", "\"yes\"", .isTrue), ("\"yes\"", "\"no\"", .isFalse), ("\"yes\"", "null", .unknown),
      ("\"perhaps\"", "\"yes\"", .unknown), ("null", "\"no\"", .isFalse), ("null", "null", .unknown),
    ]
    for (first, second, expected) in table {
      let judged = try Judged(path, Given(answers: [("a", first), ("b", second)]))
      // A step that is not sought is not asked about: it is reached, or it is not.
      #expect(judged.assessment.conditions == [expected == .unknown ? .isFalse : expected, .isFalse])
      let both = try Judged(path, Given(kind: "both", target: "second", answers: [("a", first), ("b", second)]))
      #expect(both.assessment.conditions[0] == expected)
    }
  }
}
