internal import Glibc

/// Standard output, gathered into large writes. A write that does not succeed is never passed over in silence.
struct StandardOutput: ~Copyable {
  private var pending: [UInt8] = []
  private var isProved = false
  private static let room = 64 << 10

  init() {}

  mutating func write(_ bytes: [UInt8]) throws(FileProblem) {
    pending += bytes
    if pending.count >= Self.room { try flush() }
  }

  mutating func write(_ text: String) throws(FileProblem) { try write(Array(text.utf8)) }

  /// Throws where standard output was led to a file that is read in this run, as by `>>`: it would grow while it is read.
  static func refuseInput() throws(FileProblem) {
    if let input = FilesRead.name(ofOpen: STDOUT_FILENO) { throw .isInput(input) }
  }

  /// Hands everything over to the system.
  mutating func flush() throws(FileProblem) {
    let bytes = pending
    pending.removeAll(keepingCapacity: true)
    if !isProved, !bytes.isEmpty {
      try Self.refuseInput()
      isProved = true
    }
    try ByteWriter.write(bytes[...], to: STDOUT_FILENO)
  }
}
