import Foundation
import Testing

@Suite("Compare two rule sets for anybody")
struct CompareProofTests {
  /// The shipped rule set, and a copy of it in which one gate asks for more.
  private func pair() throws -> Scratch {
    let scratch = try Scratch()
    for name in ["old", "new"] {
      try FileManager.default.copyItem(
        at: Repository.url("Rules/three-step-path"), to: scratch.root.appending(path: name))
    }
    let steps = try String(contentsOf: Repository.url("Rules/three-step-path/steps.xml"), encoding: .utf8)
    let stricter = steps.replacing(
      "\"locality-practices\" at-least=\"2\"", with: "\"locality-practices\" at-least=\"3\"")
    #expect(stricter != steps)
    try scratch.write("new/steps.xml", stricter)
    return scratch
  }

  @Test("the bodies that show it can be assessed under both rule sets, and differ as was said")
  func examples() throws {
    let scratch = try pair()
    let line = "$R compare --prove --examples bodies --format json old new"
    let result = try Tool.shell(line, folder: scratch.root)
    #expect(result.status == 1)
    let document = try JSONSerialization.jsonObject(with: Data(result.output)) as? [String: Any]
    let items = try #require(document?["items"] as? [[String: Any]])
    let gate = try #require(items.first { $0["verdict"] as? String == "differs" && $0["kind"] as? String == "gate" })
    #expect(gate["id"] as? String == "grouping-of-practices" && gate["answers"] as? Int == 1)
    let file = try #require(gate["file"] as? String)
    for (rules, key) in [("old", "before"), ("new", "after")] {
      let assess = "$R assess --quiet --rules \(rules) --format json \(file)"
      let assessed = try Tool.shell(assess, folder: scratch.root)
      let record = try JSONSerialization.jsonObject(with: Data(assessed.output)) as? [String: Any]
      let steps = try #require(record?["steps"] as? [[String: Any]])
      let gates = steps.flatMap { $0["gates"] as? [[String: Any]] ?? [] }
      let outcome = gates.first { $0["id"] as? String == "grouping-of-practices" }?["outcome"] as? String
      #expect(outcome == gate[key] as? String)
    }
  }

  @Test("junit has a test case for each item, failing where judged differently")
  func junit() throws {
    let scratch = try pair()
    let result = try Tool.shell("$R compare --prove --quiet --format junit old new", folder: scratch.root)
    #expect(result.status == 1)
    #expect(result.text.contains("<testcase classname=\"three-step-path 2.0.0 and three-step-path 2.0.0\""))
    #expect(result.text.contains("name=\"gate grouping-of-practices\">\n      <failure message="))
    #expect(result.text.contains("name=\"gate two-partners\"/>"))
  }

  @Test("what is not decided counts only where a proof is required")
  func budget() throws {
    let scratch = try pair()
    let line = "$R compare --prove --quiet --budget 1 old new"
    #expect(try Tool.shell(line, folder: scratch.root).status == 0)
    #expect(try Tool.shell(line + " --require-proof", folder: scratch.root).status == 1)
    #expect(try Tool.shell(line, folder: scratch.root).text.contains("not decided: no difference was found"))
  }

  @Test("examples never take the place of what was read")
  func inputs() throws {
    let scratch = try pair()
    try FileManager.default.copyItem(
      atPath: scratch.root.appending(path: "new/steps.xml").path(),
      toPath: scratch.root.appending(path: "new/gate-grouping-of-practices.xml").path())
    let main = try String(contentsOfFile: scratch.root.appending(path: "new/rule-set.xml").path(), encoding: .utf8)
    try scratch.write(
      "new/rule-set.xml", main.replacing("\"steps.xml\"", with: "\"gate-grouping-of-practices.xml\""))
    let before = try String(
      contentsOfFile: scratch.root.appending(path: "new/gate-grouping-of-practices.xml").path(), encoding: .utf8)
    let result = try Tool.shell("$R compare --prove --examples new old new", folder: scratch.root)
    #expect(result.status == 2 && result.errors.contains("[output-is-an-input]"))
    #expect(
      try String(
        contentsOfFile: scratch.root.appending(path: "new/gate-grouping-of-practices.xml").path(), encoding: .utf8)
        == before)
  }
}
