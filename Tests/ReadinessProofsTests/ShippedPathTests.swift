import ReadinessLoading
import ReadinessModel
import ReadinessProofs
import Testing

@Suite("The shipped path, proved")
struct ShippedPathTests {
  /// New work begins at its beginning: the second practice, the first pathway and the first conversation bring
  /// questions of their own. What is said of facts that nobody changes, and of figures that count nowhere, is for whoever
  /// reads the guide.
  static let explained = [
    "locality-foundation.xml: action-never-given “locality-practices”",
    "locality-foundation.xml: action-never-given “merged-practice”",
    "locality-foundation.xml: action-never-given “locality-population”",
    "provider-organisation.xml: better-lowers-score “partners”",
    "provider-organisation.xml: action-never-given “members-population”",
    "extended-services.xml: better-lowers-score “whole-pathways”",
    "extended-services.xml: action-never-given “place-of-death”",
    "accountable-care.xml: action-never-given “budget-result”",
    "accountable-care.xml: action-never-given “outcomes-improved”",
    "patient-voice.xml: action-never-given “involved-in-own-care”",
    "patient-voice.xml: action-never-given “care-and-concern”",
    "partnerships.xml: action-never-given “emergency-admissions-change”",
    "care-first.xml: better-lowers-score “variation-conversations”",
    "transition.xml: action-never-given “four-functions”",
    "ccg-support.xml: action-never-given “support-in-house”",
  ]

  /// Proved once for all tests.
  private static let full = Result { () throws -> (LoadedRuleSet, ProofReport) in
    let loaded = try shipped()
    return (loaded, Prover.prove(loaded))
  }

  @Test("has no findings but those that are explained, and nothing is left undecided")
  func findings() throws {
    let (loaded, report) = try Self.full.get()
    let found = report.findings.map { finding in
      let question = finding.diagnostic.message.split(separator: " ").first { $0.hasPrefix("“") } ?? ""
      let name = question.prefix { $0 != "”" }
      return "\(finding.diagnostic.file): \(finding.code.rawValue) \(name)”"
    }
    #expect(found == Self.explained)
    #expect(report.undecided == [])
    #expect(report.isSound)
    for finding in report.findings where finding.code == .betterLowersScore {
      let scores = try finding.examples.map { try loaded.assess($0.xml).1.sections.compactMap(\.score) }
      #expect(zip(scores[0], scores[1]).contains { $0 > $1 })
    }
  }

  @Test("says what it did not get to when the steps run out", arguments: [0, 50, 2_000, 20_000])
  func budget(_ steps: Int) throws {
    let (loaded, full) = try Self.full.get()
    let report = Prover.prove(loaded, budget: steps)
    #expect(!report.undecided.isEmpty)
    #expect(report.steps <= steps && report.budget == steps)
    #expect(report.isSound)
    for open in report.undecided {
      #expect(open.message.hasPrefix("not decided: ") && open.place != nil && open.severity == .warning)
      #expect(ProofCode(rawValue: open.code) != nil)
    }
    // What is found in few steps stands; what is found in many only is among what was named as not decided.
    for finding in report.findings { #expect(full.findings.contains { $0.diagnostic == finding.diagnostic }) }
    for finding in full.findings where !report.findings.contains(where: { $0.diagnostic == finding.diagnostic }) {
      let at = finding.diagnostic
      #expect(report.undecided.contains { $0.code == at.code && $0.file == at.file && $0.place == at.place }, "\(at)")
    }
  }

  @Test("fewer steps never leave less undecided")
  func more() throws {
    let (loaded, full) = try Self.full.get()
    let open = [200, 2_000, 20_000].map { Prover.prove(loaded, budget: $0).undecided.count } + [full.undecided.count]
    #expect(open == open.sorted(by: >) && open.last == 0 && open[0] > open[2], "\(open)")
  }
}
