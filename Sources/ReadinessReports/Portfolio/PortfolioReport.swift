public import ReadinessEngine
public import ReadinessModel

/// Many bodies judged by one rule set, laid side by side for their commissioner: no ranks, no means.
public struct PortfolioReport: Sendable {
  private let view: PortfolioView

  /// - Parameters:
  ///   - ruleSet: what all bodies were judged by.
  ///   - bodies: in any order; the report has its own.
  ///   - unreadable: named in the report, so that nobody is missing silently.
  public init(
    _ bodies: [AssessedProfile], ruleSet: RuleSet, unreadable: [UnreadableProfile] = [],
    engine: String = "\(EngineVersion.text)"
  ) {
    view = PortfolioBuilder(ruleSet, bodies).view(unreadable: unreadable, engine: engine)
  }

  public func writeHTML(to bytes: inout [UInt8]) {
    var page = HTMLWriter()
    swap(&page.bytes, &bytes)
    PortfolioHTML(view: view).write(to: &page)
    swap(&page.bytes, &bytes)
  }

  public func writeMarkdown(to bytes: inout [UInt8]) {
    var page = MarkdownWriter()
    swap(&page.bytes, &bytes)
    PortfolioMarkdown(view: view).write(to: &page)
    swap(&page.bytes, &bytes)
  }

  /// One table; the first column says what a row is about.
  public func writeCSV(to bytes: inout [UInt8]) { PortfolioCSV(view: view).write(to: &bytes) }

  /// One object, `"schema": "readiness-portfolio/1"`.
  public func writeJSON(to bytes: inout [UInt8]) { PortfolioJSON(view: view).write(to: &bytes) }
}
