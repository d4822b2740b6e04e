import ReadinessLoading
import ReadinessModel
import Testing

@testable import ReadinessTesting

@Suite("Coverage")
struct CoverageTests {
  private func missing(_ body: String) throws -> [String] {
    let loaded = try #require(SmallRuleSet.loaded)
    return try Coverage(suite(body), ruleSet: loaded.ruleSet, places: loaded.places).missing.map(\.words)
  }

  @Test("cases that expect every outcome exercise all")
  func everything() throws { #expect(try missing(thoroughCases) == []) }

  @Test("every outcome of the small rule set is listed where there are no cases")
  func nothing() throws {
    #expect(
      try missing("") == [
        "step first: reached", "step first: not-sought", "step first: not-begun", "step first: cannot-tell",
        "step first: nothing-known", "step first: not-applicable", "gate G-1 meets-often: met",
        "gate G-1 meets-often: not-met", "gate G-1 meets-often: unknown", "gate G-1 meets-often: contradictory",
        "gate G-1 meets-often: not-applicable", "path: confirmed none", "path: confirmed first", "path: possible none",
        "path: possible first", "section work: scored", "section work: not-scored", "section work: withheld",
        "section work: band early", "section work: band late", "rule meetings: mark 0 for at-least 0 at-most 3",
        "rule meetings: mark 1 for at-least 4", "rule meetings: open", "rule meetings: does-not-apply",
        "rule minutes-kept: mark 1 for yes", "rule minutes-kept: mark 0 for no", "rule minutes-kept: open",
        "rule minutes-kept: not-applicable", "condition no-minutes: true", "condition no-minutes: false",
        "condition no-minutes: unknown", "consistency rule X1 minutes-of-nothing: present",
        "consistency rule X1 minutes-of-nothing: absent",
      ])
  }

  @Test("a summary has outcomes of its own; where every open answer counts, none is that there is no score")
  func summaries() throws {
    let loaded = try #require(SmallRuleSet.loaded)
    var ruleSet = loaded.ruleSet
    for index in ruleSet.rules.indices { ruleSet.rules[index].openCountsAs = .zero }
    ruleSet.sections.append(ruleSet.sections[0])
    ruleSet.sections[1].id = "all"
    ruleSet.sections[1].step = nil
    ruleSet.sections[1].root.children = []
    ruleSet.sections[1].summary = [SummaryPart(section: 0, group: "", weight: FixedDecimal(1))]
    let words = PossibleOutcomes(ruleSet).all.map { $0.words(ruleSet) }.filter { $0.hasPrefix("section ") }
    #expect(
      words == [
        "section work: scored", "section work: withheld", "section work: band early", "section work: band late",
        "section all: scored", "section all: withheld", "section all: band early", "section all: band late",
      ])
  }

  @Test("what a body has in passing, without being expected, is not exercised")
  func inPassing() throws {
    let body = """
      <case name="a" kind="team"><answer question="meetings" value="4"/><answer question="minutes-kept" value="no"/>
      <expect><rule id="meetings" mark="1"/></expect></case>
      """
    let missing = try missing(body)
    #expect(!missing.contains("rule meetings: mark 1 for at-least 4"))
    #expect(missing.contains("rule minutes-kept: mark 0 for no"))
    #expect(missing.contains("gate G-1 meets-often: met"))
  }

  @Test("an expectation that is not met exercises nothing")
  func unmet() throws {
    let body = #"<table rule="meetings" kind="team"><row value="3" mark="1"/></table>"#
    #expect(try missing(body).contains("rule meetings: mark 1 for at-least 4"))
  }

  @Test("a missing outcome has its place in the rule set, and the figure says how many there are")
  func figures() throws {
    let loaded = try #require(SmallRuleSet.loaded)
    let coverage = try Coverage(
      suite(#"<table rule="meetings" kind="team"><row value="3" mark="0"/></table>"#), ruleSet: loaded.ruleSet,
      places: loaded.places)
    #expect(coverage.possible == 33 && coverage.exercised == 1 && coverage.percent == 3)
    #expect(coverage.missing.first { $0.words == "rule meetings: open" }?.at?.place.line == 18)
  }
}
