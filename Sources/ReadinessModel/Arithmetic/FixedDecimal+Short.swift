extension FixedDecimal {
  /// The millionths of a decimal of one to seven bytes without a sign, read all bytes at once; nil for any other text,
  /// which may be a number all the same.
  ///
  /// Most answers are such numbers, and a loop over digits can't guess where they end.
  @inlinable @inline(__always)
  public static func short(_ text: Span<UInt8>) -> Int64? {
    guard text.count > 0, text.count < 8 else { return nil }
    let packed = text.packed
    // The place of the first point, or 7 without one.
    let other = packed ^ 0x2E2E_2E2E_2E2E_2E2E
    let points = (other &- 0x0101_0101_0101_0101) & ~other & 0x8080_8080_8080_8080
    let point = min(points.trailingZeroBitCount &>> 3, 7)
    if point == 0 || point == text.count &- 1 { return nil }
    let hasPoint = points != 0
    let places = hasPoint ? text.count &- 1 &- point : 0
    let digits = hasPoint ? text.count &- 1 : text.count
    // Close the gap, and move the last digit to the highest byte.
    let before = UInt64(truncatingIfNeeded: point &* 8)
    let whole = packed & ((1 &<< before) &- 1)
    let rest = ((packed &>> before) &>> 8) &<< before
    let empty = UInt64(truncatingIfNeeded: (8 &- digits) &* 8)
    let values = ((whole | rest) &<< empty) &- (0x3030_3030_3030_3030 &<< empty)
    // A byte that is no digit has one of its high bits set, before or after 6 is added; a borrow sets the bits, too.
    if (values | (values &+ 0x0606_0606_0606_0606)) & 0xF0F0_F0F0_F0F0_F0F0 != 0 { return nil }
    let pairs = values &* 10 &+ (values &>> 8)
    let upper = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let lower = ((pairs &>> 16) & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    return Int64(truncatingIfNeeded: (upper &+ lower) &>> 32) &* power(6 &- places)
  }

  /// Ten to a power from 0 to 6.
  @inlinable @inline(__always)
  static func power(_ exponent: Int) -> Int64 {
    let ten: Int64 = exponent & 1 != 0 ? 10 : 1
    let hundred: Int64 = exponent & 2 != 0 ? 100 : 1
    let tenThousand: Int64 = exponent & 4 != 0 ? 10_000 : 1
    return ten &* hundred &* tenThousand
  }
}
