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
    try checkSaved(form, ReportDocument(ReportSource(assessed, engine: "\(EngineVersion.text)"), pages: .two), name)
  }

  /// The paper that is saved, against everything that a board reads on two sides: the same texts in the same order.
  private func checkSaved(_ form: Form, _ report: ReportDocument, _ name: String) throws {
    let saved = String(decoding: try form.save("#save-stand", ending: ".html").bytes, as: UTF8.self)
    let text = try form.browser.text(
      """
      (() => {
        const page = new DOMParser().parseFromString(\(Browser.quoted(saved)), 'text/html');
        for (const drawing of page.querySelectorAll('svg')) drawing.remove();
        return [...page.querySelectorAll('header, .sheet')].map((part) => part.textContent).join('');
      })()
      """)
    let document = report.document
    let pieces = [document.kicker, document.title] + document.meta + document.parts.flatMap(\.blocks).flatMap(\.said)
    let (found, wanted) = (Self.bare(text), Self.bare(pieces.joined()))
    if found == wanted { return }
    let same = zip(found, wanted).prefix { $0 == $1 }.count
    Issue.record(
      """
      \(name), saved, is another from here on:
      \(found.dropFirst(max(same - 40, 0)).prefix(200))
      A report has:
      \(wanted.dropFirst(max(same - 40, 0)).prefix(200))
      """)
  }

  /// Without white space, which belongs to the markup.
  private static func bare(_ text: String) -> [Character] { text.filter { !$0.isWhitespace } }

  private static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Block {
  /// What is said in it, in the order in which it is read.
  fileprivate var said: [String] {
    switch self {
    case .heading(_, let title, _): [title]
    case .lead(let text), .paragraph(let text), .note(let text), .space(let text): [text]
    case .named(let title, let text): [title, text]
    case .box(_, let blocks), .folded(_, _, let blocks): blocks.flatMap(\.said)
    case .columns(let columns): columns.flatMap { $0 }.flatMap(\.said)
    case .list(let texts, _), .choices(let texts), .lines(let texts): texts
    case .outline(let items): items.map(\.text)
    case .definitions(let definitions): definitions.flatMap { [$0.term, $0.text] }
    case .ladder(_, let rungs): rungs.flatMap { [$0.label, $0.title, $0.standing, $0.remark] }
    case .table(let table): [table.caption] + table.columns.map(\.title) + table.rows.flatMap(\.cells).flatMap(\.said)
    }
  }
}

extension Table.Cell {
  fileprivate var said: [String] {
    switch self {
    case .lines(let lines): lines.map(\.text)
    case .drawing: []
    // An empty cell says that there is nothing.
    case .text(""): ["none"]
    case .text, .mark, .shade, .outline, .names: [words]
    }
  }
}
