/// Rule sets of one file for tests: what is not about the case stands here.
enum Fixture {
  /// A rule set with these top-level elements behind the usual opening.
  static func ruleSet(_ body: String, kinds: String = "<kind id=\"club\"><name>club</name></kind>") -> String {
    """
    <rule-set xmlns="urn:readiness:rule-set:1" id="fixture" version="1.0.0">
      <title>Fixture</title>
      <kinds>\(kinds)</kinds>
      <parties><party id="board"><name>board</name></party></parties>
      <scoring withhold-below="60">
        <band id="early" below="40"><name>early</name></band>
        <band id="developing" below="70"><name>developing</name></band>
        <band id="established"><name>established</name></band>
      </scoring>
    \(body)
    </rule-set>
    """
  }

  static func step(_ gates: String, id: String = "start", number: Int = 0) -> String {
    """
      <step id="\(id)" number="\(number)" kinds="club">
        <title>Step \(id)</title><means>Means.</means><patients>Patients.</patients>
    \(gates)
      </step>
    """
  }

  static func gate(_ id: String, code: String, _ formula: String) -> String {
    """
        <gate id="\(id)" code="\(code)" owner="board">
          <title>Gate \(code)</title><when>\(formula)</when><action>Act.</action><cite inferred="yes"/>
        </gate>
    """
  }

  static func section(_ body: String) -> String {
    "  <section id=\"things\" code=\"T\" aggregate=\"sum\"><title>Things</title>\n\(body)\n  </section>"
  }

  /// A question about a number from 0 to 100.
  static func number(_ id: String, _ attributes: String = "", inside: String = "") -> String {
    """
        <question id="\(id)" type="whole-number" kinds="club" short="yes" most="100" \(attributes)>
          <ask>How many \(id) are there?</ask>\(inside)
        </question>
    """
  }

  static func yesNo(_ id: String, _ attributes: String = "", inside: String = "") -> String {
    """
        <question id="\(id)" type="yes-no" kinds="club" short="yes" \(attributes)>
          <ask>Is there \(id)?</ask>\(inside)
        </question>
    """
  }

  static func rule(_ question: String, _ marks: String, weight: Int = 1) -> String {
    """
        <rule id="\(question)" role="graded" question="\(question)" weight="\(weight)" owner="board">
          \(marks)<action>Act.</action><cite inferred="yes"/>
        </rule>
    """
  }

  /// A rule that only shows the answer.
  static func shown(_ question: String) -> String {
    "    <rule id=\"\(question)\" role=\"information\" question=\"\(question)\" owner=\"board\"><cite inferred=\"yes\"/></rule>"
  }

  static func condition(_ id: String, _ formula: String, _ attributes: String = "") -> String {
    """
      <condition id="\(id)" owner="board" \(attributes)><title>\(id)</title><when>\(formula)</when><text>Text.</text><cite inferred="yes"/></condition>
    """
  }
}
