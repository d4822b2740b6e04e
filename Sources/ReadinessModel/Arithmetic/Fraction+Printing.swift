/// How a fraction is written: exactly for machines, rounded once for people.
extension Fraction {
  /// `13/20`, or `3` where the denominator is 1; ASCII.
  public func writeExact(to bytes: inout [UInt8]) {
    if let (above, below) = small {
      return bytes.append(addingCapacity: Self.exactRoom) { $0.append(exact: above, over: below) }
    }
    let (negative, above, below) = bigParts
    if negative { bytes.append(0x2D) }
    bytes.append(contentsOf: above.decimalDigits)
    if below != BigNatural(1) {
      bytes.append(0x2F)
      bytes.append(contentsOf: below.decimalDigits)
    }
  }

  /// The exact form as text.
  public var exact: String {
    var bytes: [UInt8] = []
    writeExact(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value times 10 to the power of `places`, rounded half up (towards positive infinity); nil where it does not fit.
  public func rounded(places: Int) -> Int64? {
    var scale: Int64 = 1
    for _ in 0..<places { scale = scale &* 10 }
    if let small, small.numerator >= 0, small.denominator < 1 << 62,
      let scaled = CheckedInt64.product(small.numerator, 2 &* scale),
      let raised = CheckedInt64.sum(scaled, small.denominator)
    {
      return raised / (2 &* small.denominator)
    }
    let doubled = self * Fraction(2 &* scale) + .one
    guard let half = doubled.divided(by: Fraction(2)) else { return nil }
    return half.floor
  }

  /// A share of 1 as whole per cent, rounded half up.
  public var percent: Int64? { rounded(places: 2) }

  /// The largest whole number that is not above the value; nil where it does not fit 64 bits.
  public var floor: Int64? {
    if let small {
      let quotient = small.numerator / small.denominator
      return small.numerator % small.denominator < 0 ? quotient - 1 : quotient
    }
    let (negative, above, below) = bigParts
    let (quotient, remainder) = above.quotientAndRemainder(dividingBy: below)
    guard let value = quotient.int64 else { return nil }
    return negative ? (remainder.isZero ? 0 &- value : -1 &- value) : value
  }

  /// Up to six decimals without trailing zeros, exactly where the value has that form, else rounded half up.
  public func decimal(places: Int = 6) -> String {
    guard let scaled = rounded(places: places), scaled != .min else { return exact }
    var digits: [UInt8] = []
    Self.writeDecimal(Int64(truncatingIfNeeded: scaled.magnitude), to: &digits)
    while digits.count <= places { digits.insert(0x30, at: 0) }
    var whole = Array(digits[0..<(digits.count - places)])
    var rest = Array(digits[(digits.count - places)...])
    while rest.last == 0x30 { rest.removeLast() }
    if scaled < 0 { whole.insert(0x2D, at: 0) }
    if !rest.isEmpty { whole.append(0x2E) }
    return String(decoding: whole + rest, as: UTF8.self)
  }

  /// A whole number in decimal digits, ASCII.
  public static func writeDecimal(_ value: Int64, to bytes: inout [UInt8]) {
    bytes.append(addingCapacity: OutputSpan<UInt8>.decimalRoom) { $0.append(decimal: value) }
  }

  /// How many bytes the exact form of a ``small`` fraction can take.
  public static var exactRoom: Int { 2 * OutputSpan<UInt8>.decimalRoom + 1 }
}

extension Fraction {
  /// As people write points: a decimal where it has at most six places (`5.25`), else the exact fraction.
  public func writePlain(to bytes: inout [UInt8]) {
    guard let small, small.numerator != .min, small.denominator <= 1_000_000, 1_000_000 % small.denominator == 0
    else {
      writeExact(to: &bytes)
      return
    }
    if small.denominator == 1 {
      Self.writeDecimal(small.numerator, to: &bytes)
      return
    }
    if small.numerator < 0 { bytes.append(0x2D) }
    let magnitude = Int64(truncatingIfNeeded: small.numerator.magnitude)
    Self.writeDecimal(magnitude / small.denominator, to: &bytes)
    bytes.append(0x2E)
    var rest = magnitude % small.denominator
    while rest > 0 {
      rest = rest &* 10
      bytes.append(UInt8(truncatingIfNeeded: 0x30 + rest / small.denominator))
      rest %= small.denominator
    }
  }

  /// ``writePlain(to:)`` as text.
  public var plain: String {
    var bytes: [UInt8] = []
    writePlain(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
