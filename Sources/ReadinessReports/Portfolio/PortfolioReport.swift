public import ReadinessEngine

/// Many bodies judged by one rule set, laid side by side for their commissioner.
public struct PortfolioReport: Sendable {
  private let bodies: [AssessedProfile]

  /// - Parameters:
  ///   - bodies: all judged by the same rule set.
  ///   - unreadable: named in the report, so that nobody is missing silently.
  public init(
    _ bodies: [AssessedProfile], unreadable: [UnreadableProfile] = [], engine: String = "\(EngineVersion.text)"
  ) {
    self.bodies = bodies
  }

  public func writeHTML(to bytes: inout [UInt8]) {}
  public func writeMarkdown(to bytes: inout [UInt8]) {}
  public func writeCSV(to bytes: inout [UInt8]) {}
  public func writeJSON(to bytes: inout [UInt8]) {}
}
