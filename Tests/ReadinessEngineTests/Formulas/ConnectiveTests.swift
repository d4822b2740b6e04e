import ReadinessEngine
import ReadinessModel
import Testing

/// All cells of the truth tables of all, any, not and at-least, up to three operands.
///
/// What must come out is computed another way: a formula over different questions is true when it comes out true however
/// the unknown parts turn out, false when it always comes out false, else unknown.
@Suite struct ConnectiveTests {
  private static let cells: [[Truth]] = (1...3).flatMap { count in
    (0..<count).reduce([[]]) { rows, _ in rows.flatMap { row in Truth.allCases.map { row + [$0] } } }
  }

  /// Every way in which the unknown parts may turn out.
  private static func completions(_ row: [Truth]) -> [[Bool]] {
    row.reduce([[]]) { rows, truth in
      rows.flatMap { row in truth == .unknown ? [row + [true], row + [false]] : [row + [truth == .isTrue]] }
    }
  }

  private static func expected(_ row: [Truth], _ holds: ([Bool]) -> Bool) -> Truth {
    let outcomes = Set(completions(row).map(holds))
    return outcomes.count == 2 ? .unknown : Truth(outcomes.contains(true))
  }

  @Test func allCells() throws {
    for row in Self.cells {
      var path = Path()
      let parts = row.indices.map { Formula.yes(path.question("q\($0)")) }
      var expected: [Truth] = []
      func add(_ formula: Formula, _ holds: ([Bool]) -> Bool) {
        path.condition(formula)
        path.condition(.not(formula))
        expected += [Self.expected(row, holds), Self.expected(row) { !holds($0) }]
      }
      add(.all(parts)) { $0.allSatisfy { $0 } }
      add(.any(parts)) { $0.contains(true) }
      for count in 0...4 { add(.atLeast(count, parts)) { $0.filter { $0 }.count >= count } }
      if row.count == 3 {
        add(.all([.any([parts[0], parts[1]]), parts[2]])) { ($0[0] || $0[1]) && $0[2] }
        add(.any([.all([parts[0], .not(parts[1])]), parts[2]])) { ($0[0] && !$0[1]) || $0[2] }
        add(.atLeast(2, [.all([parts[0]]), .not(parts[1]), parts[2]])) {
          ($0[0] ? 1 : 0) + ($0[1] ? 0 : 1) + ($0[2] ? 1 : 0) >= 2
        }
      }
      let answers = row.enumerated().map {
        ("q\($0.offset)", $0.element == .unknown ? Given.notKnown : $0.element == .isTrue ? "true" : "\"no\"")
      }
      .map { ($0.0, $0.1 == "true" ? "\"yes\"" : $0.1) }
      let judged = try Judged(path, Given(answers: answers))
      #expect(judged.assessment.conditions == expected, "\(row)")
    }
  }

  @Test func nothingInsideIsTheNeutralValue() throws {
    var path = Path()
    for formula in [Formula.all([]), .any([]), .atLeast(0, []), .atLeast(1, [])] { path.condition(formula) }
    #expect(try Judged(path, Given()).assessment.conditions == [.isTrue, .isFalse, .isTrue, .isFalse])
  }

  /// The parts of a traced formula have the values that the whole was made of.
  @Test func tracesKeepEveryPart() throws {
    var path = Path()
    let (a, b, c) = (path.question("a"), path.question("b"), path.question("c"))
    let formula = Formula.any([.all([.yes(a), .not(.yes(b))]), .atLeast(2, [.yes(a), .yes(c)])])
    path.condition(formula)
    let judged = try Judged(path, Given(answers: [("a", "\"yes\""), ("b", "\"yes\"")]))
    let trace = judged.assessor.trace(formula, judged.assessment)
    #expect(trace.truth == judged.assessment.conditions[0])
    #expect(trace.truth == .unknown)
    #expect(trace.parts.map(\.truth) == [.isFalse, .unknown])
    #expect(trace.parts[0].parts.map(\.truth) == [.isTrue, .isFalse])
    #expect(trace.parts[0].parts[1].parts.map(\.truth) == [.isTrue])
    #expect(trace.parts[1].parts.map(\.truth) == [.isTrue, .unknown])
  }
}
