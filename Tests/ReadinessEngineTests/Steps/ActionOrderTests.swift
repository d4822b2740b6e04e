import ReadinessModel
import Testing

@testable import ReadinessEngine

/// What to do next, and in which order.
@Suite struct ActionOrderTests {
  /// Two steps, holds, conditions and rules of several weights.
  private static func path() -> Path {
    var path = Path()
    let ids = (0..<6).map { path.question("q\($0)") }
    path.step("first", gates: [.yes(ids[0]), .all([.yes(ids[1]), .yes(ids[2])]), .yes(ids[2])])
    path.step("second", gates: [.yes(ids[3])])
    path.condition(.no(ids[0]))
    path.condition(.no(ids[0]), isHold: true)
    path.condition(.yes(ids[0]), isHold: true)
    path.rule(ids[0], weight: FixedDecimal(1))
    path.rule(ids[4], weight: FixedDecimal(9))
    path.rule(ids[5], weight: FixedDecimal(1))
    path.rule(ids[5], weight: FixedDecimal(100), role: .advisory)
    path.rule(ids[5], role: .gate)
    path.rule(ids[5], weight: FixedDecimal(1), action: "")
    return path
  }

  private static let answers = [("q0", "\"no\""), ("q4", "\"no\""), ("q5", "\"no\"")]

  @Test func order() throws {
    let judged = try Judged(Self.path(), Given(target: "first", answers: Self.answers))
    #expect(
      judged.assessment.actions.map(\.subject) == [
        .hold(0), .condition(0), .gate(0), .question(1, gate: 1), .question(2, gate: 1), .rule(1), .rule(0), .rule(2),
        .rule(3),
      ])
    #expect(judged.assessment.actions.map(judged.assessor.points(of:)).suffix(4) == [Fraction(9), .one, .one, .zero])
    #expect(judged.assessment.openQuestions == [1, 2, 3])
  }

  @Test func nothingOfStepsThatAreNotSought() throws {
    let judged = try Judged(Self.path(), Given(answers: Self.answers))
    #expect(
      judged.assessment.actions.map(\.subject) == [.hold(0), .condition(0), .rule(1), .rule(0), .rule(2), .rule(3)])
  }

  /// The next step is the first that is not reached, not the one aimed at.
  @Test func theNextStepComesFirst() throws {
    let reached = [("q0", "\"yes\""), ("q1", "\"yes\""), ("q2", "\"yes\""), ("q3", "\"no\"")]
    let judged = try Judged(Self.path(), Given(target: "second", answers: reached))
    #expect(judged.assessment.actions.map(\.subject) == [.hold(1), .gate(3)])
    #expect(judged.assessor.nextStep(judged.assessment) == 1)
  }

  /// What is not sought has no list, unless it is asked for.
  @Test func allSteps() throws {
    var path = Path()
    path.step("first", gates: [.yes(path.question("gate"))])
    let section = path.section("second", step: 0)
    path.rule(path.question("q", section: section), section: section)
    path.rule(path.question("open", section: section), section: section)
    let answers = [("q", "\"no\"")]
    let quiet = try Judged(path, Given(answers: answers))
    #expect(quiet.assessment.actions == [])
    #expect(quiet.assessment.openQuestions == [0])
    let all = try Judged(path, Given(answers: answers), allSteps: true)
    #expect(all.assessment.actions.map(\.subject) == [.rule(0)])
    #expect(all.assessment.openQuestions == [0, 2])
  }

  /// Many rules of few weights: sorted by points, ties in catalogue order; also around whole words of 64 bits.
  @Test(arguments: [3, 23, 24, 25, 63, 64, 65, 128, 200])
  func tiesStayInCatalogueOrder(count: Int) throws {
    var random = SplitMix64(seed: UInt64(count))
    var path = Path()
    for number in 0..<count {
      path.rule(path.question("q\(number)"), weight: FixedDecimal(Int64.random(in: 1...4, using: &random)))
    }
    let judged = try Judged(path, Given(answers: (0..<count).map { ("q\($0)", "\"no\"") }))
    let weights = path.ruleSet.rules.map(\.weight)
    let expected = (0..<count).sorted { weights[$0] == weights[$1] ? $0 < $1 : weights[$0] > weights[$1] }
    #expect(judged.assessment.actions.map(\.subject) == expected.map { .rule($0) })
  }

  /// A mark's own action goes before the rule's.
  @Test func actionsOfMarks() throws {
    var path = Path()
    path.rule(
      path.question("q", .choice, choices: ["x", "y", "z"]),
      marks: [
        Mark(value: .zero, when: .choices(1), action: "Begin."), Mark(value: over(1, 2), when: .choices(2)),
        Mark(value: .one, when: .choices(4), action: "Never printed."),
      ], action: "Go on.")
    for (answer, text) in [("x", "Begin."), ("y", "Go on."), ("z", nil)] {
      let json = try Judged(path, Given(answers: [("q", "\"\(answer)\"")])).json
      #expect(json.contains(#""actions":[]"#) == (text == nil))
      if let text { #expect(json.contains("\"text\":\"\(text)\"")) }
    }
  }
}
