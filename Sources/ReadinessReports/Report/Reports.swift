/// The readiness report of one body as one page for its board: no script, nothing from elsewhere, fit for A4 paper.
public struct HTMLReport: Sendable {
  private let pages: ReportPages

  public init(pages: ReportPages = .all) { self.pages = pages }

  public func write(_ source: ReportSource, to bytes: inout [UInt8]) {
    DocumentHTML(ReportDocument(source, pages: pages).document).write(to: &bytes)
  }
}

/// The same as Markdown, for wikis and letters.
public struct MarkdownReport: Sendable {
  private let pages: ReportPages

  public init(pages: ReportPages = .all) { self.pages = pages }

  public func write(_ source: ReportSource, to bytes: inout [UInt8]) {
    DocumentMarkdown(ReportDocument(source, pages: pages).document).write(to: &bytes)
  }
}

/// The same for a word processor: the same bytes for the same input.
public struct WordReport: Sendable {
  private let pages: ReportPages

  public init(pages: ReportPages = .all) { self.pages = pages }

  public func write(_ source: ReportSource, to bytes: inout [UInt8]) {
    DocumentWord(ReportDocument(source, pages: pages).document).write(to: &bytes)
  }
}

/// The same for a terminal.
public struct TextReport: Sendable {
  private let width: Int
  private let colour: Bool
  private let pages: ReportPages

  /// - Parameters:
  ///   - width: columns of the terminal or page, 40 at least.
  ///   - colour: whether escape codes of a terminal may be used.
  public init(width: Int = 80, colour: Bool = false, pages: ReportPages = .two) {
    self.width = width
    self.colour = colour
    self.pages = pages
  }

  public func write(_ source: ReportSource, to bytes: inout [UInt8]) {
    DocumentText(ReportDocument(source, pages: pages).document, width: width, colour: colour).write(to: &bytes)
  }
}
