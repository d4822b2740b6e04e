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

  private func merged(_ question: String, _ answers: [String]) throws -> (answer: String, differences: Int) {
    let voices = try answers.enumerated().map { index, answer in
      let said = answer.isEmpty ? "" : answer == "?" ? "state=\"not-known\"" : "value=\"\(answer)\""
      return try voice("voice-\(index)", said.isEmpty ? "" : "<answer question=\"\(question)\" \(said)/>")
    }
    let merged = VoiceMerger(samples.ruleSet, samples.assessor).merge(voices)
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

  @Test("a profile with itself is itself", arguments: Samples.names)
  func itself(_ name: String) throws {
    let profile = try samples.sample(name)
    let merged = VoiceMerger(samples.ruleSet, samples.assessor)
      .merge([Voice(name: "a", profile: profile), Voice(name: "b", profile: profile)])
    #expect(merged.differences.isEmpty)
    #expect(samples.canonical(merged.profile) == samples.canonical(profile))
  }
}
