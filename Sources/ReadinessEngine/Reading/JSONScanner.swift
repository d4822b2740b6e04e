import ReadinessModel

/// Walks over JSON text (RFC 8259) without building a tree.
struct JSONScanner: Sendable {
  var at = 0
  /// The characters of the last string that had escapes.
  var scratch: [UInt8] = []
  /// Where the first escape stands that names no character, such as half of a pair: JSON all the same. -1 for none.
  private(set) var strangeEscape = -1

  func fail(_ reason: JSONProblem.Reason) -> JSONProblem { JSONProblem(reason: reason, offset: at) }

  mutating func skipBlanks(_ text: Span<UInt8>) {
    while at < text.count, case let byte = text[at], byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      at += 1
    }
  }

  /// The next byte that is not blank; nothing is taken.
  mutating func peek(_ text: Span<UInt8>) throws(JSONProblem) -> UInt8 {
    skipBlanks(text)
    if at >= text.count { throw fail(.endsEarly) }
    return text[at]
  }

  mutating func expect(_ byte: UInt8, _ text: Span<UInt8>) throws(JSONProblem) {
    if try peek(text) != byte { throw fail(.unexpected) }
    at += 1
  }

  /// Takes `byte` where it is next.
  mutating func take(_ byte: UInt8, _ text: Span<UInt8>) throws(JSONProblem) -> Bool {
    if try peek(text) != byte { return false }
    at += 1
    return true
  }

  /// Begins at the start of another text.
  mutating func restart() {
    at = 0
    strangeEscape = -1
  }

  /// Reads a string: the stretch of its characters, or nil where they are in ``scratch``.
  @inline(never)
  mutating func string(_ text: Span<UInt8>) throws(JSONProblem) -> Range<Int>? {
    try expect(0x22, text)
    let start = at
    while at < text.count, text[at] != 0x22, text[at] != 0x5C, text[at] >= 0x20 { at += 1 }
    if at < text.count, text[at] == 0x22 {
      at += 1
      return start..<(at - 1)
    }
    scratch.removeAll(keepingCapacity: true)
    for index in start..<at { scratch.append(text[index]) }
    try readEscaped(text)
    return nil
  }

  private mutating func readEscaped(_ text: Span<UInt8>) throws(JSONProblem) {
    while at < text.count {
      let byte = text[at]
      if byte == 0x22 {
        at += 1
        return
      }
      if byte < 0x20 { throw fail(.badString) }
      at += 1
      if byte == 0x5C { try readEscape(text) } else { scratch.append(byte) }
    }
    throw fail(.endsEarly)
  }

  private mutating func readEscape(_ text: Span<UInt8>) throws(JSONProblem) {
    if at >= text.count { throw fail(.endsEarly) }
    at += 1
    switch text[at - 1] {
    case 0x22: scratch.append(0x22)
    case 0x5C: scratch.append(0x5C)
    case 0x2F: scratch.append(0x2F)
    case 0x62: scratch.append(0x08)
    case 0x66: scratch.append(0x0C)
    case 0x6E: scratch.append(0x0A)
    case 0x72: scratch.append(0x0D)
    case 0x74: scratch.append(0x09)
    case 0x75: try readUnicode(text)
    default: throw fail(.badEscape)
    }
  }

  private mutating func readUnicode(_ text: Span<UInt8>) throws(JSONProblem) {
    let start = at - 2
    var scalar = try fourDigits(text)
    if scalar >> 10 == 0x36, at + 1 < text.count, text[at] == 0x5C, text[at + 1] == 0x75 {
      let behind = at
      at += 2
      let low = try fourDigits(text)
      if low >> 10 == 0x37 { scalar = 0x10000 + (scalar & 0x3FF) << 10 + low & 0x3FF } else { at = behind }
    }
    if scalar >> 11 == 0x1B || scalar == 0 {
      if strangeEscape < 0 { strangeEscape = start }
      scalar = 0xFFFD
    }
    append(scalar)
  }

  private mutating func append(_ scalar: UInt32) {
    func byte(_ value: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: value) }
    switch scalar {
    case 0..<0x80: scratch.append(byte(scalar))
    case 0x80..<0x800:
      scratch.append(byte(0xC0 | scalar >> 6))
      scratch.append(byte(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      scratch.append(byte(0xE0 | scalar >> 12))
      scratch.append(byte(0x80 | scalar >> 6 & 0x3F))
      scratch.append(byte(0x80 | scalar & 0x3F))
    default:
      scratch.append(byte(0xF0 | scalar >> 18))
      scratch.append(byte(0x80 | scalar >> 12 & 0x3F))
      scratch.append(byte(0x80 | scalar >> 6 & 0x3F))
      scratch.append(byte(0x80 | scalar & 0x3F))
    }
  }

  private mutating func fourDigits(_ text: Span<UInt8>) throws(JSONProblem) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      if at >= text.count { throw fail(.endsEarly) }
      switch text[at] {
      case let digit where digit &- 0x30 < 10: value = value << 4 | UInt32(digit &- 0x30)
      case let digit where (digit | 0x20) &- 0x61 < 6: value = value << 4 | UInt32((digit | 0x20) &- 0x57)
      default: throw fail(.badEscape)
      }
      at += 1
    }
    return value
  }

  /// The stretch of a number, proved against the grammar.
  mutating func number(_ text: Span<UInt8>) throws(JSONProblem) -> Range<Int> {
    let start = at
    if at < text.count, text[at] == 0x2D { at += 1 }
    if at < text.count, text[at] == 0x30 { at += 1 } else { try digits(text) }
    if at < text.count, text[at] == 0x2E {
      at += 1
      try digits(text)
    }
    if at < text.count, text[at] | 0x20 == 0x65 {
      at += 1
      if at < text.count, text[at] == 0x2B || text[at] == 0x2D { at += 1 }
      try digits(text)
    }
    return start..<at
  }

  private mutating func digits(_ text: Span<UInt8>) throws(JSONProblem) {
    let start = at
    while at < text.count, text[at] &- 0x30 < 10 { at += 1 }
    if at == start { throw fail(.badNumber) }
  }

  /// Takes `true`, `false` or `null`; gives its stretch.
  mutating func literal(_ text: Span<UInt8>) throws(JSONProblem) -> Range<Int> {
    for word: StaticString in ["true", "false", "null"] {
      let end = at + word.utf8CodeUnitCount
      if end <= text.count, text.extracting(at..<end).equals(word) {
        at = end
        return (end - word.utf8CodeUnitCount)..<end
      }
    }
    throw fail(.unexpected)
  }
}
