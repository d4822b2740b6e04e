import ReadinessLoading
import ReadinessModel
import Testing

@testable import ReadinessTesting

@Suite("Mistakes in test cases")
struct ReadingMistakeTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    var written: String
    /// `line:column code`, one for each finding.
    var found: [String]
    var help = ""

    var testDescription: String { written }

    init(_ written: String, _ found: String..., help: String = "") {
      (self.written, self.found, self.help) = (written, found, help)
    }
  }

  static let team = #"<given kind="team" target="first"/>"#

  static let mistakes: [Mistake] = [
    Mistake(#"<table rule="meeting"><row value="1" mark="0"/></table>"#, "3:14 unknown-rule", help: "meetings"),
    Mistake(
      #"<case name="a"><answer question="minuts-kept" value="yes"/><expect><path confirmed="none"/></expect></case>"#,
      "3:34 unknown-question", help: "minutes-kept"),
    Mistake(
      #"<case name="a"><expect><gate id="meets-oftn" outcome="met"/></expect></case>"#, "3:34 unknown-gate",
      help: "meets-often"),
    Mistake(
      #"<case name="a"><expect><gate id="meets-often" outcome="reached"/></expect></case>"#, "3:56 unknown-word"),
    Mistake(
      #"<case name="a"><expect><condition id="minutes" is="true"/></expect></case>"#, "3:39 unknown-condition"),
    Mistake(#"<case name="a"><expect><hold id="stop" is="true"/></expect></case>"#, "3:34 unknown-hold"),
    Mistake(
      #"<case name="a"><expect><consistency id="minutes-of-nothin" is="absent"/></expect></case>"#,
      "3:41 unknown-consistency-rule", help: "minutes-of-nothing"),
    Mistake(
      #"<case name="a"><expect><section id="work" band="lat"/></expect></case>"#, "3:49 unknown-band", help: "late"),
    Mistake(#"<case name="a"/>"#, "3:1 asserts-nothing"),
    Mistake(#"<case name="a"><expect/></case>"#, "3:1 asserts-nothing"),
    Mistake(#"<case name="a"><expect><rule id="meetings"/></expect></case>"#, "3:24 asserts-nothing"),
    Mistake(#"<table rule="meetings"><row value="3"/></table>"#, "3:24 asserts-nothing"),
    Mistake(#"<table rule="meetings"/>"#, "3:1 asserts-nothing"),
    Mistake(#"<table rule="meetings"><row mark="0"/></table>"#, "3:24 row-answer"),
    Mistake(#"<table rule="meetings"><row value="3" state="not-known" mark="0"/></table>"#, "3:24 row-answer"),
    Mistake(
      #"<table rule="meetings"><row value="3" mark="0.5"/></table>"#, "3:45 impossible-expectation", help: "0, 1"),
    Mistake(
      #"<table rule="meetings"><row value="3" mark="0" result="open"/></table>"#, "3:56 contradictory-expectation"),
    Mistake(
      #"<case name="a"><expect><rule id="meetings" mark="0"/><rule id="meetings" mark="1"/></expect></case>"#,
      "3:80 contradictory-expectation"),
    Mistake(
      #"<case name="a"><expect><section id="work" exact="3/4" percent="70"/></expect></case>"#,
      "3:64 contradictory-expectation"),
    Mistake(
      #"<case name="a"><expect><section id="work" state="withheld" percent="70"/></expect></case>"#,
      "3:69 contradictory-expectation"),
    Mistake(
      #"<case name="a"><expect><step id="first" state="reached"/><gate id="meets-often" outcome="unknown"/></expect></case>"#,
      "3:90 contradictory-expectation"),
    Mistake(#"<case name="a"><expect><step id="first" met="2"/></expect></case>"#, "3:46 impossible-expectation"),
    Mistake(
      #"<case name="a" given="b"><expect><path confirmed="none"/></expect></case>"#, "3:23 unknown-given"),
    Mistake(
      #"<given id="a" from="b"/><given id="b" from="a"/>"#, "3:21 given-cycle", "3:45 given-cycle"),
    Mistake(
      #"<case name="a"><expect><path confirmed="none"/></expect></case><case name="a"><expect><path possible="none"/></expect></case>"#,
      "3:76 duplicate-case"),
    Mistake(
      #"<case name="a" as-of="2013-02-30"><expect><path confirmed="none"/></expect></case>"#, "3:23 bad-test-date"),
    Mistake(#"<cas name="a"/>"#, "3:1 unknown-element", help: "case"),
    Mistake(#"<table rule="meetings" kinds="team"><row value="3" mark="0"/></table>"#, "3:24 unknown-attribute"),
  ]

  @Test("each is found at its place, with the nearest name", arguments: mistakes)
  func mistake(_ mistake: Mistake) throws {
    let reading = try read(Self.team + "\n" + mistake.written)
    #expect(
      reading.diagnostics.map { "\($0.place.map { "\($0.line):\($0.column)" } ?? "-") \($0.code)" } == mistake.found)
    #expect(reading.diagnostics.allSatisfy { $0.file == "cases.xml" })
    #expect(mistake.help.isEmpty || reading.diagnostics.contains { $0.help.contains(mistake.help) })
    #expect(reading.suite == nil)
  }

  @Test("a case says of whom and when")
  func incomplete() throws {
    let body = #"<case name="a"><expect><path confirmed="none"/></expect></case>"#
    #expect(try read(body).diagnostics.map(\.code) == ["incomplete-case"])
    let given = #"<given kind="team"/>"# + body
    #expect(try read(given, attributes: #"rule-set="small""#).diagnostics.map(\.code) == ["incomplete-case"])
  }

  @Test("cases for another rule set are not run")
  func otherRuleSet() throws {
    let reading = try read("", attributes: #"rule-set="large""#)
    #expect(reading.diagnostics.map(\.code) == ["test-of-other-rule-set"])
  }

  @Test("every code is explained once")
  func codes() {
    for code in TestCode.allCases { #expect(!code.entry.explanation.isEmpty && !code.entry.remedy.isEmpty) }
    #expect(Set(TestCode.allCases.map(\.rawValue)).count == TestCode.allCases.count)
  }
}
