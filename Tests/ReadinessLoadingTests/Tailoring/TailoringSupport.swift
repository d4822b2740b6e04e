import ReadinessModel
import Testing

@testable import ReadinessLoading

/// A rule set that tailorings of tests are for, and tailorings of it.
enum Tailored {
  static let ruleSet = SmallRuleSet.section(
    """
    <rule id="partners" role="graded" question="partners" weight="4" owner="ccg">
    <mark value="1" from="10"/>
    <mark value="0.5" from="5" below="10"><action>Find more.</action></mark>
    <mark value="0" from="0" below="5"><action>Find some.</action></mark>
    <cite claims="A-01"/></rule>
    <group id="around"><title>Around it</title>
    <rule id="ready" role="graded" question="ready" weight="2" owner="ccg">
    <mark value="1" choices="yes"/><mark value="0" choices="no"/><action>Do it.</action><cite inferred="yes"/></rule>
    </group>
    """,
    beside: """
      <words><word id="currency">Good day</word></words>
      <step id="first" number="1" kinds="federation"><title>T</title><means>M</means><patients>P</patients>
      <gate id="many" code="1-1" owner="ccg"><title>Many partners</title>
      <when><is question="partners" at-least="10"/></when><action>A</action><cite inferred="yes"/></gate>
      <gate id="at-work" code="1-2" owner="ccg"><title>At work</title>
      <when><is question="ready" choices="yes"/></when><action>A</action><cite inferred="yes"/></gate>
      </step>
      <condition id="late" owner="ccg"><title>Late</title><when><is question="form" choices="none"/></when>
      <text>it is late</text><cite inferred="yes"/></condition>
      """)

  /// A tailoring around its changes.
  static func file(
    _ changes: String, attributes: String = #"id="ours" for="small" versions="1.0.0""#
  ) -> String {
    """
    <tailoring xmlns="urn:readiness:tailoring:1" \(attributes)>
    <title>Ours</title><owner>The owner</owner>
    \(changes)
    </tailoring>
    """
  }

  /// The rule set with these changes.
  static func load(_ changes: String...) -> RuleSetReading {
    var files = ["rule-set.xml": ruleSet]
    for (index, text) in changes.enumerated() {
      files["tailoring-\(index + 1).xml"] = file(
        text, attributes: #"id="ours-\#(index + 1)" for="small" versions="1.0.0""#)
    }
    return loadRuleSet(files)
  }

  /// The same, where it is sound.
  static func loaded(_ changes: String, location: SourceLocation = #_sourceLocation) throws -> RuleSet {
    let reading = load(changes)
    #expect(reading.diagnostics.map(\.line) == [], sourceLocation: location)
    return try #require(reading.loaded, sourceLocation: location).ruleSet
  }
}

extension Mistake {
  /// A mistake in a tailoring of ``Tailored/ruleSet``.
  init(tailoring name: String, _ changes: String, attributes: String = #"id="ours" for="small" versions="1.0.0""#) {
    self.init(
      name, files: ["rule-set.xml": Tailored.ruleSet, "tailoring.xml": Tailored.file(changes, attributes: attributes)])
  }
}
