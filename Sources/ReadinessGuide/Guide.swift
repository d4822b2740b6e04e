public import ReadinessModel

/// A rule set as a document for people: the path, each question and what its answers are worth, and why.
public struct Guide: Sendable {
  private let document: GuideDocument

  /// - Parameter engine: the program's version, for the foot of the page.
  public init(_ ruleSet: RuleSet, engine: String) { document = GuideBuilder(ruleSet).document(engine: engine) }

  /// One page without scripts.
  public func writeHTML(to bytes: inout [UInt8]) { GuideHTML(document: document).write(to: &bytes) }

  public func writeMarkdown(to bytes: inout [UInt8]) { GuideMarkdown(document: document).write(to: &bytes) }
}
