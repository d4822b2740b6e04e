import Foundation
import ReadinessModel
import Testing

/// A lay member of a board can look up what a paper speaks of. (Abbreviations: see the tests of the guide.)
@Suite("The glossary")
struct GlossaryTests {
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
