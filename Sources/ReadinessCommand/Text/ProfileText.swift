internal import ReadinessModel

/// A text of a profile, and what it is called where something is to be said of it.
struct ProfileText {
  /// `the note of “legal-form”`.
  let name: String
  /// The question it stands beside; nil where it is about the body or about no question of the rule set.
  let question: Int?
  let text: String

  /// Every text of a profile that is not empty.
  static func all(_ profile: Profile, _ ruleSet: RuleSet) -> [ProfileText] {
    var list = ProfileTextList(profile: profile)
    list.addBody()
    for (index, question) in ruleSet.questions.enumerated() {
      let evidence = profile.evidence.filter { $0.question == index }
      list.addAnswer(profile.answers[index].raw, profile.detail(of: index), evidence, to: question.id, index)
    }
    for stray in profile.strays {
      list.addAnswer(stray.value, stray.detail, stray.evidence, to: profile.string(stray.question), nil)
    }
    return list.texts
  }
}

private struct ProfileTextList {
  let profile: Profile
  var texts: [ProfileText] = []

  mutating func addBody() {
    add("the id", profile.id)
    add("the name", profile.name)
    add("the commissioner", profile.commissioner)
    add("the id of the rule set", profile.ruleSetID)
    add("the version of the rule set", profile.ruleSetVersion)
    add("the profile of last time", profile.since)
    for (index, interest) in profile.interests.enumerated() {
      add("the person of interest \(index + 1)", interest.person)
      add("the text of interest \(index + 1)", interest.text)
    }
    for (index, practice) in profile.practices.enumerated() {
      add("the code of practice \(index + 1)", practice.code)
      add("the name of practice \(index + 1)", practice.name)
    }
  }

  mutating func addAnswer(
    _ answer: TextRange, _ detail: AnswerDetail?, _ evidence: [Evidence], to question: String, _ index: Int?
  ) {
    add("the answer to “\(question)”", answer, index)
    if let detail {
      add("the state of “\(question)”", detail.state, index)
      add("the reason of “\(question)”", detail.reason, index)
      add("who answered “\(question)”", detail.by, index)
      add("the note of “\(question)”", detail.note, index)
    }
    for (number, item) in evidence.enumerated() {
      add(
        evidence.count > 1 ? "evidence \(number + 1) of “\(question)”" : "the evidence of “\(question)”", item.text,
        index)
    }
  }

  private mutating func add(_ name: String, _ range: TextRange, _ question: Int? = nil) {
    if range.isEmpty { return }
    texts.append(ProfileText(name: name, question: question, text: profile.string(range)))
  }
}
