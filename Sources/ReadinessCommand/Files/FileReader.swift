internal import Glibc

/// Reads whole files into one buffer that is used again and again.
///
/// A file is opened without waiting, proved to be a file, read to its end, and looked at again: what changed in the
/// meantime is refused, so that no profile is ever judged by halves. A pipe, as a shell makes one of `<(…)`, is read to
/// its end.
struct FileReader: Sendable {
  /// The largest file that is read, in bytes.
  let limit: Int
  /// The bytes of the last file; only the first ``count`` count.
  private(set) var buffer: [UInt8]
  private(set) var count = 0

  init(limit: Int = FileReader.largestProfile) {
    self.limit = limit
    buffer = []
  }

  /// The largest profile that is read: no honest one comes near.
  static let largestProfile = 8 << 20

  /// The bytes of the last file.
  var bytes: [UInt8] { Array(buffer[..<count]) }

  /// Reads one file; `-` is standard input.
  mutating func read(_ path: FilePath) throws(FileProblem) {
    count = 0
    if path == .dash {
      FilesRead.enter(FileIdentity(of: STDIN_FILENO), as: path)
      return try readToEnd(STDIN_FILENO)
    }
    let file = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC) }
    guard file >= 0 else {
      let problem = FileProblem(errno: errno)
      // What may not be read could still be replaced.
      FilesRead.enter(FileIdentity(of: path), as: path)
      throw problem
    }
    defer { close(file) }
    if Self.isPipe(file) {
      try readToEnd(file)
      // Whether nobody writes to it or nobody wrote anything cannot be told apart; neither is waited for.
      if count == 0 { throw .isSpecial }
      return
    }
    FilesRead.enter(FileIdentity(of: file), as: path)
    let before = try Self.status(file)
    if before.size > limit { throw .tooLarge(limit: limit, size: before.size) }
    if buffer.count <= before.size { buffer = [UInt8](repeating: 0, count: before.size + 1) }
    try readToEnd(file)
    let after = try Self.status(file)
    // Files that the system makes up on the fly say that they are empty.
    if after != before || (before.size > 0 && count != before.size) { throw .changed }
  }

  private mutating func readToEnd(_ file: Int32) throws(FileProblem) {
    while true {
      if count == buffer.count { buffer += [UInt8](repeating: 0, count: min(max(buffer.count, 16 << 10), 4 << 20)) }
      let room = min(buffer.count, limit + 1)
      let got = buffer.withUnsafeMutableBytes { bytes in
        Glibc.read(file, bytes.baseAddress?.advanced(by: count), room - count)
      }
      if got < 0 {
        if errno == EINTR { continue }
        if errno == EAGAIN {
          Self.waitForInput(file)
          continue
        }
        throw FileProblem(errno: errno)
      }
      if got == 0 { return }
      count += got
      if count > limit { throw .tooLarge(limit: limit, size: nil) }
    }
  }

  /// Standard input may have been set not to wait by whoever shares it.
  private static func waitForInput(_ file: Int32) {
    var wanted = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    _ = poll(&wanted, 1, -1)
  }

  private static func isPipe(_ file: Int32) -> Bool {
    var info = stat()
    return fstat(file, &info) == 0 && info.st_mode & S_IFMT == S_IFIFO
  }

  private struct Status: Equatable {
    var size: Int
    var seconds: Int
    var nanoseconds: Int
  }

  private static func status(_ file: Int32) throws(FileProblem) -> Status {
    var info = stat()
    if fstat(file, &info) != 0 { throw FileProblem(errno: errno) }
    switch info.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isFolder
    default: throw .isSpecial
    }
    return Status(size: Int(info.st_size), seconds: info.st_mtim.tv_sec, nanoseconds: info.st_mtim.tv_nsec)
  }
}
