import ReadinessModel

/// The readiness report of one body in this format.
public struct HTMLReport: Sendable {
  public init() {}

  public func write(_ source: ReportSource, to bytes: inout [UInt8]) {
    bytes.put(SafeText.clean(source.assessed.profile.string(source.assessed.profile.name)))
    bytes.put("\n")
  }
}
