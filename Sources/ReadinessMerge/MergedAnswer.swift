internal import ReadinessModel

/// What stands for all voices: a value, or a state with its reason.
struct MergedAnswer {
  /// The value, or `not-known`, `not-applicable`.
  var words: String
  var isState = false
  /// A state that was given beside the value, against what can be: kept, so that it stays a finding.
  var stateBeside: String?
  var reason = ""

  init(words: String) { self.words = words }

  /// As one voice gave it.
  init(_ profile: Profile, _ question: Int) {
    words = profile.words(of: question)
    isState = profile.isState(question)
    let detail = profile.detail(of: question)
    if !isState {
      let word = detail.flatMap { $0.state.isEmpty ? nil : profile.string($0.state) }
      stateBeside = profile.answers[question].stateGiven?.word.description ?? word
    }
    reason = detail.map { profile.string($0.reason) } ?? ""
  }
}

extension Profile {
  /// Whether a state was given instead of a value.
  func isState(_ question: Int) -> Bool { answers[question].isStateAlone }

  /// The answer as it was given.
  func words(of question: Int) -> String {
    let answer = answers[question]
    guard answer.isStateAlone, let state = answer.stateGiven else { return string(answer.raw) }
    return state.word.description
  }
}
