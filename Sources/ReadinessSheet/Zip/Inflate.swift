/// Unpacks deflated bytes (RFC 1951), as they stand in zip files.
enum Inflate {
  /// The unpacked bytes; nil where they are damaged, or not as many as were promised. Never more than that are held, and
  /// room is only asked for as bytes come.
  static func bytes(_ packed: ArraySlice<UInt8>, count: Int) -> [UInt8]? {
    var unpacked: [UInt8] = []
    unpacked.reserveCapacity(min(count, packed.count * 8))
    let isSound = unpack(packed, into: &unpacked, limit: count)
    return isSound && unpacked.count == count ? unpacked : nil
  }

  private static func unpack(_ packed: ArraySlice<UInt8>, into output: inout [UInt8], limit: Int) -> Bool {
    var reader = BitReader(packed)
    var isLast = false
    while !isLast {
      isLast = reader.take(1) == 1
      let isSound =
        switch reader.take(2) {
        case 0: stored(&reader, &output, limit)
        case 1: block(&reader, fixedLiterals, fixedDistances, &output, limit)
        case 2: dynamic(&reader, &output, limit)
        default: false
        }
      if !isSound || reader.isSpent { return false }
    }
    return true
  }

  private static func stored(_ reader: inout BitReader, _ output: inout [UInt8], _ limit: Int) -> Bool {
    reader.alignToByte()
    let count = reader.take(16)
    guard reader.take(16) == count ^ 0xFFFF, output.count + count <= limit else { return false }
    for _ in 0..<count { output.append(UInt8(reader.take(8))) }
    return true
  }

  // MARK: Codes

  /// The code in which the lengths of the other two are written comes in this order.
  private static let lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  private static func dynamic(_ reader: inout BitReader, _ output: inout [UInt8], _ limit: Int) -> Bool {
    let literals = reader.take(5) + 257
    let distances = reader.take(5) + 1
    let written = reader.take(4) + 4
    guard literals <= 286, distances <= 30 else { return false }
    var lengths = [UInt8](repeating: 0, count: 19)
    for index in 0..<written { lengths[lengthOrder[index]] = UInt8(reader.take(3)) }
    guard let code = HuffmanCode(lengths[...]), lengths.contains(where: { $0 > 0 }) else { return false }
    lengths = []
    while lengths.count < literals + distances {
      guard !reader.isSpent, let symbol = code.symbol(&reader) else { return false }
      switch symbol {
      case 16:
        guard let last = lengths.last else { return false }
        lengths += [UInt8](repeating: last, count: 3 + reader.take(2))
      case 17: lengths += [UInt8](repeating: 0, count: 3 + reader.take(3))
      case 18: lengths += [UInt8](repeating: 0, count: 11 + reader.take(7))
      default: lengths.append(UInt8(symbol))
      }
    }
    // A block that cannot end is none.
    guard lengths.count == literals + distances, lengths[256] > 0, let first = HuffmanCode(lengths[..<literals]),
      let second = HuffmanCode(lengths[literals...])
    else { return false }
    return block(&reader, first, second, &output, limit)
  }

  private static let fixedLiterals = HuffmanCode(
    ([UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112) + [UInt8](repeating: 7, count: 24)
      + [UInt8](repeating: 8, count: 8))[...])
  private static let fixedDistances = HuffmanCode([UInt8](repeating: 5, count: 32)[...])

  // MARK: Bytes

  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12289, 16385, 24577,
  ]

  private static func block(
    _ reader: inout BitReader, _ literals: HuffmanCode?, _ distances: HuffmanCode?, _ output: inout [UInt8],
    _ limit: Int
  ) -> Bool {
    guard let literals, let distances else { return false }
    let (lengthBases, lengthBits, distanceBases) = (lengthBases, lengthBits, distanceBases)
    while true {
      guard !reader.isSpent, let symbol = literals.symbol(&reader) else { return false }
      if symbol < 256 {
        guard output.count < limit else { return false }
        output.append(UInt8(truncatingIfNeeded: symbol))
        continue
      }
      if symbol == 256 { return true }
      guard symbol - 257 < lengthBases.count else { return false }
      let length = lengthBases[symbol - 257] + reader.take(lengthBits[symbol - 257])
      guard let code = distances.symbol(&reader), code < distanceBases.count else { return false }
      let distance = distanceBases[code] + reader.take(max(code / 2 - 1, 0))
      guard distance <= output.count, output.count + length <= limit else { return false }
      let start = output.count - distance
      // What is copied may reach into what the copying brings.
      for offset in 0..<length { output.append(output[start + offset]) }
    }
  }
}
