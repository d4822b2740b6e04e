import ReadinessModel

/// Numbers as people write them.
enum PlainNumber {
  /// `58,420`, `0.5`: thousands apart, at most `places` decimals, rounded half up.
  static func text(_ value: Fraction, places: Int = 6) -> String {
    grouped(value.decimal(places: places))
  }

  /// `58,420`.
  static func whole(_ value: Int64) -> String { grouped(String(value)) }

  /// Money with pence only where there are any.
  static func pounds(_ value: Fraction) -> String {
    let text = value.decimal(places: 2)
    let isNegative = text.hasPrefix("-")
    var digits = isNegative ? String(text.dropFirst()) : text
    if let point = digits.firstIndex(of: "."), digits.distance(from: point, to: digits.endIndex) == 2 { digits += "0" }
    return (isNegative ? "-£" : "£") + grouped(digits)
  }

  /// A share of 1 as whole per cent; with decimals where the whole number would lie on the other side of a limit, so that
  /// a printed figure never contradicts the band it is printed with.
  static func percent(_ share: Fraction, near limits: [Fraction]) -> String {
    for places in 0...6 {
      guard let scaled = share.rounded(places: 2 + places), let printed = Fraction(scaled, over: powers[2 + places])
      else { break }
      if places == 6 || limits.allSatisfy({ (share < $0) == (printed < $0) }) {
        return text(printed * Fraction(100), places: places) + "%"
      }
    }
    return "not known"
  }

  private static let powers: [Int64] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000]

  /// Thousandths of a share of 1, for drawing.
  static func permille(_ share: Fraction) -> Int { Int(min(max(share.rounded(places: 3) ?? 0, 0), 1000)) }

  /// Points as a decimal: exact where they are one, else with two places.
  static func points(_ value: Fraction) -> String { value.plain.contains("/") ? value.decimal(places: 2) : value.plain }

  /// `1 gate`, `2 gates`.
  static func counted(_ count: Int, _ one: String, _ many: String) -> String { Counted.text(count, one, many) }

  /// The unit of a single thing: `practice` for `practices`, `body` for `bodies`, anything else as it is.
  static func one(_ unit: String) -> String {
    if unit.hasSuffix("ies") { return "\(unit.dropLast(3))y" }
    return unit.hasSuffix("s") && !unit.hasSuffix("ss") ? String(unit.dropLast()) : unit
  }

  private static func grouped(_ text: String) -> String {
    let isNegative = text.hasPrefix("-")
    let digits = isNegative ? text.dropFirst() : text[...]
    let whole = digits.prefix { $0 != "." }
    guard whole.allSatisfy(\.isNumber) else { return text }
    var result = ""
    for (offset, digit) in whole.enumerated() {
      if offset > 0, (whole.count - offset) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return (isNegative ? "-" : "") + result + digits.dropFirst(whole.count)
  }
}
