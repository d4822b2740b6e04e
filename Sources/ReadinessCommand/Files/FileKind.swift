internal import Glibc

/// What a path leads to, links followed.
enum FileKind: Hashable, Sendable {
  case nothing, file, folder, special

  /// `nothing` where the system cannot say, too.
  init(of path: FilePath) {
    do throws(FileProblem) { self = try Self.look(at: path) } catch { self = .nothing }
  }

  /// Whether the path itself is a link, wherever it leads.
  static func isLink(_ path: FilePath) -> Bool {
    var info = stat()
    return path.withCString { lstat($0, &info) } == 0 && info.st_mode & S_IFMT == S_IFLNK
  }

  /// Says why where the system cannot say.
  static func look(at path: FilePath) throws(FileProblem) -> FileKind {
    var info = stat()
    if path.withCString({ stat($0, &info) }) != 0 { throw FileProblem(errno: errno) }
    return switch info.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .special
    }
  }
}
