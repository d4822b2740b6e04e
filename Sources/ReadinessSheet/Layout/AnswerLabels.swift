internal import ReadinessModel

/// Answers in the words that a workbook shows, each of which reads back as what it stands for.
struct AnswerLabels {
  let question: Question
  private let choices: ChoiceWords
  let notKnown: String
  let notApplicable: String

  init(_ question: Question) {
    self.question = question
    choices = ChoiceWords(question)
    // Where a choice has the words of a state, the state is written by its id.
    notKnown = choices.id(SheetWords.notKnown) == nil ? SheetWords.notKnown : "not-known"
    notApplicable = choices.id(SheetWords.notApplicable) == nil ? SheetWords.notApplicable : "not-applicable"
  }

  /// A choice as people read it.
  func label(_ choice: Choice) -> String {
    let label = SheetWords.capital(choice.label)
    let isPlain = question.type != .multipleChoice || !label.contains(";")
    return isPlain && choices.id(label) == choice.id ? label : choice.id
  }

  /// What a drop-down offers.
  var offered: [String] {
    question.choices.map(label) + [notKnown] + (question.notApplicable == nil ? [] : [notApplicable])
  }

  /// What may be written, in one line.
  var words: String {
    let states = notKnown + (question.notApplicable == nil ? "" : " · \(notApplicable) (say why)")
    let unit = question.unit.isEmpty ? "" : " (\(question.unit))"
    let limits = "\(question.least.text) to \(question.most.text)"
    switch question.type {
    case .yesNo, .choice: return question.choices.map(label).joined(separator: " · ") + " · " + states
    case .multipleChoice:
      return "One or more, with ; between: \(question.choices.map(label).joined(separator: " · ")) · \(states)"
    case .wholeNumber: return "A whole number\(unit) · \(states)"
    case .decimal: return "A number\(unit) · \(states)"
    case .percentage: return "Per cent, \(limits) · \(states)"
    case .money: return "Pounds\(unit) · \(states)"
    case .date: return "A date, as 31/10/2013 · \(states)"
    case .text: return "Words · \(states)"
    }
  }

  /// An answer as it was given, in words where it names choices.
  func words(of raw: String) -> String {
    switch question.type {
    case .yesNo, .choice: return question.choices.first { $0.id == raw }.map(label) ?? raw
    case .multipleChoice:
      let ids = raw.split(separator: " ").map(String.init)
      let labels = ids.compactMap { id in question.choices.first { $0.id == id }.map(label) }
      return labels.count == ids.count ? labels.joined(separator: "; ") : raw
    case .wholeNumber, .decimal, .percentage, .money, .date, .text: return raw
    }
  }
}
