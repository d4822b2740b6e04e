import ReadinessModel

/// Small pieces of output.
extension Array where Element == UInt8 {
  /// Appends ASCII or UTF-8 that stands in the program.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    unsafe append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends a stretch of a pool.
  @inline(__always)
  mutating func append(_ pool: BytePool, _ range: TextRange) {
    append(pool.bytes.span.extracting(Int(range.start)..<Int(range.end)))
  }

  /// Appends bytes at once.
  @inline(__always)
  mutating func append(_ span: Span<UInt8>) {
    unsafe span.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }

  /// A whole number or null.
  mutating func appendNumber(_ value: Int64?) {
    if let value { Fraction.writeDecimal(value, to: &self) } else { append("null") }
  }

  /// A reduced fraction in quotes, or null.
  mutating func appendExact(_ value: Fraction?) {
    guard let value else { return append("null") }
    append(0x22)
    value.writeExact(to: &self)
    append(0x22)
  }

  /// A decimal in quotes where it has at most six places, else the fraction; or null.
  mutating func appendPlain(_ value: Fraction?) {
    guard let value else { return append("null") }
    append(0x22)
    value.writePlain(to: &self)
    append(0x22)
  }
}
