import ReadinessMerge
import ReadinessModel
import Testing

@Suite("Several voices become one")
struct MergeTests {
  let samples = Samples.shared

  private func voice(_ name: String, _ answer: String) throws -> Voice {
    let profile = samples.profile(
      """
      <profile xmlns="urn:readiness:profile:1" id="body" kind="both" as-of="2013-10-31" target="none"><name>Body</name>
      <answers>\(answer)</answers></profile>
      """)
    return Voice(name: name, profile: try #require(profile))
  }

  private func merged(
    _ question: String, _ answers: [String], _ ruleSet: RuleSet = Samples.shared.ruleSet
  ) throws -> (answer: String, differences: Int) {
    let voices = try answers.enumerated().map { index, answer in
      let said = answer.isEmpty ? "" : answer == "?" ? "state=\"not-known\"" : "value=\"\(answer)\""
      return try voice("voice-\(index)", said.isEmpty ? "" : "<answer question=\"\(question)\" \(said)/>")
    }
    let merged = VoiceMerger(ruleSet, samples.assessor).merge(voices)
    let index = try #require(samples.ruleSet.questions.firstIndex { $0.id == question })
    let answer = merged.profile.answers[index]
    let words = answer.state == .notKnown ? "?" : answer.state == .blank ? "" : merged.profile.string(answer.raw)
    return (words, merged.differences.count)
  }

  private func question(_ rule: MergeRule, _ matching: (Question) -> Bool) throws -> Question {
    try #require(samples.ruleSet.questions.first { $0.merge == rule && !$0.isDerived && matching($0) })
  }

  @Test("numbers: the lowest, the highest, the one in the middle")
  func numbers() throws {
    let lowest = try question(.lowest) { $0.type == .percentage }
    #expect(try merged(lowest.id, ["60", "40", "80"]) == ("40", 1))
    let median = try question(.median) { $0.type.isNumeric }
    #expect(try merged(median.id, ["60", "40", "80"]) == ("60", 1))
    #expect(try merged(median.id, ["60", "40"]) == ("40", 1))
  }

  @Test("choices by which is better, not by their order alone")
  func choices() throws {
    for question in samples.ruleSet.questions where question.merge == .lowest && question.type.isSingleChoice {
      guard let better = question.better, let first = question.choices.first, let last = question.choices.last else {
        continue
      }
      let worst = better == .first ? last : first
      #expect(try merged(question.id, [first.id, last.id]).answer == worst.id, "\(question.id)")
    }
  }

  @Test("what must agree and does not is left open; agreement, silence and not knowing are no difference of answers")
  func same() throws {
    let question = try question(.same) { $0.type == .yesNo }
    #expect(try merged(question.id, ["yes", "yes"]) == ("yes", 0))
    #expect(try merged(question.id, ["yes", "no"]) == ("?", 1))
    #expect(try merged(question.id, ["", "no"]) == ("no", 0))
    #expect(try merged(question.id, ["?", "no"]) == ("no", 1))
    #expect(try merged(question.id, ["?", "?"]) == ("?", 0))
    #expect(try merged(question.id, ["", ""]) == ("", 0))
  }

  @Test("the body's own answer stands beside the others")
  func beside() throws {
    let question = try question(.beside) { $0.type == .choice }
    let (first, last) = (question.choices[0].id, question.choices[question.choices.count - 1].id)
    #expect(try merged(question.id, [last, first]) == (last, 1))
    #expect(try merged(question.id, ["", first]) == (first, 0))
  }

  @Test("of an even number the lower in the middle, exactly as it was said; outside the limits nobody has a say")
  func medians() throws {
    let median = try question(.median) { $0.type.isNumeric }
    #expect(try merged(median.id, ["10", "20", "30", "40"]) == ("20", 1))
    #expect(try merged(median.id, ["7", "7"]) == ("7", 0))
    #expect(try merged(median.id, ["?", "30", "10", "-1"]) == ("10", 1))
    #expect(try merged(median.id, ["?", "?", "?"]) == ("?", 0))
  }

  @Test("shares of yes: all of them for yes or no, exact to one decimal for a percentage")
  func shares() throws {
    var ruleSet = samples.ruleSet
    let plain = try #require(ruleSet.questions.firstIndex { $0.type == .yesNo })
    ruleSet.questions[plain].merge = .shareYes
    #expect(try merged(ruleSet.questions[plain].id, ["yes", "yes", "no"], ruleSet) == ("no", 1))
    #expect(try merged(ruleSet.questions[plain].id, ["yes", "", "yes"], ruleSet) == ("yes", 0))
    let index = try #require(ruleSet.questions.firstIndex { $0.type == .percentage && !$0.isDerived })
    ruleSet.questions[index].merge = .shareYes
    let id = ruleSet.questions[index].id
    #expect(try merged(id, ["100", "0", "100"], ruleSet) == ("66.7", 1))
    #expect(try merged(id, ["100", "0"], ruleSet) == ("50", 1))
    #expect(try merged(id, ["0.000001", "0"], ruleSet) == ("0", 1))
  }

  private func body(_ head: String, _ practices: [(String, Int)]) throws -> Profile {
    let rows = practices.map { "<practice code=\"\($0.0)\" name=\"Surgery\" patients=\"\($0.1)\"/>" }.joined()
    let list = rows.isEmpty ? "" : "<practices>\(rows)</practices>"
    return try #require(
      samples.profile(
        """
        <profile xmlns="urn:readiness:profile:1" id="body" \(head)><name>Body</name>\(list)<answers/></profile>
        """))
  }

