import ReadinessLoading
import ReadinessModel
import Testing

@testable import ReadinessLoading

/// A graded rule on the legal form whose lowest mark has this action.
private func action(_ action: String) -> String {
  SmallRuleSet.section(
    """
    <rule id="r" role="graded" question="form" weight="1" owner="ccg">
    <mark value="0" choices="none">\(action)</mark>
    <mark value="0.5" choices="mou"><action>A</action></mark><mark value="1" choices="cic"/>
    <cite claims="A-01"/></rule>
    """)
}

/// Two rules whose lowest marks wait for an answer to each other's question.
private func waiting(_ first: String, _ second: String, _ expected: String = "⟦after-cycle⟧") -> String {
  SmallRuleSet.section(
    """
    <rule id="r" role="graded" question="form" weight="1" owner="ccg">
    <mark value="0" choices="none mou">\(expected)<action days="1"><text>A</text>\(first)</action></mark>
    <mark value="1" choices="cic"/><cite claims="A-01"/></rule>
    <rule id="s" role="graded" question="partners" weight="1" owner="ccg">
    <mark value="0" below="2"><action days="1"><text>A</text>\(second)</action></mark>
    <mark value="1" from="2"/><cite claims="A-01"/></rule>
    """)
}

/// A gate that leaves it to the actions of its question what to do.
private func silentGate(_ expected: String, marks: String) -> String {
  SmallRuleSet.section(
    """
    <rule id="r" role="gate" question="ready" owner="ccg">\(marks)<cite claims="A-01"/></rule>
    """,
    beside: """
      <step id="first" number="1" kinds="federation"><title>T</title><means>M</means><patients>P</patients>
      \(expected)<gate id="a" code="1-1"><title>T</title><when><is question="ready" choices="yes"/></when>
      <cite inferred="yes"/></gate></step>
      """)
}

private func silentHold(_ expected: String, _ attributes: String) -> String {
  SmallRuleSet.section(
    "",
    beside: """
      \(expected)<hold id="h" \(attributes)><title>T</title><when><is question="ready" choices="no"/></when><text>S</text>
      <clears>C</clears><cite inferred="yes"/></hold>
      """)
}

/// Parties beside the usual ones.
private func parties(_ parties: String) -> String { SmallRuleSet.with("<parties>\(parties)</parties>") }

/// Actions that cost nothing known, lead nowhere, wait for what cannot be, or have nobody to take them.
let actionMistakes: [Mistake] = [
  Mistake(
    "text and elements", in: action("<action>⟦stray-text⟧Do it.<text>A</text></action>")),
  Mistake(
    "an answer that does not exist", saying: "has no choice “cci”",
    in: action(#"<action days="1"><text>A</text><reaches choices="⟦unknown-choice⟧cci"/></action>"#)),
  Mistake(
    "an answer in the wrong form", saying: "it is a choice",
    in: action(#"<action days="1"><text>A</text>⟦answers-form⟧<reaches from="1"/></action>"#)),
  Mistake(
    "no answer at all",
    in: action(#"<action days="1"><text>A</text>⟦answers-form⟧<after question="partners"/></action>"#)),
  Mistake(
    "an answer nobody can give", saying: "answers run from 0 to 100",
    in: action(#"<action days="1"><text>A</text>⟦answers-impossible⟧<after question="signed" above="100"/></action>"#)),
  Mistake(
    "an unknown question",
    in: action(#"<action days="1"><text>A</text><after question="⟦unknown-question⟧x" from="1"/></action>"#)),
  Mistake(
    "waiting for itself",
    in: action(#"<action days="1"><text>A</text><after question="⟦after-itself⟧form" choices="mou"/></action>"#)),
  Mistake(
    "waiting for each other", saying: "form -> partners -> form",
    in: waiting(#"<after question="partners" from="2"/>"#, #"<after question="form" choices="cic"/>"#)),
  Mistake(
    "bringing about what is there",
    in: action(#"⟦reaches-nothing⟧<action days="1"><text>A</text><reaches choices="none"/></action>"#)),
  Mistake(
    "a gate that may need what costs nobody knows what", saying: "how many days",
    in: silentGate(
      "",
      marks: #"<mark value="0" choices="no">⟦days-missing⟧<action>A</action></mark><mark value="1" choices="yes"/>"#)),
  Mistake(
    "a gate with nothing to do", in: silentGate("⟦action-missing⟧", marks: "")),
  Mistake("a hold with nothing to do", in: silentHold("⟦action-missing⟧", #"acts-on="ready""#)),
  Mistake("a hold without anybody", in: silentHold("⟦owner-missing⟧", "")),
  Mistake(
    "two bodies",
    in: parties(
      #"<party id="a" body="yes"><name>A</name></party><party id="b" body="⟦second-body⟧yes"><name>B</name></party>"#)),
  Mistake(
    "nobody stands in",
    in: parties(#"<party id="a" kinds="⟦owner-unresolved⟧locality"><name>A</name></party>"#)),
]

@Suite("Actions")
struct ActionMistakeTests {
  @Test("lead somewhere, at a known cost, by somebody", arguments: actionMistakes)
  func mistake(_ mistake: Mistake) { mistake.check() }

  /// What waits for an earlier answer of the other's way is no ring.
  @Test func stepsOfOneWay() {
    let text = SmallRuleSet.section(
      """
      <rule id="r" role="graded" question="form" weight="1" owner="ccg">
      <mark value="0" choices="none mou"><action days="1"><text>A</text><after question="partners" from="1"/></action></mark>
      <mark value="1" choices="cic"/><cite claims="A-01"/></rule>
      <rule id="s" role="graded" question="partners" weight="1" owner="ccg">
      <mark value="0" below="1"><action days="1">B</action></mark>
      <mark value="0.5" from="1" below="2"><action days="1"><text>B</text><after question="form" choices="cic"/></action></mark>
      <mark value="1" from="2"/><cite claims="A-01"/></rule>
      """)
    #expect(loadRuleSet(["rule-set.xml": text]).diagnostics.map(\.line) == [])
  }
}
