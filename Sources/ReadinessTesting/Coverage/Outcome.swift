internal import ReadinessModel
internal import ReadinessWords

/// One way in which something in a rule set can turn out.
struct Outcome: Hashable {
  var subject: Subject
  var result: Result

  enum Result: Hashable {
    /// The rule's mark of this number, from 0.
    case mark(Int)
    case state(AnswerState)
    /// Any of the three open states.
    case open
    /// Whether a question applies because of other answers.
    case applies(Bool)
    case section(SectionState)
    case band(Int)
    case gate(GateOutcome)
    case step(StepState)
    case confirmed(Int?)
    case possible(Int?)
    case truth(Truth)
    case fired(Bool)
  }
}

extension Outcome {
  /// The outcome in words: `rule gp-lead: mark 1 for yes`.
  func words(_ ruleSet: RuleSet) -> String {
    let words = ExpectationWords(ruleSet: ruleSet)
    return "\(words.name(subject)): \(result.words(of: subject, ruleSet))"
  }
}

extension Outcome.Result {
  fileprivate func words(of subject: Subject, _ ruleSet: RuleSet) -> String {
    func step(_ index: Int?) -> String { index.map { ruleSet.steps[$0].id } ?? "none" }
    switch self {
    case .mark(let number):
      guard case .rule(let rule) = subject else { return "" }
      let mark = ruleSet.rules[rule].marks[number]
      return
        "mark \(mark.value.plain) for \(FormulaWords(ruleSet, .id).text(mark, of: ruleSet.rules[rule], ruleSet))"
    case .state(let state): return "\(state.word)"
    case .open: return "open"
    case .applies(let applies): return applies ? "applies" : "does not apply because of other answers"
    case .section(let state): return "\(state.word)"
    case .band(let band): return "band \(ruleSet.scoring.bands[band].id)"
    case .gate(let outcome): return "\(outcome.word)"
    case .step(let state): return "\(state.word)"
    case .confirmed(let index): return "confirmed \(step(index))"
    case .possible(let index): return "possible \(step(index))"
    case .truth(let truth): return "\(truth.word)"
    case .fired(let fired): return fired ? "present" : "absent"
    }
  }
}
