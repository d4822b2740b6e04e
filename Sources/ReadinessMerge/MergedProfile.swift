public import ReadinessModel

/// One profile made of several voices, and where they differ.
public struct MergedProfile: Sendable {
  public var profile: Profile
  /// In catalogue order.
  public var differences: [VoiceDifference]
  /// On what is said about the body itself.
  public var headDifferences: [HeadDifference]
  /// What voices say otherwise than in the round before; empty without one.
  public var moves: [VoiceMove]
  /// Voices of whom the round before has no record, so that nobody can say whether they moved; in their order.
  public var newVoices: [String] = []
}

/// One question to which the voices say different things.
public struct VoiceDifference: Sendable, Hashable {
  /// Index of the question.
  public var question: Int
  /// What each voice says, in the order of the voices; those that say nothing are left out.
  public var voices: [(name: String, answer: String)]
  /// What stands in the merged profile; empty where it is left open.
  public var result: String
  /// By which rule.
  public var rule: MergeRule
  /// Whether they spread too far to be one answer, by the question's own rule.
  public var isWithoutAgreement = false

  public static func == (left: VoiceDifference, right: VoiceDifference) -> Bool {
    left.question == right.question && left.result == right.result
      && left.voices.map(\.name) == right.voices.map(\.name)
      && left.voices.map(\.answer) == right.voices.map(\.answer)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(question)
    hasher.combine(result)
  }
}

/// One profile among several of the same body.
public struct Voice: Sendable {
  /// What it is called where voices differ: usually the name of its file.
  public var name: String
  public var profile: Profile

  public init(name: String, profile: Profile) {
    self.name = name
    self.profile = profile
  }
}
