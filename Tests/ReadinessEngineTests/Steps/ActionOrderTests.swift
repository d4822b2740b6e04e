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

  /// While a hold is true, only what clears it is listed.
  @Test func aHoldStopsEverythingElse() throws {
    let judged = try Judged(Self.path(), Given(target: "first", answers: Self.answers))
    #expect(judged.assessment.actions.map(\.subject) == [.hold(0)])
    #expect(judged.assessor.nextActions(judged.assessment).lines.map(\.place) == [.hold])
    #expect(judged.assessment.openQuestions == [1, 2, 3])
  }

  /// Conditions and gates that speak for themselves, then rules: in catalogue order, and in the order to take them.
  @Test func order() throws {
    var path = Self.path()
    path.ruleSet.holds.removeAll()
    let judged = try Judged(path, Given(target: "first", answers: Self.answers))
    #expect(
      judged.assessment.actions.map(\.subject) == [.condition(0), .gate(0), .rule(0), .rule(1), .rule(2)])
    let lines = judged.assessor.nextActions(judged.assessment).lines
    #expect(
      lines.map(\.action.subject) == [.gate(0), .rule(0), .condition(0), .rule(1), .rule(2)])
    #expect(lines.map(\.place) == [.way, .way, .condition, .rest, .rest])
    #expect(lines.map { judged.assessor.points(of: $0.action, judged.assessment) }.suffix(2) == [Fraction(9), .one])
  }

  /// A body that seeks nothing gets only what is about safety.
  @Test func nothingForWhoeverSeeksNothing() throws {
    var path = Self.path()
    path.ruleSet.holds.removeAll()
    let judged = try Judged(path, Given(answers: Self.answers))
    #expect(judged.assessment.actions == [])
    path.ruleSet.conditions[0].comesFirst = true
    let first = try Judged(path, Given(answers: Self.answers))
    #expect(first.assessment.actions.map(\.subject) == [.condition(0)])
    #expect(first.assessor.nextActions(first.assessment).lines.map(\.place) == [.first])
  }

  /// The next step is the first that is not reached, not the one aimed at.
  @Test func theNextStepComesFirst() throws {
    let reached = [("q0", "\"yes\""), ("q1", "\"yes\""), ("q2", "\"yes\""), ("q3", "\"no\"")]
    var path = Self.path()
    path.ruleSet.holds.removeAll()
    let judged = try Judged(path, Given(target: "second", answers: reached))
    #expect(judged.assessment.actions.map(\.subject) == [.gate(3)])
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

  /// Many rules of few weights: the list is in catalogue order, what to take by points, ties in catalogue order; also
  /// around whole words of 64 bits.
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
    #expect(judged.assessment.actions.map(\.subject) == (0..<count).map { .rule($0) })
    #expect(
      judged.assessor.nextActions(judged.assessment).lines.map(\.action.subject) == expected.map { .rule($0) })
  }

  /// What stands on page one: three, no question to find out, and one at the most for the commissioner to do.
  @Test func pageOne() throws {
    var path = Path()
    path.ruleSet.parties = [
      Party(id: "body", name: "the body", isCommissioner: false, isBody: true),
      Party(id: "buyer", name: "the buyer", isCommissioner: true),
    ]
    for number in 0..<5 {
      path.rule(path.question("q\(number)"), weight: FixedDecimal(Int64(9 - number)))
      path.ruleSet.rules[number].action = Action(text: "Do it.", owners: [number < 3 ? 1 : 0], days: 1, months: 1)
    }
    let judged = try Judged(path, Given(answers: (0..<5).map { ("q\($0)", "\"no\"") }))
    let next = judged.assessor.nextActions(judged.assessment)
    #expect(next.onPageOne.map { next.lines[$0].action.subject } == [.rule(0), .rule(3), .rule(4)])
  }

  /// Points per day decide what comes next among the rest; a quick win of a named section goes before.
  @Test func quickWinAndPointsPerDay() throws {
    var path = Path()
    let section = path.section("voice")
    path.ruleSet.sections[section].isQuickWin = true
    path.rule(path.question("slow"), weight: FixedDecimal(6))
    path.ruleSet.rules[0].action = Action(text: "Do it.", owners: [], days: 10, months: 1)
    path.rule(path.question("fast"), weight: FixedDecimal(2))
    path.ruleSet.rules[1].action = Action(text: "Do it.", owners: [], days: 2, months: 1)
    path.rule(path.question("long", section: section), weight: FixedDecimal(9), section: section)
    path.ruleSet.rules[2].action = Action(text: "Do it.", owners: [], days: 6, months: 1)
    path.rule(path.question("quick", section: section), weight: FixedDecimal(1), section: section)
    path.ruleSet.rules[3].action = Action(text: "Do it.", owners: [], days: 5, months: 1)
    let answers = ["slow", "fast", "long", "quick"].map { ($0, "\"no\"") }
    let judged = try Judged(path, Given(answers: answers))
    let lines = judged.assessor.nextActions(judged.assessment).lines
    #expect(lines.map(\.action.subject) == [.rule(3), .rule(2), .rule(1), .rule(0)])
    #expect(lines.map(\.place) == [.quickWin, .rest, .rest, .rest])
  }

  /// A mark's own action goes before the rule's.
  @Test func actionsOfMarks() throws {
    var path = Path()
    path.rule(
      path.question("q", .choice, choices: ["x", "y", "z"]),
      marks: [
        Mark(value: .zero, when: .choices(1), action: Action(text: "Begin.", owners: [])),
        Mark(value: over(1, 2), when: .choices(2)),
        Mark(value: .one, when: .choices(4), action: Action(text: "Never printed.", owners: [])),
      ], action: "Go on.")
    for (answer, text) in [("x", "Begin."), ("y", "Go on."), ("z", nil)] {
      let json = try Judged(path, Given(answers: [("q", "\"\(answer)\"")])).json
      #expect(json.contains(#""actions":[]"#) == (text == nil))
      if let text { #expect(json.contains("\"text\":\"\(text)\"")) }
    }
  }
}
