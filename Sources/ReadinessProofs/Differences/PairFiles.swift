internal import ReadinessModel

extension PairSearch {
  /// The body as files of the published format, and whether one will do for both.
  func files(_ body: PairedBody) -> (old: String, new: String, isOne: Bool) {
    let texts = Sides(old: file(body, .old), new: file(body, .new))
    return (texts.old.whole, texts.new.whole, texts.old.answers == texts.new.answers)
  }

  private func file(_ body: PairedBody, _ side: Side) -> (whole: String, answers: String) {
    let ruleSet = pair.given[side]
    let given = body[side]
    var profile = profile(body, side)
    // What the other side alone asks, or refuses here, stands in the file all the same.
    for index in profile.answers.indices { profile.answers[index] = GivenAnswer() }
    var lines = ""
    for (joint, region) in given.regions.enumerated() {
      guard let region else { continue }
      lines += line(region, joint, side, given)
    }
    let writer = ExampleWriter(ruleSet)
    let target = target(of: given).map { pair.steps[$0].id }
    return (writer.xml(profile, target: target, answers: lines), lines)
  }

  private func line(_ region: Region, _ joint: Int, _ side: Side, _ given: Assignment) -> String {
    let match = pair.questions[joint]
    let asked = match[side] == nil ? side.other : side
    guard let own = match[asked] else { return "" }
    let question = pair.given[asked].questions[own]
    let start = "    <answer question=\"\(question.id)\" "
    switch region {
    case .blank: return ""
    case .notKnown: return start + "state=\"not-known\"/>\n"
    case .claimed, .refused(_, .notApplicableNotAllowed):
      let reason = Side.allCases.compactMap { side in
        match[side].flatMap { pair.given[side].questions[$0].notApplicable }
      }.last
      return start + "state=\"not-applicable\" reason=\"\(ExampleWriter.escaped(reason ?? ""))\"/>\n"
    case .value(let value), .between(let value, _), .refused(let value, _):
      let text = start + "value=\"\(ExampleWriter.escaped(self.text(value, joint, asked)))\""
      if let evidence = given.evidence, evidence.question == joint {
        return text + "><evidence dated=\"\(evidence.dated.text)\">Paper.</evidence></answer>\n"
      }
      return text + "/>\n"
    }
  }

  private func text(_ value: Int64, _ joint: Int, _ side: Side) -> String {
    switch pair.joint[side].questions[joint].type.shape {
    case .oneChoice, .choices:
      pair.choices[joint].enumerated().filter { value >> Int64($0.offset) & 1 == 1 }.map { _, match in
        let asked = match[side] == nil ? side.other : side
        guard let question = pair.questions[joint][asked], let own = match[asked] else { return match.id }
        return pair.given[asked].questions[question].choices[own].id
      }.joined(separator: " ")
    case .number: FixedDecimal(millionths: value).text
    case .date: CivilDate(packed: value).text
    case .text: "text"
    }
  }
}
