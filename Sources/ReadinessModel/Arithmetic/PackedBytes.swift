/// Short texts as one number, so that they are compared and read without a jump for each byte.
extension Span where Element == UInt8 {
  /// The bytes of a text of at most eight, the first in the lowest place; 0 for an empty one.
  ///
  /// Texts of two and three bytes, or of four to eight, take the same way: which of them comes next can't be guessed.
  @inlinable @inline(__always)
  public var packed: UInt64 {
    let bytes = unsafe self.bytes
    if count >= 4 {
      let low = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: 0, as: UInt32.self)
      let high = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: count &- 4, as: UInt32.self)
      return UInt64(UInt32(littleEndian: low))
        | UInt64(UInt32(littleEndian: high)) &<< UInt64(truncatingIfNeeded: (count &- 4) &* 8)
    }
    if count >= 2 {
      let low = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: 0, as: UInt16.self)
      let high = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: count &- 2, as: UInt16.self)
      return UInt64(UInt16(littleEndian: low))
        | UInt64(UInt16(littleEndian: high)) &<< UInt64(truncatingIfNeeded: (count &- 2) &* 8)
    }
    return count == 1 ? UInt64(self[0]) : 0
  }

  /// Bytes and length of a text of one to seven bytes as one number above 0; 0 for any other text. Two texts with the
  /// same number are equal.
  @inlinable @inline(__always)
  public var shortKey: UInt64 {
    count > 0 && count < 8 ? packed | UInt64(truncatingIfNeeded: count) &<< 56 : 0
  }
}
