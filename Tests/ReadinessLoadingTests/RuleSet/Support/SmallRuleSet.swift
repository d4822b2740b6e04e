/// Pieces of rule sets for tables of mistakes: everything here is in order, so that what a test adds stands out.
enum SmallRuleSet {
  /// A rule set around `content`; `kinds` replaces the usual kinds.
  static func with(
    _ content: String, kinds: String = usualKinds, attributes: String = #"id="small" version="1.0.0""#
  ) -> String {
    """
    <rule-set xmlns="urn:readiness:rule-set:1" \(attributes)>
    <title>A small rule set</title>
    \(kinds)
    <parties><party id="practices"><name>the practices</name></party><party id="ccg"><name>the CCG</name></party></parties>
    <sources><source id="article"><title>T</title><author>A</author><published>2013</published><where>W</where></source></sources>
    <claims><claim id="A-01" source="article" line="8" basis="stated" kind="criterion"><text>C</text></claim></claims>
    \(content)
    </rule-set>
    """
  }

  static let usualKinds = """
    <kinds><kind id="locality"><name>locality</name></kind><kind id="federation"><name>federation</name></kind>
    <kind id="both" includes="locality federation"><name>both</name></kind></kinds>
    """

  /// A rule set with one question of each type, and `content` behind them in the same section.
  static func section(_ content: String, beside: String = "") -> String {
    with(
      """
      <section id="main" code="M" aggregate="sum"><title>Main</title>
      <question id="partners" type="whole-number" kinds="locality federation" short="yes" unit="practices"><ask>?</ask></question>
      <question id="form" type="choice" kinds="locality federation" short="yes"><ask>?</ask>
      <choice id="none">None</choice><choice id="mou">MOU</choice><choice id="cic">CIC</choice></question>
      <question id="ready" type="yes-no" kinds="locality federation" short="yes"><ask>?</ask></question>
      <question id="signed" type="percentage" kinds="locality federation" short="no"><ask>?</ask></question>
      <question id="cost" type="money" kinds="federation" short="yes"><ask>?</ask></question>
      <question id="staff" type="decimal" kinds="federation" short="yes"><ask>?</ask>
      <not-applicable>nobody is employed</not-applicable></question>
      <question id="founded" type="date" kinds="federation" short="yes" latest="as-of"><ask>?</ask></question>
      <question id="opens" type="date" kinds="federation" short="yes"><ask>?</ask>
      <applies-when><is question="form" choices="cic"/></applies-when></question>
      <question id="partner-kinds" type="multiple-choice" kinds="federation" short="yes"><ask>?</ask>
      <choice id="trust">T</choice><choice id="council">C</choice><choice id="private">P</choice></question>
      <question id="notes" type="text" kinds="federation" short="no"><ask>?</ask></question>
      \(content)
      </section>
      \(beside)
      """)
  }

  /// A rule set with the questions of ``section(_:beside:)`` and a condition on `formula`.
  static func condition(_ formula: String) -> String {
    section(
      "",
      beside: """
        <condition id="shown" owner="ccg"><title>T</title><when>
        \(formula)
        </when><text>S</text><cite inferred="yes"/></condition>
        """)
  }

  /// Two steps, the second with a gate on `formula`; `content` stands in the section.
  static func gate(_ formula: String, section content: String = "") -> String {
    section(
      content,
      beside: """
        <step id="first" number="1" kinds="federation"><title>T</title><means>M</means><patients>P</patients>
        <gate id="a" code="1-1" owner="ccg"><title>T</title><when><is question="ready" choices="yes"/></when>
        <action>A</action><cite inferred="yes"/></gate></step>
        <step id="second" number="2" kinds="federation"><title>T</title><means>M</means><patients>P</patients>
        <gate id="b" code="2-1" owner="ccg"><title>T</title><when>
        \(formula)
        </when><action>A</action><cite inferred="yes"/></gate></step>
        """)
  }

  /// A rule set with one graded rule on `question` with these marks.
  ///
  /// `expected` marks the rule itself.
  static func marks(_ question: String, _ expected: String = "", _ marks: String) -> String {
    section(
      """
      \(expected)<rule id="r" role="graded" question="\(question)" weight="1" owner="ccg">
      \(marks)
      <action>A</action><cite claims="A-01"/></rule>
      """)
  }
}
