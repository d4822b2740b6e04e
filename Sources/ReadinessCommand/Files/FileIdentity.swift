internal import Glibc

/// One file of the system, whatever its names are: by device and inode.
struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let number: UInt64

  init(_ info: stat) {
    device = UInt64(truncatingIfNeeded: info.st_dev)
    number = UInt64(truncatingIfNeeded: info.st_ino)
  }

  /// The file behind a path, links followed; nil where there is none, or what is there holds nothing that could be
  /// lost: a folder, a device, a pipe.
  init?(of path: FilePath) {
    var info = stat()
    guard path.withCString({ stat($0, &info) }) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
    self.init(info)
  }

  /// The file behind an open descriptor, under the same conditions.
  init?(of file: Int32) {
    var info = stat()
    guard fstat(file, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
    self.init(info)
  }
}
