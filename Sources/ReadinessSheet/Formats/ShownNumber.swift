/// Numbers as a section of a format shows them. Fractions and powers are shown as plain numbers.
struct ShownNumber {
  private let tokens: [FormatToken]

  init(_ tokens: [FormatToken]) { self.tokens = tokens }

  /// The words that stand around the digits; signs, brackets and signs of currencies are none.
  var words: String {
    let literals = tokens.map { if case .literal(let text) = $0 { text } else { "" } }
    let signs: Set<Unicode.Scalar> = [" ", "\u{A0}", "\u{202F}", "-", "+", "\u{2212}", "\u{2013}", "(", ")"]
    let text = literals.filter { !Self.isCurrency($0) }.joined()
    let kept = text.unicodeScalars.filter { !signs.contains($0) && $0.properties.generalCategory != .currencySymbol }
    return kept.isEmpty ? "" : trimmed(text)
  }

  /// Whether the section shows the number itself, perhaps rounded: not so many thousands of it, nor with words between its
  /// digits, nor without the sign of a negative one.
  ///
  /// - Parameter hasSign: whether the section marks negative numbers itself.
  func isFaithful(_ number: CellNumber, hasSign: Bool) -> Bool {
    let isMarked = tokens.contains { token in
      guard case .literal(let text) = token else { return false }
      return text.unicodeScalars.contains { ["-", "\u{2212}", "\u{2013}", "("].contains($0) }
    }
    if number.isNegative, !number.isZero, hasSign, !isMarked { return false }
    guard let first = tokens.firstIndex(where: Self.isDigit), let last = tokens.lastIndex(where: Self.isDigit) else {
      return true
    }
    let isParted = tokens[first...last].contains {
      if case .literal = $0 { !Self.isBlank($0) } else { false }
    }
    return !isParted && tokens[last...].dropFirst().first != .comma
      && !tokens[first...last].split(separator: .point).dropLast().contains { $0.last == .comma }
  }

  static func isCurrency(_ text: String) -> Bool {
    let plain = text.filter { $0 != " " }.unicodeScalars
    return plain.contains { $0.properties.generalCategory == .currencySymbol }
      || plain.count == 3 && plain.allSatisfy { ("A"..."Z").contains($0) }
  }

  /// - Parameter hasSign: whether the section marks negative numbers itself.
  func text(_ number: CellNumber, hasSign: Bool) -> String {
    if !tokens.contains(where: Self.isPlace) {
      let plain = hasSign ? number.magnitude : number.text
      return trimmed(tokens.map { $0 == .general || $0 == .text ? plain : around([$0]) }.joined())
    }
    guard let first = tokens.firstIndex(where: Self.isPlace), let last = tokens.lastIndex(where: Self.isPlace),
      tokens[first...last].allSatisfy({ Self.isPlace($0) || Self.isBlank($0) }), !tokens.contains(.exponent),
      !tokens.contains(.fraction),
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

  /// A blank that parts thousands.
  private static func isBlank(_ token: FormatToken) -> Bool {
    [.literal(" "), .literal("\u{A0}"), .literal("\u{202F}")].contains(token)
  }

  private static func isPlace(_ token: FormatToken) -> Bool { isDigit(token) || token == .point || token == .comma }
}
