import ReadinessLoading
import ReadinessModel
import Testing

@testable import ReadinessCommand

@Suite("Codes of findings")
struct CodeCatalogueTests {
  @Test("are unique, kebab-case and documented")
  func documented() {
    var seen: Set<String> = []
    for entry in CodeCatalogue.all {
      #expect(seen.insert(entry.code).inserted, "\(entry.code) stands for two things")
      #expect(entry.code.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil, "\(entry.code)")
      #expect(entry.explanation.count > 15, "\(entry.code) is not explained")
    }
  }

  @Test(
    "are found by explain", arguments: ["xml-doctype", "mark-gap", "bad-answer", "json-ends-early", "input-changed"])
  func explained(_ code: String) throws {
    let result = try Tool.run(["explain", code])
    #expect(result.status == 0)
    #expect(result.text.hasPrefix("code \(code), in findings about "))
  }

  @Test("do not stand for anything in the shipped rules")
  func apart() throws {
    let ruleSet = try #require(RuleSetInUse.read(nil).loaded?.ruleSet)
    let names = Set(RuleSetExplainer.names(of: ruleSet))
    for entry in CodeCatalogue.all { #expect(!names.contains(entry.code), "\(entry.code)") }
  }
}
