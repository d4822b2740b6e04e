internal import ReadinessModel

extension ValueShape {
  static func problem(withDecimal value: String, _ least: FixedDecimal, _ most: FixedDecimal) -> ValueProblem? {
    // In words only where it is needed: numbers are most of a rule set.
    func limits() -> String { "between \(least.text) and \(most.text)" }
    do throws(FixedDecimal.Problem) {
      let bytes = Array(value.utf8)
      let number = try FixedDecimal(parsing: bytes.span)
      return number < least || number > most ? outOfRange(value, limits()) : nil
    } catch {
      switch error {
      case .tooLarge: return outOfRange(value, limits())
      case .tooManyPlaces:
        return .init(
          code: .badNumber, message: "“\(value)” has more than six decimal places",
          help: "round it to six places; marks may be fractions such as 1/3")
      case .notANumber: return notANumber(value)
      }
    }
  }

  static func problem(withWhole value: String, _ range: ClosedRange<Int>) -> ValueProblem? {
    guard !value.isEmpty, value.utf8.allSatisfy(\.isDigit) else {
      return .init(
        code: .badNumber, message: "“\(value)” is not a whole number", help: "write digits only, such as 12")
    }
    if let number = Int(value), range.contains(number) { return nil }
    return outOfRange(value, "between \(range.lowerBound) and \(range.upperBound)")
  }

  static func problem(withMark value: String) -> ValueProblem? {
    guard value.utf8.contains(UInt8(ascii: "/")) else {
      return problem(withDecimal: value, FixedDecimal(0), FixedDecimal(1))
    }
    let parts = value.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }) else {
      return notANumber(value)
    }
    guard let above = Int64(parts[0]), let below = Int64(parts[1]), below <= 1_000_000, below > 0 else {
      return outOfRange(value, "from 0 to 1, as a fraction of at most 1000000 parts")
    }
    return above > below ? outOfRange(value, "between 0 and 1") : nil
  }

  private static func notANumber(_ value: String) -> ValueProblem {
    .init(
      code: .badNumber, message: "“\(value)” is not a plain number",
      help: "write digits with at most one point, such as 12.5; no signs of money, per cent or separators")
  }

  private static func outOfRange(_ value: String, _ limits: String) -> ValueProblem {
    .init(code: .numberOutOfRange, message: "\(value) is out of range", help: "the number must lie \(limits)")
  }
}

extension Fraction {
  /// A mark as written: a decimal or a fraction.
  init?(mark text: String) {
    let parts = text.split(separator: "/")
    if parts.count == 2, let above = Int64(parts[0]), let below = Int64(parts[1]) {
      self.init(above, over: below)
    } else if let decimal = FixedDecimal(text: text) {
      self = decimal.fraction
    } else {
      return nil
    }
  }
}
