import Testing

private func rule(_ attributes: String, _ content: String) -> String {
  SmallRuleSet.section("<rule id=\"r\" \(attributes)>\(content)<cite inferred=\"yes\"/></rule>")
}

private let yesNo = #"<mark value="1" choices="yes"/><mark value="0" choices="no"/>"#

/// Marks that do not cover every answer exactly once, and rules that lack what their role needs.
let markMistakes: [Mistake] = [
  Mistake(
    "no marks and no weight", saying: "needs a weight", "needs marks",
    in: SmallRuleSet.section(
      """
      ⟦weight-missing⟧⟦marks-missing⟧<rule id="r" role="graded" question="ready"><cite inferred="yes"/></rule>
      """)),
  Mistake(
    "a weight and marks that count nowhere",
    in: rule(
      #"role="hold" question="ready" owner="ccg" ⟦weight-not-allowed⟧weight="1""#,
      "⟦marks-not-allowed⟧" + yesNo)),
  Mistake(
    "nothing to do", saying: "add <action>",
    in: rule(
      #"role="graded" question="ready" weight="1" owner="ccg""#,
      #"<mark value="1" choices="yes"/>⟦action-missing⟧<mark value="0" choices="no"/>"#)),
  Mistake(
    "nobody to do it",
    in: SmallRuleSet.section(
      #"⟦owner-missing⟧<rule id="r" role="graded" question="ready" weight="1">"# + yesNo
        + #"<action>A</action><cite inferred="yes"/></rule>"#)),
  Mistake(
    "a number marked by choices", saying: "from, to, above or below",
    in: SmallRuleSet.marks("partners", "", #"⟦mark-form⟧<mark value="1" choices="yes"/>"#)),
  Mistake("a mark for nothing", in: SmallRuleSet.marks("ready", "", #"⟦mark-form⟧<mark value="1"/>"#)),
  Mistake(
    "a mark for two things",
    in: SmallRuleSet.marks("ready", "", #"⟦mark-form⟧<mark value="1" choices="yes" otherwise="yes"/>"#)),
  Mistake(
    "two bounds on one side",
    in: SmallRuleSet.marks("partners", "", #"⟦mark-form⟧<mark value="1" from="2" above="3"/>"#)),
  Mistake(
    "free text marked", saying: "cannot be marked",
    in: SmallRuleSet.marks("notes", "", #"⟦mark-form⟧<mark value="1" choices="yes"/>"#)),
  Mistake(
    "a choice forgotten", saying: "no mark covers “mou”",
    in: SmallRuleSet.marks(
      "form", "⟦mark-gap⟧", #"<mark value="1" choices="cic"/><mark value="0" choices="none"/>"#)),
  Mistake(
    "a choice marked twice", saying: "“mou” has two marks",
    in: SmallRuleSet.marks(
      "form", "",
      #"<mark value="1" choices="cic mou"/><mark value="0" choices="⟦mark-overlap⟧none mou"/>"#)),
  Mistake(
    "nothing left for otherwise",
    in: SmallRuleSet.marks("ready", "", yesNo + #"⟦mark-unreachable⟧<mark value="0" otherwise="yes"/>"#)),
  Mistake(
    "a gap between percentages", saying: "nothing covers more than 50 and less than 60",
    in: SmallRuleSet.marks(
      "signed", "⟦mark-gap⟧", #"<mark value="1" from="60" to="100"/><mark value="0" from="0" to="50"/>"#)),
  Mistake(
    "a single number left out", saying: "nothing covers 50 [",
    in: SmallRuleSet.marks("signed", "⟦mark-gap⟧", #"<mark value="1" above="50"/><mark value="0" below="50"/>"#)),
  Mistake(
    "gaps at both ends", saying: "nothing covers 0 to 1 [", "nothing covers 11 to 1000000000 [",
    in: SmallRuleSet.marks("partners", "⟦mark-gap⟧⟦mark-gap⟧", #"<mark value="1" from="2" to="10"/>"#)),
  Mistake(
    "a gap between whole numbers", saying: "nothing covers 5 [",
    in: SmallRuleSet.marks(
      "partners", "⟦mark-gap⟧", #"<mark value="1" from="6"/><mark value="0" to="4"/>"#)),
  Mistake(
    "an overlap", saying: "50 to 60 has two marks", "the other is on line",
    in: SmallRuleSet.marks(
      "signed", "",
      """
      <mark value="1" from="50"/>
      ⟦mark-overlap⟧<mark value="0" to="60"/>
      """)),
  Mistake(
    "an overlap in one number", saying: "4 has two marks",
    in: SmallRuleSet.marks(
      "partners", "",
      """
      <mark value="0" to="4"/>
      ⟦mark-overlap⟧<mark value="1" from="4"/>
      """)),
  Mistake(
    "a mark beyond the limits", saying: "the most an answer can be is 100",
    in: SmallRuleSet.marks(
      "signed", "", #"<mark value="1" from="50" to="⟦bound-outside-limits⟧120"/><mark value="0" below="50"/>"#)),
  Mistake(
    "a mark between two whole numbers", saying: "no number lies between its bounds",
    in: SmallRuleSet.marks(
      "partners", "",
      """
      ⟦mark-unreachable⟧<mark value="0.5" above="4" below="5"/><mark value="1" from="5"/><mark value="0" to="4"/>
      """)),
  Mistake(
    "a fraction of a practice",
    in: SmallRuleSet.marks(
      "partners", "", #"<mark value="1" above="⟦fractional-bound⟧2.5"/><mark value="0" to="2"/>"#)),
  Mistake(
    "more choices than there are",
    in: SmallRuleSet.marks(
      "partner-kinds", "", #"<mark value="1" from="2" to="⟦bound-outside-limits⟧4"/><mark value="0" to="1"/>"#)),
  Mistake(
    "a sum marked short", saying: "nothing covers 11 to 2000000000",
    in: SmallRuleSet.marks("d", "⟦mark-gap⟧", #"<mark value="1" to="10"/>"#)
      .replacing(
        "</section>", with: #"<derived id="d" type="whole-number"><sum of="partners more"/></derived></section>"#
      )
      .replacing(
        "</section>",
        with: #"<question id="more" type="whole-number" kinds="locality" short="yes"><ask>?</ask></question></section>"#
      )
  ),
  Mistake(
    "a quotient marked short", saying: "nothing covers 2 or more",
    in: SmallRuleSet.marks("d", "⟦mark-gap⟧", #"<mark value="1" below="2"/>"#)
      .replacing(
        "</section>", with: #"<derived id="d" type="money"><quotient of="cost" by="partners"/></derived></section>"#)),
  Mistake(
    "a date without otherwise", saying: "otherwise=\"yes\"",
    in: SmallRuleSet.marks("opens", "⟦otherwise-missing⟧", #"<mark value="1" past="yes"/>"#)),
  Mistake(
    "a date that an earlier mark has taken", saying: "move it up",
    in: SmallRuleSet.marks(
      "founded", "",
      """
      <mark value="1" age-at-most="12"/>
      ⟦mark-unreachable⟧<mark value="0.5" age-at-most="6"/>
      <mark value="0" otherwise="yes"/>
      """)),
  Mistake(
    "no date is left for otherwise",
    in: SmallRuleSet.marks(
      "founded", "",
      #"<mark value="1" past="yes"/>⟦mark-unreachable⟧<mark value="0" otherwise="yes"/>"#)),
  Mistake(
    "otherwise in the middle",
    in: SmallRuleSet.marks(
      "opens", "",
      #"<mark value="1" past="yes"/><mark value="0" otherwise="yes"/>⟦otherwise-not-last⟧<mark value="0.5" within="12"/>"#
    )),
  Mistake(
    "a condition that an earlier mark has taken", saying: "the one on line", "comes first",
    in: SmallRuleSet.section(
      """
      <rule id="r" role="graded" weight="1" owner="ccg"><title>T</title>
      <mark value="1"><when><is question="form" choices="mou cic"/></when></mark>
      ⟦mark-unreachable⟧<mark value="0.5"><when><is question="form" choices="cic mou"/></when></mark>
      <mark value="0" otherwise="yes"/><action>A</action><cite inferred="yes"/></rule>
      """)),
  Mistake(
    "a number beside a condition that an earlier mark has taken",
    in: SmallRuleSet.marks(
      "partners", "",
      """
      <mark value="1" from="5"/>
      ⟦mark-unreachable⟧<mark value="0.5" from="7" to="9"><when><is question="ready" choices="yes"/></when></mark>
      <mark value="0" to="4"/>
      """)),
  Mistake(
    "the same condition beside the same answer",
    in: SmallRuleSet.marks(
      "form", "",
      """
      <mark value="1" choices="cic mou"><when><is question="ready" choices="yes"/></when></mark>
      ⟦mark-unreachable⟧<mark value="0.5" choices="cic"><when><is question="ready" choices="yes"/></when></mark>
      <mark value="0" otherwise="yes"/>
      """)),
  Mistake(
    "formulas without otherwise",
    in: SmallRuleSet.section(
      """
      ⟦otherwise-missing⟧<rule id="r" role="graded" weight="1" owner="ccg"><title>T</title>
      <mark value="1"><when><is question="ready" choices="yes"/></when></mark><cite inferred="yes"/></rule>
      """)),
  Mistake(
    "a formula beside a question", saying: "does not go with a yes/no question",
    in: SmallRuleSet.marks(
      "ready", "", #"⟦mark-form⟧<mark value="1"><when><is question="ready" choices="yes"/></when></mark>"#)),
]

/// Weights that count nothing.
let weightMistakes: [Mistake] = [
  Mistake(
    "a weight of a sum within a sum", saying: "by the weights of the rules", "aggregate=\"mean\"",
    in: SmallRuleSet.section(#"<group id="g" ⟦weight-without-effect⟧weight="3"><title>G</title></group>"#)),
  Mistake(
    "a weight of nought of a sum within a sum",
    in: SmallRuleSet.section(#"<group id="g" ⟦weight-without-effect⟧weight="0"><title>G</title></group>"#)),
  Mistake(
    "a weight of a sum deeper down",
    in: SmallRuleSet.section(
      """
      <group id="g" aggregate="mean" weight="2"><title>G</title><group id="h" weight="2"><title>H</title>
      <group id="i" ⟦weight-without-effect⟧weight="2"><title>I</title></group></group></group>
      """)),
  Mistake(
    "a weight within a lowest",
    in: SmallRuleSet.section(
      """
      <group id="g" aggregate="lowest"><title>G</title><group id="h" ⟦weight-without-effect⟧weight="2"><title>H</title>
      </group><group id="i" weight="0"><title>I</title></group></group>
      """)),
]

@Suite("Marks")
struct MarkMistakeTests {
  @Test("cover every answer once", arguments: markMistakes + weightMistakes)
  func mistake(_ mistake: Mistake) { mistake.check() }
}
