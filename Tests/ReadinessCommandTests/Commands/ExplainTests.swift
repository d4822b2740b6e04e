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

  @Test("every name of the shipped rules has something to it")
  func all() throws {
    let loaded = try #require(RuleSetInUse.read(nil).loaded)
    let explainer = RuleSetExplainer(loaded: loaded)
    for name in RuleSetExplainer.names(of: loaded.ruleSet) {
      let explanations = explainer.explanations(of: name)
      #expect(!explanations.isEmpty, "\(name)")
      for explanation in explanations { #expect(explanation.text.split(separator: "\n").count > 1, "\(name)") }
    }
  }
}
