import ReadinessEngine
import ReadinessLoading
import ReadinessModel
import ReadinessProofs
import Testing

@Suite("Whether tailorings make requirements easier")
struct LooseningTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var changes: String
    /// Codes of what is found.
    var codes: [String] = []
    /// Codes of the requirements that are easier.
    var loosened: [String] = []
    /// What the finding says in its message or help.
    var says = ""
  }

  private static func gate(_ test: String, _ declared: String = "") -> String {
    """
    <change reason="Because" \(declared)><gate id="first"><when><is question="members" \(test)/></when></gate></change>
    """
  }

  static let cases: [Case] = [
    Case(testDescription: "a higher threshold", changes: gate(#"at-least="12""#)),
    Case(
      testDescription: "a lower threshold", changes: gate(#"at-least="9""#), codes: ["tailoring-loosens"],
      loosened: ["S-1"], says: "members 9"),
    Case(
      testDescription: "a lower threshold that says so", changes: gate(#"at-least="9""#, #"loosens="yes""#),
      loosened: ["S-1"]),
    Case(
      testDescription: "a higher threshold that says that it is lower",
      changes: gate(#"at-least="12""#, #"loosens="yes""#), codes: ["tailoring-loosens-nothing"]),
    Case(
      testDescription: "a lower threshold beside a higher one and new words",
      changes: """
        <change reason="Because" loosens="yes"><gate id="first"><when><is question="members" at-least="9"/></when></gate>
        <gate id="third"><when><is question="twice" at-least="12"/></when></gate>
        <section id="things"><title>Other words</title></section></change>
        """, loosened: ["S-1"]),
    Case(
      testDescription: "left out beside something else, and says so",
      changes: """
        <leave-out reason="Because" loosens="yes"><rule id="members"/><gate id="third"/></leave-out>
        """, loosened: ["S-3"]),
    Case(
      testDescription: "nothing easier among several that say so",
      changes: """
        <change reason="Because" loosens="yes"><gate id="first"><when><is question="members" at-least="12"/></when></gate>
        <section id="things"><title>Other words</title></section></change>
        """, codes: ["tailoring-loosens-nothing"]),
    Case(
      testDescription: "left out", changes: #"<leave-out reason="Because"><gate id="third"/></leave-out>"#,
      codes: ["tailoring-loosens"], loosened: ["S-3"], says: "is left out"),
    Case(
      testDescription: "left out, and says so",
      changes: #"<leave-out reason="Because" loosens="yes"><gate id="third"/></leave-out>"#, loosened: ["S-3"]),
    Case(
      testDescription: "through a named condition",
      changes: """
        <change reason="Because"><statement id="settled"><when><any><is question="room" choices="yes"/>
        <is question="members" at-least="3"/></any></when></statement></change>
        """, codes: ["tailoring-loosens"], loosened: ["S-2"], says: "members 3"),
    Case(
      testDescription: "through a derived value",
      changes: """
        <replace reason="Because"><derived id="twice" type="whole-number" short="yes"><sum of="members members-too"/>
        </derived></replace>
        """, codes: ["tailoring-loosens"], loosened: ["S-3"]),
    Case(
      testDescription: "through what calls answers a contradiction",
      changes: #"<leave-out reason="Because"><consistency id="no-room"/></leave-out>"#,
      codes: ["tailoring-loosens", "tailoring-loosens"], loosened: ["S-1", "S-3"], says: "members 100"),
    Case(
      testDescription: "nothing but words",
      changes: """
        <change reason="Because"><kind id="club"><name>society</name></kind>
        <question id="members"><help>Count them</help></question></change>
        """),
  ]

  static let ruleSet = Fixture.ruleSet(
    Fixture.step(
      Fixture.gate("first", code: "S-1", #"<is question="members" at-least="10"/>"#)
        + Fixture.gate("other", code: "S-2", #"<so statement="settled"/>"#)
        + Fixture.gate("third", code: "S-3", #"<is question="twice" at-least="10"/>"#))
      + #"<statement id="settled"><title>settled</title><when><is question="room" choices="yes"/></when></statement>"#
        + """
        <consistency id="no-room" code="X1" severity="error"><when><all><is question="members" at-least="100"/>
        <is question="room" choices="no"/></all></when><text>T</text></consistency>
        """
      + Fixture.section(
        Fixture.number("members") + Fixture.shown("members") + Fixture.number("members-too")
          + Fixture.shown("members-too") + Fixture.yesNo("room") + Fixture.shown("room")
          + #"<derived id="twice" type="whole-number" short="yes"><difference of="members" less="members-too"/></derived>"#
      ))

  @Test("is proved of each requirement that they touch", arguments: cases)
  func proved(_ each: Case) throws {
    let given = try load(Self.ruleSet)
    let text = """
      <tailoring xmlns="urn:readiness:tailoring:1" id="ours" for="\(given.ruleSet.id)" versions="\(given.ruleSet.version)">
      <title>Ours</title><owner>The owner</owner>
      \(each.changes)
      </tailoring>
      """
    let file = TailoringFile(name: "ours.xml", displayName: "ours.xml", bytes: Array(text.utf8))
    let reading = RuleSetLoader.load(
      RuleFilesInMemory(["rule-set.xml": Array(Self.ruleSet.utf8)]), tailorings: [file])
    #expect(reading.diagnostics.map(\.message) == [])
    let proof = LooseningProof(of: try #require(reading.loaded), given: given)
    #expect(proof.findings.map(\.code) == each.codes)
    #expect(proof.loaded.ruleSet.loosened.map(\.code) == each.loosened)
    #expect(proof.loaded.ruleSet.loosened.allSatisfy { $0.reasons == ["Because"] && $0.isShown })
    for finding in proof.findings {
      #expect(finding.file == "ours.xml" && finding.place == Place(line: 3, column: 1))
      #expect((finding.message + finding.help).contains(each.says), "\(finding.message) | \(finding.help)")
    }
  }
}
