/// A profile of which there is no result, so that lists of many name it too: it could not be read, or what was asked for
/// cannot be had of a body of its kind.
public struct UnreadableProfile: Sendable {
  /// What is known of its id; the file's name where nothing is.
  public var id: String
  public var file: String
  /// Why, in one sentence.
  public var message: String
  /// Whether it could be read.
  public var isReadable = false

  /// How it stands, for machines.
  public var state: String { isReadable ? "refused" : "unreadable" }

  public init(id: String, file: String, message: String) {
    self.id = id
    self.file = file
    self.message = message
  }

  /// The id, where it is to be seen in what could not be read; nil where the file's name stands for it.
  public var knownID: String? { id == file || id.isEmpty ? nil : id }
}
