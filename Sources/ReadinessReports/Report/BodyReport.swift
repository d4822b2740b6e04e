/// The readiness report of one body: the board's two sides, and the annex behind them.
public struct BodyReport: Sendable {
  private let pages: ReportPages

  public init(pages: ReportPages = .all) { self.pages = pages }

  /// - Parameters:
  ///   - width: columns of a text, 40 at least.
  ///   - colour: whether a text may use escape codes of a terminal.
  public func write(
    _ source: ReportSource, as format: DocumentFormat, width: Int = 80, colour: Bool = false, to bytes: inout [UInt8]
  ) {
    format.write(ReportDocument(source, pages: pages).document, width: width, colour: colour, to: &bytes)
  }
}
