public import ReadinessEngine

/// Two or more profiles of one body over time, or one profile under two rule sets.
public struct ComparisonReport: Sendable {
  private let view: ComparisonView

  /// - Parameters:
  ///   - earlier: in order of time, one at least; each says what the rules after it make of it.
  ///   - latest: the newest profile under the newest rules.
  public init(earlier: [EarlierProfile], latest: AssessedProfile, engine: String = "\(EngineVersion.text)") {
    view = ComparisonBuilder(earlier, latest, engine: engine).view()
  }

  /// - Parameters:
  ///   - width: columns of the terminal, 40 at least.
  ///   - colour: whether escape codes of a terminal may be used.
  public func writeText(width: Int = 80, colour: Bool = false, to bytes: inout [UInt8]) {
    var page = TextLayout(width: max(width, 40), colour: colour)
    page.line(view.title, style: "1")
    ComparisonText(view: view).write(to: &page)
    bytes += page.bytes
  }

  public func writeHTML(to bytes: inout [UInt8]) {
    var page = HTMLWriter()
    swap(&page.bytes, &bytes)
    let part = ChangesPart(view: view)
    page.begin(
      title: view.title, kicker: "Comparison", meta: [view.points.map(\.label).joined(separator: " → ")],
      contents: [("changes", "What changed")])
    part.write(to: &page)
    page.end(
      view.points.map { "\($0.label): \($0.file.isEmpty ? "profile" : $0.file), rule set \($0.rules), \($0.digest)" }
        + ["Program: readiness \(view.engine)."])
    swap(&page.bytes, &bytes)
  }

  public func writeMarkdown(to bytes: inout [UInt8]) {
    var page = MarkdownWriter()
    swap(&page.bytes, &bytes)
    page.raw("# ")
    page.text(view.title)
    page.raw("\n\n")
    ComparisonMarkdown(view: view).write(to: &page)
    for point in view.points {
      page.item(
        "\(point.file.isEmpty ? "profile" : point.file), rule set \(point.rules), \(point.digest)", strong: point.label)
    }
    swap(&page.bytes, &bytes)
  }

  /// One table: standings at each point, then changes.
  public func writeCSV(to bytes: inout [UInt8]) { ComparisonCSV(view: view).write(to: &bytes) }

  /// One object, `"schema": "readiness-comparison/1"`.
  public func writeJSON(to bytes: inout [UInt8]) { ComparisonJSON(view: view).write(to: &bytes) }
}
