import Testing

private func rule(_ attributes: String, _ cite: String = #"<cite inferred="yes"/>"#) -> String {
  SmallRuleSet.section("<rule \(attributes)>\(cite)</rule>")
}

/// Names that are declared twice or not at all, and what hangs on kinds, bands, steps, claims.
let nameMistakes: [Mistake] = [
  Mistake(
    "two questions of one name", saying: "the first is at rule-set.xml",
    in: SmallRuleSet.section(
      #"<question id="⟦duplicate-id⟧ready" type="yes-no" kinds="locality" short="yes"><ask>?</ask></question>"#)),
  Mistake(
    "a derived value named like a question",
    in: SmallRuleSet.section(#"<derived id="⟦duplicate-id⟧ready" type="whole-number"><sum of="partners"/></derived>"#)),
  Mistake(
    "two choices of one name",
    in: SmallRuleSet.section(
      """
      <question id="q" type="choice" kinds="locality" short="yes"><ask>?</ask>
      <choice id="a">A</choice><choice id="⟦duplicate-id⟧a">A</choice></question>
      """)),
  Mistake(
    "a step says two things of one state",
    in: SmallRuleSet.gate(#"<is question="ready" choices="yes"/>"#)
      .replacing(
        "<patients>P</patients>",
        with: #"<patients>P</patients><says state="reached">S</says><says state="⟦duplicate-id⟧reached">S</says>"#,
        maxReplacements: 1)),
  Mistake(
    "two questions of one code",
    in: SmallRuleSet.section(
      """
      <question id="p" code="S1-01" type="yes-no" kinds="locality" short="yes"><ask>?</ask></question>
      <question id="q" code="⟦duplicate-code⟧S1-01" type="yes-no" kinds="locality" short="yes"><ask>?</ask></question>
      """)),
  Mistake(
    "a kind listed twice",
    in: rule(#"id="r" role="information" question="ready" kinds="locality ⟦repeated-name⟧locality""#)),
  Mistake(
    "unknown question", saying: "did you mean “partners”?",
    in: rule(#"id="r" role="information" question="⟦unknown-question⟧partner""#)),
  Mistake(
    "misspelt attributes, and nothing about what they would have said",
    in: SmallRuleSet.section(
      #"""
      <rule id="r" role="graded" question="signed" weight="1" owner="ccg">
      <mark value="0" ⟦unknown-attribute⟧belo="40"/><mark value="1" from="40"/><action>A</action><cite inferred="yes"/></rule>
      """#,
      beside: #"""
        <condition id="shown" owner="ccg"><title>T</title><when><any>
        <is question="signed" ⟦unknown-attribute⟧from="4" ⟦unknown-attribute⟧below="9"/>
        <score section="main" ⟦unknown-attribute⟧beneath="40"/>
        </any></when><text>S</text><cite inferred="yes"/></condition>
        """#)),
  Mistake(
    "a misspelt question of a rule, and nothing about marks that would fit it",
    in: SmallRuleSet.section(
      #"""
      <rule id="r" role="graded" question="⟦unknown-question⟧partner" weight="1" owner="ccg">
      <mark value="0" below="5"><when><is question="ready" choices="no"/></when></mark>
      <mark value="0" to-value="1" from="0" below="5"/><mark value="1" from="5"/>
      <action>A</action><cite inferred="yes"/></rule>
      """#)),
  Mistake(
    "unknown question in a formula", saying: "there is no question “legal-form”",
    in: SmallRuleSet.condition(#"<open question="⟦unknown-question⟧legal-form"/>"#)),
  Mistake(
    "unknown choice", saying: "did you mean “mou”?",
    in: SmallRuleSet.condition(#"<is question="form" choices="cic ⟦unknown-choice⟧muo"/>"#)),
  Mistake(
    "unknown choice far from any", saying: "choices: none, mou, cic",
    in: SmallRuleSet.condition(#"<is question="form" choices="⟦unknown-choice⟧partnership"/>"#)),
  Mistake(
    "unknown unit of age", saying: "did you mean “months”?",
    in: SmallRuleSet.section(
      #"<derived id="d" type="whole-number"><age of="founded" in="⟦unknown-unit⟧month"/></derived>"#)),
  Mistake(
    "unknown kind", saying: "did you mean “federation”?",
    in: rule(#"id="r" role="information" question="ready" kinds="locality ⟦unknown-kind⟧federaton""#)),
  Mistake(
    "unknown kind in a formula",
    in: SmallRuleSet.condition(#"<kind is="⟦unknown-kind⟧region"/>"#)),
  Mistake(
    "unknown party", saying: "did you mean “practices”?",
    in: rule(#"id="r" role="information" question="ready" owner="⟦unknown-party⟧practises""#)),
  Mistake(
    "unknown claim", saying: "did you mean “A-01”?",
    in: rule(#"id="r" role="information" question="ready""#, #"<cite claims="⟦unknown-claim⟧A-02"/>"#)),
  Mistake(
    "unknown source",
    in: SmallRuleSet.with(
      """
      <claims><claim id="A-02" source="⟦unknown-source⟧artcle" line="1" basis="stated" kind="context"><text>C</text></claim></claims>
      """)),
  Mistake(
    "unknown step", saying: "no step is declared",
    in: SmallRuleSet.with(
      #"<section id="s" code="S" step="⟦unknown-step⟧foundation" aggregate="sum"><title>T</title></section>"#)),
  Mistake(
    "unknown section", saying: "did you mean “main”?",
    in: SmallRuleSet.condition(#"<score section="⟦unknown-section⟧mian" below="40"/>"#)),
  Mistake(
    "unknown placeholder", saying: "did you mean “{step}”?",
    in: SmallRuleSet.gate(#"<is question="ready" choices="yes"/>"#)
      .replacing(
        "<patients>P</patients>",
        with: #"<patients>P</patients><says state="reached">⟦unknown-placeholder⟧{name}: {steps} of {of}</says>"#,
        maxReplacements: 1)),
  Mistake(
    "kinds that include each other",
    in: SmallRuleSet.with(
      "",
      kinds: """
        <kinds><kind id="a" includes="⟦kind-cycle⟧b"><name>a</name></kind>
        <kind id="b" includes="⟦kind-cycle⟧a"><name>b</name></kind></kinds>
        """)),
  Mistake(
    "a rule for whom the question is not", saying: "leave kinds out",
    in: SmallRuleSet.section(
      #"<rule id="r" role="information" question="alone" kinds="⟦kinds-disjoint⟧federation"><cite inferred="yes"/></rule>"#
        + #"<question id="alone" type="yes-no" kinds="locality" short="yes"><ask>?</ask></question>"#
    ).replacing(#"<kind id="both" includes="locality federation"><name>both</name></kind>"#, with: "")),
  Mistake(
    "a derived value that no kind could have",
    in: SmallRuleSet.section(
      #"<question id="alone" type="money" kinds="locality" short="yes"><ask>?</ask></question>"#
        + #"⟦kinds-disjoint⟧<derived id="d" type="money"><sum of="alone cost"/></derived>"#
    ).replacing(#"<kind id="both" includes="locality federation"><name>both</name></kind>"#, with: "")),
  Mistake(
    "bands that fall", saying: "write more than 70",
    in: SmallRuleSet.with(
      """
      <scoring withhold-below="60"><band id="a" below="70"><name>a</name></band>
      <band id="b" below="⟦band-order⟧40"><name>b</name></band><band id="c"><name>c</name></band></scoring>
      """)),
  Mistake(
    "the last band ends, another does not",
    in: SmallRuleSet.with(
      """
      <scoring withhold-below="60">⟦band-order⟧<band id="a"><name>a</name></band>
      <band id="b" below="⟦band-order⟧70"><name>b</name></band></scoring>
      """)),
  Mistake(
    "steps that fall", saying: "write 2 or more",
    in: SmallRuleSet.gate(#"<is question="ready" choices="yes"/>"#)
      .replacing(#"number="2""#, with: #"number="⟦step-order⟧1""#)),
  Mistake(
    "empty citation",
    in: rule(#"id="r" role="information" question="ready""#, "⟦empty-citation⟧<cite/>")),
  Mistake(
    "what honours a claim", saying: "is honoured by no behaviour", "add <honoured>",
    in: SmallRuleSet.with(
      """
      <claims><claim id="A-02" source="article" line="1" basis="stated" kind="context"><text>C</text>⟦honoured⟧<honoured>H</honoured></claim>
      ⟦honoured⟧<claim id="A-03" source="article" line="1" basis="stated" kind="behaviour"><text>C</text></claim></claims>
      """)),
]

@Suite("Names")
struct NameMistakeTests {
  @Test("are proved", arguments: nameMistakes)
  func mistake(_ mistake: Mistake) { mistake.check() }
}
