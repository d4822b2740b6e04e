import ReadinessLoading
import ReadinessModel
import Testing

@testable import ReadinessTesting

@Suite("Mutation")
struct MutationTests {
  private func report(_ body: String) throws -> MutationReport {
    let loaded = try #require(SmallRuleSet.loaded)
    let run = try MutationRun(suite(body), ruleSet: loaded.ruleSet, places: loaded.places)
    return run.report((0..<run.count).map { run.isNoticed($0) })
  }

  private func list() throws -> [String] {
    let loaded = try #require(SmallRuleSet.loaded)
    return MutationList(loaded.ruleSet, places: loaded.places).all.map(\.name)
  }

  @Test("thresholds, weights, marks, roles, operators, gates and kinds are changed, each once")
  func changes() throws {
    let names = try list()
    #expect(Set(names).count == names.count)
    for name in [
      "path: withhold-below 50 -> 51", "path: band early below 50 -> 49", "step first: also for office",
      "gate G-1 meets-often: always met", "gate G-1 meets-often: meetings at-least 4 -> meetings at-least 5",
      "gate G-1 meets-often: meetings at-least 4 -> meetings at-least 3", "section work: aggregate sum -> mean",
      "question meetings: not for team", "question meetings: not in the short form",
      "question minutes-kept: may not be claimed not applicable", "rule meetings: weight 3 -> 4",
      "rule meetings: role graded -> advisory", "rule meetings: mark for at-least 0 at-most 3 0 -> 0.1",
      "rule meetings: marks from 4 and to 3 -> 5", "rule meetings: marks from 4 and to 3 -> 3",
      "rule minutes-kept: yes earns 1 -> 0", "condition no-minutes: minutes-kept is no -> minutes-kept is yes or no",
      "consistency rule X1 minutes-of-nothing: severity error -> warning",
      "consistency rule X1 minutes-of-nothing: all -> any in all(meetings at-most 0; minutes-kept is yes)",
      "consistency rule X1 minutes-of-nothing: without minutes-kept is yes",
    ] {
      #expect(names.contains(name), "\(name)")
    }
  }

  @Test("nothing is noticed without cases")
  func nothing() throws {
    let report = try report("")
    #expect(report.noticed == 0 && report.percent == 0 && report.survivors.count == report.count)
  }

  @Test("a threshold is held by a case on each side of it, and by neither alone")
  func threshold() throws {
    let changes = ["rule meetings: marks from 4 and to 3 -> 5", "rule meetings: marks from 4 and to 3 -> 3"]
    func unnoticed(_ rows: String) throws -> [String] {
      let names = try report(#"<table rule="meetings" kind="team">"# + rows + "</table>").survivors.map(\.name)
      return changes.filter { names.contains($0) }
    }
    #expect(try unnoticed(#"<row value="3" mark="0"/>"#) == [changes[0]])
    #expect(try unnoticed(#"<row value="4" mark="1"/>"#) == [changes[1]])
    #expect(try unnoticed(#"<row value="3" mark="0"/><row value="4" mark="1"/>"#) == [])
  }

  @Test("a survivor has its place in the rule set; a reason explains it; reasons do not outlive their changes")
  func reasons() throws {
    let name = "rule meetings: weight 3 -&gt; 4"
    let report = try report(
      """
      <table rule="meetings" kind="team"><row value="4" mark="1"/></table>
      <unnoticed><why>because</why><change>\(name)</change><change>rule meetings: mark for at-least 4 1 -&gt; 0.9</change>
      <change>rule meetings: is painted red</change></unnoticed>
      """)
    let survivor = report.survivors.first { $0.name == "rule meetings: weight 3 -> 4" }
    #expect(survivor?.reason == "because" && survivor?.at?.place.line == 18)
    #expect(report.unexplained.count == report.survivors.count - 1)
    #expect(report.noticedAfterAll.map(\.change) == ["rule meetings: mark for at-least 4 1 -> 0.9"])
    #expect(report.unknown.map(\.change) == ["rule meetings: is painted red"])
    #expect(report.unknown.first?.at.place.line == 4)
  }

  @Test("thorough cases leave only what they do not look at")
  func thorough() throws {
    let names = try report(thoroughCases).survivors.map(\.name)
    #expect(
      names.filter { !$0.hasPrefix("path: ") && !$0.contains("short form") && !$0.hasPrefix("section") } == [
        "consistency rule X1 minutes-of-nothing: not for office",
        "consistency rule X1 minutes-of-nothing: minutes-kept is yes -> minutes-kept is yes or no",
      ])
  }
}
