public import ReadinessEngine

/// Two or more profiles of one body over time, or one profile under two rule sets.
public struct ComparisonReport: Sendable {
  private let earlier: [EarlierProfile]
  private let latest: AssessedProfile

  /// - Parameters:
  ///   - earlier: in order of time, one at least; each says what the rules after it make of it.
  ///   - latest: the newest profile under the newest rules.
  public init(earlier: [EarlierProfile], latest: AssessedProfile, engine: String = "\(EngineVersion.text)") {
    self.earlier = earlier
    self.latest = latest
  }

  /// - Parameter width: columns of the terminal.
  public func writeText(width: Int = 80, to bytes: inout [UInt8]) {}
  public func writeHTML(to bytes: inout [UInt8]) {}
  public func writeMarkdown(to bytes: inout [UInt8]) {}
  public func writeJSON(to bytes: inout [UInt8]) {}
}
