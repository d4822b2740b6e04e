import Testing

/// Elements and attributes that the language does not have, or not there.
let structureMistakes: [Mistake] = [
  Mistake(
    "misspelt element", saying: "did you mean “section”?",
    in: SmallRuleSet.with(#"⟦unknown-element⟧<secton id="s" code="S" aggregate="sum"><title>T</title></secton>"#)),
  Mistake(
    "what a misspelt element declares is not reported as unknown", saying: "did you mean “question”?",
    in: SmallRuleSet.section(
      """
      ⟦unknown-element⟧<qestion id="x" type="yes-no" kinds="locality" short="yes"><ask>?</ask></qestion>
      <rule id="r" role="information" question="x"><cite inferred="yes"/></rule>
      """)),
  Mistake(
    "misspelt attribute", saying: "did you mean “kinds”?",
    in: SmallRuleSet.section(
      """
      <question id="q" type="yes-no" ⟦unknown-attribute⟧kind="locality" short="yes"><ask>?</ask></question>
      """)),
  Mistake(
    "missing attributes, each by name", saying: "add type=\"…\"", "add short=\"…\"",
    in: SmallRuleSet.section(
      #"⟦missing-attribute⟧⟦missing-attribute⟧<question id="q" kinds="locality"><ask>?</ask></question>"#)),
  Mistake(
    "missing element", saying: "add <ask>",
    in: SmallRuleSet.section(
      #"⟦missing-element⟧<question id="q" type="yes-no" kinds="locality" short="yes"/>"#)),
  Mistake(
    "one of several elements missing", saying: "<quotient>, <sum>",
    in: SmallRuleSet.section(#"⟦missing-element⟧<derived id="d" type="decimal"/>"#)),
  Mistake(
    "no kinds", saying: "<kinds>…</kinds>",
    in: "⟦missing-element⟧" + SmallRuleSet.with("", kinds: "")),
  Mistake(
    "elements of no namespace, which are not missing", saying: "only elements of `urn:readiness:rule-set:1`",
    in: """
      <r:rule-set xmlns:r="urn:readiness:rule-set:1" id="small" version="1.0.0">⟦xml-foreign-element⟧<title>T</title>
      ⟦xml-foreign-element⟧<kinds><kind id="k"><name>k</name></kind></kinds></r:rule-set>
      """),
  Mistake(
    "kinds twice", saying: "the first is at rule-set.xml:3",
    in: SmallRuleSet.with(#"⟦repeated-element⟧<kinds><kind id="ccg"><name>CCG</name></kind></kinds>"#)),
  Mistake(
    "a rule without question and title", saying: "needs a <title>",
    in: SmallRuleSet.section(#"⟦missing-element⟧<rule id="r" role="information"><cite inferred="yes"/></rule>"#)),
  Mistake(
    "wrong order", saying: "it belongs before <help>",
    in: SmallRuleSet.section(
      """
      <question id="q" type="yes-no" kinds="locality" short="yes"><help>H</help>⟦misplaced-element⟧<ask>?</ask></question>
      """)),
  Mistake(
    "an element too many", saying: "takes <ask> only once",
    in: SmallRuleSet.section(
      """
      <question id="q" type="yes-no" kinds="locality" short="yes"><ask>?</ask>⟦repeated-element⟧<ask>?</ask></question>
      """)),
  Mistake(
    "two formulas where one stands",
    in: SmallRuleSet.condition(
      #"<answered question="ready"/>⟦repeated-element⟧<answered question="form"/>"#)),
  Mistake(
    "text between elements", saying: "“and then”",
    in: SmallRuleSet.section("  ⟦stray-text⟧and then <group id=\"g\"><title>T</title></group>")),
  Mistake(
    "an element in text",
    in: SmallRuleSet.section(#"<group id="g"><title>Partners ⟦unknown-element⟧<b>now</b></title></group>"#)),
  Mistake(
    "empty text", saying: "<title> says nothing",
    in: SmallRuleSet.section(#"<group id="g">⟦empty-text⟧<title>  </title></group>"#)),
  Mistake(
    "empty attribute",
    in: SmallRuleSet.section(
      #"<question id="q" type="decimal" kinds="locality" short="yes" unit="⟦empty-text⟧ "><ask>?</ask></question>"#)),
  Mistake(
    "built-in consistency with a context", saying: "take <given> out",
    in: SmallRuleSet.section(
      "",
      beside: """
        <consistency id="x" code="X" severity="error">
        ⟦misplaced-element⟧<given><answered question="ready"/></given><outside-limits/><text>T</text></consistency>
        """)),
  Mistake(
    "built-in consistency twice", saying: "two sets of words",
    in: SmallRuleSet.with(
      """
      <consistency id="x" code="X" severity="error"><outside-limits/><text>T</text></consistency>
      <consistency id="y" code="Y" severity="error">⟦repeated-element⟧<outside-limits/><text>T</text></consistency>
      """)),
  Mistake(
    "groups too deep", saying: "more than 16 deep",
    in: SmallRuleSet.section(
      (1...16).map { "<group id=\"g\($0)\"><title>T</title>" }.joined()
        + #"⟦too-deep⟧<group id="g17"><title>T</title></group>"# + String(repeating: "</group>", count: 16))),
  Mistake(
    "formulas too deep",
    in: SmallRuleSet.condition(
      String(repeating: "<all>", count: 32) + #"⟦too-deep⟧<answered question="ready"/>"#
        + String(repeating: "</all>", count: 32))),
  Mistake(
    "too many kinds",
    in: SmallRuleSet.with(
      "",
      kinds: "<kinds>"
        + (1...33).map { "\($0 == 33 ? "⟦too-many⟧" : "")<kind id=\"k\($0)\"><name>N</name></kind>" }.joined()
        + "</kinds>")),
]

@Suite("Structure")
struct StructureMistakeTests {
  @Test("is reported", arguments: structureMistakes)
  func mistake(_ mistake: Mistake) { mistake.check() }
}
