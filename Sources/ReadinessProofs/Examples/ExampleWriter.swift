internal import ReadinessModel

/// Writes example profiles in the published format.
struct ExampleWriter {
  private let ruleSet: RuleSet

  init(_ ruleSet: RuleSet) { self.ruleSet = ruleSet }

  func xml(_ profile: Profile) -> String {
    let target = profile.target.map { ruleSet.steps[$0].id } ?? "none"
    var text = """
      <profile xmlns="urn:readiness:profile:1" id="example" kind="\(ruleSet.kinds[profile.kind].id)" \
      as-of="\(profile.asOf.text)" target="\(target)" form="full">
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
    text += "  <answers>\n"
    for (index, answer) in profile.answers.enumerated() { text += line(answer, ruleSet.questions[index]) }
    return text + "  </answers>\n</profile>\n"
  }

  private func line(_ answer: GivenAnswer, _ question: Question) -> String {
    let start = "    <answer question=\"\(question.id)\" "
    switch answer.state {
    case .answered: return start + "value=\"\(escaped(value(answer.value, question)))\"/>\n"
    case .notKnown: return start + "state=\"not-known\"/>\n"
    case .notApplicable:
      return start + "state=\"not-applicable\" reason=\"\(escaped(question.notApplicable ?? ""))\"/>\n"
    case .blank, .doesNotApply, .contradictory: return ""
    }
  }

  private func value(_ value: Int64, _ question: Question) -> String {
    switch question.type {
    case .yesNo, .choice, .multipleChoice:
      return question.choices.indices.filter { value >> Int64($0) & 1 == 1 }.map { question.choices[$0].id }
        .joined(separator: " ")
    case .wholeNumber, .decimal, .percentage, .money: return FixedDecimal(millionths: value).text
    case .date: return CivilDate(packed: value).text
    case .text: return "text"
    }
  }

  private func escaped(_ text: String) -> String {
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
