import ReadinessEngine
import ReadinessLoading
import ReadinessModel
import ReadinessProofs
import Testing

@Suite("Deliberately broken rule sets")
struct BrokenRuleSetTests {
  @Test("a step that nobody can reach: its two gates exclude each other")
  func unreachableStep() throws {
    let loaded = try load(
      Fixture.ruleSet(
        Fixture.step(
          Fixture.gate("many", code: "S-1", "<is question=\"members\" at-least=\"10\"/>")
            + Fixture.gate("few", code: "S-2", "<is question=\"members\" less-than=\"5\"/>")
            + Fixture.gate("home", code: "S-3", "<is question=\"room\" choices=\"yes\"/>"))
          + Fixture.section(
            Fixture.number("members") + Fixture.shown("members") + Fixture.yesNo("room") + Fixture.shown("room"))))
    let report = Prover.prove(loaded)
    #expect(report.findings.map(\.code) == [.stepOutOfReach, .gatesExcludeEachOther])
    #expect(report.findings.first?.diagnostic.message == "no club can reach “Step start”: at most 2 of 3 gates")
    // As many gates as can be met, and not the step.
    let (_, most) = try loaded.assess(try #require(report.findings.first?.examples.first).xml)
    #expect(most.steps[0].state == .workingTowards)
    #expect(most.steps[0].gatesMet == 2)
    let (_, one) = try loaded.assess(try #require(report.findings.last?.examples.first).xml)
    #expect(one.gates[0] == .met)
    #expect(one.gates[1] == .notMet)
  }

  @Test("a gap in a range is the loader's to find")
  func gap() throws {
    let text = Fixture.ruleSet(
      Fixture.section(
        Fixture.number("members")
          + Fixture.rule("members", "<mark value=\"0\" from=\"0\" to=\"4\"/><mark value=\"1\" from=\"6\"/>")))
    let reading = RuleSetLoader.load(RuleFilesInMemory(["rule-set.xml": [UInt8](text.utf8)]))
    #expect(reading.loaded == nil)
    #expect(reading.diagnostics.map(\.code) == ["mark-gap"])
    #expect(reading.diagnostics.map(\.message) == ["nothing covers 5"])
  }

  @Test("a rule nobody can have in place: whoever is asked cannot give the best answer")
  func neverInPlace() throws {
    let loaded = try load(
      Fixture.ruleSet(
        Fixture.section(
          Fixture.yesNo("room") + Fixture.shown("room")
            + Fixture.number(
              "keys", inside: "<applies-when><is question=\"room\" choices=\"yes\"/></applies-when>")
            + Fixture.rule("keys", "<mark value=\"1\" from=\"3\"/><mark value=\"0.5\" from=\"0\" to=\"2\"/>")
            + Fixture.number("doors")
            + Fixture.rule(
              "doors",
              "<mark value=\"1\" from=\"3\"/><mark value=\"0.5\" from=\"2\" to=\"2\"/><mark value=\"0\" from=\"0\" to=\"1\"/>"
            ))
            + """
            <consistency id="too-many-keys" code="K1" severity="error">
              <when><is question="keys" more-than="2"/></when><text>Too many?</text>
            </consistency>
            """))
    let report = Prover.prove(loaded)
    #expect(report.findings.map(\.code) == [.ruleNeverInPlace])
    let (_, assessment) = try loaded.assess(try #require(report.findings.first?.examples.first).xml)
    #expect(assessment.rules[1].state == .answered)
    #expect(assessment.rules[1].mark.map { loaded.ruleSet.rules[1].marks[$0].value } == Fraction(1, over: 2))
    #expect(assessment.contradictions.isEmpty)
  }

  @Test("a condition implied by another")
  func implied() throws {
    let loaded = try load(
      Fixture.ruleSet(
        Fixture.section(Fixture.number("members") + Fixture.shown("members"))
          + Fixture.condition("small", "<is question=\"members\" less-than=\"20\"/>")
          + Fixture.condition("tiny", "<is question=\"members\" less-than=\"10\"/>")))
    let report = Prover.prove(loaded)
    #expect(report.findings.map(\.code) == [.conditionImplied])
    #expect(
      report.findings.first?.diagnostic.message == "whenever “tiny” is true, “small” is true as well")
    let (_, assessment) = try loaded.assess(try #require(report.findings.first?.examples.first).xml)
    #expect(assessment.conditions == [.isTrue, .isTrue])
  }

  @Test("an inverted mark: the better answer earns less")
  func inverted() throws {
    let loaded = try load(
      Fixture.ruleSet(
        Fixture.section(
          Fixture.number("members", "better=\"more\"")
            + Fixture.rule(
              "members",
              "<mark value=\"0\" from=\"0\" to=\"4\"/><mark value=\"1\" from=\"5\" to=\"9\"/><mark value=\"0.5\" from=\"10\"/>"
            ))))
    let report = Prover.prove(loaded)
    #expect(report.findings.map(\.code) == [.betterLowersMark])
    let examples = try #require(report.findings.first?.examples)
    let (worse, before) = try loaded.assess(examples[0].xml)
    let (better, after) = try loaded.assess(examples[1].xml)
    #expect(worse.answers[0].value < better.answers[0].value)
    let scores = (try #require(before.sections[0].score), try #require(after.sections[0].score))
    #expect(scores.1 < scores.0)
  }
}
