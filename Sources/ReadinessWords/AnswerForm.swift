public import ReadinessModel

/// What an answer to a question can be, in words. Everything that asks takes it from here: the template, sheets, the
/// guide, `explain` and messages to authors of rules.
public struct AnswerForm {
  let question: Question
  let phrases: Phrases

  public init(_ question: Question, _ phrases: Phrases) {
    self.question = question
    self.phrases = phrases
  }

  /// A type by itself: `a whole number`, `one answer of several`.
  public static func name(_ type: AnswerType, _ phrases: Phrases = .english) -> String {
    let id =
      switch type {
      case .yesNo: "answer-form-yes-no"
      case .choice: "answer-form-choice"
      case .multipleChoice: "answer-form-choices"
      case .wholeNumber: "sheet-whole"
      case .decimal: "sheet-number"
      case .percentage: "answer-form-percentage"
      case .money: "sheet-money"
      case .date: "answer-form-date"
      case .text: "sheet-words"
      }
    return uncapital(phrases[id])
  }

  private static func uncapital(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

  /// With the question's unit: `a whole number (practices)`.
  public var name: String { Self.name(question.type, phrases) + unit }

  /// With limits and unit: `a whole number from 0 to 60 (cm)`, `a date as 2013-10-31`.
  /// - Parameters:
  ///   - choices: the choices as they are to be written; of these the words are made where the question has any.
  ///   - mark: what stands between two of them where they are listed.
  public func words(choices: [String], between mark: String) -> String {
    switch question.type.shape {
    case .oneChoice, .choices: choices.joined(separator: mark)
    case .number where question.type.measure == .perCent:
      Self.uncapital(
        phrases("sheet-percent", ["least": phrases.number(question.least), "most": phrases.number(question.most)]))
    case .number: Self.name(question.type, phrases) + limits + unit
    case .date: date
    case .text: name
    }
  }

  /// As a profile has it: `one of: none (None), cic (A company)`; numbers without signs.
  public var writtenWords: String {
    if question.type == .yesNo { return name }
    let form = words(choices: question.choices.map { "\($0.id) (\($0.label))" }, between: ", ")
    switch question.type.shape {
    case .oneChoice: return phrases("answer-form-one-of", ["choices": form])
    case .choices: return phrases("answer-form-ids", ["choices": form])
    case .number where question.type.measure != .amount: return phrases("answer-form-figures", ["number": form])
    case .number, .date, .text: return form
    }
  }

  private var date: String {
    let form = phrases("answer-form-date-as", ["date": name, "example": "2013-10-31"])
    return question.mayBeFuture ? form : phrases("answer-form-date-past", ["date": form])
  }

  /// Behind a blank. The widest limits are the type's own and say nothing about the question.
  private var limits: String {
    let (least, most) = (phrases.number(question.least), phrases.number(question.most))
    let usual = question.type.traits
    if question.most != usual.most { return " " + phrases("form-limits", ["least": least, "most": most]) }
    return question.least == usual.least ? "" : " " + phrases("form-limit-least", ["least": least])
  }

  private var unit: String {
    question.unit.isEmpty || question.type.measure == .perCent ? "" : " (\(question.unit))"
  }
}
