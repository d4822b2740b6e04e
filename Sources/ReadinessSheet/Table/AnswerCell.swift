internal import ReadinessEngine
internal import ReadinessModel

/// What a cell says in answer to a question.
enum CellReading {
  case empty
  /// As the profile holds it.
  case value(String)
  /// `not-known` or `not-applicable`.
  case state(String)
  /// No possible answer: what is kept of it, and what to say.
  case refused(kept: String, SheetCode, message: String, help: String)
}

/// Reads answers out of cells, by the type of their question.
struct AnswerCell {
  let words: Words
  let cellGuard: CellGuard
  let usesCommas: Bool
  let firstDay: Int64?
  var monthFirst: MonthFirst?

  /// - Parameter isFromProgram: whether the row has other cells in which a program wrote that there is nothing.
  func reading(_ cell: SheetCell, _ question: Question?, isFromProgram: Bool = false) -> CellReading {
    guard let question else { return plain(cell) }
    switch cell.kind {
    case .unread: return .empty
    case .fault: return fault(cell, question)
    case .date where question.type == .date: return .value(cell.value)
    case .date, .partOfDate, .time: return moment(cell, question)
    case .truth where question.type == .yesNo: return .value(cell.value)
    case .worded(let words) where isUnit(words, question): return number(cell, question)
    case .worded: return text(cell.shown, question, isFromProgram)
    case .number, .percent, .money: return number(cell, question)
    case .text, .truth: return text(cell.shown, question, isFromProgram)
    }
  }

  private func plain(_ cell: SheetCell) -> CellReading {
    let text = cellGuard.unguarded(SheetText.kept(cell.shown))
    if ["not-known", "not-applicable"].contains(text) { return .state(text) }
    return text.isEmpty ? .empty : .value(text)
  }

  private func fault(_ cell: SheetCell, _ question: Question) -> CellReading {
    .refused(
      kept: question.type == .text ? "" : cell.shown, .faultInCell,
      message: "the cell holds an error, \(cell.shown)", help: "type the answer itself")
  }

  private func moment(_ cell: SheetCell, _ question: Question) -> CellReading {
    if question.type == .text { return .value(cell.shown) }
    let what = cell.kind == .time ? "a time" : "a date"
    if question.type == .date, cell.kind == .partOfDate {
      return .refused(
        kept: "\(cell.shown) (?)", .dateInCell,
        message: "the cell shows “\(cell.shown)”, which is a part of the date that it holds, \(cell.value)",
        help: "write the whole date, as 2013-10-31")
    }
    if question.type == .date {
      return .refused(
        kept: cell.shown, .dateInCell, message: "the cell holds \(what) with a time of day, “\(cell.shown)”",
        help: "write the date alone, as 2013-10-31")
    }
    // Kept so that it stays a finding: a day shown alone would be a number like any other.
    return .refused(
      kept: Self.isPlain(cell.shown) ? "\(cell.shown) (?)" : cell.shown, .dateInCell,
      message:
        "the cell holds \(what), “\(cell.shown)”, where none is asked for; the program may have made it of what was "
        + "typed", help: "set the cell’s format to Text and type the answer again")
  }

  // MARK: Numbers

  private func number(_ cell: SheetCell, _ question: Question) -> CellReading {
    switch question.type.shape {
    case .text: return .value(cell.shown)
    case .number: return .value(number(cell, question.type.measure))
    case .date: return .value(cell.kind == .number ? serial(cell.value) ?? cell.shown : cell.shown)
    case .oneChoice, .choices: return text(cell.shown, question, false)
    }
  }

  /// What the cell holds where its format is one for this measure, else what it shows.
  private func number(_ cell: SheetCell, _ measure: NumberMeasure) -> String {
    switch (measure, cell.kind) {
    case (.amount, .number), (.perCent, .number), (.perCent, .percent), (.money, .number): return cell.value
    case (_, .worded): return cell.value
    case (.money, .money(let sign)): return ["£", "GBP"].contains(sign) ? cell.value : cell.shown
    default: return cell.shown
    }
  }

  /// Whether the words around a number say no more than what it is asked in.
  private func isUnit(_ words: String, _ question: Question) -> Bool {
    guard question.type.shape == .number else { return false }
    return question.type.measure == .perCent
      ? words == "%" : !question.unit.isEmpty && SheetText.key(words) == SheetText.key(question.unit)
  }

  /// The day of a number of five digits where days are kept as numbers.
  private func serial(_ value: String) -> String? {
    guard let firstDay, value.utf8.count == 5, let number = Int64(value) else { return nil }
    return SerialDay.date(number, firstDay: firstDay)?.text
  }

  // MARK: Texts

  private func text(_ written: String, _ question: Question, _ isFromProgram: Bool) -> CellReading {
    let kept = SheetText.kept(written)
    let text = cellGuard.unguarded(kept)
    let words = SheetText.words(text)
    if words.isEmpty { return .empty }
    let choices = ChoiceWords(question)
    if let id = choices.id(words) { return .value(id) }
    if text == kept {
      switch WrittenState(words, self.words) {
      case .notKnown: return .state("not-known")
      case .notApplicable: return .state("not-applicable")
      case .either: return isFromProgram ? .empty : either(words, question)
      case nil: break
      }
      if Self.isFault(words) { return fault(SheetCell(.fault, shown: words, value: words), question) }
    }
    switch question.type.shape {
    case .oneChoice: return .value(words)
    case .choices: return .value(choices.ids(words).joined(separator: " "))
    case .text: return .value(text)
    case .date: return date(words)
    case .number: return typedNumber(words, question)
    }
  }

  private func date(_ words: String) -> CellReading {
    if let (message, help) = monthFirst?.problem(words) {
      return .refused(kept: words, .monthFirst, message: message, help: help)
    }
    return .value(DateText.date(words, self.words)?.text ?? words)
  }

  private func either(_ words: String, _ question: Question) -> CellReading {
    .refused(
      kept: question.type == .text ? "" : words, .unclearWord,
      message: "“\(words)” can mean that nothing was answered, or that the question does not apply",
      help: "write not-applicable and why, write not-known, or leave the cell empty")
  }

  private func typedNumber(_ words: String, _ question: Question) -> CellReading {
    switch WrittenNumber(words, as: question.type, usesCommas: usesCommas) {
    case .plain(let digits): return .value(digits)
    case .none: return .value(words)
    case .unclear(let readings):
      let help = "write \(readings.joined(separator: " or "))"
      return .refused(
        kept: Self.isPlain(words) ? "\(words) (?)" : words, .unclearNumber,
        message: readings.count > 1
          ? "“\(words)” can be read as \(readings.joined(separator: " or as "))"
          : "“\(words)” has a comma where no group of thousands can be", help: help)
    }
  }

  /// Whether a profile would take the words for a number.
  private static func isPlain(_ words: String) -> Bool { (try? FixedDecimal(parsing: Array(words.utf8).span)) != nil }

  /// Errors of spreadsheets as they stand in CSV.
  static func isFault(_ words: String) -> Bool {
    ["#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "Err:508", "Err:502"].contains(
      words)
  }
}
