/// Gates as JUnit test cases, for build servers.
///
/// One document holds any number of bodies: ``begin(to:)``, a call for each, ``end(to:)``.
public struct JUnitReport: Sendable {
  public init() {}

  /// The declaration and the start of the root element.
  public func begin(to bytes: inout [UInt8]) {
    bytes.put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"readiness\">\n")
  }

  /// One suite for one body: each gate of each applicable step, then each hold.
  public func write(_ source: ReportSource, to bytes: inout [UInt8]) {}

  /// A suite with one error, for a profile that could not be assessed.
  public func writeUnreadable(_ profile: UnreadableProfile, to bytes: inout [UInt8]) {}

  public func end(to bytes: inout [UInt8]) { bytes.put("</testsuites>\n") }
}
