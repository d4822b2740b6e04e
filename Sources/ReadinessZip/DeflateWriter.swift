/// Writes bytes as one deflate block with the fixed codes (RFC 1951, 3.2.6): repetitions of three bytes and more become
/// references. Texts come out at a little over a third; codes of their own would save a tenth more.
struct DeflateWriter {
  private static let window = 32_768
  private static let longest = 258
  /// How many earlier places with the same three bytes are looked at.
  private static let mostTries = 48

  private var bits = BitWriter()

  mutating func packed(_ bytes: [UInt8]) -> [UInt8] {
    // The last block, with the fixed codes.
    bits.put(0b011, 3)
    var places = RepeatedPlaces(bytes)
    var at = 0
    while at < bytes.count {
      let found = places.longest(at, window: Self.window, most: Self.longest, tries: Self.mostTries)
      // What begins one byte later may be longer.
      let isBetterLater =
        found.length > 0 && found.length < 32 && at + 1 < bytes.count
        && places.longest(at + 1, window: Self.window, most: Self.longest, tries: Self.mostTries).length > found.length
          + 1
      if found.length >= 3, !isBetterLater {
        putReference(found.length, found.distance)
        for step in 0..<found.length { places.add(at + step) }
        at += found.length
      } else {
        putLiteral(UInt32(bytes[at]))
        places.add(at)
        at += 1
      }
    }
    putLiteral(256)
    return bits.finished()
  }

  /// A byte, the end of the block (256), or the code of a length.
  private mutating func putLiteral(_ value: UInt32) {
    switch value {
    case 0..<144: bits.putCode(0x30 + value, 8)
    case 144..<256: bits.putCode(0x190 + value - 144, 9)
    case 256..<280: bits.putCode(value - 256, 7)
    default: bits.putCode(0xC0 + value - 280, 8)
    }
  }

  private mutating func putReference(_ length: Int, _ distance: Int) {
    let lengthCode = Self.lengths.lastIndex { $0 <= length } ?? 0
    putLiteral(257 + UInt32(lengthCode))
    let lengthBits = lengthCode < 8 || lengthCode == 28 ? 0 : lengthCode / 4 - 1
    bits.put(UInt32(length - Self.lengths[lengthCode]), lengthBits)
    let distanceCode = Self.distances.lastIndex { $0 <= distance } ?? 0
    bits.putCode(UInt32(distanceCode), 5)
    bits.put(UInt32(distance - Self.distances[distanceCode]), distanceCode < 4 ? 0 : distanceCode / 2 - 1)
  }

  /// The least length of each code from 257 on.
  private static let lengths = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]

  /// The least distance of each code.
  private static let distances = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12_289, 16_385, 24_577,
  ]
}

/// Bits in the order of deflate: from the least of each byte.
private struct BitWriter {
  private var bytes: [UInt8] = []
  private var pending: UInt32 = 0
  private var count = 0

  mutating func put(_ value: UInt32, _ width: Int) {
    pending |= value << UInt32(count)
    count += width
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      count -= 8
    }
  }

  /// Codes begin with their highest bit.
  mutating func putCode(_ value: UInt32, _ width: Int) {
    for shift in stride(from: width - 1, through: 0, by: -1) { put(value >> UInt32(shift) & 1, 1) }
  }

  mutating func finished() -> [UInt8] {
    if count > 0 { bytes.append(UInt8(truncatingIfNeeded: pending)) }
    return bytes
  }
}

/// Where each three bytes stood before, the latest first.
private struct RepeatedPlaces {
  private let bytes: [UInt8]
  private var latest = [Int32](repeating: -1, count: 1 << 15)
  private var before: [Int32]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    before = [Int32](repeating: -1, count: bytes.count)
  }

  private func key(_ at: Int) -> Int {
    let three = UInt32(bytes[at]) << 16 | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2])
    return Int((three &* 2_654_435_761) >> 17)
  }

  mutating func add(_ at: Int) {
    guard at + 2 < bytes.count else { return }
    let key = key(at)
    before[at] = latest[key]
    latest[key] = Int32(at)
  }

  /// The longest repetition of what begins here; its length is 0 where there is none of three bytes.
  func longest(_ at: Int, window: Int, most: Int, tries: Int) -> (length: Int, distance: Int) {
    guard at + 2 < bytes.count else { return (0, 0) }
    var (length, distance) = (0, 0)
    let end = min(most, bytes.count - at)
    var place = Int(latest[key(at)])
    var left = tries
    while place >= 0, at - place <= window, left > 0 {
      if length < end, length == 0 || bytes[place + length] == bytes[at + length] {
        var common = 0
        while common < end, bytes[place + common] == bytes[at + common] { common += 1 }
        if common > length, common >= 3 { (length, distance) = (common, at - place) }
      }
      place = Int(before[place])
      left -= 1
    }
    return (length, distance)
  }
}
