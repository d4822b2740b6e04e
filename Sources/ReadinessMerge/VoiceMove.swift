/// One voice that changed its answer from one round to the next.
public struct VoiceMove: Sendable, Hashable {
  /// Index of the question.
  public var question: Int
  public var name: String
  public var before: String
  public var now: String
}
