internal import ReadinessEngine
internal import ReadinessModel

/// What became of answers to an earlier edition, in words.
extension ProfileFindingWriter {
  func carriedOver(_ written: String) -> String {
    "the profile was filled in for version \(written) of the rule set\(isLater ? ", a later one" : ""), and its answers are "
      + "carried over to \(ruleSet.version)"
  }

  /// Whether the profile was filled in for a later version than the rule set in use has.
  var isLater: Bool { VersionOrder.isLater(profile.string(profile.ruleSetVersion), than: ruleSet.version) }

  /// The answers of one fate, each as it was given.
  func carried(_ code: ProfileFindingCode) -> String {
    var texts: [String] = []
    for answer in profile.carried {
      let value = profile.string(answer.value)
      let given = profile.string(answer.question) + said(value, former(answer))
      switch (answer.fate, code) {
      case (.mapped(let to), .answersMapped):
        let now = profile.string(profile.answers[to].raw)
        texts.append("\(given) → \(ruleSet.questions[to].id)" + said(now, profile.answers[to].state))
      case (.keptOnly, .answersKeptOnly), (.askedAgain, .answersAskedAgain): texts.append(given)
      case (.mapped, _), (.keptOnly, _), (.askedAgain, _): break
      }
    }
    return "\(code.message): " + texts.joined(separator: "; ")
  }

  /// An answer as it was given, or what was said in its place.
  private func said(_ value: String, _ state: AnswerState) -> String {
    if !value.isEmpty { return " “\(shortened(value))”" }
    return state == .notApplicable ? " (claimed not to apply)" : " (not known)"
  }

  private func former(_ answer: CarriedAnswer) -> AnswerState {
    let name = profile.string(answer.question)
    return profile.strays.first { profile.string($0.question) == name }?.state ?? .answered
  }

  func carryingHelp(_ code: ProfileFindingCode) -> String {
    switch code {
    case .answersAskedAgain: "answer these questions again"
    case .carriedOver where isLater: "judge it by the rule set that it names"
    case .carriedOver: "write the profile as one of version \(ruleSet.version) to settle it once"
    default: ""
    }
  }

  private func shortened(_ text: String) -> String {
    let short = text.unicodeScalars.prefix(40).map { $0.properties.generalCategory == .control ? " " : $0 }
    var line = String.UnicodeScalarView()
    line.append(contentsOf: short)
    return String(line) + (text.unicodeScalars.count > 40 ? "…" : "")
  }
}
