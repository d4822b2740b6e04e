import Foundation
import ReadinessEngine
import ReadinessModel
import Testing

@testable import ReadinessLoading

/// What need not be true once another mistake is mended is no finding of its own.
@Suite("Findings that follow from others") struct FollowingFindingTests {
  private static let source = """
    <rule-set xmlns="urn:readiness:rule-set:1" id="small-path" version="1.2.0"><title>Small path</title>
    <kinds><kind id="locality"><name>locality</name></kind><kind id="federation"><name>federation</name></kind></kinds>
    <parties><party id="board"><name>board</name></party></parties>
    <step id="first" number="1" kinds="federation"><title>t</title><means>m</means><patients>p</patients>
      <gate id="signed" code="G-1" owner="board"><title>t</title>
        <when><is question="signed" choices="yes"/></when><action>Sign.</action><cite inferred="yes"/></gate></step>
    <section id="basics" code="B" aggregate="sum"><title>Basics</title>
      <question id="signed" type="yes-no" kinds="federation" short="yes"><ask>Signed?</ask></question>
      <question id="formed" type="date" latest="as-of" kinds="locality federation" short="yes"><ask>When?</ask></question>
      <question id="budget" type="yes-no" kinds="locality federation" short="yes"><ask>A budget?</ask></question>
      <question id="split" type="yes-no" kinds="locality federation" short="yes"><ask>Split?</ask>
        <applies-when><is question="budget" choices="yes"/></applies-when></question>
      <question id="young" type="yes-no" kinds="locality federation" short="yes"><ask>Young?</ask>
        <applies-when><is question="formed" age-at-most="12"/></applies-when></question>
      <question id="always" type="yes-no" kinds="locality federation" short="yes"><ask>Always?</ask></question>
    </section></rule-set>
    """

  private static func codes(_ text: String) throws -> [String] {
    let ruleSet = try #require(loadRuleSet(["rule-set.xml": source]).loaded?.ruleSet)
    let reader = ProfileReader(Assessor(ruleSet), ruleSet)
    let bytes = Array(text.utf8)
    _ = reader.reads(bytes)
    return reader.found(in: bytes).map(\.code)
  }

  private static func claim(_ question: String) -> String {
    #"<answer question="\#(question)" state="not-applicable" reason="r"/>"#
  }

  private static func profile(_ head: String, _ answers: String, name: String = "<name>N</name>") -> String {
    #"<profile xmlns="urn:readiness:profile:1" id="a" \#(head)>\#(name)<answers>\#(answers)</answers></profile>"#
  }

  private static let unknownDay = #"kind="locality" as-of="2013-10-32" target="none""#
  private static let unknownKind = #"kind="club" as-of="2013-10-31" target="none""#

  /// Head, answers and what is found.
  @Test(
    arguments: [
      // Whatever the date is, the budget is none.
      (unknownDay, #"<answer question="budget" value="no"/>"# + claim("split"), ["bad-as-of-date"]),
      (unknownDay, #"<answer question="budget" value="yes"/>"# + claim("split"), ["bad-as-of-date", "bad-answer"]),
      // At another date the question might not apply.
      (unknownDay, #"<answer question="formed" value="2013-01-31"/>"# + claim("young"), ["bad-as-of-date"]),
      (unknownDay, claim("always"), ["bad-as-of-date", "bad-answer"]),
      (unknownDay, #"<answer question="formed" value="2999-01-31"/>"#, ["bad-as-of-date"]),
      // Another kind might not be asked; nor might it have that target.
      (unknownKind, claim("signed"), ["unknown-kind-of-body"]),
      (unknownKind, claim("always"), ["unknown-kind-of-body", "bad-answer"]),
      (#"kind="club" as-of="2013-10-31" target="first""#, "", ["unknown-kind-of-body"]),
      (#"kind="locality" as-of="2013-10-31" target="first""#, "", ["target-not-for-kind"]),
      (#"kind="locality" as-of="2013-10-31" target="last""#, claim("always"), ["unknown-target", "bad-answer"]),
      // Misspelt is not missing.
      (#"kinds="locality" as-off="2013-10-31" target="none""#, "", ["unknown-attribute", "unknown-attribute"]),
      (#"kind="locality" date="2013-10-31" target="none""#, "", ["profile-without-as-of", "unknown-attribute"]),
    ] as [(String, String, [String])])
  func heads(head: String, answers: String, expected: [String]) throws {
    #expect(try Self.codes(Self.profile(head, answers)) == expected)
  }

  @Test("another rule set has other kinds, steps and questions")
  func otherRuleSet() throws {
    let text = Self.profile(
      #"kind="club" as-of="2013-10-31" target="last""#,
      #"<answer question="else" value="1"/><answer question="budget" value="2"/>"#,
      name: #"<name>N</name><rule-set id="other" version="3.0.0"/>"#)
    #expect(try Self.codes(text) == ["other-rule-set"])
    #expect(try Self.codes(text.replacing("<name>N</name>", with: "")) == ["profile-without-name", "other-rule-set"])
  }

  @Test("a misspelt element is not missing")
  func misspeltElement() throws {
    let text = Self.profile(#"kind="locality" as-of="2013-10-31" target="none""#, "", name: "<nam>N</nam>")
    #expect(try Self.codes(text) == ["unknown-element"])
  }

  @Test("without a date nothing is said of the last that may be given")
  func noDate() throws {
    let ruleSet = try #require(loadRuleSet(["rule-set.xml": Self.source]).loaded?.ruleSet)
    let reader = ProfileReader(Assessor(ruleSet), ruleSet)
    let bytes = Array(Self.profile(Self.unknownDay, #"<answer question="formed" value="soon"/>"#).utf8)
    _ = reader.reads(bytes)
    #expect(reader.found(in: bytes).allSatisfy { !$0.help.contains("dates here run up to") })
  }
}