  @Test("lists of practices are put together; where heads and lists differ, the first stands and it is told")
  func heads() throws {
    let head = "kind=\"both\" as-of=\"2013-10-31\" target=\"none\""
    let merger = VoiceMerger(samples.ruleSet, samples.assessor)
    func merge(_ profiles: [Profile]) -> MergedProfile {
      merger.merge(profiles.enumerated().map { Voice(name: "voice-\($0)", profile: $1) })
    }
    let (own, none) = (try body(head, [("K1", 10), ("K2", 20)]), try body(head, []))
    let other = try body(
      "kind=\"locality\" as-of=\"2013-11-30\" target=\"foundation\"", [("K2", 21), ("K3", 30)])
    #expect(merge([none, none]).profile.practices.isEmpty)
    #expect(merge([none, own]).profile.practices.map(\.patients) == [10, 20])
    #expect(merge([none, own]).headDifferences.isEmpty)
    let merged = merge([own, other])
    #expect(merged.profile.practices.map(\.patients) == [10, 20, 30])
    #expect(merged.profile.asOf.text == "2013-10-31")
    #expect(
      merged.headDifferences.map { "\($0.subject): \($0.result)" } == [
        "the kind of body: both", "the as-of date: 2013-10-31", "the target: none", "practice K2: 20 patients",
      ])
  }

  @Test("a profile with itself is itself", arguments: Samples.names)
  func itself(_ name: String) throws {
    let profile = try samples.sample(name)
    let merged = VoiceMerger(samples.ruleSet, samples.assessor)
      .merge([Voice(name: "a", profile: profile), Voice(name: "b", profile: profile)])
    #expect(merged.differences.isEmpty)
    #expect(samples.canonical(merged.profile) == samples.canonical(profile))
  }

  /// The shipped rule set in which a question asks for agreement.
  private func asking(_ count: Int, within: Int64, of id: String) -> RuleSet {
    var ruleSet = samples.ruleSet
    for index in ruleSet.questions.indices where ruleSet.questions[index].id == id {
      ruleSet.questions[index].agreement = Agreement(count: count, within: FixedDecimal(within))
    }
    return ruleSet
  }

  @Test(
    "voices that spread too far round the middle are no agreement, and the question is left open",
    arguments: [
      (["5", "6", "6", "7", "40"], "6"), (["1", "5", "6", "9", "40"], "?"), (["3", "4"], "3"), (["3", "9"], "?"),
      (["5"], "5"),
    ])
  func agreement(_ answers: [String], _ wanted: String) throws {
    let median = try question(.median) { $0.type.isNumeric }
    #expect(try merged(median.id, answers, asking(4, within: 1, of: median.id)).answer == wanted)
  }

  @Test("choices are counted in places")
  func places() throws {
    let index = try #require(samples.ruleSet.questions.firstIndex { $0.type == .choice && $0.choices.count >= 3 })
    let id = samples.ruleSet.questions[index].id
    func ruleSet(within: Int64) -> RuleSet {
      var ruleSet = asking(3, within: within, of: id)
      ruleSet.questions[index].merge = .lowest
      ruleSet.questions[index].better = .last
      return ruleSet
    }
    let ids = samples.ruleSet.questions[index].choices.map(\.id)
    #expect(try merged(id, [ids[0], ids[1], ids[1]], ruleSet(within: 1)).answer == ids[0])
    #expect(try merged(id, [ids[0], ids[1], ids[1]], ruleSet(within: 0)).answer == "?")
  }

  @Test("the next round reads from the merged profile what each voice had said, and tells who moved")
  func rounds() throws {
    let question = try question(.median) { $0.type.isNumeric }
    func voices(_ answers: [String]) throws -> [Voice] {
      try zip(["own", "abbey", "quay"], answers).map { name, answer in
        try voice(name, "<answer question=\"\(question.id)\" value=\"\(answer)\"/>")
      }
    }
    let merger = VoiceMerger(samples.ruleSet, samples.assessor)
    let first = merger.merge(try voices(["60", "40", "80"]), round: 1)
    #expect(first.moves == [])
    let second = merger.merge(try voices(["60", "55", "80"]), round: 2, earlier: first.profile)
    #expect(second.moves.map { "\($0.name) \($0.before) \($0.now)" } == ["abbey 40 55"])
    let alike = merger.merge(try voices(["60", "60", "60"]), round: 3, earlier: second.profile)
    #expect(alike.moves.map(\.name) == ["abbey", "quay"])
    let index = try #require(samples.ruleSet.questions.firstIndex { $0.id == question.id })
    let note = alike.profile.detail(of: index).map { alike.profile.string($0.note) }
    #expect(note == "Voices, round 3: own: 60; abbey: 60; quay: 60")
    #expect(
      merger.merge(try voices(["60", "60", "61"]), round: 4, earlier: alike.profile).moves.map(\.before) == ["60"])
  }
}
