import Foundation
import ReadinessModel
import Testing

/// A lay member of a board can look up every abbreviation that a paper may print.
@Suite("The glossary")
struct GlossaryTests {
  /// What the files of the shipped rule set say to people: texts without tags and comments.
  private func texts() throws -> [(file: String, text: String)] {
    let folder = packageRoot.appending(path: "Rules/three-step-path")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter { $0.hasSuffix(".xml") }
    return try names.sorted().map { name in
      let xml = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return (name, xml.replacing(/<!--[\s\S]*?-->/, with: " ").replacing(/<[^>]*>/, with: "\n"))
    }
  }

  private static func abbreviations(in text: String) -> Set<String> {
    Set(text.matches(of: /\b([A-Z]{2,})s?\b/).map { String($0.1) })
  }

  @Test("has every abbreviation that a text of the rule set uses")
  func abbreviations() throws {
    let ruleSet = try shipped()
    let known = ruleSet.glossary.reduce(into: Set<String>()) { $0.formUnion(Self.abbreviations(in: $1.short)) }
    for (file, text) in try texts() {
      let missing = Self.abbreviations(in: text).subtracting(known)
      #expect(missing.sorted() == [], "\(file)")
    }
  }

  @Test("says what each term is, in one sentence or by its full name")
  func meanings() throws {
    for term in try shipped().glossary {
      #expect(!term.name.isEmpty && (term.name != term.short || !term.means.isEmpty), "\(term.short)")
      #expect(term.means.isEmpty || term.means.hasSuffix("."), "\(term.short)")
    }
  }

  @Test("explains no term twice")
  func once() throws {
    let terms = try shipped().glossary.map { $0.short.lowercased() }
    #expect(Set(terms).count == terms.count)
  }
}
