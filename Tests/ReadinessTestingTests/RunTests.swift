import ReadinessLoading
import ReadinessModel
import Testing

@testable import ReadinessTesting

@Suite("Running test cases")
struct RunTests {
  private func report(_ body: String) throws -> TestReport {
    let suite = try suite(body)
    let loaded = try #require(SmallRuleSet.loaded)
    return TestReport(
      run: TestRun(suite, ruleSet: loaded.ruleSet), testFiles: suite.fileNames, ruleFiles: loaded.fileNames)
  }

  /// The lines of one case that is not as expected.
  private func lines(_ answers: String, _ expected: String) throws -> [String] {
    let text = try report(
      #"<given kind="team" target="first"/><case name="it">"# + answers + "\n<expect>\(expected)</expect></case>"
    ).text()
    return text.split(separator: "\n").dropLast().map(String.init)
  }

  @Test("what is as expected is only counted")
  func good() throws {
    let report = try report(thoroughCases)
    #expect(report.isGood)
    #expect(report.text() == "17 cases, 46 expectations: all as expected\n")
  }

  @Test("a mark: place, expected, found, and the answer and marks behind it")
  func mark() throws {
    #expect(
      try lines(#"<answer question="meetings" value="3"/>"#, #"<rule id="meetings" mark="1"/>"#) == [
        "cases.xml:3:35: mark of rule meetings: expected 1, found 0, because meetings is “3”; marks: "
          + "0 for at-least 0 at-most 3, 1 for at-least 4 [it]"
      ])
  }

  @Test("a state: why the answer stands as it does")
  func state() throws {
    #expect(
      try lines(#"<answer question="minutes-kept" value="mostly"/>"#, #"<rule id="minutes-kept" mark="1"/>"#) == [
        "cases.xml:3:39: mark of rule minutes-kept: expected 1, found contradictory, because minutes-kept is “mostly”, "
          + "which is not one of the choices [it]"
      ])
  }

  @Test("a gate: the value of each part and the answers")
  func gate() throws {
    #expect(
      try lines(#"<answer question="meetings" value="3"/>"#, #"<gate id="meets-often" outcome="met"/>"#) == [
        "cases.xml:3:41: gate G-1 meets-often: expected met, found not-met, because meetings at-least 4 is false; "
          + "meetings is “3” [it]"
      ])
  }

  @Test("a score: what was gained by which rule")
  func score() throws {
    let answers = #"<answer question="meetings" value="4"/><answer question="minutes-kept" value="no"/>"#
    #expect(
      try lines(answers, #"<section id="work" percent="80"/>"#) == [
        "cases.xml:3:37: percent of section work: expected 80 %, found 75 %, because 3 of 4 points: meetings 1 × 3, "
          + "minutes-kept 0 × 1 [it]"
      ])
  }

  static let wrong: [(String, String)] = [
    (#"<question id="meetings" state="blank"/>"#, "found answered"),
    (#"<question id="meetings" value="5"/>"#, "found 3"),
    (#"<question id="meetings" open="yes"/>"#, "found not listed"),
    (#"<section id="work" low="1"/>"#, "found 0"),
    (#"<section id="work" high="1"/>"#, "found 1/4"),
    (#"<section id="work" answered="50"/>"#, "found 75 %"),
    (#"<section id="work" gained="1"/>"#, "found 0"),
    (#"<section id="work" possible="4"/>"#, "found 3"),
    (#"<section id="work" band="late"/>"#, "found early"),
    (#"<section id="work" state="withheld"/>"#, "found scored"),
    (#"<step id="first" state="reached"/>"#, "found not-begun"),
    (#"<step id="first" met="1"/>"#, "found 0"),
    (#"<path confirmed="first"/>"#, "found none"),
    (#"<path possible="first"/>"#, "found none"),
    (#"<condition id="no-minutes" is="true"/>"#, "found unknown"),
    (#"<consistency id="minutes-of-nothing" is="present"/>"#, "found absent"),
    (#"<consistency id="minutes-of-nothing" is="absent" severity="warning"/>"#, "found error"),
    (#"<rule id="meetings" weight="2"/>"#, "found 3"),
    (#"<action gate="meets-often" listed="no"/>"#, "found number 1"),
    (#"<action gate="meets-often" place="2"/>"#, "found number 1"),
    (#"<action rule="meetings" points="1"/>"#, "found 3"),
    (#"<action rule="meetings" of="commissioner"/>"#, "found not listed"),
  ]

  @Test("each kind of expectation can be missed", arguments: wrong)
  func missed(_ expected: String, _ found: String) throws {
    let lines = try lines(#"<answer question="meetings" value="3"/>"#, expected)
    #expect(lines.count == 1)
    #expect(lines.first?.contains(found + ",") ?? false || lines.first?.contains(found + " [") ?? false, "\(lines)")
  }

  @Test("shared profiles build on each other, and answers above replace those below")
  func givens() throws {
    let report = try report(
      """
      <given id="base" kind="team" target="first"><answer question="meetings" value="3"/></given>
      <given id="more" from="base"><answer question="minutes-kept" value="yes"/></given>
      <case name="as shared" given="more"><expect><rule id="meetings" mark="0"/><rule id="minutes-kept" mark="1"/></expect>
      </case>
      <case name="replaced" given="more"><answer question="meetings" value="9"/>
        <expect><rule id="meetings" mark="1"/></expect></case>
      <case name="taken back" given="more"><answer question="meetings" state="blank"/>
        <expect><rule id="meetings" state="blank"/></expect></case>
      """)
    #expect(report.text() == "3 cases, 4 expectations: all as expected\n")
  }

  @Test("machines read the same")
  func machines() throws {
    let good = try report(#"<table rule="meetings" kind="team"><row value="3" mark="0"/></table>"#)
    let bad = try report(#"<table rule="meetings" kind="team"><row value="3" mark="1"/></table>"#)
    #expect([good].tap() == "TAP version 14\n1..1\nok 1 - meetings: 3 (cases.xml:2:36)\n")
    #expect(
      [bad].tap().contains("not ok 1 - meetings: 3 (cases.xml:2:36)\n  ---\n  message: |\n    cases.xml:2:57: mark"))
    #expect([good].junit().contains(#"<testsuite name="cases.xml" tests="1" failures="0" errors="0" skipped="0">"#))
    #expect([bad].junit().contains(#"failures="1""#))
    #expect([bad].junit().contains("<failure message=\"cases.xml:2:57: mark of rule meetings: expected 1, found 0"))
  }
}
