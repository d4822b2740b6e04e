/// Products of 64-bit integers that say when they do not fit.
///
/// Built from 32-bit parts: the standard library's full-width products need 128-bit help that wasm32 does not link.
enum CheckedInt64 {
  /// The product, or nil where it does not fit 64 bits with sign.
  @inline(__always)
  static func product(_ left: Int64, _ right: Int64) -> Int64? {
    let a = left.magnitude
    let b = right.magnitude
    if a | b < 0x8000_0000 { return left &* right }
    let (high, low) = fullProduct(a, b)
    guard high == 0, low < 0x8000_0000_0000_0000 else { return nil }
    let magnitude = Int64(truncatingIfNeeded: low)
    return (left < 0) != (right < 0) ? 0 &- magnitude : magnitude
  }

  /// The sum, or nil where it does not fit.
  @inline(__always)
  static func sum(_ left: Int64, _ right: Int64) -> Int64? {
    let (value, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : value
  }

  /// The whole 128-bit product of two unsigned numbers, as two halves.
  static func fullProduct(_ a: UInt64, _ b: UInt64) -> (high: UInt64, low: UInt64) {
    let (a1, a0) = (a >> 32, a & 0xFFFF_FFFF)
    let (b1, b0) = (b >> 32, b & 0xFFFF_FFFF)
    let low = a0 &* b0
    let middle = a1 &* b0 &+ (low >> 32)
    let other = a0 &* b1 &+ (middle & 0xFFFF_FFFF)
    return (a1 &* b1 &+ (middle >> 32) &+ (other >> 32), other << 32 | (low & 0xFFFF_FFFF))
  }

  /// The greatest common divisor of two numbers that are not negative; 1 at least. By halving and subtracting, since
  /// dividing takes longer than everything else in a score.
  static func greatestCommonDivisor(_ left: Int64, _ right: Int64) -> Int64 {
    if left == 0 || right == 0 { return max(left | right, 1) }
    let twos = Int64((left | right).trailingZeroBitCount)
    var a = left >> Int64(left.trailingZeroBitCount)
    var b = right >> Int64(right.trailingZeroBitCount)
    while a != b {
      let difference = a - b
      b = min(a, b)
      a = Int64(truncatingIfNeeded: difference.magnitude)
      a >>= Int64(a.trailingZeroBitCount)
    }
    return a << twos
  }
}
