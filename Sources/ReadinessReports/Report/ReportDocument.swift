import ReadinessEngine
import ReadinessModel
import ReadinessWords

/// The readiness report of one body as a document: two sides to decide from, and an annex with everything else.
struct ReportDocument {
  /// A board's paper says the whole name once, in its title.
  private static let longestName = 70

  let source: ReportSource
  let pages: ReportPages
  let builder: ViewBuilder
  let view: ReadinessView
  let relied: ReliedView

  init(_ source: ReportSource, pages: ReportPages) {
    self.source = source
    self.pages = pages
    builder = ViewBuilder(
      source.assessed, allSteps: source.allSteps, engine: source.engine, nameLimit: Self.longestName)
    view = ReadinessView(source, builder)
    relied = builder.relied(source.stress)
  }

  var phrases: Phrases { builder.phrases }

  var document: Document {
    var abbreviations = Abbreviations(builder.ruleSet.glossary)
    var parts = [
      DocumentPart(.sheet, id: "side-one", blocks: abbreviations.spellOut(sideOne())),
      DocumentPart(.sheet, id: "side-two", blocks: abbreviations.spellOut(sideTwo())),
    ]
    if pages == .all { parts += annex() }
    var document = Document(
      title: view.title, kicker: view.provenance.ruleSet, meta: [view.body.line],
      running: "\(view.body.name) · \(view.body.asOf)", parts: parts, footer: [],
      labels: DocumentLabels(builder.ruleSet.words))
    document.date = builder.profile.asOf.text
    return document
  }

  func phrase(_ id: String) -> String { phrases(id, ["name": builder.name, "commissioner": commissioner]) }

  /// The commissioner's name, or what stands for it.
  var commissioner: String {
    view.body.commissioner.isEmpty ? phrases["the-commissioner"] : view.body.commissioner
  }

  /// `2 more in the annex`, where there are more than are shown.
  func rest(_ count: Int) -> String { count <= 0 ? "" : phrases("label-in-annex", ["count": String(count)]) }
}
