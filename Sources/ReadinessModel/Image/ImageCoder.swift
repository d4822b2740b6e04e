/// Writes and reads a rule set, checked or compiled, with one description of each part, so that both ways always agree.
///
/// Numbers are variable-length (seven bits a byte, sign folded in). The image is made by this program and read by the
/// same version of it; a reader that meets anything else gives up and says so.
public struct ImageCoder {
  public private(set) var bytes: [UInt8]
  private var at = 0
  /// Where the text coded last ends. The next one most often begins there, which packs to next to nothing.
  private var endOfText = 0
  #if hasFeature(Embedded)
    /// A page only reads: the compiler leaves out of the module whatever writes, a tenth of it.
    public var isReading: Bool { true }
  #else
    public let isReading: Bool
  #endif
  /// Set when a read went wrong; values read after that are empty.
  public private(set) var isBroken = false

  #if hasFeature(Embedded)
    /// Reads an image.
    public init(reading bytes: [UInt8]) { self.bytes = bytes }
  #else
    /// Begins an image.
    public init() {
      bytes = []
      isReading = false
    }

    /// Reads an image.
    public init(reading bytes: [UInt8]) {
      self.bytes = bytes
      isReading = true
    }
  #endif

  /// Whether everything was read, and nothing else was there.
  public var isComplete: Bool { !isBroken && at == bytes.count }

  public mutating func code(_ value: inout Int64) {
    if isReading {
      value = readNumber()
    } else {
      writeNumber(value)
    }
  }

  public mutating func code(_ value: inout Int) {
    var wide = Int64(value)
    code(&wide)
    value = Int(truncatingIfNeeded: wide)
  }

  public mutating func code(_ value: inout Bool) {
    var number: Int64 = value ? 1 : 0
    code(&number)
    value = number != 0
  }

  public mutating func code(_ value: inout UInt8) {
    var number = Int64(value)
    code(&number)
    value = UInt8(truncatingIfNeeded: number)
  }

  public mutating func code(_ range: inout TextRange) {
    var (gap, length) = (Int(range.start) - endOfText, Int(range.end - range.start))
    code(&gap)
    code(&length)
    let start = endOfText.addingReportingOverflow(gap).partialValue
    if isReading, !(0...bytes.count ~= start && 0...bytes.count ~= length) {
      isBroken = true
      range = .empty
    } else {
      endOfText = start + length
      range = TextRange(start: start, end: endOfText)
    }
  }

  public mutating func code(_ range: inout Range<Int>) {
    var (lower, count) = (range.lowerBound, range.count)
    code(&lower)
    code(&count)
    let (upper, isTooLarge) = lower.addingReportingOverflow(count)
    if count < 0 || isTooLarge { isBroken = true }
    range = lower..<max(lower, upper)
  }

  public mutating func code(_ fraction: inout Fraction) {
    var (above, below) = fraction.small ?? (0, 0)
    if !isReading, below == 0 { isBroken = true }
    code(&above)
    code(&below)
    fraction = Fraction(above, over: below) ?? .zero
  }

  public mutating func code(_ fraction: inout Fraction?) {
    var isThere = fraction != nil
    code(&isThere)
    guard isThere else {
      fraction = nil
      return
    }
    var value = fraction ?? .zero
    code(&value)
    fraction = value
  }

  public mutating func code(_ kinds: inout KindSet) {
    var number = Int64(kinds.rawValue)
    code(&number)
    kinds = KindSet(rawValue: UInt32(truncatingIfNeeded: number))
  }

  /// One of a closed list, by its place in the list.
  public mutating func code<Value: CaseIterable & Equatable>(_ value: inout Value) where Value.AllCases == [Value] {
    var number = Value.allCases.firstIndex(of: value) ?? 0
    code(&number)
    if number < 0 || number >= Value.allCases.count {
      isBroken = true
    } else {
      value = Value.allCases[number]
    }
  }

  public mutating func code<Value>(
    _ values: inout [Value], empty: Value, _ each: (inout ImageCoder, inout Value) -> Void
  ) {
    var count = values.count
    code(&count)
    if isReading {
      if count < 0 || count > bytes.count { isBroken = true }
      values = []
      values.reserveCapacity(isBroken ? 0 : count)
      for _ in 0..<(isBroken ? 0 : count) {
        var value = empty
        each(&self, &value)
        values.append(value)
      }
    } else {
      for index in values.indices { each(&self, &values[index]) }
    }
  }

  public mutating func code(_ values: inout [Int]) {
    code(&values, empty: 0) { coder, value in coder.code(&value) }
  }

  /// Bytes as they are.
  public mutating func code(_ value: inout [UInt8]) {
    var count = value.count
    code(&count)
    if isReading {
      guard count >= 0, at + count <= bytes.count else {
        isBroken = true
        return
      }
      value = Array(bytes[at..<(at + count)])
      at += count
    } else {
      bytes.append(contentsOf: value)
    }
  }

  /// A text, in UTF-8.
  public mutating func code(_ text: inout String) {
    var bytes = isReading ? [] : Array(text.utf8)
    code(&bytes)
    if isReading { text = String(decoding: bytes, as: UTF8.self) }
  }

  private mutating func writeNumber(_ value: Int64) {
    var rest = UInt64(bitPattern: value << 1 ^ value >> 63)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  private mutating func readNumber() -> Int64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while at < bytes.count, shift < 64 {
      let byte = bytes[at]
      at += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int64(bitPattern: value >> 1) ^ (0 &- Int64(bitPattern: value & 1)) }
      shift += 7
    }
    isBroken = true
    return 0
  }
}
