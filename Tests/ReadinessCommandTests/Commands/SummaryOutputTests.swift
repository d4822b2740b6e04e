import Foundation
import Testing

@Suite("Outputs of rule sets with summaries, lines and limits between whole numbers")
struct SummaryOutputTests {
  private static func question(_ id: String, weight: Int = 1) -> String {
    """
    <question id="\(id)" type="yes-no" kinds="k" short="yes"><ask>Is \(id) so?</ask></question>
    <rule id="\(id)" role="graded" question="\(id)" weight="\(weight)" owner="p"><mark value="1" choices="yes"/>
    <mark value="0" choices="no"/><action>Do \(id).</action><cite inferred="yes"/></rule>
    """
  }

  private static func ruleSet(withholdBelow: Int = 0, limit: String = "50", _ sections: String) -> String {
    """
    <rule-set xmlns="urn:readiness:rule-set:1" id="w" version="1.0.0"><title>W</title>
    <kinds><kind id="k"><name>club</name></kind></kinds>
    <parties><party id="p" body="yes"><name>the club</name></party></parties>
    <scoring withhold-below="\(withholdBelow)"><band id="lo" below="\(limit)"><name>low</name></band>
    <band id="hi"><name>high</name></band></scoring>\(sections)</rule-set>
    """
  }

  private static func profile(_ answers: [String: String]) -> String {
    let said = answers.sorted { $0.key < $1.key }.map { #"<answer question="\#($0.key)" value="\#($0.value)"/>"# }
    return """
      <profile xmlns="urn:readiness:profile:1" id="a" kind="k" as-of="2020-01-01" target="none"><name>A</name>
      <answers>\(said.joined())</answers></profile>
      """
  }

  private func run(_ ruleSet: String, _ answers: [String: String], _ options: [String]) throws -> Tool.Result {
    let scratch = try Scratch()
    try scratch.write("rule-set.xml", ruleSet)
    try scratch.write("a.xml", Self.profile(answers))
    return try Tool.run(
      ["assess", "--quiet", "--rules", "rule-set.xml"] + options + ["a.xml"], folder: scratch.root)
  }

  private static let summary = ruleSet(
    withholdBelow: 60,
    """
    <section id="a" code="A" aggregate="sum"><title>a</title>\(question("x"))\(question("y", weight: 3))</section>
    <section id="b" code="B" aggregate="sum"><title>b</title>\(question("z"))</section>
    <section id="s" code="S" aggregate="mean"><title>s</title><of section="a"/><of section="b"/></section>
    """)

  @Test("a section whose score is withheld has none among the parts of a summary")
  func withheldPart() throws {
    let answers = ["x": "yes", "z": "no"]
    let result = try run(Self.summary, answers, ["--format", "json"])
    let object = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
    let sections = try #require(object["sections"] as? [[String: Any]])
    #expect(sections.first?["state"] as? String == "withheld")
    let parts = try #require(sections.last?["parts"] as? [[String: Any]])
    #expect(parts.first?["exact"] is NSNull && parts.last?["exact"] as? String == "0")
    let table = try run(Self.summary, answers, ["--table", "parts", "--format", "ndjson"]).text
    #expect(table.contains(#""exact":null"#) && !table.contains(#""exact":"1""#), "\(table)")
  }

  @Test("where a summary is a total, nothing says that there is none")
  func total() throws {
    let report = try run(Self.summary, ["x": "yes", "y": "no", "z": "no"], []).text
    #expect(report.contains("Filled: shown.") && !report.contains("There is no total"))
    let plain = Self.ruleSet(
      "<section id=\"a\" code=\"A\" aggregate=\"sum\"><title>a</title>\(Self.question("x"))</section>")
    #expect(try run(plain, ["x": "yes"], []).text.contains("There is no total over areas."))
    let scratch = try Scratch()
    try scratch.write("rule-set.xml", Self.summary)
    let guide = try Tool.run(["guide", "--rules", "rule-set.xml", "--format", "text"], folder: scratch.root).text
    #expect(guide.contains("Bodies are never ranked.") && !guide.contains("There is no total"))
  }

  @Test("limits of bands are printed whole")
  func limits() throws {
    let section = "<section id=\"a\" code=\"A\" aggregate=\"sum\"><title>a</title>\(Self.question("x"))</section>"
    let report = try run(Self.ruleSet(limit: "33.3", section), ["x": "yes"], []).text
    #expect(report.contains("Ticks: limits at 33.3%."), "\(report)")
  }

  @Test("a mark that runs in a line is printed as it was earned, in tables too")
  func lines() throws {
    let sample = Repository.url("Samples/rule-sets/school-run").path
    let table = try Tool.run([
      "assess", "--quiet", "--rules", sample, sample + "/example.xml", "--table", "rules", "--format", "ndjson",
    ]).text
    #expect(table.contains(#""markExact":"11/24""#) && table.contains(#""markExact":"9/20""#), "\(table)")
  }

  @Test("groups in JSON have their state")
  func groups() throws {
    let section = """
      <section id="a" code="A" aggregate="sum"><title>a</title>
      <group id="g" aggregate="lowest"><title>G</title>\(Self.question("x"))</group><group id="h"><title>H</title>\(Self.question("y"))</group></section>
      """
    let result = try run(Self.ruleSet(section), ["x": "yes"], ["--format", "json"])
    let object = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
    let sections = try #require(object["sections"] as? [[String: Any]])
    let groups = try #require(sections.first?["groups"] as? [[String: Any]])
    #expect(groups.map { $0["state"] as? String } == ["scored", "not-scored"])
  }

  @Test("the guide in JSON tells how scores come about, and both ends of a line")
  func guide() throws {
    func sections(_ arguments: [String]) throws -> (sections: [[String: Any]], rules: [[String: Any]]) {
      let result = try Tool.run(["guide", "--quiet", "--format", "json", "--rules"] + arguments)
      let object = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
      return (
        try #require(object["sections"] as? [[String: Any]]), try #require(object["rules"] as? [[String: Any]])
      )
    }
    let home = try sections([Repository.url("Samples/rule-sets/warm-home").path]).sections
    let parts = home.flatMap { $0["parts"] as? [[String: Any]] ?? [] }
    #expect(parts.count >= 2 && parts.allSatisfy { $0["section"] is String && $0["weight"] is String })
    let run = try sections([Repository.url("Samples/rule-sets/school-run").path]).rules
    let marks = run.flatMap { $0["marks"] as? [[String: Any]] ?? [] }
    #expect(marks.contains { $0["value"] as? String == "0" && $0["toValue"] as? String == "1" }, "\(marks)")
  }
}
