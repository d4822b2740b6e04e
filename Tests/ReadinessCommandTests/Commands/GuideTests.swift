import Foundation
import Testing

@Suite("Guide")
struct GuideTests {
  private func guide() throws -> [String: Any] {
    let result = try Tool.run(["guide", "--format", "json"])
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(result.text.split(separator: "\n").count == 1)
    return try #require(JSONSerialization.jsonObject(with: result.output) as? [String: Any])
  }

  @Test(
    "has the keys that scripts rely on",
    arguments: [
      ("questions", ["id", "code", "section", "type", "choices", "unit", "kinds", "short"]),
      ("rules", ["id", "role", "question", "weight", "source"]),
      ("steps", ["id", "gates"]), ("conditions", ["id"]), ("sources", ["id", "title"]),
    ])
  func keys(_ list: String, _ keys: [String]) throws {
    let items = try #require(guide()[list] as? [[String: Any]])
    #expect(!items.isEmpty)
    for item in items { #expect(Set(keys).isSubset(of: item.keys), "\(item)") }
  }

  @Test("choices have ids and labels, gates ids and codes")
  func parts() throws {
    let guide = try guide()
    let questions = try #require(guide["questions"] as? [[String: Any]])
    let form = try #require(questions.first { $0["id"] as? String == "legal-form" }?["choices"] as? [[String: String]])
    #expect(form.contains(["id": "cic", "label": "Community interest company (CIC)"]))
    let steps = try #require(guide["steps"] as? [[String: Any]])
    let gates = steps.compactMap { $0["gates"] as? [[String: Any]] }
    #expect(gates.map(\.count) == [2, 5, 3, 6])
    #expect(gates[1][1]["code"] as? String == "1-2")
  }
}
