/// Writes bytes as deflate blocks with codes of their own (RFC 1951): repetitions of three bytes and more become
/// references. What comes out is about as long as what zlib makes at its slowest.
struct DeflateWriter {
  private static let window = 32_768
  private static let longest = 258
  /// How many earlier places with the same three bytes are looked at.
  private static let mostTries = 256
  /// How many bytes and references one block holds; after that, codes that fit what comes may be shorter.
  private static let blockSize = 16_384
  /// The symbol behind the bytes that ends a block.
  private static let end = 256

  /// A byte, or a repetition of what stood so far back.
  private enum Piece {
    case byte(UInt8)
    case reference(length: Int, distance: Int)
  }

  private var bits = BitWriter()

  mutating func packed(_ bytes: [UInt8]) -> [UInt8] {
    let pieces = Self.pieces(of: bytes)
    var start = 0
    repeat {
      let end = min(start + Self.blockSize, pieces.count)
      putBlock(pieces[start..<end], isLast: end == pieces.count)
      start = end
    } while start < pieces.count
    return bits.finished()
  }

  private static func pieces(of bytes: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var places = RepeatedPlaces(bytes)
    var at = 0
    while at < bytes.count {
      let found = places.longest(at, window: window, most: longest, tries: mostTries)
      // What begins one byte later may be longer.
      let isBetterLater =
        found.length > 0 && found.length < 32 && at + 1 < bytes.count
        && places.longest(at + 1, window: window, most: longest, tries: mostTries).length > found.length
      // Three bytes from far away take more room as a reference.
      if found.length > 3 || found.length == 3 && found.distance < 4_096, !isBetterLater {
        pieces.append(.reference(length: found.length, distance: found.distance))
        for step in 0..<found.length { places.add(at + step) }
        at += found.length
      } else {
        pieces.append(.byte(bytes[at]))
        places.add(at)
        at += 1
      }
    }
    return pieces
  }

  private mutating func putBlock(_ pieces: ArraySlice<Piece>, isLast: Bool) {
    var (symbols, distances) = ([Int](repeating: 0, count: 286), [Int](repeating: 0, count: 30))
    symbols[Self.end] = 1
    for piece in pieces {
      switch piece {
      case .byte(let byte): symbols[Int(byte)] += 1
      case .reference(let length, let distance):
        symbols[Self.lengths.symbol(of: length) + 257] += 1
        distances[Self.distances.symbol(of: distance)] += 1
      }
    }
    let codes = (
      symbols: PrefixCode(counts: symbols, longest: 15), distances: PrefixCode(counts: distances, longest: 15)
    )
    bits.put(isLast ? 1 : 0, 1)
    bits.put(2, 2)
    putCodes(codes.symbols.lengths, codes.distances.lengths)
    for piece in pieces {
      switch piece {
      case .byte(let byte): codes.symbols.put(Int(byte), to: &bits)
      case .reference(let length, let distance):
        Self.lengths.put(length, codes.symbols, offset: 257, to: &bits)
        Self.distances.put(distance, codes.distances, offset: 0, to: &bits)
      }
    }
    codes.symbols.put(Self.end, to: &bits)
  }

  /// Says both codes by the lengths of their parts (3.2.7), runs of one length in short.
  private mutating func putCodes(_ symbols: [Int], _ distances: [Int]) {
    let runs = LengthRun.runs(of: symbols + distances)
    var counts = [Int](repeating: 0, count: LengthRun.order.count)
    for run in runs { counts[run.symbol] += 1 }
    let code = PrefixCode(counts: counts, longest: 7)
    let told = max(4, (LengthRun.order.lastIndex { code.lengths[$0] > 0 } ?? 0) + 1)
    bits.put(symbols.count - 257, 5)
    bits.put(distances.count - 1, 5)
    bits.put(told - 4, 4)
    for symbol in LengthRun.order[..<told] { bits.put(code.lengths[symbol], 3) }
    for run in runs {
      code.put(run.symbol, to: &bits)
      bits.put(run.extra, run.width)
    }
  }

  private static let lengths = ValueClasses(
    [
      3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
    ],
    widths: [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0])

  private static let distances = ValueClasses(
    [
      1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
      8193, 12_289, 16_385, 24_577,
    ],
    widths: [
      0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
    ])
}

/// Values that share a symbol and are told apart by further bits.
private struct ValueClasses {
  /// The least value of each symbol, and how many bits tell those above it.
  private let least: [Int]
  private let widths: [Int]

  init(_ least: [Int], widths: [Int]) {
    self.least = least
    self.widths = widths
  }

  func symbol(of value: Int) -> Int { least.lastIndex { $0 <= value } ?? 0 }

  func put(_ value: Int, _ code: PrefixCode, offset: Int, to bits: inout BitWriter) {
    let symbol = symbol(of: value)
    code.put(offset + symbol, to: &bits)
    bits.put(value - least[symbol], widths[symbol])
  }
}

/// Some lengths of codes that follow each other, as one symbol and further bits.
private struct LengthRun {
  /// A length; 16 for the one before again, 17 and 18 for short and long runs of none.
  let symbol: Int
  var extra = 0
  var width = 0

  /// In which order the lengths of the code for these symbols are told.
  static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  static func runs(of lengths: [Int]) -> [LengthRun] {
    var runs: [LengthRun] = []
    var at = 0
    while at < lengths.count {
      let length = lengths[at]
      let same = lengths[at...].prefix { $0 == length }.count
      switch (length, same) {
      case (0, 11...):
        let count = min(same, 138)
        runs.append(LengthRun(symbol: 18, extra: count - 11, width: 7))
        at += count
      case (0, 3...):
        runs.append(LengthRun(symbol: 17, extra: same - 3, width: 3))
        at += same
      case (1..., 4...):
        let count = min(same - 1, 6)
        runs.append(LengthRun(symbol: length))
        runs.append(LengthRun(symbol: 16, extra: count - 3, width: 2))
        at += count + 1
      default:
        runs.append(LengthRun(symbol: length))
        at += 1
      }
    }
    return runs
  }
}
