import Testing

/// Formulas that compare what cannot be compared, or can never be true or false.
let formulaMistakes: [Mistake] = [
  Mistake(
    "two formulas in one place", saying: "<when><all>…</all></when>",
    in: SmallRuleSet.condition(
      #"<is question="ready" choices="yes"/>⟦repeated-element⟧<is question="form" choices="cic"/>"#)),
  Mistake(
    "a name in quotation marks", saying: "two straight quotes",
    in: SmallRuleSet.condition(#"<is question="⟦bad-id⟧“ready”" choices="yes"/>"#)),
  Mistake(
    "a choice in quotation marks",
    in: SmallRuleSet.condition(#"<is question="ready" choices="⟦bad-id⟧’yes’"/>"#)),
  Mistake("nothing tested", in: SmallRuleSet.condition(#"⟦no-test⟧<is question="partners"/>"#)),
  Mistake("no bound of a score", in: SmallRuleSet.condition(#"⟦no-test⟧<score section="main"/>"#)),
  Mistake(
    "choices of a number", saying: "“partners” is a whole number", "at-least, more-than",
    in: SmallRuleSet.condition(#"<is question="partners" ⟦wrong-test⟧choices="two"/>"#)),
  Mistake(
    "a bound of a choice", saying: "choices=\"…\"",
    in: SmallRuleSet.condition(#"<is question="form" ⟦wrong-test⟧at-least="2"/>"#)),
  Mistake(
    "a number before the as-of date",
    in: SmallRuleSet.condition(#"<is question="partners" ⟦wrong-test⟧before="as-of"/>"#)),
  Mistake(
    "a bound of a date", saying: "age-at-most",
    in: SmallRuleSet.condition(#"<is question="opens" ⟦wrong-test⟧at-most="12"/>"#)),
  Mistake(
    "the age of what may lie ahead", saying: "latest=\"as-of\"",
    in: SmallRuleSet.condition(#"<is question="opens" age-at-most="⟦age-of-future-date⟧12"/>"#)),
  Mistake(
    "a mark for the age of what may lie ahead",
    in: SmallRuleSet.marks(
      "opens", "", #"<mark value="1" age-at-most="⟦age-of-future-date⟧12"/><mark value="0" otherwise="yes"/>"#)),
  Mistake(
    "an age computed of what may lie ahead",
    in: SmallRuleSet.section(
      #"<derived id="d" type="whole-number"><age of="⟦age-of-future-date⟧opens" in="months"/></derived>"#)),
  Mistake(
    "any test of text", saying: "<answered>",
    in: SmallRuleSet.condition(#"<is question="notes" ⟦wrong-test⟧choices="x"/>"#)),
  Mistake(
    "two kinds of test at once",
    in: SmallRuleSet.condition(#"⟦wrong-test⟧<is question="partners" choices="two" at-least="2"/>"#)),
  Mistake(
    "two bounds on one side",
    in: SmallRuleSet.condition(#"⟦wrong-test⟧<is question="partners" at-least="2" more-than="3"/>"#)),
  Mistake(
    "a percentage compared with money", saying: "an amount of money",
    in: SmallRuleSet.condition(#"⟦compare-mismatch⟧<compare question="signed" is="more-than" other="cost"/>"#)),
  Mistake(
    "choices compared",
    in: SmallRuleSet.condition(#"⟦compare-mismatch⟧<compare question="form" is="equal-to" other="partner-kinds"/>"#)),
  Mistake(
    "practices compared with patients", saying: "counts practices",
    in: SmallRuleSet.section(
      """
      <question id="list" type="whole-number" kinds="locality" short="yes" unit="patients"><ask>?</ask>
      <applies-when>⟦unit-mismatch⟧<compare question="partners" is="more-than" other="list-sum"/></applies-when></question>
      <derived id="list-sum" type="whole-number" unit="patients"><practices figure="sum"/></derived>
      """)),
  Mistake(
    "practices added to patients", saying: "counts practices",
    in: SmallRuleSet.section(
      """
      <derived id="list-sum" type="whole-number" unit="patients"><practices figure="sum"/></derived>
      <derived id="d" type="whole-number"><sum of="⟦unit-mismatch⟧partners list-sum"/></derived>
      """)),
  Mistake(
    "a number less itself", saying: "always 0",
    in: SmallRuleSet.section(
      #"<derived id="d" type="whole-number"><difference of="partners" less="⟦part-without-effect⟧partners"/></derived>"#
    )),
  Mistake(
    "a number divided by itself", saying: "always the same",
    in: SmallRuleSet.section(
      #"<derived id="d" type="decimal"><quotient of="partners" by="⟦part-without-effect⟧partners"/></derived>"#)),
  Mistake(
    "a divisor that is always 0", saying: "never has a value",
    in: SmallRuleSet.section(
      """
      <derived id="d" type="decimal"><quotient of="partners" by="⟦part-without-effect⟧none"/></derived>
      <derived id="none" type="whole-number"><constant value="0"/></derived>
      """)),
  Mistake(
    "a bound above the limits", saying: "the most an answer can be is 100",
    in: SmallRuleSet.condition(#"<is question="signed" at-least="⟦bound-outside-limits⟧120"/>"#)),
  Mistake(
    "a bound below the limits of a sum",
    in: SmallRuleSet.condition(#"<is question="d" more-than="⟦bound-outside-limits⟧-1"/>"#)
      .replacing("</section>", with: #"<derived id="d" type="whole-number"><sum of="partners"/></derived></section>"#)),
  Mistake(
    "half a practice",
    in: SmallRuleSet.condition(#"<is question="partners" at-least="⟦fractional-bound⟧2.5"/>"#)),
  Mistake(
    "always true: any number", saying: "<answered>",
    in: SmallRuleSet.condition(#"<is question="partners" at-least="⟦constant-test⟧0"/>"#)),
  Mistake(
    "never true: nothing between", saying: "false of every",
    in: SmallRuleSet.condition(#"<is question="partners" more-than="⟦constant-test⟧2" less-than="3"/>"#)),
  Mistake(
    "always true: any choice",
    in: SmallRuleSet.condition(#"<is question="ready" choices="⟦constant-test⟧yes no"/>"#)),
  Mistake(
    "never true: a past date to come",
    in: SmallRuleSet.condition(#"<is question="founded" after="⟦constant-test⟧as-of"/>"#)),
  Mistake(
    "always true: a past date", in: SmallRuleSet.condition(#"<is question="founded" past="⟦constant-test⟧yes"/>"#)),
  Mistake(
    "never true: more than there is",
    in: SmallRuleSet.condition(#"<compare question="a" is="⟦constant-test⟧less-than" other="b"/>"#)
      .replacing(
        "</section>",
        with: """
          <question id="a" type="decimal" kinds="locality" short="yes" least="10"><ask>?</ask></question>
          <question id="b" type="decimal" kinds="locality" short="yes" most="5"><ask>?</ask></question></section>
          """)),
  Mistake(
    "compared with itself",
    in: SmallRuleSet.condition(#"<compare question="cost" is="at-least" other="⟦constant-test⟧cost"/>"#)),
  Mistake(
    "three of two", saying: "at least 3 of 2",
    in: SmallRuleSet.condition(
      #"<at-least n="⟦constant-test⟧3"><open question="form"/><open question="ready"/></at-least>"#)),
  Mistake(
    "every kind there is", in: SmallRuleSet.condition(#"<kind is="⟦constant-test⟧locality federation both"/>"#)),
  Mistake(
    "a score below nothing",
    in: SmallRuleSet.condition(#"<score section="main" below="⟦constant-test⟧0"/>"#)),
  Mistake(
    "a negation over a claim", saying: "<applies question=\"staff\"/>",
    in: SmallRuleSet.condition(#"<not>⟦unguarded-negation⟧<is question="staff" at-least="1"/></not>"#)),
  Mistake(
    "a negation over what depends on another answer, guarded by a wrong question",
    in: SmallRuleSet.condition(
      """
      <all><applies question="staff"/><not><any><open question="opens"/>
      ⟦unguarded-negation⟧<is question="opens" past="yes"/></any></not></all>
      """)),
  Mistake(
    "a negation through a derived value",
    in: SmallRuleSet.condition(#"<not>⟦unguarded-negation⟧<is question="d" at-least="1"/></not>"#)
      .replacing("</section>", with: #"<derived id="d" type="decimal"><sum of="staff partners"/></derived></section>"#)),
  Mistake(
    "a negation outside its guard",
    in: SmallRuleSet.condition(
      #"<not><all><applies question="staff"/>⟦unguarded-negation⟧<is question="staff" at-least="1"/></all></not>"#)),
]

/// What may rest on what.
let orderMistakes: [Mistake] = [
  Mistake(
    "a score in a gate", saying: "never moves a step",
    in: SmallRuleSet.gate(#"⟦score-in-gate⟧<score section="main" at-least="40"/>"#)),
  Mistake(
    "a gate on its own step", in: SmallRuleSet.gate(#"<reached step="⟦gate-on-later-step⟧second"/>"#)),
  Mistake(
    "a score in a consistency rule", saying: "no score yet",
    in: SmallRuleSet.section(
      "",
      beside: """
        <consistency id="x" code="X" severity="error">
        <when>⟦formula-too-early⟧<score section="main" below="40"/></when><text>T</text></consistency>
        """)),
  Mistake(
    "a step in a derived value, a mark and an applicability",
    in: SmallRuleSet.gate(
      #"<is question="ready" choices="yes"/>"#,
      section: """
        <derived id="d" type="whole-number"><count>⟦formula-too-early⟧<reached step="first"/></count></derived>
        <question id="q" type="yes-no" kinds="locality" short="yes"><ask>?</ask>
        <applies-when>⟦formula-too-early⟧<reached step="first"/></applies-when></question>
        <rule id="r" role="graded" weight="1" owner="ccg"><title>T</title>
        <mark value="1"><when>⟦formula-too-early⟧<reached step="first"/></when></mark><mark value="0" otherwise="yes"/>
        <action>A</action><cite inferred="yes"/></rule>
        """)),
  Mistake(
    "asking whether there is an answer in a derived value, a mark and an applicability",
    saying: "whether a question applies cannot rest on <answers-given>",
    in: SmallRuleSet.gate(
      #"<any><is question="ready" choices="yes"/><answered question="form"/></any>"#,
      section: """
        <derived id="d" type="whole-number"><count>⟦formula-asks-for-answer⟧<answered question="ready"/></count></derived>
        <derived id="e" type="percentage"><share><all><is question="ready" choices="yes"/>
        ⟦formula-asks-for-answer⟧<open question="form"/></all></share></derived>
        <question id="q" type="yes-no" kinds="locality" short="yes"><ask>?</ask>
        <applies-when>⟦formula-asks-for-answer⟧<answers-given section="main"/></applies-when></question>
        <rule id="r" role="graded" weight="1" owner="ccg"><title>T</title>
        <mark value="1"><when>⟦formula-asks-for-answer⟧<blank question="ready"/></when></mark><mark value="0" otherwise="yes"/>
        <action>A</action><cite inferred="yes"/></rule>
        """)),
  Mistake(
    "a gate that a claim would decide", saying: "take <not-applicable> out of “staff”",
    in: SmallRuleSet.gate(#"<is question="⟦gate-not-applicable⟧staff" at-least="1"/>"#)),
  Mistake(
    "a gate that a claim would decide through a derived value", saying: "which “d” rests on",
    in: SmallRuleSet.gate(
      #"<is question="⟦gate-not-applicable⟧d" at-least="1"/>"#,
      section: #"<derived id="d" type="decimal"><sum of="staff partners"/></derived>"#)),
  Mistake(
    "a gate outside the short form", saying: "short=\"yes\"",
    in: SmallRuleSet.gate(#"<is question="⟦gate-outside-short-form⟧signed" at-least="50"/>"#)),
  Mistake(
    "a gate that applies by a question outside the short form", saying: "“signed”, which “q” rests on",
    in: SmallRuleSet.gate(
      #"<is question="⟦gate-outside-short-form⟧q" choices="yes"/>"#,
      section: """
        <question id="q" type="yes-no" kinds="locality" short="yes"><ask>?</ask>
        <applies-when><is question="signed" at-least="50"/></applies-when></question>
        """)),
]

@Suite("Formulas")
struct FormulaMistakeTests {
  @Test("are proved", arguments: formulaMistakes + orderMistakes)
  func mistake(_ mistake: Mistake) { mistake.check() }
}
