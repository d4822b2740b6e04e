public import ReadinessEngine
public import ReadinessModel

/// Many bodies judged by one rule set, laid side by side for their commissioner: no ranks, no means.
public struct PortfolioReport: Sendable {
  private let view: PortfolioView
  private let words: Words

  /// - Parameters:
  ///   - ruleSet: what all bodies were judged by.
  ///   - bodies: in any order; the report has its own.
  ///   - unreadable: named in the report, so that nobody is missing silently.
  public init(
    _ bodies: [AssessedProfile], ruleSet: RuleSet, unreadable: [UnreadableProfile] = [],
    engine: String = "\(EngineVersion.text)"
  ) {
    view = PortfolioBuilder(ruleSet, bodies).view(unreadable: unreadable, engine: engine)
    words = ruleSet.words
  }

  /// - Parameters:
  ///   - width: columns of a text, 40 at least.
  ///   - colour: whether a text may use escape codes of a terminal.
  public func write(
    as format: DocumentFormat, width: Int = 80, colour: Bool = false, to bytes: inout [UInt8]
  ) {
    format.write(document, width: width, colour: colour, to: &bytes)
  }

  private var document: Document { PortfolioDocument(view: view, words: words).document }

  /// One table; the first column says what a row is about.
  public func writeCSV(to bytes: inout [UInt8]) { PortfolioCSV(view: view).write(to: &bytes) }

  /// One object, `"schema": "readiness-portfolio/1"`.
  public func writeJSON(to bytes: inout [UInt8]) { PortfolioJSON(view: view).write(to: &bytes) }
}
