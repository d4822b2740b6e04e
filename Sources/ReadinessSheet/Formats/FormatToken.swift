/// A piece of a number format.
enum FormatToken: Hashable {
  case literal(String)
  /// `0`, `#` or `?`.
  case digit(Unicode.Scalar)
  case point, comma, percent, exponent, fraction, general
  /// What text in the cell is shown as.
  case text
  /// Letters of a date or a time, so many of them; `m` is a month, `M` are minutes.
  case part(Unicode.Scalar, Int)
  /// Hours, minutes or seconds that go on beyond a day, an hour, a minute.
  case elapsed(Unicode.Scalar, Int)
  /// AM or PM.
  case half

  /// The sections of a format, which stand for positive and negative numbers, nought and text.
  static func sections(_ format: String) -> [FormatSection] {
    var lexer = FormatLexer(format)
    return lexer.all()
  }
}

/// Splits a number format into its pieces.
private struct FormatLexer {
  private let scalars: [Unicode.Scalar]
  private var at = 0
  private var sections = [FormatSection()]

  init(_ format: String) { scalars = Array(format.unicodeScalars.prefix(1_000)) }

  mutating func all() -> [FormatSection] {
    while at < scalars.count { step() }
    for index in sections.indices { findMinutes(&sections[index].tokens) }
    return sections
  }

  private var isBehindDigits: Bool {
    sections[sections.count - 1].tokens.contains { if case .digit = $0 { true } else { false } }
  }

  private mutating func add(_ token: FormatToken) { sections[sections.count - 1].tokens.append(token) }

  private mutating func step() {
    let scalar = scalars[at]
    at += 1
    switch scalar {
    case ";": sections.append(FormatSection())
    case "\"": add(.literal(upTo("\"")))
    case "\\", "!":
      if at < scalars.count { add(.literal(String(scalars[at]))) }
      at += 1
    case "_":
      add(.literal(" "))
      at += 1
    case "*": at += 1
    case "[": bracket(upTo("]"))
    case "0", "#", "?": add(.digit(scalar))
    case ".": add(.point)
    case ",": add(.comma)
    case "%": add(.percent)
    case "/" where isBehindDigits: add(.fraction)
    case "@": add(.text)
    case "E", "e":
      if at < scalars.count, scalars[at] == "+" || scalars[at] == "-" {
        add(.exponent)
        at += 1
      } else {
        letters("y")
      }
    default: word(scalar)
    }
  }

  private mutating func word(_ scalar: Unicode.Scalar) {
    for (name, token) in [("general", FormatToken.general), ("am/pm", .half), ("a/p", .half)] where follows(name) {
      at += name.unicodeScalars.count - 1
      add(token)
      return
    }
    switch scalar {
    case "d", "D": letters("d")
    case "m", "M": letters("m")
    case "y", "Y": letters("y")
    case "h", "H": letters("h")
    case "s", "S": letters("s")
    default: add(.literal(String(scalar)))
    }
  }

  /// Whether a name stands here, whatever its capitals; the first scalar is taken already.
  private func follows(_ name: String) -> Bool {
    let wanted = Array(name.unicodeScalars)
    guard at - 1 + wanted.count <= scalars.count else { return false }
    return zip(scalars[(at - 1)...], wanted).allSatisfy { small($0) == $1 }
  }

  private func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar
  }

  /// Takes the rest of a run of one letter.
  private mutating func letters(_ letter: Unicode.Scalar) {
    let first = small(scalars[at - 1])
    var count = 1
    while at < scalars.count, small(scalars[at]) == first {
      count += 1
      at += 1
    }
    add(.part(letter, count))
  }

  private mutating func upTo(_ end: Unicode.Scalar) -> String {
    var text = String.UnicodeScalarView()
    while at < scalars.count, scalars[at] != end {
      text.append(scalars[at])
      at += 1
    }
    at += 1
    return String(text)
  }

  /// Elapsed time, the sign of a currency, or a condition; colours and languages show nothing.
  private mutating func bracket(_ text: String) {
    let scalars = Array(text.unicodeScalars).map(small)
    if let first = scalars.first, ["h", "m", "s"].contains(first), scalars.allSatisfy({ $0 == first }) {
      add(.elapsed(first, scalars.count))
    } else if text.unicodeScalars.first == "$" {
      let sign = text.dropFirst().prefix { $0 != "-" }
      if !sign.isEmpty { add(.literal(String(sign))) }
    } else if let condition = FormatCondition(text) {
      sections[sections.count - 1].condition = condition
    }
  }

  /// An `m` beside hours or seconds is minutes.
  private func findMinutes(_ tokens: inout [FormatToken]) {
    let times = tokens.indices.filter { index in
      switch tokens[index] {
      case .part, .elapsed: true
      default: false
      }
    }
    for (position, index) in times.enumerated() {
      guard case .part("m", let count) = tokens[index], count <= 2 else { continue }
      let before = position > 0 ? tokens[times[position - 1]] : .general
      let after = position + 1 < times.count ? tokens[times[position + 1]] : .general
      if Self.isTime(before, "h") || Self.isTime(after, "s") { tokens[index] = .part("M", count) }
    }
  }

  private static func isTime(_ token: FormatToken, _ letter: Unicode.Scalar) -> Bool {
    switch token {
    case .part(letter, _), .elapsed(letter, _): true
    default: false
    }
  }
}
