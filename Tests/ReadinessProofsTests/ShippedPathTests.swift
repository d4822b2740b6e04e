import ReadinessLoading
import ReadinessModel
import ReadinessProofs
import Testing

@Suite("The shipped path, proved")
struct ShippedPathTests {
  /// New work begins at its beginning: the first pathway, and the first conversation, bring questions of their own.
  static let explained = [
    "extended-services.xml: better-lowers-score “whole-pathways”",
    "care-first.xml: better-lowers-score “variation-conversations”",
  ]

  @Test("has no findings but those that are explained, and nothing is left undecided")
  func findings() throws {
    let loaded = try shipped()
    let report = Prover.prove(loaded)
    let found = report.findings.map { finding in
      let question = finding.diagnostic.message.split(separator: " ").first { $0.hasPrefix("“") } ?? ""
      return "\(finding.diagnostic.file): \(finding.code.rawValue) \(question)"
    }
    #expect(found == Self.explained)
    #expect(report.undecided == [])
    #expect(report.isSound)
    for finding in report.findings {
      let scores = try finding.examples.map { try loaded.assess($0.xml).1.sections.compactMap(\.score) }
      #expect(zip(scores[0], scores[1]).contains { $0 > $1 })
    }
  }

  @Test("says what it did not get to when the steps run out")
  func budget() throws {
    let report = Prover.prove(try shipped(), budget: 2_000)
    #expect(!report.undecided.isEmpty)
    #expect(report.isSound)
    #expect(report.steps <= 2_000)
  }
}
