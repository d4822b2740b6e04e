public import ReadinessModel

/// A number as people and programs write it, as the plain decimal that a profile holds: `£62,000` is 62000, `1e+05`
/// 100000. What could be two numbers is neither.
public enum WrittenNumber: Sendable, Hashable {
  /// Digits, with at most a leading minus and one point.
  case plain(String)
  /// What it could mean, as plain decimals: one reading that a slip is likelier than, or two.
  case unclear([String])
  /// No number at all.
  case none

  /// - Parameters:
  ///   - type: the type of the question. Only money may carry its sign, only a percentage the sign for per cent; three
  ///     digits behind a single point are thousands more often than thousandths where parts of that size are rare.
  ///   - usesCommas: whether the file it stands in was written where decimals have a comma.
  public init(_ text: String, as type: AnswerType, usesCommas: Bool) {
    var scalars = WrittenText(text).scalars
    if type.measure == .money { Self.removePound(&scalars) }
    let isNegative = Self.removeSign(&scalars)
    if type.measure == .money { Self.removePound(&scalars) }
    if type.measure == .perCent { Self.removePerCent(&scalars) }
    let sign = isNegative ? "-" : ""
    if let exact = Self.exponent(scalars, usesCommas) {
      self = .plain(sign + exact)
      return
    }
    guard let parts = NumberParts(scalars) else {
      self = .none
      return
    }
    switch parts.reading(usesCommas: usesCommas, hasRareThousandths: type.isWhole || type.measure == .money) {
    case .plain(let digits): self = .plain(sign + digits)
    case .unclear(let readings): self = .unclear(readings.map { sign + $0 })
    case .none: self = .none
    }
  }

  private static func removeSign(_ scalars: inout [Unicode.Scalar]) -> Bool {
    guard let first = scalars.first, ["-", "+", "\u{2212}"].contains(first) else { return false }
    scalars.removeFirst()
    if scalars.first == " " { scalars.removeFirst() }
    return first != "+"
  }

  private static func removePound(_ scalars: inout [Unicode.Scalar]) {
    if scalars.first == "£" { scalars.removeFirst() } else if scalars.last == "£" { scalars.removeLast() }
    for code in ["GBP", "gbp"] {
      if scalars.starts(with: code.unicodeScalars) {
        scalars.removeFirst(3)
      } else if scalars.suffix(3).elementsEqual(code.unicodeScalars) {
        scalars.removeLast(3)
      }
    }
    trim(&scalars)
  }

  private static func removePerCent(_ scalars: inout [Unicode.Scalar]) {
    for words in ["%", "per cent", "percent", "\u{FF05}", "\u{FE6A}"] {
      guard scalars.suffix(words.unicodeScalars.count).elementsEqual(words.unicodeScalars) else { continue }
      scalars.removeLast(words.unicodeScalars.count)
      trim(&scalars)
      return
    }
  }

  private static func trim(_ scalars: inout [Unicode.Scalar]) {
    while scalars.first == " " { scalars.removeFirst() }
    while scalars.last == " " { scalars.removeLast() }
  }

  /// `9.7E1` as `97`: digits with at most one mark, and ten to the power of at most two digits.
  private static func exponent(_ scalars: [Unicode.Scalar], _ usesCommas: Bool) -> String? {
    guard let at = scalars.firstIndex(where: { $0 == "e" || $0 == "E" }) else { return nil }
    var power = scalars[(at + 1)...]
    let isSmall = power.first == "-" || power.first == "\u{2212}"
    if isSmall || power.first == "+" { power = power.dropFirst() }
    guard (1...3).contains(power.count), power.allSatisfy(NumberParts.isDigit) else { return nil }
    let tens = power.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
    let mark: Unicode.Scalar = usesCommas && scalars[..<at].contains(",") ? "," : "."
    let parts = scalars[..<at].split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
    guard tens <= 40, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(NumberParts.isDigit) }) else { return nil }
    let decimals = parts.count == 2 ? Array(parts[1]) : []
    let digits = (Array(parts[0]) + decimals).map { UInt8($0.value) }
    return DecimalText.plain(digits, power: (isSmall ? -tens : tens) - decimals.count)
  }
}
