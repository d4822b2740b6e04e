/// Base64 (RFC 4648, section 4), for bytes that have to stand in a text.
public enum Base64 {
  /// Appends the encoded bytes, with padding.
  public static func encode(_ bytes: [UInt8], to text: inout [UInt8]) {
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      let second = index + 1 < bytes.count ? bytes[index + 1] : 0
      let third = index + 2 < bytes.count ? bytes[index + 2] : 0
      text.append(symbol(first >> 2))
      text.append(symbol((first & 3) << 4 | second >> 4))
      text.append(index + 1 < bytes.count ? symbol((second & 15) << 2 | third >> 6) : 0x3D)
      text.append(index + 2 < bytes.count ? symbol(third & 63) : 0x3D)
      index += 3
    }
  }

  /// The bytes of a text that this made; line ends are passed over; nil where something else stands in it.
  public static func decode(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var (bits, count) = (UInt32(0), 0)
    for index in text.indices {
      let byte = unsafe text[index]
      if byte == 0x0A || byte == 0x3D { continue }
      guard let value = value(byte) else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 1
      if count == 4 {
        bytes.append(UInt8(truncatingIfNeeded: bits >> 16))
        bytes.append(UInt8(truncatingIfNeeded: bits >> 8))
        bytes.append(UInt8(truncatingIfNeeded: bits))
        (bits, count) = (0, 0)
      }
    }
    if count == 1 { return nil }
    if count > 1 { bytes.append(UInt8(truncatingIfNeeded: bits >> (count == 2 ? 4 : 10))) }
    if count == 3 { bytes.append(UInt8(truncatingIfNeeded: bits >> 2)) }
    return bytes
  }

  private static func symbol(_ value: UInt8) -> UInt8 {
    switch value {
    case 0..<26: 0x41 + value
    case 26..<52: 0x61 + value - 26
    case 52..<62: 0x30 + value - 52
    case 62: 0x2B
    default: 0x2F
    }
  }

  @inline(__always)
  private static func value(_ symbol: UInt8) -> UInt8? {
    switch symbol {
    case 0x41...0x5A: symbol - 0x41
    case 0x61...0x7A: symbol - 0x61 + 26
    case 0x30...0x39: symbol - 0x30 + 52
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }
}
