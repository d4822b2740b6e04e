import ReadinessEngine
import ReadinessModel
import Testing

/// The states of steps in their order of priority, and the two steps a profile is summed up by.
@Suite struct StepStateTests {
  /// One profile over steps written as outcomes of their gates: Y met, N not met, ? unknown, ! contradictory.
  private static func judge(_ steps: [String], target: Int?, notFor: Set<Int> = []) throws -> Judged {
    var path = Path()
    var answers: [(String, String)] = []
    for (number, gates) in steps.enumerated() {
      let formulas = gates.enumerated().map { offset, sign -> Formula in
        let id = "q\(number)\(offset)"
        switch sign {
        case "Y": answers.append((id, "\"yes\""))
        case "N": answers.append((id, "\"no\""))
        case "!": answers.append((id, "\"maybe\""))
        default: break
        }
        return .yes(path.question(id))
      }
      path.step("s\(number)", kinds: notFor.contains(number) ? Path.federation : .every, gates: formulas)
    }
    return try Judged(path, Given(target: target.map { "s\($0)" } ?? "none", answers: answers))
  }

  @Test(
    arguments: [
      ("Y", .reached), ("YY", .reached), ("YN", .workingTowards), ("Y?N!", .workingTowards), ("N", .notBegun),
      ("N?", .notBegun), ("N!", .notBegun), ("?", .nothingKnown), ("??", .nothingKnown), ("Y?", .cannotTell),
      ("!", .cannotTell), ("!?", .cannotTell), ("Y!", .cannotTell),
    ] as [(String, StepState)])
  func oneStep(gates: String, state: StepState) throws {
    let sought = try Self.judge([gates], target: 0).assessment.steps[0]
    #expect(sought.state == state)
    #expect(sought.gatesMet == gates.filter { $0 == "Y" }.count)
    // Without ambition: what is reached stays reached, everything else is not sought.
    let notSought = try Self.judge([gates], target: nil).assessment.steps[0]
    #expect(notSought.state == (state == .reached ? .reached : .notSought))
    let notForIt = try Self.judge([gates], target: 0, notFor: [0]).assessment
    #expect(notForIt.steps[0].state == .notApplicable)
    #expect(notForIt.gates.allSatisfy { $0 == .notApplicable })
  }

  @Test(
    arguments: [
      // Steps, confirmed, possible.
      (["Y", "Y", "Y"], 2, 2), (["Y", "N", "Y"], 0, 0), (["N", "Y", "Y"], nil, nil), (["Y", "?", "Y"], 0, 0),
      (["Y", "Y?", "Y"], 0, 2), (["Y", "Y??", "Y"], 0, 0), (["Y", "Y!??", "Y"], 0, 2), (["!", "!?", "?"], nil, 1),
      (["Y!N", "Y", "Y"], nil, nil), (["?", "Y", "Y"], nil, nil), (["Y", "Y", "!"], 1, 2), (["Y", "Y", "N"], 1, 1),
    ] as [([String], Int?, Int?)])
  func confirmedAndPossible(steps: [String], confirmed: Int?, possible: Int?) throws {
    let judged = try Self.judge(steps, target: steps.count - 1)
    #expect(judged.assessment.confirmed == confirmed)
    #expect(judged.assessment.possible == possible)
    let allReached = judged.assessment.steps.allSatisfy { $0.state == .reached }
    #expect((judged.assessor.nextStep(judged.assessment) == nil) == allReached)
  }

  /// A step that is not for the kind is stepped over; a step below the target keeps its state.
  @Test func stepsOverWhatIsNotForTheKind() throws {
    let judged = try Self.judge(["N", "Y", "Y?"], target: 1, notFor: [0])
    #expect(judged.assessment.steps.map(\.state) == [.notApplicable, .reached, .notSought])
    #expect(judged.assessment.confirmed == 1)
    #expect(judged.assessment.possible == 1)
    #expect(judged.assessor.nextStep(judged.assessment) == nil)
    let none = try Self.judge(["N", "Y", "Y?"], target: 1, notFor: [0, 1, 2])
    #expect(none.assessment.confirmed == nil)
    #expect(none.assessment.possible == nil)
  }

  @Test func targetsReachAsFarAsTheyGo() throws {
    let states = try (0...2).map { try Self.judge(["?", "?", "?"], target: $0).assessment.steps.map(\.state) }
    #expect(
      states == [
        [.nothingKnown, .notSought, .notSought], [.nothingKnown, .nothingKnown, .notSought],
        [.nothingKnown, .nothingKnown, .nothingKnown],
      ])
  }

  @Test func wordsAreThoseOfTheInterface() {
    #expect(
      StepState.allCases.map { "\($0.word)" } == [
        "not-applicable", "reached", "not-sought", "working-towards", "not-begun", "cannot-tell", "nothing-known",
      ])
    #expect(
      GateOutcome.allCases.map { "\($0.word)" } == ["met", "not-met", "unknown", "contradictory", "not-applicable"])
  }
}
