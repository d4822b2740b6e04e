internal import Glibc

/// What a path leads to, links followed.
enum FileKind: Sendable {
  case nothing, file, folder, special

  init(of path: FilePath) {
    var info = stat()
    self = path.withCString({ stat($0, &info) }) == 0 ? Self(mode: info.st_mode) : .nothing
  }

  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .special
    }
  }
}
