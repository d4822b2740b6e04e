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

  /// A key of ASCII and a whole number or null.
  mutating func append(_ key: StaticString, number value: Int64?) {
    append(addingCapacity: key.utf8CodeUnitCount + OutputSpan<UInt8>.decimalRoom) { output in
      output.append(key)
      if let value { output.append(decimal: value) } else { output.append("null") }
    }
  }

  /// A key and a reduced fraction in quotes, or null.
  mutating func append(_ key: StaticString, exact value: Fraction?) {
    guard let value, let (above, below) = value.small else { return append(key, long: value) }
    append(addingCapacity: key.utf8CodeUnitCount + Fraction.exactRoom + 2) { output in
      output.append(key)
      output.append(0x22)
      output.append(exact: above, over: below)
      output.append(0x22)
    }
  }

  /// A key and a decimal in quotes where it has at most six places, else the fraction; or null.
  mutating func append(_ key: StaticString, plain value: Fraction?) {
    // Most are whole numbers.
    guard let value, let (above, below) = value.small, below == 1 else {
      append(key)
      return appendPlain(value)
    }
    append(addingCapacity: key.utf8CodeUnitCount + Fraction.exactRoom + 2) { output in
      output.append(key)
      output.append(0x22)
      output.append(decimal: above)
      output.append(0x22)
    }
  }

  private mutating func append(_ key: StaticString, long value: Fraction?) {
    append(key)
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
