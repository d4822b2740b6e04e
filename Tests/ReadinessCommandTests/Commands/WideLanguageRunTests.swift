import Foundation
import Testing

@testable import ReadinessCommand

/// Small rule sets that use the wider means of the language, run as their authors run them.
@Suite("The wider language, run")
struct WideLanguageRunTests {
  /// A rule set with one step, whose gate and sections a case gives; three yes/no questions are there for each.
  private func write(_ scratch: Scratch, _ name: String = "rules.xml", gate: String, sections: String) throws {
    try scratch.write(
      name,
      """
      <rule-set xmlns="urn:readiness:rule-set:1" id="wide" version="1.0.0"><title>T</title>
      <kinds><kind id="body"><name>body</name></kind></kinds>
      <parties><party id="us" body="yes"><name>us</name></party></parties>
      <scoring withhold-below="0" steps-by-score="yes"><band id="low" below="50"><name>low</name></band>
      <band id="high"><name>high</name></band></scoring>
      <step id="step" number="1" kinds="body"><title>Step</title><means>m</means><patients>p</patients>
      <gate id="gate" code="G" owner="us"><title>Gate</title><when>\(gate)</when><action><text>Do it.</text></action>
      <cite inferred="yes"/></gate></step>\(sections)</rule-set>
      """)
  }

  private func rule(_ id: String, weight: String = "1", marks: String? = nil, action: String = "") -> String {
    """
    <question id="\(id)" code="\(id.uppercased())" type="yes-no" kinds="body" short="yes"><ask>\(id)?</ask></question>
    <rule id="\(id)" role="graded" question="\(id)" weight="\(weight)" owner="us">
    \(marks ?? #"<mark value="1" choices="yes"/><mark value="0" choices="no"/>"#)
    <action days="1" months="1"><text>Do \(id).</text>\(action)</action><cite inferred="yes"/></rule>
    """
  }

