public import ReadinessEngine
public import ReadinessModel
import ReadinessWords

/// Route maps of one body or of several, one part each.
public struct RouteReport: Sendable {
  private let planned: [PlannedProfile]
  private let unreadable: [UnreadableProfile]
  private let words: Words
  private let engine: String

  public init(
    _ planned: [PlannedProfile], unreadable: [UnreadableProfile] = [], ruleSet: RuleSet,
    engine: String = "\(EngineVersion.text)"
  ) {
    self.planned = planned
    self.unreadable = unreadable
    words = ruleSet.words
    self.engine = engine
  }

  /// - Parameters:
  ///   - width: columns of a text, 40 at least.
  ///   - colour: whether a text may use escape codes of a terminal.
  public func write(
    as format: DocumentFormat, width: Int = 80, colour: Bool = false, to bytes: inout [UInt8]
  ) {
    format.write(document, width: width, colour: colour, to: &bytes)
  }

  private var document: Document {
    let phrases = Phrases(words)
    var parts: [DocumentPart] = []
    for (index, one) in planned.enumerated() {
      let route = RouteParts(one)
      parts.append(
        DocumentPart(
          .flow, id: "route-\(index + 1)", title: planned.count == 1 ? "" : route.names.body, blocks: route.blocks))
    }
    if let ruleSet = planned.first?.assessed.ruleSet, let tailoring = TailoringView(ruleSet) {
      parts.append(
        DocumentPart(
          .flow, id: "tailoring", title: phrases["heading-tailoring"],
          blocks: tailoring.notice + [tailoring.table(ruleSet.words)]))
    }
    if !unreadable.isEmpty {
      parts.append(
        DocumentPart(
          .flow, id: "unreadable", title: phrases["route-unreadable"],
          blocks: [.list(unreadable.map { "\($0.file): \($0.message)" }, isNumbered: false)]))
    }
    let title =
      planned.count == 1
      ? phrases("route-title", ["name": RouteNames(planned[0]).body]) : phrases["route-title-many"]
    var document = Document(
      title: title, kicker: phrases["route-kicker"], meta: meta(phrases), running: title, parts: parts,
      footer: footer(phrases), labels: DocumentLabels(words))
    document.date = planned.last?.assessed.profile.asOf.text ?? document.date
    return document
  }

  private func meta(_ phrases: Phrases) -> [String] {
    guard planned.count == 1, let one = planned.first else { return [] }
    let names = RouteNames(one)
    return [
      names.ruleSet.kinds[names.profile.kind].name,
      phrases("label-as-of", ["date": phrases.date(names.profile.asOf)]),
    ]
  }

  private func footer(_ phrases: Phrases) -> [String] {
    var lines: [String] = []
    if let first = planned.first?.assessed.ruleSet {
      lines.append("\(first.id) \(first.version), \(first.digest)")
    }
    return lines + ["\(phrases["about-program"]): readiness \(engine)."]
  }
}
