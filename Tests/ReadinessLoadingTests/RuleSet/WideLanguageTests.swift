import ReadinessEngine
import ReadinessModel
import Testing

@testable import ReadinessLoading

/// What can be wrong with statements, scales, summaries, lines, bonuses, caps and arithmetic.
let wideMistakes: [Mistake] = [
  Mistake(
    "a statement that is not there", saying: "did you mean “small”",
    in: SmallRuleSet.condition(#"<any><so statement="small"/><so statement="⟦unknown-statement⟧smal"/></any>"#)
      .replacing("<section", with: small + "<section")),
  Mistake(
    "a statement that says itself",
    in: SmallRuleSet.condition(#"<so statement="small"/>"#).replacing(
      "<section",
      with:
        #"<statement id="small"><title>S</title><when><not><so statement="⟦statement-cycle⟧small"/></not></when></statement><section"#
    )),
  Mistake(
    "a statement that nothing uses",
    in: SmallRuleSet.section("", beside: "⟦unused⟧" + small)),
  Mistake(
    "a score in a statement that a gate uses", saying: "steps-by-score",
    in: SmallRuleSet.gate(#"<so statement="good"/>"#).replacing(
      "<section",
      with:
        #"<statement id="good"><title>S</title><when>⟦score-in-gate⟧<score section="main" at-least="40"/></when></statement><section"#
    )),
  Mistake(
    "a scale that is not there",
    in: SmallRuleSet.section(
      #"<question id="q" type="choice" scale="⟦unknown-scale⟧steps" kinds="locality" short="yes"><ask>?</ask></question>"#
    )),
  Mistake(
    "a scale for a number", saying: "has no scale",
    in: scaled(
      #"<question id="q" type="whole-number" ⟦not-for-type⟧scale="steps" kinds="locality" short="yes"><ask>?</ask></question>"#
    )),
  Mistake(
    "a scale beside choices",
    in: scaled(
      """
      <question id="q" type="choice" scale="steps" kinds="locality" short="yes"><ask>?</ask>
      ⟦not-for-type⟧<choice id="none">N</choice></question>
      """)),
  Mistake("a scale that nothing uses", in: SmallRuleSet.section("", beside: "<scales>⟦unused⟧" + scale + "</scales>")),
  Mistake(
    "a scale of one level",
    in: SmallRuleSet.section(
      #"<question id="q" type="choice" scale="one" kinds="locality" short="yes"><ask>?</ask></question>"#,
      beside: #"<scales>⟦too-few-choices⟧<scale id="one"><level id="all" value="1">A</level></scale></scales>"#)),
  Mistake(
    "a line between choices", saying: "no line of numbers",
    in: SmallRuleSet.marks(
      "form", "", #"<mark value="0" ⟦mark-form⟧to-value="1" choices="none mou"/><mark value="1" choices="cic"/>"#)),
  Mistake(
    "a line with one end", saying: "both ends",
    in: SmallRuleSet.marks(
      "signed", "", #"<mark value="0" below="40"/><mark value="0" ⟦mark-form⟧to-value="1" from="40"/>"#)),
  Mistake(
    "some choices one by one and others by how many",
    in: SmallRuleSet.marks(
      "partner-kinds", "⟦mark-form⟧", #"<mark value="0.5" each="trust"/><mark value="1" from="2"/>"#)),
  Mistake(
    "a choice that adds twice",
    in: SmallRuleSet.marks(
      "partner-kinds", "", #"<mark value="0.5" each="trust council"/><mark value="0.25" each="⟦mark-overlap⟧trust"/>"#)),
  Mistake(
    "conditional marks alone", saying: "“mou”",
    in: SmallRuleSet.marks(
      "form", "⟦mark-gap⟧",
      """
      <mark value="1" choices="none cic"/>
      <mark value="0" choices="mou"><when><is question="ready" choices="yes"/></when></mark>
      """)),
  Mistake(
    "a cap on a mean",
    in: SmallRuleSet.section(#"<group id="g" aggregate="mean" ⟦cap-without-points⟧cap="3"><title>G</title></group>"#)),
  Mistake(
    "a bonus on the lowest",
    in: SmallRuleSet.section(
      """
      <group id="g" aggregate="lowest"><title>G</title><group id="h" ⟦cap-without-points⟧bonus="yes"><title>H</title></group>
      </group>
      """)),
  Mistake(
    "a summary with rules", saying: "a section of their own",
    in: SmallRuleSet.section(
      "",
      beside:
        #"<section id="all" code="A" aggregate="mean"><title>A</title><group id="x"><title>X</title></group>⟦summary-mixed⟧<of section="main"/></section>"#
    )),
  Mistake(
    "a summary of itself", saying: "all -> all",
    in: SmallRuleSet.section(
      "",
      beside:
        #"⟦summary-cycle⟧<section id="all" code="A" aggregate="mean"><title>A</title><of section="all"/></section>"#)),
  Mistake(
    "a summary of a group that is not there",
    in: SmallRuleSet.section(
      "",
      beside:
        #"<section id="all" code="A" aggregate="mean"><title>A</title><of section="main" group="⟦unknown-group⟧g"/></section>"#
    )),
  Mistake(
    "a product that can be too large", saying: "a million million", "most=",
    in: SmallRuleSet.section(
      #"⟦arithmetic-too-large⟧<derived id="d" type="decimal"><product of="partners staff"/></derived>"#)),
  Mistake(
    "money times money", saying: "not an amount of money",
    in: SmallRuleSet.section(
      #"<question id="price" type="money" kinds="federation" short="yes" most="10"><ask>?</ask></question><derived id="d" type="⟦derived-type⟧money"><product of="cost price"/></derived>"#
    )),
  Mistake(
    "open counts as something where nothing counts",
    in: SmallRuleSet.section(
      #"<rule id="r" role="information" question="ready" owner="ccg" ⟦weight-not-allowed⟧open-counts-as="0"><cite inferred="yes"/></rule>"#
    )),
]

private let small =
  #"<statement id="small"><title>it is small</title><when><is question="partners" less-than="5"/></when></statement>"#
private let scale =
  #"<scale id="steps"><level id="none" value="0">N</level><level id="all" value="1">A</level></scale>"#

private func scaled(_ question: String) -> String {
  SmallRuleSet.section(question, beside: "<scales>" + scale + "</scales>")
}

@Suite("The wider rule language")
struct WideLanguageTests {
  @Test("is proved", arguments: wideMistakes)
  func mistake(_ mistake: Mistake) { mistake.check() }

  /// What becomes of answers, from the rule file to the score.
  @Test(
    "scores as it says",
    arguments: [
      (["answered": "60"], "line", "1/2"), (["answered": "40"], "line", "0"), (["answered": "80"], "line", "1"),
      (["answered": "39"], "line", "0"), (["picked": "a c"], "picks", "3/4"), (["picked": "a b c"], "picks", "1"),
      (["level": "half", "small": "yes"], "scale", "1/2"), (["level": "all", "small": "yes"], "scale", "1"),
      (["level": "all", "small": "no"], "scale", "0"), ([:], "open", "0"), (["plain": "yes"], "open", "1/2"),
      (["plain": "yes", "extra": "yes"], "open", "1"), (["above": "9", "below": "3"], "sums", "1"),
    ] as [([String: String], String, String)])
  func scores(answers: [String: String], section: String, score: String) throws {
    let reading = loadRuleSet(["rule-set.xml": Self.source])
    #expect(reading.diagnostics.map(\.line) == [])
    let ruleSet = try #require(reading.loaded?.ruleSet)
    let reader = ProfileReader(Assessor(ruleSet), ruleSet)
    let given = answers.sorted { $0.key < $1.key }.map { #"<answer question="\#($0.key)" value="\#($0.value)"/>"# }
    let document = """
      <profile xmlns="urn:readiness:profile:1" id="b" kind="body" as-of="2014-01-01" target="none" form="full">
      <name>B</name><answers>\(given.joined())</answers></profile>
      """
    let isSound = reader.read(Array(document.utf8).span)
    #expect(isSound)
    let assessment = Assessor(ruleSet).assess(reader.profile)
    let index = try #require(ruleSet.sections.firstIndex { $0.id == section })
    #expect(assessment.sections[index].score?.exact == score)
    let summary = try #require(ruleSet.sections.firstIndex { $0.id == "summary" })
    let parts = ruleSet.sections.indices.filter { $0 != summary }.compactMap { assessment.sections[$0].score }
    let mean = parts.reduce(Fraction.zero) { $0 + $1 }.divided(by: Fraction(Int64(parts.count)))
    #expect(assessment.sections[summary].score == mean)
  }

  private static func rule(_ question: String, _ marks: String, _ more: String = "") -> String {
    #"<rule id="\#(question)" role="graded" question="\#(question)" weight="1" owner="p" \#(more)>\#(marks)"#
      + #"<action>A</action><cite inferred="yes"/></rule>"#
  }

  private static func question(_ id: String, _ type: String, _ more: String = "", _ inside: String = "") -> String {
    #"<question id="\#(id)" type="\#(type)" kinds="body" short="yes" \#(more)><ask>?</ask>\#(inside)</question>"#
  }

  private static let yesNo = #"<mark value="1" choices="yes"/><mark value="0" choices="no"/>"#

  private static let source = """
    <rule-set xmlns="urn:readiness:rule-set:1" id="wide" version="1.0.0"><title>Wide</title>
    <kinds><kind id="body"><name>body</name></kind></kinds><parties><party id="p"><name>p</name></party></parties>
    <scoring withhold-below="0"><band id="any"><name>any</name></band></scoring>
    <scales><scale id="levels"><level id="none" value="0">N</level><level id="half" value="1/2">H</level>
    <level id="all" value="1">A</level></scale></scales>
    <statement id="is-small"><title>it is small</title><when><is question="small" choices="yes"/></when></statement>
    <section id="line" code="A" aggregate="sum"><title>A</title>
    \(question("answered", "percentage"))\(rule("answered", #"<mark value="0" below="40"/><mark value="0" to-value="1" from="40" to="80"/><mark value="1" above="80"/>"#))
    </section>
    <section id="picks" code="B" aggregate="sum"><title>B</title>
    \(question("picked", "multiple-choice", "", #"<choice id="a">A</choice><choice id="b">B</choice><choice id="c">C</choice>"#))
    \(rule("picked", #"<mark each="a b" value="0.5"/><mark each="c" value="0.25"/>"#))</section>
    <section id="scale" code="C" aggregate="mean"><title>C</title>
    \(question("small", "yes-no"))\(question("level", "choice", #"scale="levels""#))\(question("other", "choice", #"scale="levels""#))
    \(rule("level", #"<mark value="0" choices="all"><when><not><so statement="is-small"/></not></when></mark><mark value="0" choices="none"/><mark value="0.5" choices="half"/><mark value="1" choices="all"/>"#))
    \(rule("other", ""))</section>
    <section id="open" code="D" aggregate="sum" open-counts-as="0"><title>D</title>
    \(question("plain", "yes-no"))\(rule("plain", yesNo))\(question("plainer", "yes-no"))\(rule("plainer", yesNo))
    <group id="extras" bonus="yes" cap="3"><title>E</title>\(question("extra", "yes-no"))\(rule("extra", yesNo))</group></section>
    <section id="sums" code="E" aggregate="sum"><title>E</title>
    \(question("above", "whole-number", #"most="1000""#))\(question("below", "whole-number", #"most="1000""#))
    <derived id="three" type="whole-number"><constant value="3"/></derived>
    <derived id="share" type="percentage"><quotient of="below" by="above"/></derived>
    <derived id="times" type="whole-number"><product of="below three"/></derived>
    <derived id="rest" type="whole-number"><difference of="above" less="times"/></derived>
    <rule id="rest" role="graded" question="rest" weight="1" owner="p"><mark value="0" below="0"/><mark value="1" from="0" to="0"/>
    <mark value="0" above="0"/><action>A</action><cite inferred="yes"/></rule>
    <rule id="share" role="graded" question="share" weight="1" owner="p"><mark value="0" below="33"/><mark value="1" from="33" below="34"/>
    <mark value="0" from="34"/><action>A</action><cite inferred="yes"/></rule></section>
    <section id="summary" code="F" aggregate="mean"><title>F</title><of section="line"/><of section="picks"/>
    <of section="scale"/><of section="open"/><of section="sums"/></section></rule-set>
    """
}
