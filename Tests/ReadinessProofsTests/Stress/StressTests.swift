import ReadinessEngine
import ReadinessLoading
import ReadinessModel
import Testing

@Suite("The stress test")
struct StressTests {
  private static let rules = Fixture.ruleSet(
    Fixture.step(
      Fixture.gate("ten", code: "S-1", "<is question=\"members\" at-least=\"10\"/>")
        + Fixture.gate(
          "place", code: "S-2",
          "<any><is question=\"room\" choices=\"yes\"/><is question=\"garden\" choices=\"yes\"/></any>"))
      + Fixture.section(
        Fixture.number("members") + Fixture.shown("members") + Fixture.yesNo("room") + Fixture.shown("room")
          + Fixture.yesNo("garden") + Fixture.shown("garden")
          + Fixture.yesNo("plan", inside: "<not-applicable>no plan is needed</not-applicable>")
          + Fixture.rule("plan", "<mark value=\"1\" choices=\"yes\"/><mark value=\"0\" choices=\"no\"/>")))

  private func stress(_ answers: String, location: SourceLocation = #_sourceLocation) throws -> StressTest {
    let loaded = try load(Self.rules, location: location)
    let (profile, assessment) = try loaded.assess(
      """
      <profile xmlns="urn:readiness:profile:1" id="p" kind="club" as-of="2014-01-31" target="start">
      <name>P</name><answers>\(answers)</answers></profile>
      """, location: location)
    return Assessor(loaded.ruleSet).stress(profile, assessment)
  }

  @Test("a step whose answers have evidence survives")
  func survives() throws {
    let result = try stress(
      """
      <answer question="members" value="12"><evidence>List</evidence></answer>
      <answer question="room" value="yes"><evidence>Lease</evidence></answer>
      """)
    #expect(result.survives)
    #expect(result.lost == [])
    #expect(result.unsupported == [] && result.claims == [])
  }

  @Test("a step lost names its gates and only what carries them")
  func lost() throws {
    let result = try stress(
      """
      <answer question="members" value="12"/>
      <answer question="room" value="yes"/>
      <answer question="garden" value="yes"><evidence>Photograph</evidence></answer>
      """)
    #expect(!result.survives)
    #expect(result.unsupported == [0, 1])
    // The garden has evidence, so nothing hangs on the room.
    #expect(result.lost.map(\.gates) == [[0]])
    #expect(result.lost.map(\.carriers) == [[0]])
    #expect(result.assessment.facts.states[0] == .notKnown)
  }

  @Test("a claim counts as not in place, however well it is evidenced")
  func claims() throws {
    let result = try stress(
      """
      <answer question="plan" state="not-applicable" reason="no plan is needed"><evidence>Letter</evidence></answer>
      """)
    #expect(result.claims == [3])
    #expect(result.assessment.sections[0].score == .zero)
  }
}
