public import ReadinessModel

/// A place in one of the files of a rule set.
public struct Location: Sendable, Hashable {
  /// Index into the files in the order they were first opened.
  public var file: Int
  public var place: Place

  public init(file: Int, place: Place) {
    self.file = file
    self.place = place
  }
}
