/// Bits of packed bytes, lowest first, as deflate lays them.
///
/// Behind the end come noughts, of which ``isSpent`` tells: a reader may look further ahead than its last code is long.
struct BitReader {
  private let bytes: ArraySlice<UInt8>
  /// How many bytes were looked at, those behind the end among them.
  private var next = 0
  private var bits: UInt64 = 0
  private var count = 0

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// Whether more bits were taken than there are.
  var isSpent: Bool { next - count / 8 > bytes.count }

  /// Makes sure that 32 bits can be looked at.
  private mutating func fill() {
    while count <= 56 {
      if next < bytes.count { bits |= UInt64(bytes[bytes.startIndex + next]) << UInt64(count) }
      next += 1
      count += 8
    }
  }

  /// The next bits, without taking them; at most 32.
  mutating func peek(_ width: Int) -> Int {
    if count < width { fill() }
    return Int(truncatingIfNeeded: bits & (1 << UInt64(width) - 1))
  }

  mutating func drop(_ width: Int) {
    bits >>= UInt64(width)
    count -= width
  }

  /// Takes bits as a number; at most 32.
  mutating func take(_ width: Int) -> Int {
    let value = peek(width)
    drop(width)
    return value
  }

  /// Leaves the rest of the present byte out.
  mutating func alignToByte() { drop(count % 8) }
}
