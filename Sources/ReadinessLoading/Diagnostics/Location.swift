public import ReadinessModel

/// A place in one of the files of a rule set.
public struct Location: Sendable, Hashable {
  /// Index into the files in the order they were first opened.
  public var file: Int
  /// Line and column in that file.
  public var place: Place

  /// The place in the file of this index.
  public init(file: Int, place: Place) {
    self.file = file
    self.place = place
  }
}
