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

  /// The value of an answer that needs no second look: one of two choices, or a number within its limits. Nil for any
  /// other text, which may be an answer all the same.
  @inline(__always)
  func value(_ text: Span<UInt8>, of core: borrowing QuestionCore) -> Int64? {
    if core.reading == .word {
      let first = Int(core.firstChoice)
      let key = text.shortKey
      // Both are looked at, as it can't be guessed which it is.
      let (isFirst, isSecond) = (keys[first] == key, keys[first &+ 1] == key)
      return key != 0 && isFirst != isSecond ? (isFirst ? 1 : 2) : nil
    }
    if core.reading == .none { return nil }
    guard let value = FixedDecimal.short(text), value >= core.least, value <= core.most else { return nil }
    return core.reading == .whole && value % FixedDecimal.scale != 0 ? nil : value
  }

  /// Sets state and value, or the problem.
  func read(_ text: Span<UInt8>, of core: QuestionCore, into answer: inout GivenAnswer) {
    if text.isEmpty, core.type != .text {
      answer.problem = .noValue
      return
    }
    switch core.type.shape {
    case .oneChoice: readChoice(text, core, into: &answer)
    case .choices: readChoices(text, core, into: &answer)
    case .number: readNumber(text, core, into: &answer)
    case .date: readDate(text, into: &answer)
    case .text:
      // Who writes blanks says nothing.
      if Self.isBlank(text) { return }
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

  private func bit(of key: UInt64, _ question: QuestionCore) -> Int64? {
    var index = Int(question.firstChoice)
    while index < Int(question.endChoice) {
      if keys[index] == key, key != 0 { return Int64(index &- Int(question.firstChoice)) }
      index += 1
    }
    return nil
  }

  private func readNumber(_ text: Span<UInt8>, _ question: QuestionCore, into answer: inout GivenAnswer) {
    do throws(FixedDecimal.Problem) {
      let value = try FixedDecimal(parsing: text).millionths
      answer.value = value
      if question.type.isWhole, value % FixedDecimal.scale != 0 {
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

  /// Whether a text has no character that anybody sees: Unicode's white space, and marks of no width.
  static func isBlank(_ text: Span<UInt8>) -> Bool {
    var at = 0
    while at < text.count {
      let first = text[at]
      if first < 0x80 {
        guard first == 0x20 || first >= 0x09 && first <= 0x0D else { return false }
        at += 1
        continue
      }
      if first == 0xC2, at + 1 < text.count, text[at + 1] == 0x85 || text[at + 1] == 0xA0 {
        at += 2
        continue
      }
      guard at + 2 < text.count else { return false }
      switch (first, text[at + 1], text[at + 2]) {
      case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
        (0xE2, 0x81, 0x9F...0xA0), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
        at += 3
      default: return false
      }
    }
    return true
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
