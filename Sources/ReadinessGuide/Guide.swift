public import ReadinessModel
public import ReadinessReports

/// A rule set as a document for people: the path, each question and what its answers are worth, and why.
public struct Guide: Sendable {
  private let document: Document

  /// - Parameter engine: the program's version, for the foot of the page.
  public init(_ ruleSet: RuleSet, engine: String) { document = GuideBuilder(ruleSet).document(engine: engine) }

  /// - Parameters:
  ///   - width: columns of a text, 40 at least.
  ///   - colour: whether a text may use escape codes of a terminal.
  public func write(
    as format: DocumentFormat, width: Int = 80, colour: Bool = false, to bytes: inout [UInt8]
  ) {
    format.write(document, width: width, colour: colour, to: &bytes)
  }
}
