internal import ReadinessEngine
internal import ReadinessModel

/// Fills the merged profile through the builder that readers use, so that types and limits are checked once more.
struct MergedWriter {
  private var builder: ProfileBuilder
  private let round: Int?

  /// - Parameter round: which round of asking it is; nil where there is but one.
  init(_ assessor: Assessor, round: Int?) {
    self.round = round
    builder = ProfileBuilder(assessor)
    builder.begin()
  }

  /// From the body's own voice; what that does not say, from the first that does; practices and interests of all, each once.
  mutating func writeHead(_ voices: [Voice], _ ruleSet: RuleSet) {
    let own = voices[0].profile
    with(own.string(own.id)) { $0.setID($1) }
    with(own.string(own.name)) { $0.setName($1) }
    with(ruleSet.kinds[own.kind].id) { $0.setKind($1, offset: 0) }
    with(own.asOf.text) { $0.setAsOf($1, offset: 0) }
    with(own.target.map { ruleSet.steps[$0].id } ?? "none") { $0.setTarget($1, offset: 0) }
    with(own.isShort ? "short" : "full") { $0.setForm($1, offset: 0) }
    if let since = first(voices, { $0.string($0.since) }) { with(since) { $0.setSince($1, offset: 0) } }
    if let name = first(voices, { $0.string($0.commissioner) }) { with(name) { $0.setCommissioner($1) } }
    with(ruleSet.id) { $0.setRuleSet(id: $1) }
    with(ruleSet.version) { $0.setRuleSet(version: $1) }
    builder.setHasAnswers()
    var seen: Set<String> = []
    for voice in voices {
      for practice in voice.profile.practices where seen.insert(voice.profile.string(practice.code)).inserted {
        let (code, name) = (keep(voice.profile.string(practice.code)), keep(voice.profile.string(practice.name)))
        builder.addPractice(code: code, name: name, patients: practice.patients)
      }
    }
    seen = []
    for voice in voices {
      for interest in voice.profile.interests {
        let (person, text) = (voice.profile.string(interest.person), voice.profile.string(interest.text))
        if seen.insert("\(person)\u{0}\(text)").inserted { builder.addInterest(person: keep(person), text: keep(text)) }
      }
    }
  }

  /// The answer with the evidence of all; where voices differ, a note says what each said.
  mutating func writeAnswer(_ index: Int, _ answer: MergedAnswer?, _ voices: [Voice], _ id: String) {
    let isSplit = Set(voices.map { $0.profile.words(of: index) }).count > 1
    builder.beginAnswer(offset: 0)
    with(id) { $0.setQuestion($1) }
    if let answer, !answer.isState {
      with(answer.words) { $0.setValue($1) }
      if let state = answer.stateBeside {
        with(state) { $0.setState($1) }
        if !answer.reason.isEmpty { with(answer.reason) { $0.setReason($1) } }
      }
    } else {
      // Left open: what all together do not know.
      with(answer?.words ?? "not-known") { $0.setState($1) }
      if let reason = answer?.reason, !reason.isEmpty { with(reason) { $0.setReason($1) } }
    }
    let by = unique(voices.map { voice in voice.profile.detail(of: index).map { voice.profile.string($0.by) } ?? "" })
    if !by.isEmpty { with(by.joined(separator: ", ")) { $0.setBy($1) } }
    if let expected = voices.lazy.compactMap({ $0.profile.detail(of: index)?.expected }).first {
      with(expected.text) { $0.setExpected($1) }
    }
    guard let question = builder.endAnswer() else { return }
    var seen: Set<String> = []
    for voice in voices {
      for item in voice.profile.evidence where item.question == index {
        let text = voice.profile.string(item.text)
        if seen.insert("\(item.dated?.text ?? "") \(text)").inserted {
          builder.addEvidence(question: question, dated: item.dated, Array(text.utf8).span)
        }
      }
    }
    var notes = unique(
      voices.map { voice in voice.profile.detail(of: index).map { voice.profile.string($0.note) } ?? "" })
    // In rounds also what all say alike, so that the next round knows who had spoken.
    if isSplit || round != nil {
      notes.append(
        VoiceRecord.sentence(voices.map { (name: $0.name, words: $0.profile.words(of: index)) }, round: round))
    }
    if !notes.isEmpty { builder.addNote(question: question, keeping: keep(notes.joined(separator: " – "))) }
  }

  /// Answers without a question here, of every voice; each once.
  mutating func writeStrays(_ voices: [Voice]) {
    var seen: Set<String> = []
    for voice in voices {
      for stray in voice.profile.strays {
        let (question, value) = (voice.profile.string(stray.question), voice.profile.string(stray.value))
        guard seen.insert("\(question)\u{0}\(value)\u{0}\(stray.state)").inserted else { continue }
        builder.beginAnswer(offset: 0)
        with(question) { $0.setQuestion($1) }
        let given = stray.given
        if !given.isStateAlone { with(value) { $0.setValue($1) } }
        if let state = given.stateGiven { with(state.word.description) { $0.setState($1) } }
        if given.named == .other { with(value) { $0.setState($1) } }
        if let detail = stray.detail {
          let (reason, by) = (voice.profile.string(detail.reason), voice.profile.string(detail.by))
          if !reason.isEmpty { with(reason) { $0.setReason($1) } }
          if !by.isEmpty { with(by) { $0.setBy($1) } }
          if let expected = detail.expected { with(expected.text) { $0.setExpected($1) } }
          if !detail.state.isEmpty { with(voice.profile.string(detail.state)) { $0.setState($1) } }
        }
        builder.endAnswer()
        for item in stray.evidence {
          builder.addEvidenceAside(dated: item.dated, Array(voice.profile.string(item.text).utf8).span)
        }
        if let note = stray.detail?.note, !note.isEmpty {
          builder.addNoteAside(keeping: keep(voice.profile.string(note)))
        }
      }
    }
  }

  mutating func finished() -> Profile {
    _ = builder.finish()
    return builder.profile
  }

  private mutating func with(_ text: String, _ set: (inout ProfileBuilder, Span<UInt8>) -> Void) {
    let bytes = Array(text.utf8)
    set(&builder, bytes.span)
  }

  private mutating func keep(_ text: String) -> TextRange {
    let bytes = Array(text.utf8)
    return builder.keep(bytes.span)
  }

  /// What the first voice says that says anything.
  private func first(_ voices: [Voice], _ words: (Profile) -> String) -> String? {
    voices.map { words($0.profile) }.first { !$0.isEmpty }
  }

  /// Without empty ones and repetitions, in order.
  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
