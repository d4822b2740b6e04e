import ReadinessEngine
import ReadinessModel
import Testing

/// When a gate is met, not met, contradictory or unknown.
@Suite struct GateOutcomeTests {
  /// Questions a and b clash when both are yes; c stands alone; n is a number up to 10.
  private static func outcome(
    _ answers: [(String, String)], _ gate: (_ a: Int, _ b: Int, _ c: Int, _ n: Int) -> Formula
  ) throws -> GateOutcome {
    var path = Path()
    let (a, b, c) = (path.question("a"), path.question("b"), path.question("c"))
    let n = path.question("n", .wholeNumber) { $0.most = FixedDecimal(10) }
    path.clash(.all([.yes(a), .yes(b)]))
    path.step("first", gates: [gate(a, b, c, n)])
    return try Judged(path, Given(target: "first", answers: answers)).assessment.gates[0]
  }

  private static let clash = [("a", "\"yes\""), ("b", "\"yes\"")]

  @Test func decidedGates() throws {
    #expect(try Self.outcome([("a", "\"yes\"")]) { a, _, _, _ in .yes(a) } == .met)
    #expect(try Self.outcome([("a", "\"no\"")]) { a, _, _, _ in .yes(a) } == .notMet)
    #expect(try Self.outcome([("a", "\"no\"")]) { a, b, _, _ in .any([.yes(b), .no(a)]) } == .met)
    #expect(try Self.outcome([("a", "\"no\"")]) { a, b, _, _ in .all([.yes(b), .yes(a)]) } == .notMet)
  }

  @Test func openGates() throws {
    #expect(try Self.outcome([]) { a, _, _, _ in .yes(a) } == .unknown)
    #expect(try Self.outcome([("a", Given.notKnown)]) { a, _, _, _ in .yes(a) } == .unknown)
    // At their word, a and b would meet the gate.
    #expect(try Self.outcome(Self.clash) { a, b, _, _ in .all([.yes(a), .yes(b)]) } == .contradictory)
    // At their word, a would decide it against the gate, although c is open.
    #expect(try Self.outcome(Self.clash) { a, _, c, _ in .all([.no(a), .yes(c)]) } == .contradictory)
    #expect(try Self.outcome(Self.clash) { a, _, c, _ in .any([.yes(a), .yes(c)]) } == .contradictory)
    // At their word, c would still be missing.
    #expect(try Self.outcome(Self.clash) { a, _, c, _ in .all([.yes(a), .yes(c)]) } == .unknown)
    #expect(try Self.outcome(Self.clash) { a, _, c, _ in .any([.no(a), .yes(c)]) } == .unknown)
  }

  @Test func aValueOutsideItsLimitsHasNoWord() throws {
    let outside = [("n", "11")]
    let large = { (n: Int) in Formula.fact(n, .number(NumberRange(lower: FixedDecimal(5)))) }
    // It is all that is open, so the gate is contradictory by that.
    #expect(try Self.outcome(outside) { _, _, _, n in large(n) } == .contradictory)
    // Something else is open too, and 11 decides nothing.
    #expect(try Self.outcome(outside) { _, _, c, n in .any([large(n), .yes(c)]) } == .unknown)
    // Here a and b at their word decide, whatever n was meant to be.
    #expect(
      try Self.outcome(outside + Self.clash) { a, _, c, n in .any([large(n), .yes(a), .yes(c)]) } == .contradictory)
  }

  /// Contradictory answers can decide through derived values and through applicability.
  @Test func atTheirWordThroughOtherFacts() throws {
    var path = Path()
    let (a, b) = (path.question("a"), path.question("b"))
    let depending = path.question("depending") { $0.appliesWhen = .yes(a) }
    let count = path.derived("count", .count([.yes(a), .yes(b)]))
    path.clash(.all([.yes(a), .yes(b)]))
    let atLeastTwo = Formula.fact(count, .number(NumberRange(lower: FixedDecimal(2))))
    path.step(
      "first", gates: [.any([atLeastTwo, .yes(depending)]), .all([.yes(a), .applies(depending)]), .yes(depending)])
    let judged = try Judged(path, Given(target: "first", answers: [("a", "\"yes\""), ("b", "\"yes\"")]))
    #expect(judged.assessment.gates == [.contradictory, .contradictory, .unknown])
  }

  @Test func gatesOfStepsThatAreNotForTheKind() throws {
    var path = Path()
    let a = path.question("a")
    path.step("first", kinds: Path.federation, gates: [.yes(a)])
    #expect(try Judged(path, Given(answers: [("a", "\"yes\"")])).assessment.gates == [.notApplicable])
  }

  /// A gate of a later step may wait for an earlier one.
  @Test func gatesThatWaitForEarlierSteps() throws {
    var path = Path()
    let (a, b) = (path.question("a"), path.question("b"))
    path.step("first", gates: [.yes(a)])
    path.step("second", gates: [.reached(step: 0), .any([.reached(step: 0), .yes(b)])])
    path.step("third", kinds: Path.federation, gates: [.reached(step: 1)])
    path.step("fourth", gates: [.reached(step: 2)])
    let table: [(String, [GateOutcome])] = [
      ("\"yes\"", [.met, .met, .met, .notApplicable, .notMet]),
      ("\"no\"", [.notMet, .notMet, .unknown, .notApplicable, .notMet]),
      (Given.notKnown, [.unknown, .unknown, .unknown, .notApplicable, .notMet]),
      ("\"maybe\"", [.contradictory, .contradictory, .unknown, .notApplicable, .notMet]),
    ]
    for (answer, expected) in table {
      let judged = try Judged(path, Given(target: "fourth", answers: [("a", answer)]))
      #expect(judged.assessment.gates == expected, "\(answer)")
      // The same memory used again gives the same.
      var again = judged.assessment
      judged.assessor.assess(judged.profile, into: &again)
      #expect(again.gates == expected, "\(answer), again")
    }
    // What is not sought is not waited for: it is reached, or it is not.
    let notSought = try Judged(path, Given(target: "none", answers: [("a", Given.notKnown), ("b", "\"yes\"")]))
    #expect(notSought.assessment.gates == [.unknown, .notMet, .met, .notApplicable, .notMet])
    let reached = try Judged(path, Given(target: "none", answers: [("a", "\"yes\"")]))
    #expect(reached.assessment.gates == [.met, .met, .met, .notApplicable, .notMet])
    let open = try Judged(path, Given(target: "fourth"))
    #expect(open.assessor.deciding(gate: 1, open.profile, open.assessment)?.questions == [a])
    let federation = try Judged(path, Given(kind: "federation", target: "fourth", answers: [("a", "\"yes\"")]))
    #expect(federation.assessment.gates == [.met, .met, .met, .met, .met])
  }
}
