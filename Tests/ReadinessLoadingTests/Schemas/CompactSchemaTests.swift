import Foundation
import Testing

@testable import ReadinessLoading

@Suite("Schemas for Emacs")
struct CompactSchemaTests {
  private static let folder = packageRoot.appending(path: "Rules/schema/emacs")

  private static let schemas = [
    "rule-set.rnc": CompactSchema(
      namespace: RuleGrammar.namespace, shapes: RuleGrammar.shapes, roots: ["rule-set", "part"]),
    "profile.rnc": CompactSchema(
      namespace: ProfileGrammar.namespace, shapes: ProfileGrammar.shapes, roots: ["profile"]),
  ]

  @Test("are what the loader checks by", arguments: ["rule-set.rnc", "profile.rnc"])
  func fresh(_ name: String) throws {
    let text = try #require(Self.schemas[name]).text
    let file = Self.folder.appending(path: name)
    if (try? String(contentsOf: file, encoding: .utf8)) == text { return }
    guard ProcessInfo.processInfo.environment["READINESS_RECORD"] == "1" else {
      Issue.record("\(name) is stale: READINESS_RECORD=1 swift test writes it anew")
      return
    }
    try Data(text.utf8).write(to: file)
    Issue.record("\(name) was written anew; test again")
  }

  @Test("are found by the namespaces of the files")
  func located() throws {
    let rules = try String(contentsOf: Self.folder.appending(path: "schemas.rules"), encoding: .utf8)
    for (name, schema) in Self.schemas {
      #expect(rules.contains("<namespace ns=\"\(schema.namespace)\" uri=\"\(name)\"/>"))
    }
  }

  @Test("the settings for editors name files that are there")
  func settings() throws {
    let page = try String(contentsOf: packageRoot.appending(path: "Rules/README.md"), encoding: .utf8)
    let named = page.matches(of: /"systemId": "([^"]+)"/).map { String($0.output.1) }
    #expect(Set(named).count == 4)
    for path in named + ["Rules/schema/emacs/schemas.rules"] {
      #expect(FileManager.default.fileExists(atPath: packageRoot.appending(path: path).path), "\(path)")
      #expect(page.contains(path))
    }
  }
}
