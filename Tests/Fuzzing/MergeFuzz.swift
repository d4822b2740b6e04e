internal import ReadinessEngine
internal import ReadinessLoading
internal import ReadinessMerge
internal import ReadinessModel

/// Voices of one body, a profile a line: merged to a profile that can be read, stays what it is, and says nothing new.
final class MergeFuzz {
  private let assessor = Assessor(BuiltIn.ruleSet)
  private let reader: ProfileReader

  init() { reader = ProfileReader(assessor, BuiltIn.ruleSet) }

  func run(_ input: [UInt8]) {
    var voices: [Voice] = []
    for line in input.split(separator: 0x0A).prefix(5) {
      let line = Array(line)
      if reader.read(line.span) { voices.append(Voice(name: "voice \(voices.count + 1)", profile: reader.profile)) }
    }
    if voices.isEmpty { return }
    let merger = VoiceMerger(BuiltIn.ruleSet, assessor)
    let merged = merger.merge(voices)
    must(canonical(merged.profile) == canonical(merger.merge(voices).profile), "the same voices make the same profile")
    holdAnswers(merged, voices)
    let text = canonical(merged.profile)
    must(reader.read(text.span), "what was merged can be read")
    must(canonical(reader.profile) == text, "what was merged stays what it is")
    _ = merger.merge(voices, round: 2, earlier: merged.profile)
  }

  /// An answer of the whole is one that somebody gave, or the share of them; what differs is listed.
  private func holdAnswers(_ merged: MergedProfile, _ voices: [Voice]) {
    for index in BuiltIn.ruleSet.questions.indices where !BuiltIn.ruleSet.questions[index].isDerived {
      let answer = merged.profile.answers[index]
      let given = voices.map { $0.profile.answers[index] }
      if given.allSatisfy({ $0.state == .blank }) { must(answer.state == .blank, "nobody's answer is none") }
      guard answer.state == .answered else { continue }
      let isSaid = given.contains { $0.state == .answered && $0.value == answer.value }
      must(isSaid || BuiltIn.ruleSet.questions[index].merge == .shareYes, "an answer is somebody's")
      let values = Set(given.filter { $0.state == .answered }.map(\.value))
      let isListed = merged.differences.contains { $0.question == index }
      must(values.count < 2 || isListed, "what differs is listed")
    }
  }

  private func canonical(_ profile: Profile) -> [UInt8] {
    var bytes: [UInt8] = []
    ProfileJSON(assessor).write(profile, to: &bytes)
    return bytes
  }
}
