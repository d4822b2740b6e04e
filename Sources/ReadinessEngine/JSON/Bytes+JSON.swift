import ReadinessModel

extension OutputSpan where Element == UInt8 {
  /// Appends ASCII or UTF-8 that stands in the program; there is room for it.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    append(unsafe Span(_unsafeStart: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends bytes at once; there is room for them.
  @inline(__always)
  mutating func append(_ span: Span<UInt8>) {
    precondition(span.count <= freeCapacity)
    unsafe span.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      unsafe withUnsafeMutableBufferPointer { target, count in
        unsafe target.baseAddress?.advanced(by: count).initialize(from: start, count: source.count)
        count += source.count
      }
    }
  }
}

/// Small pieces of output.
extension Array where Element == UInt8 {
  /// Appends ASCII or UTF-8 that stands in the program.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    append(addingCapacity: text.utf8CodeUnitCount) { $0.append(text) }
  }

  /// Appends a stretch of a pool.
  @inline(__always)
  mutating func append(_ pool: BytePool, _ range: TextRange) {
    append(pool.bytes.span.extracting(Int(range.start)..<Int(range.end)))
  }

  /// Appends bytes at once.
  @inline(__always)
  mutating func append(_ span: Span<UInt8>) {
    append(addingCapacity: span.count) { $0.append(span) }
  }

  /// A whole number or null.
  mutating func appendNumber(_ value: Int64?) {
    if let value { Fraction.writeDecimal(value, to: &self) } else { append("null") }
  }

  /// A reduced fraction in quotes, or null.
  mutating func appendExact(_ value: Fraction?) {
    guard let value else { return append("null") }
    guard let (above, below) = value.small else {
      append(0x22)
      value.writeExact(to: &self)
      return append(0x22)
    }
    append(addingCapacity: Fraction.exactRoom + 2) { output in
      output.append(0x22)
      output.append(exact: above, over: below)
      output.append(0x22)
    }
  }

  /// A decimal in quotes where it has at most six places, else the fraction; or null.
  mutating func appendPlain(_ value: Fraction?) {
    guard let value else { return append("null") }
    // Most are whole numbers.
    if let (above, below) = value.small, below == 1 {
      return append(addingCapacity: Fraction.exactRoom + 2) { output in
        output.append(0x22)
        output.append(decimal: above)
        output.append(0x22)
      }
    }
    append(0x22)
    value.writePlain(to: &self)
    append(0x22)
  }
}
