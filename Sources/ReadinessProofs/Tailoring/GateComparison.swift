internal import ReadinessModel

/// Whether a requirement is easier in one rule set than in another.
struct GateComparison {
  enum Outcome {
    /// A body that meets it in the newer one only, in words.
    case shown(String)
    case never
    case undecided
  }

  let old: RuleSet
  let new: RuleSet

  /// - Parameter gate: its id, in both.
  func loosening(of gate: String, budget: Int) -> Outcome {
    switch RuleSetDifferences.canBeLooser(old: old, new: new, gate: gate, budget: budget) {
    case .same: .never
    case .differs(let body): .shown(words(body.new))
    case .notDecided, .onlyIn: .undecided
    }
  }

  /// The answers that matter of a body, as in `a locality: F-01 Two; F-02 12`.
  private func words(_ profile: Profile) -> String {
    var answers: [String] = []
    for (index, question) in new.questions.enumerated() where !question.isDerived {
      let answer = profile.answers[index]
      let name = question.code.isEmpty ? question.id : question.code
      switch answer.state {
      case .answered: answers.append("\(name) \(value(answer.value, question))")
      case .notKnown: answers.append("\(name) not known")
      case .notApplicable: answers.append("\(name) claimed not applicable")
      case .contradictory: answers.append("\(name) outside its limits")
      case .blank, .doesNotApply: break
      }
    }
    let shown = answers.prefix(Self.most).joined(separator: "; ")
    let rest = answers.count > Self.most ? "; and \(answers.count - Self.most) more answers" : ""
    return "a \(new.kinds[profile.kind].name)" + (answers.isEmpty ? " that answers nothing" : " with \(shown)\(rest)")
  }

  private static let most = 6

  private func value(_ value: Int64, _ question: Question) -> String {
    switch question.type.shape {
    case .oneChoice, .choices:
      let picked = question.choices.indices.filter { value >> Int64($0) & 1 == 1 }
      return picked.map { "“\(question.choices[$0].label)”" }.joined(separator: " and ")
    case .number: return FixedDecimal(millionths: value).text
    case .date: return CivilDate(packed: value).text
    case .text: return "a text"
    }
  }
}
