public import ReadinessModel

/// How a rule set's language writes numbers.
struct Numerals: Sendable {
  let decimal: String
  let thousands: String
  let percent: String
  let money: String
  let currency: String

  init(_ words: Words) {
    func word(_ id: String) -> String { words[id] ?? WordCatalogue[id]?.text ?? "" }
    decimal = word("number-decimal")
    thousands = word("number-thousands")
    percent = word("number-percent")
    money = word("number-money")
    currency = word("currency")
  }

  /// Digits with a point, as the arithmetic prints them, with thousands apart and the language's own mark for decimals.
  func grouped(_ text: String) -> String {
    let isNegative = text.hasPrefix("-")
    let digits = isNegative ? text.dropFirst() : text[...]
    let whole = digits.prefix { $0 != "." }
    guard whole.allSatisfy(\.isNumber) else { return text }
    var result = ""
    for (offset, digit) in whole.enumerated() {
      if offset > 0, (whole.count - offset) % 3 == 0 { result += thousands }
      result.append(digit)
    }
    let rest = digits.dropFirst(whole.count)
    return (isNegative ? "-" : "") + result + (rest.isEmpty ? "" : decimal + rest.dropFirst())
  }
}

/// Numbers as people write them.
extension Phrases {
  /// `58,420`, `0.5`: thousands apart, at most `places` decimals, rounded half up.
  public func number(_ value: Fraction, places: Int = 6) -> String { numerals.grouped(value.decimal(places: places)) }

  /// `58,420`.
  public func number(_ value: Int64) -> String { numerals.grouped(String(value)) }

  /// A decimal as it is kept, in the language's own marks.
  public func number(_ value: FixedDecimal) -> String { numerals.grouped(value.text) }

  /// Money with pence only where there are any.
  public func money(_ value: Fraction) -> String {
    let text = value.decimal(places: 2)
    let isNegative = text.hasPrefix("-")
    var digits = isNegative ? String(text.dropFirst()) : text
    if let point = digits.firstIndex(of: "."), digits.distance(from: point, to: digits.endIndex) == 2 { digits += "0" }
    return (isNegative ? "-" : "")
      + Placeholders.fill(numerals.money, ["currency": numerals.currency, "amount": numerals.grouped(digits)])
  }

  /// A number that is one of a hundred.
  public func percent(of digits: String) -> String { Placeholders.fill(numerals.percent, ["number": digits]) }

  /// A share of 1 as whole per cent; with decimals where the whole number would lie on the other side of a limit, so that
  /// a printed figure never contradicts the band it is printed with.
  public func percent(_ share: Fraction, near limits: [Fraction] = []) -> String {
    for places in 0...6 {
      guard let scaled = share.rounded(places: 2 + places),
        let printed = Fraction(scaled, over: Self.powers[2 + places])
      else { break }
      if places == 6 || limits.allSatisfy({ (share < $0) == (printed < $0) }) {
        return percent(of: number(printed * Fraction(100), places: places))
      }
    }
    return self["not-known"]
  }

  private static let powers: [Int64] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000]

  /// Points as a decimal: exact where they are one, else with two places.
  public func points(_ value: Fraction) -> String {
    digits(value.plain.contains("/") ? value.decimal(places: 2) : value.plain)
  }

  /// Digits that were printed with a point, without parting thousands.
  public func digits(_ text: String) -> String {
    guard numerals.decimal != ".", let point = text.firstIndex(of: ".") else { return text }
    return text[..<point] + numerals.decimal + text[text.index(after: point)...]
  }
}
