import Testing

/// What can be wrong with what is said of earlier editions.
let formerMistakes: [Mistake] = [
  Mistake(
    "the present version is no former one",
    in: SmallRuleSet.section("", beside: #"<former version="⟦former-version⟧1.0.0"/>"#)),
  Mistake(
    "a question that is still asked", saying: "needs a new id",
    in: former(#"<retired id="⟦retired-asked⟧ready" type="yes-no" kept-only="yes"/>"#)),
  Mistake(
    "a former id of two questions",
    in: SmallRuleSet.section(
      """
      <question id="a" type="yes-no" kinds="locality" short="yes" was="old"><ask>?</ask></question>
      <question id="b" type="yes-no" kinds="locality" short="yes" was="⟦retired-asked⟧old"><ask>?</ask></question>
      <question id="c" type="yes-no" kinds="locality" short="yes" was="⟦retired-asked⟧ready"><ask>?</ask></question>
      """)),
  Mistake(
    "a former id of two choices",
    in: SmallRuleSet.section(
      """
      <question id="a" type="choice" kinds="locality" short="yes"><ask>?</ask>
      <choice id="x" was="old">X</choice><choice id="y" was="⟦retired-asked⟧old ⟦retired-asked⟧x">Y</choice></question>
      """)),
  Mistake(
    "a retired choice without choices",
    in: former(#"⟦too-few-choices⟧<retired id="old" type="choice" kept-only="yes"/>"#)),
  Mistake(
    "answers that vanish", saying: "becomes of answers to “old”", "kept-only",
    in: former(#"⟦answers-lost⟧<retired id="old" type="whole-number"/>"#)),
  Mistake(
    "carries that are misspelt, and nothing about answers that they would have taken",
    in: former(
      """
      <retired id="old" type="yes-no"/><retired id="older" type="yes-no"/><retired id="oldest" type="yes-no"/>
      <carry to="form" choices="⟦unknown-choice⟧cicc"><when><is question="old" choices="yes"/></when></carry>
      <carry to="form" choices="none"><when><is question="⟦unknown-question⟧oldd" choices="no"/></when></carry>
      <carry to="⟦unknown-question⟧ledy" from="older"/>
      <carry to="ready" ⟦unknown-attribute⟧form="oldest"/>
      """)),
  Mistake(
    "one answer that vanishes", saying: "becomes of “no”",
    in: former(
      """
      ⟦answers-lost⟧<retired id="old" type="yes-no"/>
      <carry to="form" choices="cic"><when><is question="old" choices="yes"/></when></carry>
      """)),
  Mistake(
    "one number that vanishes", saying: "answers to “old” that are 49", "kept-only",
    in: former(
      """
      ⟦answers-lost⟧<retired id="old" type="whole-number" most="100"/>
      <carry to="form" choices="cic"><when><is question="old" at-least="50"/></when></carry>
      <carry to="form" choices="none"><when><is question="old" less-than="49"/></when></carry>
      """)),
  Mistake(
    "numbers that the question cannot have", saying: "that are more than 100 and up to 200",
    in: former(#"⟦answers-lost⟧<retired id="old" type="percentage" most="200"/><carry to="signed" from="old"/>"#)),
  Mistake(
    "numbers on both sides of those that are carried", saying: "that are 0 to 9 or 21 to 100",
    in: former(
      """
      ⟦answers-lost⟧<retired id="old" type="whole-number" most="100"/>
      <carry to="form" choices="cic">
      <when><all><is question="old" at-least="10"/><is question="old" at-most="20"/></all></when></carry>
      """)),
  Mistake(
    "an answer for everybody", saying: "whatever it had said",
    in: former(old + #"⟦carry-form⟧<carry to="form" choices="cic"/>"#)),
  Mistake("no answer", in: former(old + #"⟦carry-form⟧<carry to="form"/>"#)),
  Mistake(
    "two answers to one question", saying: "has one answer",
    in: former(old + #"<carry to="form" choices="⟦carry-form⟧none cic">\#(when)</carry>"#)),
  Mistake(
    "a number for a choice",
    in: former(old + #"<carry to="form" ⟦carry-form⟧value="2">\#(when)</carry>"#)),
  Mistake(
    "a choice for a number",
    in: former(old + #"<carry to="partners" ⟦carry-form⟧choices="two">\#(when)</carry>"#)),
  Mistake(
    "a number outside the limits",
    in: former(old + #"<carry to="signed" value="⟦bound-outside-limits⟧120">\#(when)</carry>"#)),
  Mistake(
    "an answer of another type as it was", saying: "“old” was a yes/no question",
    in: former(old + #"<carry to="partners" from="⟦carry-form⟧old"/>"#)),
  Mistake(
    "a choice that is no more, as it was", saying: "no choice “gone”",
    in: former(
      """
      <retired id="old" type="choice"><choice id="none"/><choice id="gone"/></retired>
      <carry to="form" from="⟦carry-form⟧old"/>
      """)),
  Mistake(
    "an answer to a retired question",
    in: former(old + #"<carry to="⟦carry-form⟧old" choices="yes">\#(when)</carry>"#)),
  Mistake(
    "a score while a profile is read",
    in: former(
      old
        + #"<carry to="form" choices="cic"><when>⟦formula-too-early⟧<score section="main" below="40"/></when></carry>"#)
  ),
  Mistake(
    "a derived value while a profile is read",
    in: former(
      old + #"<carry to="form" choices="cic"><when><is question="⟦carry-form⟧d" at-least="2"/></when></carry>"#
    ).replacing("</section>", with: #"<derived id="d" type="whole-number"><sum of="partners"/></derived></section>"#)),
  Mistake("asked again for no reason", in: former(#"⟦carry-form⟧<ask-again question="form"/>"#)),
  Mistake(
    "asked again for a choice that is there", saying: "still has the choice",
    in: former(#"<ask-again question="form" choices="⟦carry-form⟧cic"/>"#)),
  Mistake("a carry to nowhere", in: former(old + #"<carry to="⟦unknown-question⟧fom" from="old"/>"#)),
]

private let old = #"<retired id="old" type="yes-no" kept-only="yes"/>"#
private let when = #"<when><is question="old" choices="yes"/></when>"#

private func former(_ content: String) -> String {
  SmallRuleSet.section("", beside: #"<former version="0.9.0">\#(content)</former>"#)
}

@Suite("What is said of earlier editions")
struct FormerMistakeTests {
  @Test("is proved", arguments: formerMistakes)
  func mistake(_ mistake: Mistake) { mistake.check() }
}
