internal import ReadinessEngine
public import ReadinessModel

/// A profile as the XML document that people keep: the same profile gives the same bytes.
public struct ProfileXML: Sendable {
  private let ruleSet: RuleSet

  public init(_ ruleSet: RuleSet) { self.ruleSet = ruleSet }

  /// The document, UTF-8. What is outside its limits is written as it was given; answers without a question come last.
  public func bytes(_ profile: Profile) -> [UInt8] {
    var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    element(
      "<profile xmlns=\"urn:readiness:profile:1\"",
      [
        ("id", profile.string(profile.id)), ("kind", ruleSet.kinds[profile.kind].id), ("as-of", profile.asOf.text),
        ("target", profile.target.map { ruleSet.steps[$0].id } ?? "none"), ("form", profile.isShort ? "short" : "full"),
        ("since", profile.string(profile.since)),
      ], ">", to: &bytes)
    text("name", profile.string(profile.name), indent: "  ", to: &bytes)
    if !profile.commissioner.isEmpty {
      text("commissioner", profile.string(profile.commissioner), indent: "  ", to: &bytes)
    }
    if !profile.ruleSetID.isEmpty {
      let version = profile.string(profile.ruleSetVersion)
      element("  <rule-set", [("id", profile.string(profile.ruleSetID)), ("version", version)], "/>", to: &bytes)
    }
    lists(profile, to: &bytes)
    bytes.put("  <answers>\n")
    for index in ruleSet.questions.indices where profile.answers[index].state != .blank {
      answer(index, profile, to: &bytes)
    }
    for stray in profile.strays {
      answer(
        profile.string(stray.question), stray.given, stray.detail, stray.evidence, profile, to: &bytes)
    }
    bytes.put("  </answers>\n</profile>\n")
    return bytes
  }

  private func lists(_ profile: Profile, to bytes: inout [UInt8]) {
    if !profile.interests.isEmpty {
      bytes.put("  <interests>\n")
      for interest in profile.interests {
        element("    <interest", [("person", profile.string(interest.person))], ">", newline: false, to: &bytes)
        XMLText.append(profile.string(interest.text), to: &bytes)
        bytes.put("</interest>\n")
      }
      bytes.put("  </interests>\n")
    }
    if !profile.practices.isEmpty {
      bytes.put("  <practices>\n")
      for practice in profile.practices {
        element(
          "    <practice",
          [
            ("code", profile.string(practice.code)), ("name", profile.string(practice.name)),
            ("patients", practice.patients.map { "\($0)" } ?? ""),
          ], "/>", to: &bytes)
      }
      bytes.put("  </practices>\n")
    }
  }

  private func answer(_ index: Int, _ profile: Profile, to bytes: inout [UInt8]) {
    answer(
      ruleSet.questions[index].id, profile.answers[index], profile.detail(of: index),
      profile.evidence.filter { $0.question == index }, profile, to: &bytes)
  }

  private func answer(
    _ question: String, _ answer: GivenAnswer, _ detail: AnswerDetail?, _ evidence: [Evidence], _ profile: Profile,
    to bytes: inout [UInt8]
  ) {
    let (raw, isState) = (profile.string(answer.raw), answer.isStateAlone)
    // An answer that was put in the place of another has no word of it.
    let word = answer.problem == nil ? "" : detail.map { profile.string($0.state) } ?? ""
    let state = answer.stateGiven?.word.description ?? (isState ? raw : word)
    let attributes = [
      ("question", question), ("value", isState ? "" : raw),
      ("state", state),
      ("reason", detail.map { profile.string($0.reason) } ?? ""),
      ("by", detail.map { profile.string($0.by) } ?? ""), ("expected", detail?.expected?.text ?? ""),
    ]
    let note = detail.map { profile.string($0.note) } ?? ""
    if evidence.isEmpty, note.isEmpty { return element("    <answer", attributes, "/>", to: &bytes) }
    element("    <answer", attributes, ">", to: &bytes)
    for item in evidence {
      element("      <evidence", [("dated", item.dated?.text ?? "")], ">", newline: false, to: &bytes)
      XMLText.append(profile.string(item.text), to: &bytes)
      bytes.put("</evidence>\n")
    }
    if !note.isEmpty { text("note", note, indent: "      ", to: &bytes) }
    bytes.put("    </answer>\n")
  }

  private func element(
    _ start: String, _ attributes: [(String, String)], _ end: String, newline: Bool = true, to bytes: inout [UInt8]
  ) {
    bytes.put(start)
    for (name, value) in attributes where !value.isEmpty {
      bytes.put(" \(name)=\"")
      XMLText.append(value, to: &bytes)
      bytes.put("\"")
    }
    bytes.put(end)
    if newline { bytes.put("\n") }
  }

  private func text(_ name: String, _ value: String, indent: String, to bytes: inout [UInt8]) {
    bytes.put("\(indent)<\(name)>")
    XMLText.append(value, to: &bytes)
    bytes.put("</\(name)>\n")
  }
}
