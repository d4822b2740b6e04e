/// Walking past values that nothing is taken of.
extension JSONScanner {
  /// Objects and lists may lie so deep in each other; no profile goes deeper than five.
  private static let deepest = 256

  /// What sort of value comes next; nil where it is none.
  mutating func type(_ text: Span<UInt8>) throws(JSONProblem) -> JSONType? {
    switch try peek(text) {
    case 0x22: .string
    case 0x7B: .object
    case 0x5B: .list
    case 0x2D, 0x30...0x39: .number
    case 0x74, 0x66: .trueOrFalse
    case 0x6E: .null
    default: nil
    }
  }

  /// Walks past one value of any sort, and proves on the way that it is JSON.
  mutating func skipValue(_ text: Span<UInt8>) throws(JSONProblem) {
    // The bracket that closes each object and list the scanner is in.
    var open: [UInt8] = []
    repeat {
      switch try type(text) {
      case .string: _ = try string(text)
      case .number: _ = try number(text)
      case .trueOrFalse, .null: _ = try literal(text)
      case .object, .list:
        open.append(text[at] == 0x7B ? 0x7D : 0x5D)
        if open.count > Self.deepest { throw fail(.tooDeep) }
        at += 1
        if try peek(text) != open[open.count - 1] {
          if open[open.count - 1] == 0x7D { try skipKey(text) }
          continue
        }
      case nil: throw fail(.unexpected)
      }
      try closeAll(&open, text)
    } while !open.isEmpty
  }

  /// Walks past the brackets that close behind a value, up to the next value.
  private mutating func closeAll(_ open: inout [UInt8], _ text: Span<UInt8>) throws(JSONProblem) {
    while let bracket = open.last {
      if try take(0x2C, text) {
        if bracket == 0x7D { try skipKey(text) }
        return
      }
      try expect(bracket, text)
      open.removeLast()
    }
  }

  private mutating func skipKey(_ text: Span<UInt8>) throws(JSONProblem) {
    _ = try string(text)
    try expect(0x3A, text)
  }

  /// Whether a text is one JSON value and nothing else.
  static func isJSON(_ text: Span<UInt8>) -> Bool {
    var scanner = JSONScanner()
    do throws(JSONProblem) { try scanner.skipValue(text) } catch { return false }
    scanner.skipBlanks(text)
    return scanner.at == text.count
  }
}
