/// Whole numbers in decimal digits, ASCII, where there is room for them.
extension OutputSpan where Element == UInt8 {
  /// How many bytes a number can take.
  public static var decimalRoom: Int { 20 }

  /// Appends a number, with a sign where it is below 0; at most ``decimalRoom`` bytes.
  @inlinable @inline(__always)
  public mutating func append(decimal value: Int64) {
    if value < 0 { append(0x2D) }
    appendDigits(value.magnitude)
  }

  @inlinable
  mutating func appendDigits(_ value: UInt64) {
    // Most figures have one or two digits, and need no turning round.
    if value < 10 { return append(UInt8(truncatingIfNeeded: 0x30 + value)) }
    if value >= 100 { appendDigits(value / 100) }
    let rest = UInt32(truncatingIfNeeded: value % 100)
    append(UInt8(truncatingIfNeeded: 0x30 + rest / 10))
    append(UInt8(truncatingIfNeeded: 0x30 + rest % 10))
  }

  /// Appends a numerator, and `/` with the denominator where that is not 1; at most twice ``decimalRoom`` and one byte.
  @inlinable @inline(__always)
  public mutating func append(exact numerator: Int64, over denominator: Int64) {
    append(decimal: numerator)
    if denominator != 1 {
      append(0x2F)
      append(decimal: denominator)
    }
  }
}
