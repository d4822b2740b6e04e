import BrowserSupport
import Foundation
import ReadinessEngine
import ReadinessLoading
import ReadinessModel
import Testing

@testable import ReadinessReports

@Suite(
  "The form says first what a report says first", .serialized, .enabled(if: Browser.isAvailable, "no Chromium here"))
struct VerdictTests {
  private static let samples = [
    "ashgrave", "broadwyke-ccg", "castle-and-forest", "four-rivers", "harbour-health", "ironstone", "larkmere",
    "meadow-short", "pennyfold", "quarry-bank", "thornby-cross", "tidewater", "upland-ccg", "welland-vale",
  ]

  /// A change of a sample's text that brings about what no sample has.
  private static let changes: [(sample: String, from: String, to: String)] = [
    ("four-rivers", "target=\"extended-services\"", "target=\"accountable-care\""),
    ("welland-vale", "target=\"provider-organisation\"", "target=\"none\""),
  ]

  @Test("verdict, what belongs to it, patients, what is asked and what is shown, of every sample")
  func samples() throws {
    for sample in Self.samples { try check(String(contentsOf: Self.file(sample), encoding: .utf8), sample) }
    for change in Self.changes {
      let text = try String(contentsOf: Self.file(change.sample), encoding: .utf8)
      try #require(text.contains(change.from), "\(change.sample)")
      try check(text.replacing(change.from, with: change.to), "\(change.sample), changed")
    }
  }

  private static func file(_ sample: String) -> URL { Repository.url("Samples/\(sample).xml") }

  private func check(_ text: String, _ name: String) throws {
    let (ruleSet, assessor) = (try #require(Shipped.ruleSet), try #require(Shipped.assessor))
    let reader = ProfileReader(assessor, ruleSet)
    let bytes = Array(text.utf8)
    let isRead = reader.read(bytes.span)
    try #require(isRead, "\(name)")
    let assessed = AssessedProfile(
      ruleSet: ruleSet, assessor: assessor, profile: reader.profile, assessment: assessor.assess(reader.profile))
    let builder = ViewBuilder(assessed, allSteps: false, engine: "")
    var wanted = [builder.verdict()] + builder.besideVerdict() + builder.patients() + [builder.ask().sentence]
    wanted += builder.relied(nil).sentences.filter { $0.hasPrefix("With only what is shown") }
    let form = try Form()
    try form.open(text: text)
    try form.go("stand")
    // What decides a step is looked for while the page has nothing else to do.
    let verdict = Browser.quoted(Self.plain(wanted[0]))
    try? form.browser.wait(
      for: "document.querySelector('main').innerText.replace(/\\s+/g, ' ').includes(\(verdict))")
    let shown = Self.plain(try form.mainText)
    for sentence in wanted where !shown.contains(Self.plain(sentence)) {
      Issue.record("\(name) does not say: \(sentence)\n\(shown.prefix(900))")
    }
  }

  private static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
