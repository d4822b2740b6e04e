internal import ReadinessEngine

/// The number of a cell, exact: digits and a power of ten. Workbooks store the nearest binary fraction with up to
/// seventeen digits; what people typed are the first fifteen.
struct CellNumber: Hashable {
  private static let mostDigits = 15
  private(set) var isNegative = false
  /// ASCII digits without a nought in front; empty for nought.
  private(set) var digits: [UInt8] = []
  private(set) var power = 0

  /// `-57.699999999999996`, `1E-4`; nil where the text is no number, or one with an exponent beyond 40.
  init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    if bytes.first == 0x2D || bytes.first == 0x2B { isNegative = bytes.removeFirst() == 0x2D }
    let mantissa = bytes.prefix { $0 != 0x45 && $0 != 0x65 }
    guard let exponent = Self.exponent(bytes.dropFirst(mantissa.count)) else { return nil }
    var places = 0
    var hasPoint = false
    for byte in mantissa {
      if byte == 0x2E, !hasPoint {
        hasPoint = true
      } else if (0x30...0x39).contains(byte) {
        digits.append(byte)
        if hasPoint { places += 1 }
      } else {
        return nil
      }
    }
    guard !digits.isEmpty, abs(exponent - places + digits.count) <= 40 || digits.allSatisfy({ $0 == 0x30 }) else {
      return nil
    }
    power = exponent - places
    digits = Array(digits.drop { $0 == 0x30 })
    round(to: Self.mostDigits)
  }

  private static func exponent(_ text: ArraySlice<UInt8>) -> Int? {
    if text.isEmpty { return 0 }
    let digits = text.dropFirst().drop { $0 == 0x2B }
    guard digits.count <= 5 else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// The same number times a power of ten.
  func times(tensTo exponent: Int) -> CellNumber {
    var number = self
    number.power += exponent
    return number
  }

  /// Keeps so many digits from the left, the last rounded half away from nought.
  private mutating func round(to count: Int) {
    if digits.count > max(count, 0) {
      let dropped = digits.count - max(count, 0)
      let isUp = count >= 0 && digits[max(count, 0)] >= 0x35
      digits.removeLast(dropped)
      power += dropped
      if isUp { addOne() }
    }
    while digits.last == 0x30 {
      digits.removeLast()
      power += 1
    }
    if digits.isEmpty { power = 0 }
  }

  private mutating func addOne() {
    var index = digits.count - 1
    while index >= 0, digits[index] == 0x39 {
      digits[index] = 0x30
      index -= 1
    }
    if index >= 0 { digits[index] += 1 } else { digits.insert(0x31, at: 0) }
  }

  /// Rounded to so many decimals.
  func rounded(decimals: Int) -> CellNumber {
    var number = self
    number.round(to: digits.count + power + decimals)
    return number
  }

  var isZero: Bool { digits.isEmpty }

  static func < (left: CellNumber, right: CellNumber) -> Bool {
    let (isBelow, isOtherBelow) = (left.isNegative && !left.isZero, right.isNegative && !right.isZero)
    if isBelow != isOtherBelow { return isBelow }
    return isBelow ? right.isSmaller(than: left) : left.isSmaller(than: right)
  }

  /// Seen without signs.
  private func isSmaller(than other: CellNumber) -> Bool {
    if isZero || other.isZero { return isZero && !other.isZero }
    let (places, others) = (digits.count + power, other.digits.count + other.power)
    return places == others ? digits.lexicographicallyPrecedes(other.digits) : places < others
  }

  /// The plain decimal without noughts that say nothing.
  var text: String { (isNegative && !isZero ? "-" : "") + magnitude }

  /// The plain decimal without its sign.
  var magnitude: String { isZero ? "0" : DecimalText.plain(digits, power: power) }

  /// Whole days and, of the day that has begun, the seconds; nil beyond what calendars of spreadsheets hold.
  var days: (whole: Int64, seconds: Int64)? {
    guard !isNegative else { return nil }
    let parts = magnitude.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = Int64(parts[0]), whole < 3_000_000 else { return nil }
    guard parts.count == 2 else { return (whole, 0) }
    let places = parts[1].prefix(12)
    guard let part = Int64(places) else { return nil }
    var scale: Int64 = 1
    for _ in 0..<places.count { scale *= 10 }
    let seconds = (part * 86_400 * 2 + scale) / (scale * 2)
    return seconds == 86_400 ? (whole + 1, 0) : (whole, seconds)
  }
}
