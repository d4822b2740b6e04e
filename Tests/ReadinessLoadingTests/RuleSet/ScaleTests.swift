import Foundation
import ReadinessModel
import Testing

@testable import ReadinessLoading

/// Time grows with size and no faster, sound or not.
@Suite("Scale", .serialized)
struct ScaleTests {
  private static func questions(_ range: Range<Int>, rule: (Int) -> String) -> String {
    range.map { index in
      """
      <question id="q\(index)" code="Q-\(index)" type="whole-number" kinds="locality" short="yes" most="1000"><ask>?</ask></question>
      <derived id="d\(index)" type="whole-number"><sum of="q\(index) \(index == 0 ? "q1" : "d\(index - 1)")"/></derived>
      \(rule(index))
      """
    }.joined(separator: "\n")
  }

  private static func soundRule(_ index: Int) -> String {
    """
    <rule id="r\(index)" role="graded" question="q\(index)" weight="1" owner="ccg">
    <mark value="0" to="4"/><mark value="1" from="5"/><action>A</action><cite claims="A-01"/></rule>
    """
  }

  private static func ruleSet(_ count: Int, rule: (Int) -> String = soundRule) -> String {
    SmallRuleSet.with(
      "<section id=\"s\" code=\"S\" aggregate=\"sum\"><title>T</title>\n\(questions(0..<count, rule: rule))\n</section>"
    )
  }

  @Test("20,000 rules, each derived value resting on the one before", .timeLimit(.minutes(5)))
  func manyRules() throws {
    let loaded = try #require(loadRuleSet(["rule-set.xml": Self.ruleSet(20_000)]).loaded)
    #expect(loaded.ruleSet.rules.count == 20_000)
    #expect(loaded.ruleSet.questions.count == 40_000)
  }

  @Test("1,000 files", .timeLimit(.minutes(5)))
  func manyFiles() throws {
    var files = [
      "rule-set.xml": SmallRuleSet.with((0..<1_000).map { "<include file=\"p\($0).xml\"/>" }.joined(separator: "\n"))
    ]
    for index in 0..<1_000 {
      files["p\(index).xml"] =
        "<part xmlns=\"urn:readiness:rule-set:1\"><glossary><term id=\"t\(index)\" short=\"T\(index)\"><name>T</name></term></glossary></part>"
    }
    #expect(try #require(loadRuleSet(files).loaded).files.count == 1_001)
  }

  @Test("20,000 rules on questions that do not exist", .timeLimit(.minutes(5)))
  func manyMistakes() {
    let wrong = { (index: Int) in
      "<rule id=\"r\(index)\" role=\"information\" question=\"x\(index)\"><cite inferred=\"yes\"/></rule>"
    }
    let reading = loadRuleSet(["rule-set.xml": Self.ruleSet(20_000, rule: wrong)])
    #expect(reading.diagnostics.count == Findings.limit + 1)
  }

  @Test("time per rule does not grow", .timeLimit(.minutes(5)))
  func linear() throws {
    // Of the processor, so that it does not matter what else there is to do.
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    func time(_ count: Int) -> Double {
      let text = Self.ruleSet(count)
      let files = RuleFilesInMemory(["rule-set.xml": [UInt8](text.utf8)])
      return (0..<3).map { _ in
        let before = now()
        _ = RuleSetLoader.load(files)
        return now() - before
      }.min() ?? 0
    }
    let (small, large) = (time(250), time(2_000))
    #expect(large < small * 24, "eight times the rules took \(large) after \(small)")
  }
}
