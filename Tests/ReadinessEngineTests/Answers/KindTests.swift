import ReadinessEngine
import ReadinessModel
import Testing

/// What each kind of body is asked.
@Suite struct KindTests {
  /// A body that is both gets every question of either, each once.
  @Test func bothGetTheQuestionsOfEither() throws {
    var path = Path()
    let ids = [Path.locality, Path.federation, .every, KindSet(kind: 3)].enumerated().map { offset, kinds in
      path.question("q\(offset)", kinds: kinds)
    }
    for id in ids { path.rule(id) }
    let expected: [String: [Int]] = ["locality": [0, 2], "federation": [1, 2], "both": [0, 1, 2], "ccg": [2, 3]]
    for (kind, questions) in expected {
      let judged = try Judged(path, Given(kind: kind))
      #expect(judged.assessment.openQuestions == questions, "\(kind)")
      #expect(judged.main.applicable == questions.count, "\(kind)")
    }
  }

  @Test func rulesAndStandingRulesOfOtherKindsAreSilent() throws {
    var path = Path()
    let question = path.question("q")
    path.rule(question, kinds: Path.federation)
    path.condition(.yes(question), kinds: Path.federation)
    path.condition(.yes(question), kinds: Path.federation, isHold: true)
    path.clash(.yes(question), severity: .warning, kinds: Path.federation)
    path.condition(.kind(Path.federation))
    for (kind, acts) in [("locality", false), ("federation", true), ("both", true), ("ccg", false)] {
      let judged = try Judged(path, Given(kind: kind, answers: [("q", "\"yes\"")]))
      #expect(judged.assessment.conditions == [Truth(acts), Truth(acts)], "\(kind)")
      #expect(judged.assessment.holds == [Truth(acts)], "\(kind)")
      #expect(judged.assessment.contradictions.isEmpty == !acts, "\(kind)")
      #expect(judged.assessment.rules[0].state == (acts ? .answered : .doesNotApply), "\(kind)")
      #expect(judged.main.state == (acts ? .scored : .notScored), "\(kind)")
    }
  }

  /// What the commissioner owes counts in its own score only, and stands in a list of its own for everybody else.
  @Test func theCommissionersRole() throws {
    var path = Path()
    let (owed, own) = (path.question("owed"), path.question("own"))
    path.rule(owed, role: .commissioner)
    path.rule(own, weight: FixedDecimal(3))
    let answers = [("owed", "\"no\""), ("own", "\"yes\"")]
    let locality = try Judged(path, Given(answers: answers))
    #expect(locality.main.score == .one)
    #expect(locality.main.applicable == 1)
    #expect(locality.assessment.actions == [])
    #expect(locality.assessment.commissionerActions.map(\.subject) == [.rule(0)])
    let ccg = try Judged(path, Given(kind: "ccg", answers: answers))
    #expect(ccg.main.score == over(3, 4))
    #expect(ccg.assessment.actions.map(\.subject) == [.rule(0)])
    #expect(ccg.assessment.actions.map { ccg.assessor.points(of: $0, ccg.assessment) } == [.one])
    #expect(ccg.assessment.commissionerActions == [])
  }

  @Test func aTargetThatTheKindCannotHaveIsAWarning() throws {
    var path = Path()
    path.step("first", kinds: Path.federation, gates: [.all([])])
    let judged = try Judged(path, Given(target: "first"))
    #expect(judged.findings.map(\.code) == [.targetNotForKind])
    #expect(judged.assessment.steps[0].state == .notApplicable)
    #expect(try Judged(path, Given(kind: "both", target: "first")).findings == [])
  }
}
