/// Assessments as XML (namespace `urn:readiness:assessment:1`, schema `Rules/schema/assessment.xsd`).
///
/// One document holds any number of bodies: ``begin(to:)``, ``write(_:to:)`` for each, ``end(to:)``.
public struct AssessmentXML: Sendable {
  public init() {}

  /// The declaration and the start of the root element.
  public func begin(to bytes: inout [UInt8]) {
    bytes.put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<assessments xmlns=\"urn:readiness:assessment:1\">\n")
  }

  /// One body.
  public func write(_ source: ReportSource, to bytes: inout [UInt8]) {}

  public func end(to bytes: inout [UInt8]) { bytes.put("</assessments>\n") }
}
