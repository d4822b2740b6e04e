import ReadinessEngine
import ReadinessModel
import Testing

@testable import ReadinessLoading

/// What comes close to a mistake and is none.
private let sound: [(name: String, text: String)] = [
  ("nothing but kinds", SmallRuleSet.with("")),
  (
    "whole numbers without a gap",
    SmallRuleSet.marks(
      "partners", "", #"<mark value="0" to="4"/><mark value="1" from="5" to="10"/><mark value="0" above="10"/>"#)
  ),
  (
    "decimals that meet",
    SmallRuleSet.marks(
      "signed", "", #"<mark value="0" below="50"/><mark value="1/2" from="50" to="50"/><mark value="1" above="50"/>"#)
  ),
  (
    "a gap that otherwise fills",
    SmallRuleSet.marks("signed", "", #"<mark value="1" from="60"/><mark value="0" otherwise="yes"/>"#)
  ),
  (
    "a mark for none of several choices",
    SmallRuleSet.marks("partner-kinds", "", #"<mark value="0" to="0"/><mark value="1" from="1"/>"#)
  ),
  (
    "no mark for none of several choices",
    SmallRuleSet.marks("partner-kinds", "", #"<mark value="0" from="1" to="1"/><mark value="1" from="2" to="3"/>"#)
  ),
  (
    "dates past, to come and later",
    SmallRuleSet.marks(
      "opens", "", #"<mark value="1" past="yes"/><mark value="0.4" within="12"/><mark value="0" otherwise="yes"/>"#)
  ),
  (
    "old dates after new ones",
    SmallRuleSet.marks(
      "founded", "",
      #"<mark value="1" age-at-most="6"/><mark value="0.4" age-at-most="12"/><mark value="0" otherwise="yes"/>"#
    )
  ),
  (
    "a negation beside its guard",
    SmallRuleSet.condition(#"<all><applies question="staff"/><not><is question="staff" at-least="1"/></not></all>"#)
  ),
  (
    "a negation within what its guard stands beside",
    SmallRuleSet.condition(
      #"<all><any><open question="form"/><not><is question="opens" past="yes"/></not></any><applies question="opens"/></all>"#
    )
  ),
  (
    "a negation over what applies to every body of a kind",
    SmallRuleSet.condition(#"<not><is question="form" choices="cic"/></not>"#)
  ),
  ("a negated predicate", SmallRuleSet.condition(#"<not><answered question="staff"/></not>"#)),
  (
    "a gate on an earlier step, a kind and given answers",
    SmallRuleSet.gate(#"<any><reached step="first"/><kind is="both"/><answers-given section="main"/></any>"#)
  ),
  (
    "one code for several consistency rules",
    SmallRuleSet.with(
      """
      <consistency id="x" code="X" severity="error"><outside-limits/><text>T</text></consistency>
      <consistency id="y" code="X" severity="error"><impossible-date/><text>T</text></consistency>
      """)
  ),
  (
    "rules and gates named like questions, groups of one name in two sections",
    SmallRuleSet.section(
      #"<group id="g"><title>T</title></group><rule id="form" role="gate" question="form"><cite inferred="yes"/></rule>"#,
      beside:
        #"<section id="s" code="S" aggregate="sum"><title>T</title><group id="g"><title>T</title></group></section>"#)
  ),
  (
    "sixteen groups deep",
    SmallRuleSet.section(
      (1...16).map { "<group id=\"g\($0)\"><title>T</title>" }.joined() + String(repeating: "</group>", count: 16))
  ),
  (
    "the heaviest and the lightest weight",
    SmallRuleSet.section(
      """
      <group id="m" aggregate="mean"><title>T</title>
      <group id="g" weight="1000000"><title>T</title></group><group id="h" weight="0.000001"><title>T</title></group></group>
      """
    )
  ),
  (
    "parts before what they are computed from",
    SmallRuleSet.section(
      """
      <derived id="a" type="decimal"><sum of="b staff"/></derived><derived id="b" type="decimal"><sum of="c"/></derived>
      <derived id="c" type="whole-number"><sum of="partners"/></derived>
      """)
  ),
]

@Suite("Sound rule sets")
struct SoundRuleSetTests {
  @Test("load without findings", arguments: sound.indices)
  func loads(_ index: Int) {
    let reading = loadRuleSet(["rule-set.xml": sound[index].text])
    #expect(reading.diagnostics.map(\.line) == [], "\(sound[index].name)")
    #expect(reading.loaded != nil)
  }

  @Test("have the usual bands where they do not say")
  func usualScoring() throws {
    let set = try #require(loadRuleSet(["rule-set.xml": SmallRuleSet.with("")]).loaded).ruleSet
    #expect(set.scoring.withholdBelow == Fraction(3, over: 5))
    #expect(set.scoring.bands.map(\.id) == ["early", "developing", "established"])
    #expect(set.scoring.bands.map(\.below) == [Fraction(2, over: 5), Fraction(7, over: 10), nil])
  }

  @Test("have a digest over paths, lengths and bytes in byte order of the paths")
  func digest() throws {
    let part = #"<part xmlns="urn:readiness:rule-set:1"/>"#
    let main = SmallRuleSet.with(#"<include file="b.xml"/><include file="B.xml"/><include file="a/z.xml"/>"#)
    let loaded = try #require(
      loadRuleSet(["rule-set.xml": main, "b.xml": part, "B.xml": part, "a/z.xml": part]).loaded)
    #expect(loaded.files.map(\.path) == ["rule-set.xml", "b.xml", "B.xml", "a/z.xml"])
    let expected = [("B.xml", part), ("a/z.xml", part), ("b.xml", part), ("rule-set.xml", main)]
      .map { "\($0)\0\($1.utf8.count)\0\($1)" }.joined()
    #expect(loaded.ruleSet.digest == SHA256.digest([UInt8](expected.utf8)).prefixed)
  }

  @Test("an included element stands where its include stands")
  func order() throws {
    let word = { (id: String) in "<words><word id=\"\(id)\">W</word></words>" }
    let part = "<part xmlns=\"urn:readiness:rule-set:1\">\(word("not-known"))</part>"
    let main = SmallRuleSet.with(word("in-place") + #"<include file="a.xml"/>"# + word("partly"))
    let loaded = try #require(loadRuleSet(["rule-set.xml": main, "a.xml": part]).loaded)
    #expect(loaded.ruleSet.words.ids == ["in-place", "not-known", "partly"])
  }
}
