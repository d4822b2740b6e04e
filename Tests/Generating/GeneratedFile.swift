/// A file of the repository that is made of others.
public struct GeneratedFile: Sendable {
  /// Relative to the repository.
  public let path: String
  public let text: String
}
