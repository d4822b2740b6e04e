import ReadinessModel
import ReadinessWords

/// A comparison of profiles of one body over time as a document.
struct ComparisonDocument {
  let view: ComparisonView
  let phrases: Phrases
  private let words: Words

  init(view: ComparisonView, words: Words) {
    self.view = view
    self.words = words
    phrases = Phrases(words)
  }

  var document: Document {
    var parts = [DocumentPart(.flow, id: "changes", title: phrases["label-what-changed"], blocks: history)]
    for (index, stretch) in view.stretches.enumerated() {
      parts.append(
        DocumentPart(
          .flow, id: "stretch-\(index + 1)",
          title: phrases("heading-from-to", ["start": stretch.from, "end": stretch.to]),
          blocks: ChangeTables(phrases).blocks(stretch)))
    }
    if !view.unreadable.isEmpty {
      parts.append(
        DocumentPart(
          .flow, id: "unreadable", title: phrases["heading-unreadable"],
          blocks: [.list(view.unreadable.map { "\($0.file): \($0.message)" }, isNumbered: false)]))
    }
    if let tailoring = view.points.last?.tailoring {
      parts.append(
        DocumentPart(
          .flow, id: "tailoring", title: phrases["heading-tailoring"], blocks: [tailoring.table(words)]))
    }
    var document = Document(
      title: view.title, kicker: phrases["label-comparison"],
      meta: [view.points.map(\.label).joined(separator: " – ")],
      running: "\(view.title) · \(view.points.last?.label ?? "")", parts: parts,
      footer: view.points.map { "\($0.label): \($0.file.isEmpty ? "" : "\($0.file), ")\($0.rules), \($0.digest)" }
        + ["\(phrases["about-program"]): readiness \(view.engine)."], labels: DocumentLabels(words))
    document.date = view.points.last?.date ?? document.date
    return document
  }

  /// Where everything stood at each point.
  private var history: [Block] {
    var blocks: [Block] = [.lead(view.verdict)]
    blocks += view.points.last?.tailoring?.notice ?? []
    let columns = view.points.map { Table.Column($0.label, .words) }
    if !view.steps.isEmpty {
      blocks.append(
        .table(
          Table(
            phrases["heading-steps"], [.init(phrases["heading-steps"])] + columns,
            view.steps.map { step in Table.Row([.text(step.title)] + step.words.map { .text($0) }) })))
    }
    if !view.sections.isEmpty {
      let scale = "\(phrases["label-over-time"]), \(phrases["label-scale"])"
      blocks.append(
        .table(
          Table(
            phrases["heading-sections"], [.init(phrases["label-area"]), .init(scale, .drawing)] + columns,
            view.sections.map { section in
              Table.Row([.text(section.title), .drawing(drawing(section))] + section.words.map { .text($0) })
            })))
      blocks += view.openCounts.map { .note($0) }
    }
    return blocks
  }

  private func drawing(_ section: ComparisonSection) -> Drawing {
    HistoryDrawing(
      title: section.title,
      words: zip(view.points, section.words).map { "\($0.label): \($1)" }.joined(separator: "; "),
      scores: section.scores, days: view.points.map(\.day)
    ).drawing
  }
}
