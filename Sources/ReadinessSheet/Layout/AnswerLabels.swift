internal import ReadinessModel
internal import ReadinessWords

/// Answers in the words that a workbook shows, each of which reads back as what it stands for.
struct AnswerLabels {
  let question: Question
  private let choices: ChoiceWords
  let notKnown: String
  let notApplicable: String
  private let phrases: Phrases

  init(_ question: Question, _ words: SheetWords) {
    self.question = question
    phrases = words.phrases
    choices = ChoiceWords(question)
    // Where a choice has the words of a state, the state is written by its id.
    notKnown = choices.id(words.notKnown) == nil ? words.notKnown : "not-known"
    notApplicable = choices.id(words.notApplicable) == nil ? words.notApplicable : "not-applicable"
  }

  /// A choice as people read it.
  func label(_ choice: Choice) -> String {
    let label = SheetWords.capital(choice.label)
    let isPlain = question.type.shape != .choices || !label.contains(";")
    return isPlain && choices.id(label) == choice.id ? label : choice.id
  }

  /// What a drop-down offers.
  var offered: [String] {
    question.choices.map(label) + [notKnown] + (question.notApplicable == nil ? [] : [notApplicable])
  }

  /// What may be written, in one line.
  var words: String {
    let states =
      notKnown + (question.notApplicable == nil ? "" : " · " + phrases("sheet-say-why", ["state": notApplicable]))
    let form = AnswerForm(question, phrases)
    let choices = question.choices.map(label)
    switch question.type.shape {
    case .oneChoice: return (choices + [states]).joined(separator: " · ")
    case .choices: return phrases("sheet-several", ["choices": choices.joined(separator: " · ")]) + " · \(states)"
    case .number, .text: return SheetWords.capital(form.words(choices: [], between: "")) + " · \(states)"
    case .date: return phrases["sheet-date"] + " · \(states)"
    }
  }

  /// An answer as it was given, in words where it names choices.
  func words(of raw: String) -> String {
    switch question.type.shape {
    case .oneChoice: return question.choices.first { $0.id == raw }.map(label) ?? raw
    case .choices:
      let ids = raw.split(separator: " ").map(String.init)
      let labels = ids.compactMap { id in question.choices.first { $0.id == id }.map(label) }
      return labels.count == ids.count ? labels.joined(separator: "; ") : raw
    case .number, .date, .text: return raw
    }
  }
}
