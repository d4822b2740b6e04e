/// A canonical Huffman code of deflate (RFC 1951, 3.2.2), decoded by one look at a table of nine bits, and bit by bit
/// where a code is longer.
struct HuffmanCode {
  private static let quickBits = 9
  private static let mostBits = 15
  /// By the next nine bits: the symbol times 16, and the length of its code; 0 where the code is longer or none.
  private var quick = [UInt16](repeating: 0, count: 1 << quickBits)
  /// How many codes there are of each length.
  private var counts = [Int](repeating: 0, count: mostBits + 1)
  /// Symbols in the order of their codes.
  private var symbols: [UInt16] = []

  /// Nil where the lengths are those of no code: more codes than there is room for, or fewer. A single code of one bit
  /// may stand alone, and so may none at all, as zlib writes them for distances.
  init?(_ lengths: ArraySlice<UInt8>) {
    for length in lengths where length > 0 { counts[Int(length)] += 1 }
    var room = 1
    for length in 1...Self.mostBits {
      room = room * 2 - counts[length]
      if room < 0 { return nil }
    }
    let used = counts.reduce(0, +)
    if room > 0, used > 1 || (used == 1 && counts[1] != 1) { return nil }
    var starts = [Int](repeating: 0, count: Self.mostBits + 2)
    var codes = starts
    for length in 1...Self.mostBits {
      starts[length + 1] = starts[length] + counts[length]
      codes[length + 1] = (codes[length] + counts[length]) << 1
    }
    symbols = [UInt16](repeating: 0, count: used)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let length = Int(length)
      symbols[starts[length]] = UInt16(symbol)
      starts[length] += 1
      fill(UInt16(symbol), code: codes[length], length: length)
      codes[length] += 1
    }
  }

  private mutating func fill(_ symbol: UInt16, code: Int, length: Int) {
    guard length <= Self.quickBits else { return }
    // Codes come highest bit first, while bits are taken lowest first.
    var reversed = 0
    for bit in 0..<length where code >> bit & 1 == 1 { reversed |= 1 << (length - 1 - bit) }
    for index in stride(from: reversed, to: 1 << Self.quickBits, by: 1 << length) {
      quick[index] = symbol << 4 | UInt16(length)
    }
  }

  /// The next symbol; nil where the bits are no code.
  @inline(__always)
  func symbol(_ reader: inout BitReader) -> Int? {
    let entry = quick[reader.peek(Self.quickBits)]
    if entry != 0 {
      reader.drop(Int(entry & 15))
      return Int(entry >> 4)
    }
    return longSymbol(&reader)
  }

  private func longSymbol(_ reader: inout BitReader) -> Int? {
    let bits = reader.peek(Self.mostBits)
    var (code, first, index) = (0, 0, 0)
    for length in 1...Self.mostBits {
      code |= bits >> (length - 1) & 1
      let count = counts[length]
      if code - first < count {
        reader.drop(length)
        return Int(symbols[index + code - first])
      }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    return nil
  }
}
