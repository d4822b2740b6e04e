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
    try checkSaved(form, ReportDocument(ReportSource(assessed, engine: ""), pages: .two), name)
  }

  /// The page that is saved, against everything that a board reads on two sides of paper.
  private func checkSaved(_ form: Form, _ report: ReportDocument, _ name: String) throws {
    let saved = String(decoding: try form.save("#save-stand", ending: ".html").bytes, as: UTF8.self)
    let text = try form.browser.text(
      "new DOMParser().parseFromString(\(Browser.quoted(saved)), 'text/html').body.textContent")
    let shown = Self.plain(text).lowercased()
    let wanted = (report.sideOne() + report.sideTwo()).flatMap { $0.said }
    let missing = wanted.flatMap { Self.parts(of: $0) }.filter { !shown.contains(Self.plain($0).lowercased()) }
    if !missing.isEmpty { Issue.record("\(name), saved, does not say:\n\(missing.joined(separator: "\n"))") }
  }

  /// What has to be found of a text. What has no room on two sides stands in an annex, or on the page; the page names the
  /// limits of bands beside its bars, an owner behind each action, and by what it was judged in a sentence of its own.
  private static func parts(of text: String) -> [String] {
    if text.isEmpty || text.contains("more in the annex") || text.contains("sha256:") { return [] }
    // What is now is said of an answer that cannot be as it was given, and of every change who acts.
    if ["Filled", "Now:", "Not assigned"].contains(where: text.hasPrefix) { return [] }
    if text.hasSuffix(")"), let action = text.components(separatedBy: " (").first { return [action] }
    return text.components(separatedBy: " · ")
  }

  private static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Block {
  /// What is said in it, as it is to be found on any page that says the same; no headings, nothing to be written on.
  fileprivate var said: [String] {
    switch self {
    case .heading, .ladder, .choices, .space, .lines: []
    case .lead(let text), .paragraph(let text), .note(let text): [text]
    case .named(let title, let text): [title, text]
    case .box(_, let blocks), .folded(_, _, let blocks): blocks.flatMap(\.said)
    case .columns(let columns): columns.flatMap { $0 }.flatMap(\.said)
    case .list(let texts, _): texts
    case .outline(let items): items.map(\.text)
    case .definitions(let definitions): definitions.flatMap { [$0.term, $0.text] }
    // Figures of sections stand on the page in words of their own, which another test holds against these.
    case .table(let table) where table.columns.contains { $0.title == "Score" || $0.title == "Answers" }: []
    case .table(let table): table.rows.flatMap(\.cells).flatMap(\.said).filter { $0 != "not stated" }
    }
  }
}

extension Table.Cell {
  fileprivate var said: [String] {
    if case .lines(let lines) = self { return lines.map(\.text) }
    return [words]
  }
}
