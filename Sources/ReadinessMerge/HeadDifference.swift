internal import ReadinessModel

/// Something about the body itself on which the voices differ: its kind, date or target, or the list size of a practice.
public struct HeadDifference: Sendable, Hashable {
  /// What it is about, in words.
  public var subject: String
  /// What each voice says, in the order of the voices; those that say nothing are left out.
  public var voices: [Said]
  /// What stands in the merged profile: what the first of them says.
  public var result: String

  /// One voice and its words.
  public struct Said: Sendable, Hashable {
    public var name: String
    public var words: String
  }

  /// Nil where all who say something say the same.
  private init?(_ subject: String, _ said: [Said]) {
    guard let first = said.first, said.contains(where: { $0.words != first.words }) else { return nil }
    self.subject = subject
    voices = said
    result = first.words
  }

  /// Every difference in the heads of the voices: kind, date and target first, then practices as they come.
  static func all(_ voices: [Voice], _ ruleSet: RuleSet) -> [HeadDifference] {
    func difference(_ subject: String, _ words: (Profile) -> String) -> HeadDifference? {
      HeadDifference(subject, voices.map { Said(name: $0.name, words: words($0.profile)) })
    }
    let head = [
      difference("the kind of body") { ruleSet.kinds[$0.kind].id },
      difference("the as-of date") { $0.asOf.text },
      difference("the target") { $0.target.map { ruleSet.steps[$0].id } ?? "none" },
    ]
    return head.compactMap { $0 } + practices(voices)
  }

  private static func practices(_ voices: [Voice]) -> [HeadDifference] {
    var order: [String] = []
    var said: [String: [Said]] = [:]
    for voice in voices {
      for practice in voice.profile.practices {
        let code = voice.profile.string(practice.code)
        if said[code] == nil { order.append(code) }
        let words = practice.patients.map { "\($0) patients" } ?? "no number of patients"
        said[code, default: []].append(Said(name: voice.name, words: words))
      }
    }
    return order.compactMap { HeadDifference("practice \($0)", said[$0] ?? []) }
  }
}
