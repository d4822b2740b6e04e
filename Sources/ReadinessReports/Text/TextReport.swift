import ReadinessModel

/// The readiness report of one body in this format.
public struct TextReport: Sendable {
  private let width: Int
  private let colour: Bool

  /// - Parameters:
  ///   - width: columns of the terminal or page, 40 at least.
  ///   - colour: whether escape codes of a terminal may be used.
  public init(width: Int = 80, colour: Bool = false) {
    self.width = max(width, 40)
    self.colour = colour
  }

  public func write(_ source: ReportSource, to bytes: inout [UInt8]) {
    bytes.put(SafeText.clean(source.assessed.profile.string(source.assessed.profile.name)))
    bytes.put("\n")
  }
}
