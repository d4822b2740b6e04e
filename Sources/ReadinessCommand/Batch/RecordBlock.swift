internal import Glibc
internal import ReadinessModel

/// Some whole lines of a stream, and what became of them.
final class RecordBlock {
  private(set) var bytes: [UInt8] = []
  /// Only so many of ``bytes`` count.
  private(set) var count = 0
  /// The number of the first line, from 1.
  private(set) var firstLine = 1
  /// Where each line ends: at its line feed, or at the end of a stream without one.
  private var ends: [Int] = []
  /// One line for each line read.
  var output: [UInt8] = []
  var tally = RecordTally()
  /// Findings about the first lines that have any.
  var messages: [Diagnostic] = []
  /// Whether anybody will read ``messages``: to word findings that are never printed was a fiftieth of the time of the
  /// shipped samples.
  var wantsMessages = true

  private static let step = 64 << 10
  /// Blocks that grew beyond this for one long line let go of the memory.
  private static let large = 1 << 20

  func begin(with rest: [UInt8], firstLine: Int) {
    if bytes.count > Self.large { bytes = [] }
    if output.capacity > 4 * Self.large { output = [] }
    output.removeAll(keepingCapacity: true)
    messages.removeAll()
    ends.removeAll(keepingCapacity: true)
    tally = RecordTally()
    self.firstLine = firstLine
    count = 0
    makeRoom(for: rest.count)
    bytes.replaceSubrange(0..<rest.count, with: rest)
    count = rest.count
  }

  /// Reads on from a file; gives what the system gave.
  func append(from file: Int32) -> Int {
    makeRoom(for: Self.step)
    let (start, room) = (count, bytes.count - count)
    let got = bytes.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress?.advanced(by: start), room) }
    count += max(got, 0)
    return got
  }

  private func makeRoom(for wanted: Int) {
    if bytes.count - count >= wanted { return }
    bytes += [UInt8](repeating: 0, count: max(wanted, bytes.count / 2))
  }

  func end(at end: Int) { count = end }

  /// Whether the first letters are in UTF-16: by their mark, or since every second byte of them is NUL.
  var beginsWide: Bool {
    guard count > 3, bytes[2] != 0 || bytes[3] != 0 else { return false }
    if (bytes[0], bytes[1]) == (0xFF, 0xFE) || (bytes[0], bytes[1]) == (0xFE, 0xFF) { return true }
    let empty = bytes[..<4].map { $0 == 0 }
    return empty == [false, true, false, true] || empty == [true, false, true, false]
  }

  func remove(_ range: Range<Int>) {
    bytes.removeSubrange(range)
    count -= range.count
  }

  /// The offset behind the last line feed, looking at the bytes from an offset on.
  func endOfLastLine(from start: Int) -> Int? {
    var end = count
    while end > start, bytes[end - 1] != 0x0A { end -= 1 }
    return end > start ? end : nil
  }

  /// The offset of the first line feed from an offset on.
  func firstLineFeed(from start: Int) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, count > start, let found = memchr(base + start, 0x0A, count - start) else {
        return nil
      }
      return UnsafeRawPointer(found) - base
    }
  }

  /// Finds the lines, before they are gone over; gives how many there are.
  func findLines() -> Int {
    ends.removeAll(keepingCapacity: true)
    var start = 0
    while start < count {
      let feed = firstLineFeed(from: start) ?? count
      ends.append(feed)
      start = feed + 1
    }
    return ends.count
  }

  /// How many lines ``findLines()`` found.
  var lineCount: Int { ends.count }

  /// Goes over the lines, without their ends, which may be of either kind.
  func forEachLine(_ body: (Span<UInt8>, Int) -> Void) {
    var start = 0
    var line = firstLine
    for feed in ends {
      let isReturned = feed > start && feed < count && bytes[feed - 1] == 0x0D
      body(bytes.span.extracting(start..<(isReturned ? feed - 1 : feed)), line)
      start = feed + 1
      line += 1
    }
  }
}

/// How many records came out well.
struct RecordTally {
  var records = 0
  /// Records that could not be assessed.
  var unreadable = 0
  /// Records that could be, with something to say about them.
  var remarked = 0

  static func += (left: inout RecordTally, right: RecordTally) {
    left.records += right.records
    left.unreadable += right.unreadable
    left.remarked += right.remarked
  }
}
