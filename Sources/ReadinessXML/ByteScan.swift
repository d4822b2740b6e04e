/// Finds the first byte of a document that is NUL or belongs to no UTF-8 character.
enum ByteScan {
  /// What was found, and at which byte offset.
  struct Finding: Equatable {
    enum Kind { case nul, notUTF8 }
    var kind: Kind
    var offset: Int
  }

  private static let block = 64
  private static let word = 8

  /// The first finding, or nil when all bytes are UTF-8 without NUL.
  static func firstFinding(in source: UnsafeBufferPointer<UInt8>) -> Finding? {
    guard let start = source.baseAddress else { return nil }
    var offset = 0
    while offset < source.count {
      while source.count &- offset >= block, isPlainBlock(UnsafeRawPointer(start + offset)) { offset &+= block }
      while source.count &- offset >= word, isPlainWord(UnsafeRawPointer(start + offset)) { offset &+= word }
      let end = min(offset &+ word, source.count)
      while offset < end {
        let length = characterLength(source, offset)
        if length == 0 { return Finding(kind: source[offset] == 0 ? .nul : .notUTF8, offset: offset) }
        offset += length
      }
    }
    return nil
  }

  /// Whether eight bytes are all ASCII and none is NUL: subtracting one from each byte sets the top bit of a NUL byte,
  /// and the top bits of the rest are looked at as they are.
  @inline(__always)
  private static func isPlainWord(_ start: UnsafeRawPointer) -> Bool {
    let bytes = start.loadUnaligned(as: UInt64.self)
    return (bytes | (bytes &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0
  }

  /// The same of a whole block.
  @inline(__always)
  private static func isPlainBlock(_ start: UnsafeRawPointer) -> Bool {
    let ones = SIMD2<UInt64>(repeating: 0x0101_0101_0101_0101)
    var bits = SIMD2<UInt64>(repeating: 0)
    for part in 0..<block / 16 {
      let bytes = start.loadUnaligned(fromByteOffset: part &* 16, as: SIMD2<UInt64>.self)
      bits |= bytes | (bytes &- ones)
    }
    return (bits[0] | bits[1]) & 0x8080_8080_8080_8080 == 0
  }

  /// The length of the character at an offset, or 0 where a byte is NUL or begins none.
  private static func characterLength(_ source: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    let first = source[offset]
    guard first >= 0x80 else { return first == 0 ? 0 : 1 }
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0...0)
      }
    guard length > 0, source.count - offset >= length, second.contains(source[offset + 1]) else { return 0 }
    for index in 2..<max(length, 2) where !source[offset + index].continuesCharacter { return 0 }
    return length
  }
}
