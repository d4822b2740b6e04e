import ReadinessEngine
import ReadinessModel
import ReadinessWords

/// Answers of one profile in words.
struct AnswerWords: Sendable {
  /// Longer texts of a profile are shortened, with a note; the profile itself keeps them whole.
  static let longestText = 1000

  let ruleSet: RuleSet
  let profile: Profile
  let facts: Facts
  let phrases: Phrases

  /// What was answered, or why there is no answer; never empty.
  func text(of index: Int) -> String {
    switch facts.states[index] {
    case .answered: return value(of: index)
    case .contradictory: return given(index) + ": " + phrases["contradictory"]
    case .blank: return ruleSet.questions[index].isDerived ? phrases["not-known"] : phrases["label-no-answer"]
    case .notKnown: return phrases["not-known"]
    case .notApplicable, .doesNotApply: return phrases["not-applicable"]
    }
  }

  /// The answer as it was given, whatever became of it.
  func given(_ index: Int) -> String {
    let answer = profile.answers[index]
    if let problem = answer.problem { return "“\(raw(index))” \(problem.message)" }
    switch answer.state {
    case .answered: return value(of: index)
    case .notKnown: return phrases["not-known"]
    case .notApplicable: return phrases["not-applicable"]
    case .blank, .doesNotApply, .contradictory: return phrases["label-no-answer"]
    }
  }

  private func raw(_ index: Int) -> String {
    SafeText.clipped(profile.string(profile.answers[index].raw), to: Self.longestText)
  }

  private func value(of index: Int) -> String {
    let question = ruleSet.questions[index]
    if let derived = facts.derived[index] { return number(derived, question, places: 2) }
    let value = profile.answers[index].value
    switch question.type.shape {
    case .number:
      return number(FixedDecimal(millionths: value).fraction, question, places: 6)
    case .oneChoice, .choices: return labels(value, question)
    case .date: return phrases.date(CivilDate(packed: value))
    case .text: return raw(index)
    }
  }

  private func labels(_ value: Int64, _ question: Question) -> String {
    var chosen: [String] = []
    for (bit, choice) in question.choices.enumerated() where value >> Int64(bit) & 1 == 1 {
      chosen.append(choice.label)
    }
    return chosen.isEmpty ? phrases["label-nothing"] : chosen.joined(separator: "; ")
  }

  private func number(_ value: Fraction, _ question: Question, places: Int) -> String {
    switch question.type.measure {
    case .money: return phrases.money(value) + unit(question)
    case .perCent: return phrases.percent(of: phrases.number(value, places: places))
    case .amount:
      let text = phrases.number(value, places: places)
      return text + (text == "1" && isEnglish ? PlainNumber.one(unit(question)) : unit(question))
    }
  }

  private var isEnglish: Bool { phrases.words.isEnglish }

  private func unit(_ question: Question) -> String { question.unit.isEmpty ? "" : " " + question.unit }
}
