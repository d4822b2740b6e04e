import ReadinessModel

/// Reads the text of one answer by the type of its question.
struct AnswerReader {
  /// Ids of choices, for all questions, and where they lie.
  let choices: [TextRange]
  let pool: BytePool
  /// By choice: the ``Span/shortKey`` of its id.
  private let keys: [UInt64]

  init(choices: [TextRange], pool: BytePool) {
    self.choices = choices
    self.pool = pool
    keys = choices.map { pool[$0].span.shortKey }
  }

  /// Sets state and value, or the problem.
  @inline(__always)
  func read(_ text: Span<UInt8>, of core: QuestionCore, into answer: inout GivenAnswer) {
    if text.isEmpty, core.type != .text {
      answer.problem = .noValue
      return
    }
    switch core.type {
    case .yesNo, .choice: readChoice(text, core, into: &answer)
    case .multipleChoice: readChoices(text, core, into: &answer)
    case .wholeNumber, .decimal, .percentage, .money: readNumber(text, core, into: &answer)
    case .date: readDate(text, into: &answer)
    case .text: break
    }
    if answer.problem == nil { answer.state = .answered }
  }

  private func readChoice(_ text: Span<UInt8>, _ question: QuestionCore, into answer: inout GivenAnswer) {
    if let bit = bit(of: text, question) {
      answer.value = 1 << bit
    } else {
      answer.problem = .unknownChoice
    }
  }

  private func readChoices(_ text: Span<UInt8>, _ question: QuestionCore, into answer: inout GivenAnswer) {
    var start = 0
    var any = false
    while start < text.count {
      if Self.isBlank(text[start]) {
        start += 1
        continue
      }
      var end = start
      while end < text.count, !Self.isBlank(text[end]) { end += 1 }
      guard let bit = bit(of: text.extracting(start..<end), question) else {
        answer.problem = .unknownChoice
        return
      }
      if answer.value >> bit & 1 == 1 { answer.problem = .repeatedChoice }
      answer.value |= 1 << bit
      any = true
      start = end
    }
    if !any { answer.problem = .noValue }
  }

  @inline(__always)
  private func bit(of text: Span<UInt8>, _ question: QuestionCore) -> Int64? {
    if text.count < 8 { return bit(of: text.shortKey, question) }
    let first = Int(question.firstChoice)
    var index = first
    while index < Int(question.endChoice) {
      let start = choices[index].start
      if Int(choices[index].end - start) == text.count, pool.equals(text, at: Int(start)) {
        return Int64(index - first)
      }
      index += 1
    }
    return nil
  }

  /// Looks at all choices, as it can't be guessed which it is.
  @inline(__always)
  private func bit(of key: UInt64, _ question: QuestionCore) -> Int64? {
    let first = Int(question.firstChoice)
    var bit = -1
    for index in first..<Int(question.endChoice) { bit = keys[index] == key ? index &- first : bit }
    return bit < 0 ? nil : Int64(bit)
  }

  private func readNumber(_ text: Span<UInt8>, _ question: QuestionCore, into answer: inout GivenAnswer) {
    do throws(FixedDecimal.Problem) {
      let value = try FixedDecimal(parsing: text).millionths
      answer.value = value
      if question.type == .wholeNumber, value % FixedDecimal.scale != 0 {
        answer.problem = .notWhole
      } else if value < question.least {
        answer.problem = .tooSmall
      } else if value > question.most {
        answer.problem = .tooLarge
      }
    } catch {
      switch error {
      case .notANumber: answer.problem = .notANumber
      case .tooManyPlaces: answer.problem = .tooManyPlaces
      case .tooLarge: answer.problem = text[0] == 0x2D ? .tooSmall : .tooLarge
      }
    }
  }

  private func readDate(_ text: Span<UInt8>, into answer: inout GivenAnswer) {
    guard let date = CivilDate(parsing: text) else {
      answer.problem = .notADate
      return
    }
    answer.value = date.packed
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
