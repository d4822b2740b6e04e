internal import Glibc

/// What files looked like at one moment, as far as the system tells without reading them.
struct FilesWatched: Equatable {
  private struct State: Equatable {
    var identity: FileIdentity
    var size: Int64
    var seconds: Int
    var nanoseconds: Int
  }

  private var states: [FilePath: State] = [:]

  /// Looks at files, and at every XML file in folders.
  init(_ paths: [FilePath]) {
    for path in paths {
      if case .folder = FileKind(of: path) {
        for case .file(let file) in FolderWalk.entries(of: path) { look(at: file) }
      } else {
        look(at: path)
      }
    }
  }

  private mutating func look(at path: FilePath) {
    var info = stat()
    guard path.withCString({ stat($0, &info) }) == 0 else { return }
    states[path] = State(
      identity: FileIdentity(info), size: Int64(info.st_size), seconds: info.st_mtim.tv_sec,
      nanoseconds: info.st_mtim.tv_nsec)
  }
}

/// Standard input, as far as it says that nobody wants to watch any more.
struct WatchEnd {
  /// Waits half a second; tells whether standard input was closed in that time. What is typed is thrown away.
  static func comes(within milliseconds: Int32) -> Bool {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard poll(&input, 1, milliseconds) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    return count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN)
  }
}
