/// A decimal with at most six places, held as a whole number of millionths.
///
/// Weights, limits and numeric answers have this form, so comparing them is comparing integers.
public struct FixedDecimal: Sendable, Hashable, Comparable {
  /// The value times 1,000,000.
  public var millionths: Int64

  public static let scale: Int64 = 1_000_000

  public init(millionths: Int64) { self.millionths = millionths }

  /// A whole number up to 9,223,372,036,854 either way.
  public init(_ whole: Int64) { millionths = whole &* Self.scale }

  public static func < (left: FixedDecimal, right: FixedDecimal) -> Bool { left.millionths < right.millionths }

  public var fraction: Fraction { Fraction(millionths, over: Self.scale) ?? .zero }

  /// Why text is not a decimal of this form.
  public enum Problem: Error, Sendable, Hashable {
    /// Not digits with at most one point and one leading sign.
    case notANumber
    /// More than six places other than trailing zeros.
    case tooManyPlaces
    /// Beyond 9,223,372,036,854 either way.
    case tooLarge
  }

  /// Reads a plain decimal (`-12.5`, `.5` is not one) from ASCII; no blanks, separators, exponents or signs of money.
  public init(parsing text: Span<UInt8>) throws(Problem) {
    if let short = Self.short(text) {
      millionths = short
    } else {
      millionths = try Self.read(text)
    }
  }

  /// The millionths of a text of any length.
  private static func read(_ text: Span<UInt8>) throws(Problem) -> Int64 {
    var index = 0
    let negative = text.count > 0 && text[0] == 0x2D
    if negative { index = 1 }
    var value: Int64 = 0
    let firstDigit = index
    while index < text.count, case let digit = text[index] &- 0x30, digit < 10 {
      if value > 9_223_372_036_853 { throw .tooLarge }
      value = value &* 10 &+ Int64(digit)
      index += 1
    }
    if index == firstDigit { throw .notANumber }
    var places = 0
    if index < text.count, text[index] == 0x2E {
      index += 1
      let firstPlace = index
      while index < text.count, case let digit = text[index] &- 0x30, digit < 10 {
        places += 1
        if places <= 6 {
          if value > 922_337_203_685_477_579 { throw .tooLarge }
          value = value &* 10 &+ Int64(digit)
        } else if digit != 0 {
          throw .tooManyPlaces
        }
        index += 1
      }
      if index == firstPlace { throw .notANumber }
    }
    if index != text.count { throw .notANumber }
    while places < 6 {
      if value > 922_337_203_685_477_579 { throw .tooLarge }
      value = value &* 10
      places += 1
    }
    return negative ? 0 &- value : value
  }

  /// Without trailing zeros: `0.5`, `120`.
  public var text: String { fraction.decimal() }
}
