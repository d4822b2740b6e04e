internal import Glibc

/// Reads a stream in blocks of whole lines.
///
/// It reads on while more is there at once, up to a fair block, and never waits for more while a whole line is at hand:
/// a program that writes a line and waits for its answer gets it.
struct RecordLines {
  /// The longest line that is read, in bytes.
  static let longest = FileReader.largestProfile
  /// A block of this many bytes is handed on even where more is there.
  private static let block = 128 << 10

  private let file: Int32
  /// The beginning of the line that the last block ended in.
  private var rest: [UInt8] = []
  /// Whether the end of a line that is too long is still to come.
  private var isSkipping = false
  private(set) var isAtEnd = false
  private var nextLine = 1

  init(_ file: Int32) { self.file = file }

  /// Fills a block with the next whole lines; false at the end of the stream.
  mutating func fill(_ block: RecordBlock) throws(FileProblem) -> Bool {
    block.begin(with: rest, firstLine: nextLine)
    rest.removeAll(keepingCapacity: true)
    var end = 0
    while !isAtEnd, end == 0 || (block.count < Self.block && Self.isReady(file)) {
      let start = block.count
      if try !read(into: block) { break }
      if isSkipping { skip(block, from: start) }
      end = block.endOfLastLine(from: start) ?? end
      if end == 0, block.count > Self.longest { cut(block) }
    }
    if isAtEnd { end = block.count }
    rest.append(contentsOf: block.bytes[end..<block.count])
    block.end(at: end)
    nextLine += block.findLines()
    return block.count > 0
  }

  private mutating func read(into block: RecordBlock) throws(FileProblem) -> Bool {
    while true {
      let got = block.append(from: file)
      if got > 0 { return true }
      if got == 0 {
        isAtEnd = true
        return false
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: Self.wait(file)
      default: throw FileProblem(errno: errno)
      }
    }
  }

  /// Keeps the beginning of a line that is too long, and lets go of the rest of it.
  private mutating func cut(_ block: RecordBlock) {
    block.end(at: Self.longest + 1)
    isSkipping = true
  }

  private mutating func skip(_ block: RecordBlock, from start: Int) {
    if let feed = block.firstLineFeed(from: start) {
      block.remove(start..<feed)
      isSkipping = false
    } else {
      block.end(at: start)
    }
  }

  private static func isReady(_ file: Int32) -> Bool {
    var wanted = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    return poll(&wanted, 1, 0) == 1
  }

  private static func wait(_ file: Int32) {
    var wanted = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    _ = poll(&wanted, 1, -1)
  }
}
