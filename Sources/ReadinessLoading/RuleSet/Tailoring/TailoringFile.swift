/// A file that changes a rule set for somebody's own use, as it was read.
public struct TailoringFile: Sendable, Hashable {
  /// Its last name, under which the digest of the tailored rule set holds it.
  public var name: String
  /// How diagnostics name it: as the user would.
  public var displayName: String
  /// All of it.
  public var bytes: [UInt8]

  /// A file under its names.
  public init(name: String, displayName: String, bytes: [UInt8]) {
    self.name = name
    self.displayName = displayName
    self.bytes = bytes
  }

  /// The name of the outermost element of every such file.
  public static let rootName = "tailoring"
}
