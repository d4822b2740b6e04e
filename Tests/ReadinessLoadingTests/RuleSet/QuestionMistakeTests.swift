import Testing

private func question(_ attributes: String, _ content: String = "") -> String {
  SmallRuleSet.section(
    #"<question id="q" kinds="locality" short="yes" \#(attributes)><ask>?</ask>\#(content)</question>"#)
}

private func derived(_ attributes: String, _ content: String) -> String {
  SmallRuleSet.section(#"<derived id="d" \#(attributes)>\#(content)</derived>"#)
}

/// Questions and derived values that contradict themselves.
let questionMistakes: [Mistake] = [
  Mistake("limits of a date", saying: "only numbers", in: question(#"type="date" ⟦not-for-type⟧least="5""#)),
  Mistake("a latest number", saying: "only dates", in: question(#"type="decimal" ⟦not-for-type⟧latest="as-of""#)),
  Mistake("a better text", in: question(#"type="text" ⟦not-for-type⟧better="more""#)),
  Mistake("more of a choice", saying: "first or last", in: question(#"type="yes-no" ⟦not-for-type⟧better="more""#)),
  Mistake(
    "the median of yes and no", saying: "only numbers have a median",
    in: question(#"type="yes-no" ⟦not-for-type⟧merge="median""#)),
  Mistake(
    "the lowest of unordered choices", saying: "better=\"first\"",
    in: question(#"type="yes-no" ⟦not-for-type⟧merge="lowest""#)),
  Mistake("a share of dates", in: question(#"type="date" ⟦not-for-type⟧merge="share-yes""#)),
  Mistake(
    "choices of a number", saying: "type=\"choice\"",
    in: question(#"type="decimal""#, #"⟦not-for-type⟧<choice id="a">A</choice>"#)),
  Mistake(
    "bounds of a sum over practices",
    in: derived(#"type="whole-number""#, #"<practices figure="sum" ⟦not-for-type⟧at-least="2"/>"#)),
  Mistake(
    "limits the wrong way round", saying: "the least answer 10 is more than the most, 5",
    in: question(#"type="decimal" least="⟦limits-reversed⟧10" most="5""#)),
  Mistake(
    "a limit above the usual most", saying: "run from 0 to 100",
    in: question(#"type="percentage" least="⟦limits-reversed⟧101""#)),
  Mistake(
    "bounds of practices the wrong way round",
    in: derived(
      #"type="percentage""#, #"<practices figure="share" at-least="⟦limits-reversed⟧9" at-most="5"/>"#)),
  Mistake(
    "half a practice", saying: "answers are whole",
    in: question(#"type="whole-number" most="⟦fractional-bound⟧2.5""#)),
  Mistake(
    "one choice", saying: "lists one choice",
    in: SmallRuleSet.section(
      """
      ⟦too-few-choices⟧<question id="q" type="choice" kinds="locality" short="yes"><ask>?</ask><choice id="a">A</choice></question>
      """)),
  Mistake(
    "no choices", saying: "lists no choices",
    in: SmallRuleSet.section(
      #"⟦too-few-choices⟧<question id="q" type="choice" kinds="locality" short="yes"><ask>?</ask></question>"#)),
  Mistake(
    "too many choices",
    in: question(
      #"type="choice""#,
      (1...65).map { "\($0 == 65 ? "⟦too-many⟧" : "")<choice id=\"c\($0)\">C</choice>" }.joined())),
  Mistake(
    "a whole quotient", saying: "type=\"decimal\" or type=\"money\"",
    in: derived(#"type="⟦derived-type⟧whole-number""#, #"<quotient of="cost" by="partners"/>"#)),
  Mistake(
    "a sum of money and people", saying: "the same type",
    in: derived(#"type="⟦derived-type⟧money""#, #"<sum of="cost partners"/>"#)),
  Mistake(
    "a share in pounds",
    in: derived(#"type="⟦derived-type⟧money""#, #"<share><is question="ready" choices="yes"/></share>"#)),
  Mistake(
    "a quotient of a choice", saying: "“form” is a choice",
    in: derived(#"type="decimal""#, #"<quotient of="⟦derived-type⟧form" by="partners"/>"#)),
  Mistake(
    "the age of a number", saying: "only dates have an age",
    in: derived(#"type="whole-number""#, #"<age of="⟦derived-type⟧partners" in="months"/>"#)),
  Mistake(
    "a derived value of itself", saying: "a -> b -> a",
    in: SmallRuleSet.section(
      """
      ⟦derived-cycle⟧<derived id="a" type="decimal"><quotient of="b" by="partners"/></derived>
      <derived id="b" type="decimal"><quotient of="a" by="partners"/></derived>
      """)),
  Mistake(
    "applicability that depends on itself", saying: "p -> d -> p",
    in: SmallRuleSet.section(
      """
      ⟦applicability-cycle⟧<question id="p" type="whole-number" kinds="locality" short="yes"><ask>?</ask>
      <applies-when><is question="d" more-than="2"/></applies-when></question>
      <derived id="d" type="whole-number"><sum of="p partners"/></derived>
      """)),
  Mistake(
    "a part outside the short form", saying: "“signed” is outside the short form",
    in: derived(#"type="percentage" short="⟦short-form-part⟧yes""#, #"<sum of="signed"/>"#)),
  Mistake(
    "a share of practices without bounds",
    in: derived(#"type="percentage""#, #"⟦no-test⟧<practices figure="share"/>"#)),
]

@Suite("Questions and derived values")
struct QuestionMistakeTests {
  @Test("are proved", arguments: questionMistakes)
  func mistake(_ mistake: Mistake) { mistake.check() }
}
