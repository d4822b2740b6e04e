import Foundation
import ReadinessLoading
import ReadinessModel
import ReadinessReports
import Testing

@testable import ReadinessCommand

/// Words of results are looked up by whoever reads them: none may be without a meaning.
@Suite("Words of schemas and tables, explained")
struct SchemaWordsTests {
  private static let schemas = (try? Repository.names(in: "Rules/schema")) ?? []

  /// Every text under `enum` and `const`, wherever they stand.
  private static func words(in value: Any) -> Set<String> {
    if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(words(in: $1)) } }
    guard let object = value as? [String: Any] else { return [] }
    var found = Set((object["enum"] as? [Any] ?? []).compactMap { $0 as? String })
    if let word = object["const"] as? String { found.insert(word) }
    return object.values.reduce(into: found) { $0.formUnion(words(in: $1)) }
  }

  @Test("every word that a schema allows is explained", arguments: schemas)
  func schema(_ name: String) throws {
    let data = try Data(contentsOf: Repository.url("Rules/schema/\(name)"))
    let words: Set<String> =
      if name.hasSuffix(".json") {
        Self.words(in: try JSONSerialization.jsonObject(with: data))
      } else {
        Set(
          String(decoding: data, as: UTF8.self).matches(of: /enumeration value="([^"]*)"/).map { String($0.output.1) })
      }
    #expect(!words.isEmpty, "\(name)")
    expectExplained(words, name)
  }

  @Test("so is every word that a column of a table can hold")
  func tables() throws {
    let ruleSet = try #require(RuleSetInUse.read(nil).loaded?.ruleSet)
    for table in FactTables.all(ruleSet) {
      for column in table.columns { expectExplained(Set(column.values), "\(table.name) \(column.name)") }
    }
    for column in ChangeTable.columns { expectExplained(Set(column.values), column.name) }
  }

  /// Every name that explain knows.
  private static let known: Set<String> = {
    guard let loaded = RuleSetInUse.read(nil).loaded else { return [] }
    let vocabulary = Vocabulary(ruleSet: loaded.ruleSet)
    return Set(RuleSetExplainer.names(of: loaded) + vocabulary.names)
  }()

  private func expectExplained(_ words: Set<String>, _ whence: String) {
    let unknown = words.subtracting(Self.known)
    #expect(unknown.isEmpty, "\(unknown.sorted()) of \(whence)")
  }

  @Test("a word is explained as each of what it is")
  func explained() throws {
    let text = try Tool.run(["explain", "reached"]).text
    #expect(text.contains("state of a step reached") && text.contains("state of a route map reached"), "\(text)")
    #expect(try Tool.run(["explain", "yes-no"]).text.hasPrefix("type of answer yes-no\n"))
  }
}