  private func profile(_ scratch: Scratch, _ answers: [(String, String)]) throws {
    let texts = answers.map { #"<answer question="\#($0.0)" value="\#($0.1)"/>"# }.joined()
    try scratch.write(
      "p.xml",
      #"<profile xmlns="urn:readiness:profile:1" id="p" kind="body" as-of="2013-10-31" target="step"><name>P</name>"#
        + "<answers>\(texts)</answers></profile>")
  }

  private func run(_ scratch: Scratch, _ command: String) throws -> String {
    let words = command.split(separator: " ").map(String.init)
    let result = try Tool.run(words + ["--rules", "rules.xml", "--quiet", "p.xml"], folder: scratch.root)
    return result.text + result.errors
  }

  @Test("with everything answered a cap leaves no range, and the gate on the score is decided")
  func cap() throws {
    let scratch = try Scratch()
    try write(
      scratch, gate: #"<all><score section="one" at-least="50"/><is question="a" choices="yes"/></all>"#,
      sections: #"<section id="one" code="O" aggregate="sum"><title>One</title><group id="g" cap="1"><title>G</title>"#
        + rule("a") + rule("b", weight: "2") + "</group></section>")
    try profile(scratch, [("a", "yes"), ("b", "no")])
    let json = try run(scratch, "assess --format json")
    #expect(json.contains(#""exact":"1","low":"1","high":"1""#) && json.contains(#""outcome":"met""#), "\(json)")
  }

  @Test("a bonus goes no further than what is possible in the group that holds it")
  func bonus() throws {
    let scratch = try Scratch()
    try write(
      scratch, gate: #"<is question="a" choices="yes"/>"#,
      sections: #"<section id="one" code="O" aggregate="sum"><title>One</title>"# + rule("a", weight: "4")
        + #"<group id="g"><title>G</title>"# + rule("b") + #"<group id="x" bonus="yes"><title>X</title>"#
        + rule("c", weight: "3") + "</group></group></section>")
    try profile(scratch, [("a", "no"), ("b", "yes"), ("c", "yes")])
    let json = try run(scratch, "assess --format json")
    #expect(json.contains(#""exact":"1/5","low":"1/5","high":"1/5""#), "\(json)")
  }

  /// Gates, with what has to be there for each to be reached by one change of `a`.
  private static let ways: [(name: String, gate: String, marks: String?, answers: [(String, String)])] = [
    (
      "a mark that hangs on another answer", #"<is question="a" choices="yes"/>"#,
      #"<mark value="1" choices="yes"><when><is question="b" choices="yes"/></when></mark>"#
        + #"<mark value="0.5" choices="yes"/><mark value="0" choices="no"/>"#, [("a", "no"), ("b", "yes")]
    ),
    ("the score of a summary", #"<score section="all" at-least="60"/>"#, nil, [("a", "no"), ("b", "yes")]),
    ("a score, while an answer is open", #"<score section="one" at-least="60"/>"#, nil, [("b", "yes")]),
  ]

  @Test("a way is found, and none is called impossible", arguments: [0, 1, 2])
  func plans(_ index: Int) throws {
    let way = Self.ways[index]
    let scratch = try Scratch()
    try write(
      scratch, gate: way.gate,
      sections: #"<section id="one" code="O" aggregate="sum"><title>One</title>"# + rule("a", marks: way.marks)
        + rule("b") + "</section>"
        + #"<section id="all" code="S" aggregate="mean"><title>All</title><of section="one" weight="1"/></section>"#)
    try profile(scratch, way.answers)
    let json = try run(scratch, "plan --format json")
    let isFound = json.contains(#""state":"planned""#) || json.contains(#""state":"best-found""#)
    #expect(isFound && json.contains(#""question":"a""#), "\(way.name): \(json)")
    let aimed = try run(scratch, "plan --format json --goal all=high")
    #expect(!aimed.contains("is no section of"), "\(aimed)")
  }

  @Test("two rule sets whose summaries weigh their parts otherwise are not proved the same")
  func summaries() throws {
    let scratch = try Scratch()
    for (name, weight) in [("old.xml", "1"), ("new.xml", "5")] {
      try write(
        scratch, name, gate: #"<is question="a" choices="yes"/>"#,
        sections: #"<section id="one" code="O" aggregate="sum"><title>One</title>"# + rule("a") + "</section>"
          + #"<section id="two" code="W" aggregate="sum"><title>Two</title>"# + rule("b") + "</section>"
          + #"<section id="all" code="S" aggregate="mean"><title>All</title><of section="one" weight="1"/>"#
          + #"<of section="two" weight="\#(weight)"/></section>"#)
    }
    let found = try Tool.run(["compare", "--prove", "old.xml", "new.xml"], folder: scratch.root)
    #expect(found.status == 1 && found.text.contains("section “all”"), "\(found.text)")
    let same = try Tool.run(["compare", "--prove", "old.xml", "old.xml"], folder: scratch.root)
    #expect(same.status == 0, "\(same.text)")
    let refused = try Tool.run(
      ["compare", "--prove", "--tailoring", "t.xml", "old.xml", "new.xml"], folder: scratch.root)
    #expect(refused.status == 2 && refused.errors.contains("[conflicting-options]"), "\(refused.errors)")
  }

  @Test("what a commissioner owes is the action at the answer that was given, in every output")
  func owed() throws {
    // Six tenths, of which the answer of 60 earns an action of its own.
    let sample = Repository.url("Samples/quarry-bank.xml").path
    let wanted = "Add the remaining enhanced services to the single contract, or say which stay out and why."
    let json = try Tool.run(["assess", "--quiet", "--format", "json", sample]).text
    let list = json.components(separatedBy: #""commissionerActions""#).last ?? ""
    #expect(list.contains(#""id":"single-les-contract:40..<80""#) && list.contains(wanted), "\(list.prefix(900))")
    for arguments in [["--format", "xml"], ["--format", "ndjson", "--detail", "full"], ["--format", "html"]] {
      #expect(try Tool.run(["assess", "--quiet"] + arguments + [sample]).text.contains(wanted), "\(arguments)")
    }
    let table = try Tool.run(["assess", "--quiet", "--table", "actions", sample]).text
    #expect(table.contains("single-les-contract:40..<80") && !table.contains("single-les-contract:0..0"), "\(table)")
  }
}
