import Foundation
import ReadinessLoading
import ReadinessModel
import Testing

@testable import ReadinessTesting

/// The root of the package.
let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// A rule set small enough to see through: one step, one section, three rules, a condition and a clash.
enum SmallRuleSet {
  static let text = """
    <rule-set xmlns="urn:readiness:rule-set:1" id="small" version="1.0.0">
      <title>Small</title>
      <kinds><kind id="team"><name>team</name></kind><kind id="office"><name>office</name></kind></kinds>
      <parties><party id="board"><name>board</name></party></parties>
      <scoring withhold-below="50"><band id="early" below="50"><name>early</name></band>
        <band id="late"><name>late</name></band></scoring>
      <step id="first" number="1" kinds="team">
        <title>First</title><means>It meets.</means><patients>They are heard.</patients>
        <gate id="meets-often" code="G-1" owner="board">
          <title>Meets often</title>
          <when><is question="meetings" at-least="4"/></when>
          <action>Meet.</action><cite inferred="yes"/>
        </gate>
      </step>
      <section id="work" code="W" aggregate="sum">
        <title>Work</title>
        <question id="meetings" type="whole-number" kinds="team" short="yes"><ask>How many?</ask></question>
        <rule id="meetings" role="graded" question="meetings" weight="3" owner="board">
          <mark value="0" from="0" to="3"/><mark value="1" from="4"/>
          <action>Meet.</action><cite inferred="yes"/>
        </rule>
        <question id="minutes-kept" type="yes-no" kinds="team office" short="yes">
          <ask>Kept?</ask><not-applicable>nobody meets</not-applicable>
        </question>
        <rule id="minutes-kept" role="graded" question="minutes-kept" weight="1" owner="board">
          <mark value="1" choices="yes"/><mark value="0" choices="no"/>
          <action>Keep them.</action><cite inferred="yes"/>
        </rule>
      </section>
      <condition id="no-minutes" owner="board"><title>No minutes</title>
        <when><is question="minutes-kept" choices="no"/></when><text>None.</text><cite inferred="yes"/></condition>
      <consistency id="minutes-of-nothing" code="X1" severity="error">
        <when><all><is question="meetings" at-most="0"/><is question="minutes-kept" choices="yes"/></all></when>
        <text>Minutes of what?</text></consistency>
    </rule-set>
    """

  static let loaded: LoadedRuleSet? =
    RuleSetLoader.load(RuleFilesInMemory(["rule-set.xml": Array(text.utf8)])).loaded
}

/// The cases of a body of elements under the small rule set; the first element stands in line 2.
func read(_ body: String, attributes: String = #"rule-set="small" as-of="2013-10-31""#) throws -> TestReading {
  let text = "<test-cases xmlns=\"urn:readiness:test:1\" \(attributes)>\n\(body)\n</test-cases>"
  let loaded = try #require(SmallRuleSet.loaded)
  return TestLoader.load([TestDocument(Array(text.utf8), name: "cases.xml")], ruleSet: loaded.ruleSet)
}

/// The suite of a body of elements that has no mistakes.
func suite(_ body: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> TestSuite {
  let reading = try read(body)
  #expect(reading.diagnostics.map(\.message) == [], sourceLocation: sourceLocation)
  return try #require(reading.suite, sourceLocation: sourceLocation)
}

/// Cases that exercise every outcome of the small rule set.
let thoroughCases = """
  <given kind="team" target="first"/>
  <table rule="meetings">
    <row value="0" mark="0"/><row value="3" mark="0"/><row value="4" mark="1"/>
    <row state="not-known" result="open"/><row state="not-applicable" result="contradictory"/>
  </table>
  <table rule="minutes-kept">
    <row value="yes" mark="1"/><row value="no" mark="0"/>
    <row state="not-known" result="open"/><row state="not-applicable" result="not-applicable"/>
  </table>
  <case name="three meetings"><answer question="meetings" value="3"/><answer question="minutes-kept" value="no"/>
    <expect><gate id="meets-often" outcome="not-met"/><step id="first" state="not-begun"/>
      <section id="work" exact="0" band="early" gained="0" possible="4"/><condition id="no-minutes" is="true"/>
      <consistency id="minutes-of-nothing" is="absent"/><path confirmed="none" possible="none"/></expect></case>
  <case name="four meetings"><answer question="meetings" value="4"/><answer question="minutes-kept" value="no"/>
    <expect><gate id="meets-often" outcome="met"/><step id="first" state="reached"/>
      <section id="work" exact="3/4" percent="75" band="late" gained="3" possible="4"/>
      <path confirmed="first" possible="first"/></expect></case>
  <case name="minutes of nothing"><answer question="meetings" value="0"/><answer question="minutes-kept" value="yes"/>
    <expect><gate id="meets-often" outcome="contradictory"/><step id="first" state="cannot-tell"/>
      <consistency id="minutes-of-nothing" is="present" questions="meetings minutes-kept"/></expect></case>
  <case name="one meeting minuted"><answer question="meetings" value="1"/><answer question="minutes-kept" value="yes"/>
    <expect><consistency id="minutes-of-nothing" is="absent"/><condition id="no-minutes" is="false"/>
      <section id="work" exact="1/4" gained="1"/></expect></case>
  <case name="nothing"><expect><gate id="meets-often" outcome="unknown"/><step id="first" state="nothing-known"/>
    <section id="work" state="not-scored"/><condition id="no-minutes" is="unknown"/></expect></case>
  <case name="minutes alone"><answer question="minutes-kept" value="yes"/>
    <expect><section id="work" state="withheld"/></expect></case>
  <case name="not sought" target="none"><expect><step id="first" state="not-sought"/></expect></case>
  <case name="an office" kind="office"><answer question="minutes-kept" value="no"/>
    <expect><gate id="meets-often" outcome="not-applicable"/><step id="first" state="not-applicable"/>
      <rule id="meetings" state="does-not-apply"/><rule id="minutes-kept" mark="0"/>
      <condition id="no-minutes" is="true"/></expect></case>
  """
