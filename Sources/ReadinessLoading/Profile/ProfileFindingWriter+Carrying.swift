internal import ReadinessEngine
internal import ReadinessModel

/// What became of answers to an earlier edition, in words.
extension ProfileFindingWriter {
  func carriedOver(_ written: String) -> String {
    "the profile was filled in for version \(written) of the rule set, and its answers are carried over to "
      + ruleSet.version
  }

  /// The answers of one fate, each as it was given.
  func carried(_ code: ProfileFindingCode) -> String {
    var texts: [String] = []
    for answer in profile.carried {
      let value = profile.string(answer.value)
      let given = profile.string(answer.question) + (value.isEmpty ? " (not known)" : " “\(shortened(value))”")
      switch (answer.fate, code) {
      case (.mapped(let to), .answersMapped):
        let now = profile.string(profile.answers[to].raw)
        texts.append("\(given) → \(ruleSet.questions[to].id)" + (now.isEmpty ? " (not known)" : " “\(shortened(now))”"))
      case (.keptOnly, .answersKeptOnly), (.askedAgain, .answersAskedAgain): texts.append(given)
      case (.mapped, _), (.keptOnly, _), (.askedAgain, _): break
      }
    }
    return "\(code.message): " + texts.joined(separator: "; ")
  }

  func carryingHelp(_ code: ProfileFindingCode) -> String {
    switch code {
    case .answersAskedAgain: "answer these questions again"
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
