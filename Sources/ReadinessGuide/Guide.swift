public import ReadinessModel
internal import ReadinessReports

/// A rule set as a document for people: the path, each question and what its answers are worth, and why.
public struct Guide: Sendable {
  private let document: Document

  /// - Parameter engine: the program's version, for the foot of the page.
  public init(_ ruleSet: RuleSet, engine: String) { document = GuideBuilder(ruleSet).document(engine: engine) }

  /// One page without scripts.
  public func writeHTML(to bytes: inout [UInt8]) { DocumentHTML(document).write(to: &bytes) }

  public func writeMarkdown(to bytes: inout [UInt8]) { DocumentMarkdown(document).write(to: &bytes) }

  /// A Word document.
  public func writeWord(to bytes: inout [UInt8]) { DocumentWord(document).write(to: &bytes) }
}
