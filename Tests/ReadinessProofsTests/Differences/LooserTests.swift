import ReadinessEngine
import ReadinessLoading
import ReadinessModel
import ReadinessProofs
import Testing

@Suite("Whether a gate can be met more easily under a newer rule set")
struct LooserTests {
  enum Expected: Sendable { case looser, never }

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var old: String
    var new: String
    var expected: Expected
    var answers = 0
  }

  private static func members(_ test: String) -> String { "<is question=\"members\" \(test)/>" }
  private static let room = "<is question=\"room\" choices=\"yes\"/>"

  static let cases: [Case] = [
    Case(
      testDescription: "a threshold moved down", old: members("at-least=\"10\""), new: members("at-least=\"9\""),
      expected: .looser, answers: 1),
    Case(
      testDescription: "a threshold moved up", old: members("at-least=\"10\""), new: members("at-least=\"11\""),
      expected: .never),
    Case(
      testDescription: "a part taken out", old: "<all>\(members("at-least=\"10\""))\(room)</all>", new: room,
      expected: .looser, answers: 1),
    Case(
      testDescription: "a part added", old: room, new: "<all>\(members("at-least=\"10\""))\(room)</all>",
      expected: .never),
    Case(
      testDescription: "said in another way",
      old: "<any>\(members("less-than=\"5\""))\(members("at-least=\"5\" at-most=\"20\""))</any>",
      new: "<not>\(members("more-than=\"20\""))</not>", expected: .never),
    Case(
      testDescription: "two of three where all three were asked",
      old: "<all>\(room)\(members("at-least=\"3\""))\(members("at-most=\"9\""))</all>",
      new: "<at-least n=\"2\">\(room)\(members("at-least=\"3\""))\(members("at-most=\"9\""))</at-least>",
      expected: .looser, answers: 1),
  ]

  private func loaded(_ formula: String) throws -> LoadedRuleSet {
    try load(
      Fixture.ruleSet(
        Fixture.step(Fixture.gate("first", code: "S-1", formula) + Fixture.gate("other", code: "S-2", Self.room))
          + Fixture.section(
            Fixture.number("members") + Fixture.shown("members") + Fixture.yesNo("room") + Fixture.shown("room"))))
  }

  @Test("is shown by a body with as few answers as can be, or excluded", arguments: cases)
  func looser(_ each: Case) throws {
    let (old, new) = (try loaded(each.old), try loaded(each.new))
    switch (RuleSetDifferences.canBeLooser(old: old.ruleSet, new: new.ruleSet, gate: "first"), each.expected) {
    case (.differs(let body), .looser):
      #expect(body.answers == each.answers && body.isSmallest)
      #expect(body.newOutcome == "met" && body.oldOutcome != "met")
      // Through files and readers, as anybody would do it.
      #expect(try old.assess(body.oldXML ?? body.xml).1.gates[0] != .met)
      #expect(try new.assess(body.xml).1.gates[0] == .met)
    case (.same, .never): break
    case (let verdict, _): Issue.record("\(verdict)")
    }
  }

  @Test("is left open where the steps run out")
  func budget() throws {
    let (old, new) = (try loaded(Self.members("at-least=\"10\"")), try loaded(Self.members("at-least=\"9\"")))
    guard
      case .notDecided = RuleSetDifferences.canBeLooser(old: old.ruleSet, new: new.ruleSet, gate: "first", budget: 1)
    else {
      Issue.record("decided in one step")
      return
    }
  }

  @Test("an answer that contradicts another is not met; without the contradiction it is")
  func contradiction() throws {
    func with(_ severity: String) throws -> LoadedRuleSet {
      try load(
        Fixture.ruleSet(
          Fixture.step(Fixture.gate("first", code: "S-1", Self.room))
            + Fixture.section(
              Fixture.number("members") + Fixture.shown("members") + Fixture.yesNo("room") + Fixture.shown("room"))
              + """
              <consistency id="odd" code="K1" severity="\(severity)">
                <when><all>\(Self.room)\(Self.members("at-most=\"0\""))</all></when><text>Odd?</text>
              </consistency>
              """))
    }
    let (strict, mild) = (try with("error").ruleSet, try with("warning").ruleSet)
    guard case .differs(let body) = RuleSetDifferences.canBeLooser(old: strict, new: mild, gate: "first") else {
      Issue.record("not found")
      return
    }
    #expect(body.answers == 2 && body.oldOutcome == "contradictory" && body.newOutcome == "met")
    guard case .same = RuleSetDifferences.canBeLooser(old: mild, new: strict, gate: "first") else {
      Issue.record("looser")
      return
    }
  }
}
