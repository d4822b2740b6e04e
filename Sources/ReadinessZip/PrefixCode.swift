/// A code for the symbols of an alphabet in which no code begins another (RFC 1951, 3.2.2): the more often a symbol
/// stands, the shorter its code.
struct PrefixCode {
  /// Bits of each symbol's code; 0 for a symbol that does not occur.
  let lengths: [Int]
  /// The codes, with their first bit lowest, as they are written.
  private let codes: [Int]

  /// - Parameters:
  ///   - counts: how often each symbol stands.
  ///   - longest: how many bits a code may have; enough for the alphabet.
  init(counts: [Int], longest: Int) {
    var weights = counts
    // A code of one symbol alone has no bits to read, which readers do not expect.
    for symbol in 0..<2 where weights.count(where: { $0 > 0 }) < 2 { weights[symbol] = max(1, weights[symbol]) }
    var lengths = Self.depths(weights)
    while lengths.contains(where: { $0 > longest }) {
      // Weights that lie closer together make a flatter tree.
      for symbol in weights.indices where weights[symbol] > 0 { weights[symbol] = weights[symbol] / 2 + 1 }
      lengths = Self.depths(weights)
    }
    self.lengths = lengths
    codes = Self.codes(lengths)
  }

  func put(_ symbol: Int, to bits: inout BitWriter) { bits.put(codes[symbol], lengths[symbol]) }

  /// Huffman's tree: the two lightest become one, until one is left; how deep each symbol lies in it.
  private static func depths(_ symbols: [Int]) -> [Int] {
    var weights = symbols
    var above = [Int](repeating: -1, count: weights.count)
    var loose = weights.indices.filter { weights[$0] > 0 }.sorted { (weights[$0], $0) > (weights[$1], $1) }
    while loose.count > 1 {
      let (first, second) = (loose.removeLast(), loose.removeLast())
      let weight = weights[first] + weights[second]
      (above[first], above[second]) = (weights.count, weights.count)
      let place = loose.lastIndex { weights[$0] >= weight }.map { $0 + 1 } ?? 0
      loose.insert(weights.count, at: place)
      weights.append(weight)
      above.append(-1)
    }
    return symbols.indices.map { symbol in
      var (depth, node) = (0, symbol)
      while above[node] >= 0 { (depth, node) = (depth + 1, above[node]) }
      return depth
    }
  }

  /// Codes of one length follow each other in the order of their symbols, shorter ones come first.
  private static func codes(_ lengths: [Int]) -> [Int] {
    var codes = [Int](repeating: 0, count: lengths.count)
    var next = 0
    for length in 1...max(1, lengths.max() ?? 1) {
      next <<= 1
      for symbol in lengths.indices where lengths[symbol] == length {
        codes[symbol] = reversed(next, length)
        next += 1
      }
    }
    return codes
  }

  private static func reversed(_ code: Int, _ width: Int) -> Int {
    (0..<width).reduce(0) { $0 << 1 | code >> $1 & 1 }
  }
}
