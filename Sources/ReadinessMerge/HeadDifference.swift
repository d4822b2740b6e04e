internal import ReadinessModel

/// Something about the body itself on which the voices differ: its name, kind, date, form or target, or what is said of a
/// practice.
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
  private init?(_ subject: String, _ voices: [Said]) {
    let said = voices.filter { !$0.words.isEmpty }
    guard let first = said.first, said.contains(where: { $0.words != first.words }) else { return nil }
    self.subject = subject
    self.voices = said
    result = first.words
  }

  /// Every difference in the heads of the voices, in their order; then practices as they come.
  static func all(_ voices: [Voice], _ ruleSet: RuleSet) -> [HeadDifference] {
    func difference(_ subject: String, _ words: (Profile) -> String) -> HeadDifference? {
      HeadDifference(subject, voices.map { Said(name: $0.name, words: words($0.profile)) })
    }
    let head = [
      difference("the name of the body") { $0.string($0.name) },
      difference("the commissioner") { $0.string($0.commissioner) },
      difference("the version of the rule set") { $0.string($0.ruleSetVersion) },
      difference("the form") { $0.isShort ? "short" : "full" },
      difference("the profile of last time") { $0.string($0.since) },
      difference("the kind of body") { ruleSet.kinds[$0.kind].id },
      difference("the as-of date") { $0.asOf.text },
      difference("the target") { $0.target.map { ruleSet.steps[$0].id } ?? "none" },
    ]
    return head.compactMap { $0 } + practices(voices)
  }

  private static func practices(_ voices: [Voice]) -> [HeadDifference] {
    var order: [String] = []
    var said: [String: (names: [Said], sizes: [Said])] = [:]
    for voice in voices {
      for practice in voice.profile.practices {
        let code = voice.profile.string(practice.code)
        if said[code] == nil { order.append(code) }
        let words = practice.patients.map { "\($0) patients" } ?? "no number of patients"
        let name = voice.profile.string(practice.name)
        said[code, default: ([], [])].names.append(Said(name: voice.name, words: name))
        said[code, default: ([], [])].sizes.append(Said(name: voice.name, words: words))
      }
    }
    return order.flatMap { code in
      let (names, sizes) = said[code] ?? ([], [])
      return [
        HeadDifference("the name of practice \(code)", names), HeadDifference("practice \(code)", sizes),
      ].compactMap { $0 }
    }
  }
}
