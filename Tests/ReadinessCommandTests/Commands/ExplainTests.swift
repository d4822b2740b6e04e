import Foundation
import ReadinessLoading
import Testing

@testable import ReadinessCommand

@Suite("Explain")
struct ExplainTests {
  @Test(
    "one of each sort",
    arguments: [
      "legal-form", "S1-04", "1-2", "accountable-care", "S1", "cost-per-patient", "X1", "double-running",
      "open-safety-concern", "D-08", "xml-doctype",
    ])
  func golden(_ id: String) throws {
    let result = try Tool.run(["explain", id])
    #expect(result.status == 0 && result.errors.isEmpty)
    try Golden.expect(result.text, "Tests/Expected/explain/\(id).txt")
  }

  @Test("a scale and a named condition, with what uses them and where they stand")
  func sharedParts() throws {
    let scale = try Tool.run(["explain", "--rules", "Samples/rule-sets/club-awards", "practice"])
    #expect(
      scale.text == """
        scale practice
          Marks:
            0 for “Never” (never)
            0.4 for “Sometimes” (sometimes)
            0.8 for “Mostly” (mostly)
            1 for “Always” (always)
          Questions:
            P-1 first-aider
            P-2 new-members
            G-1 lights
            G-2 open-days
          Written in: Samples/rule-sets/club-awards/rule-set.xml:13:5

        """, "\(scale.text)\(scale.errors)")
    let scratch = try Scratch()
    let rules = try String(contentsOf: Repository.url("Samples/rule-sets/school-run/rule-set.xml"), encoding: .utf8)
    try scratch.write(
      "rule-set.xml",
      rules.replacingOccurrences(
        of: "  <section ",
        with: #"""
            <statement id="many"><title>Many walk</title><when><is question="without-car" at-least="50"/></when></statement>
            <hold id="h" owner="council"><title>H</title><when><so statement="many"/></when><text>T</text><clears>C</clears><cite inferred="yes"/></hold>
            <section 
          """#))
    let statement = try Tool.run(["explain", "--rules", "rule-set.xml", "many"], folder: scratch.root)
    #expect(
      statement.text.contains("Holds when:") && statement.text.contains("Written in: rule-set.xml:"),
      "\(statement.text)\(statement.errors)")
  }

  @Test("every name of the shipped rules has something to it")
  func all() throws {
    let loaded = try #require(RuleSetInUse.read(nil).loaded)
    let explainer = RuleSetExplainer(loaded: loaded)
    for name in RuleSetExplainer.names(of: loaded) {
      let explanations = explainer.explanations(of: name)
      #expect(!explanations.isEmpty, "\(name)")
      for explanation in explanations { #expect(explanation.text.split(separator: "\n").count > 1, "\(name)") }
    }
  }
}
