/// The forms of a document: one renderer each, which knows no sentence. Whatever is a document is written in all of them;
/// a further form is a further renderer and a further row here.
public enum DocumentFormat: String, Sendable, CaseIterable {
  case text, markdown, html, docx

  /// The ending of a file in this form.
  public var ending: String {
    switch self {
    case .text: ".txt"
    case .markdown: ".md"
    case .html: ".html"
    case .docx: ".docx"
    }
  }

  /// What stands between two documents in one file; nil where a file holds one alone.
  public var separator: String? {
    switch self {
    case .text: "\n"
    case .markdown: "\n---\n\n"
    case .html, .docx: nil
    }
  }

  /// - Parameters:
  ///   - width: columns of a text, 40 at least.
  ///   - colour: whether a text may use escape codes of a terminal.
  package func write(_ document: Document, width: Int = 80, colour: Bool = false, to bytes: inout [UInt8]) {
    switch self {
    case .text: DocumentText(document, width: width, colour: colour).write(to: &bytes)
    case .markdown: DocumentMarkdown(document).write(to: &bytes)
    case .html: DocumentHTML(document).write(to: &bytes)
    case .docx: DocumentWord(document).write(to: &bytes)
    }
  }
}
