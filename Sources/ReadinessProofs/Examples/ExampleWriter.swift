internal import ReadinessModel

/// Writes example profiles in the published format.
struct ExampleWriter {
  private let ruleSet: RuleSet

  init(_ ruleSet: RuleSet) { self.ruleSet = ruleSet }

  func xml(_ profile: Profile) -> String {
    var answers = ""
    for (index, answer) in profile.answers.enumerated() { answers += line(answer, ruleSet.questions[index]) }
    return xml(profile, target: profile.target.map { ruleSet.steps[$0].id }, answers: answers)
  }

  /// - Parameters:
  ///   - target: the step aimed at; nil for none.
  ///   - answers: the finished elements, a line each.
  func xml(_ profile: Profile, target: String?, answers: String) -> String {
    var text = """
      <profile xmlns="urn:readiness:profile:1" id="example" kind="\(ruleSet.kinds[profile.kind].id)" \
      as-of="\(profile.asOf.text)" target="\(target ?? "none")" form="\(profile.isShort ? "short" : "full")">
        <name>Example</name>
        <rule-set id="\(ruleSet.id)" version="\(ruleSet.version)"/>

      """
    if !profile.practices.isEmpty {
      text += "  <practices>\n"
      for (index, practice) in profile.practices.enumerated() {
        text +=
          "    <practice code=\"X\(index + 1)\" name=\"Practice \(index + 1)\" patients=\"\(practice.patients ?? 0)\"/>\n"
      }
      text += "  </practices>\n"
    }
    return text + "  <answers>\n" + answers + "  </answers>\n</profile>\n"
  }

  private func line(_ answer: GivenAnswer, _ question: Question) -> String {
    let start = "    <answer question=\"\(question.id)\" "
    switch answer.state {
    case .answered: return start + "value=\"\(Self.escaped(value(answer.value, question)))\"/>\n"
    case .notKnown: return start + "state=\"not-known\"/>\n"
    case .notApplicable:
      return start + "state=\"not-applicable\" reason=\"\(Self.escaped(question.notApplicable ?? ""))\"/>\n"
    case .blank, .doesNotApply, .contradictory: return ""
    }
  }

  /// An answer as profiles write it.
  func value(_ value: Int64, _ question: Question) -> String {
    switch question.type.shape {
    case .oneChoice, .choices:
      return question.choices.indices.filter { value >> Int64($0) & 1 == 1 }.map { question.choices[$0].id }
        .joined(separator: " ")
    case .number: return FixedDecimal(millionths: value).text
    case .date: return CivilDate(packed: value).text
    case .text: return "text"
    }
  }

  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }
}
