/// Numbers as a section of a format shows them. What people rarely use (fractions, powers, digits parted by words) is shown
/// as a plain number.
struct ShownNumber {
  private let tokens: [FormatToken]

  init(_ tokens: [FormatToken]) { self.tokens = tokens }

  /// - Parameter hasSign: whether the section marks negative numbers itself.
  func text(_ number: CellNumber, hasSign: Bool) -> String {
    if !tokens.contains(where: Self.isPlace), tokens.contains(where: { if case .literal = $0 { true } else { false } })
    {
      return trimmed(tokens.map { $0 == .general || $0 == .text ? number.text : around([$0]) }.joined())
    }
    guard let first = tokens.firstIndex(where: Self.isPlace), let last = tokens.lastIndex(where: Self.isPlace),
      tokens[first...last].allSatisfy(Self.isPlace), !tokens.contains(.exponent), !tokens.contains(.fraction),
      tokens.count(where: { $0 == .point }) <= 1
    else { return number.text }
    let places = tokens[first...last]
    let point = places.firstIndex(of: .point) ?? places.endIndex
    let decimals = places[point...].filter(Self.isDigit)
    let thousands = places.reversed().prefix { $0 == .comma }.count
    let rounded = number.times(tensTo: -3 * thousands).rounded(decimals: decimals.count)
    let parts = rounded.magnitude.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    var whole = parts[0] == "0" ? "" : parts[0]
    let least = places[..<point].count { $0 == .digit("0") }
    while whole.count < least { whole = "0" + whole }
    if places[..<point].dropLast(point == places.endIndex ? thousands : 0).contains(.comma) {
      whole = Self.grouped(whole)
    }
    var part = parts.count == 2 ? parts[1] : ""
    while part.count < decimals.count, decimals[part.count] == .digit("0") { part += "0" }
    let body = part.isEmpty ? whole : whole + "." + part
    let sign = number.isNegative && !rounded.isZero && !hasSign ? "-" : ""
    return trimmed(sign + around(tokens[..<first]) + body + around(tokens[(last + 1)...]))
  }

  private func around(_ tokens: ArraySlice<FormatToken>) -> String {
    tokens.map { token in
      switch token {
      case .literal(let text): text
      case .percent: "%"
      default: ""
      }
    }.joined()
  }

  private func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  private static func grouped(_ digits: String) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }

  private static func isDigit(_ token: FormatToken) -> Bool { if case .digit = token { true } else { false } }

  private static func isPlace(_ token: FormatToken) -> Bool { isDigit(token) || token == .point || token == .comma }
}
