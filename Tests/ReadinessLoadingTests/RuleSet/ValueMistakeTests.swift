import Testing

private func group(_ attributes: String) -> String {
  SmallRuleSet.section("<group \(attributes)><title>T</title></group>")
}

/// Values of attributes that have not the shape they should have.
let valueMistakes: [Mistake] = [
  Mistake(
    "misspelt word", saying: "did you mean “lowest”?",
    in: group(#"id="g" aggregate="⟦unknown-word⟧lowst""#)),
  Mistake(
    "word far from any", saying: "one of: sum, mean, lowest",
    in: group(#"id="g" aggregate="⟦unknown-word⟧harmonic""#)),
  Mistake(
    "misspelt state of a saying", saying: "did you mean “reached”?",
    in: SmallRuleSet.gate(#"<is question="ready" choices="yes"/>"#)
      .replacing(
        "<patients>P</patients>", with: #"<patients>P</patients><says state="⟦unknown-word⟧reachd">S</says>"#,
        maxReplacements: 1)),
  Mistake("capitals in a name", saying: "such as legal-form", in: group(#"id="⟦bad-id⟧Partners""#)),
  Mistake("two hyphens", in: group(#"id="⟦bad-id⟧a--b""#)),
  Mistake("a digit first", in: group(#"id="⟦bad-id⟧1st""#)),
  Mistake("a name that a spreadsheet takes for a date", saying: "a spreadsheet", in: group(#"id="⟦bad-id⟧may-12""#)),
  Mistake("a name that a spreadsheet takes for a truth", in: group(#"id="⟦bad-id⟧true""#)),
  Mistake(
    "code", saying: "codes look like S1-04",
    in: SmallRuleSet.with(#"<section id="s" code="⟦bad-code⟧s 1" aggregate="sum"><title>T</title></section>"#)),
  Mistake(
    "version", saying: "1.0.0",
    in: SmallRuleSet.with("", attributes: #"id="small" version="⟦bad-version⟧1.0""#)),
  Mistake("a decimal comma", saying: "12.5", in: group(#"id="g" weight="⟦bad-number⟧1,5""#)),
  Mistake("seven decimal places", saying: "six", in: group(#"id="g" weight="⟦bad-number⟧0.1234567""#)),
  Mistake("an exponent", in: group(#"id="g" weight="⟦bad-number⟧1e3""#)),
  Mistake(
    "a weight beyond every limit", saying: "between 0 and 1000000",
    in: group(#"id="g" weight="⟦number-out-of-range⟧1000000000000000000000000000000""#)),
  Mistake("a weight below nothing", in: group(#"id="g" weight="⟦number-out-of-range⟧-1""#)),
  Mistake(
    "months that are no number", saying: "digits only",
    in: SmallRuleSet.condition(#"<is question="founded" age-at-most="⟦bad-number⟧a year"/>"#)),
  Mistake(
    "too many months",
    in: SmallRuleSet.condition(#"<is question="founded" age-at-most="⟦number-out-of-range⟧99999"/>"#)),
  Mistake(
    "evidence that is good for no month", saying: "between 1 and 12000",
    in: SmallRuleSet.section(
      """
      <question id="q" type="yes-no" kinds="locality" short="yes"><ask>?</ask>
      <evidence good-for="⟦number-out-of-range⟧0">E</evidence></question>
      """)),
  Mistake(
    "a mark above 1", saying: "between 0 and 1",
    in: SmallRuleSet.section(
      """
      <rule id="r" role="graded" question="ready" weight="1" owner="ccg">
      <mark value="⟦number-out-of-range⟧1.5" choices="yes"/><mark value="⟦number-out-of-range⟧4/3" choices="no"/>
      <action>A</action><cite inferred="yes"/></rule>
      """)),
  Mistake(
    "a mark that is no number",
    in: SmallRuleSet.section(
      """
      <rule id="r" role="graded" question="ready" weight="1" owner="ccg">
      <mark value="⟦bad-number⟧1/" choices="yes"/><mark value="⟦number-out-of-range⟧1/0" choices="no"/>
      <action>A</action><cite inferred="yes"/></rule>
      """)),
]

@Suite("Values")
struct ValueMistakeTests {
  @Test("are reported", arguments: valueMistakes)
  func mistake(_ mistake: Mistake) { mistake.check() }
}
