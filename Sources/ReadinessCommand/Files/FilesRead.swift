internal import Synchronization

/// Every file that this run of the program has read or tried to read, so that no output ever takes the place of one.
///
/// One list for the whole process, since it is the process that would do the harm: whatever reads files enters them here
/// without being asked to, and whatever writes one asks first.
enum FilesRead {
  private static let names = Mutex<[FileIdentity: FilePath]>([:])

  /// Enters a file under the name by which it was read; the first name stays.
  static func enter(_ identity: FileIdentity?, as name: FilePath) {
    guard let identity else { return }
    names.withLock { names in
      if names[identity] == nil { names[identity] = name }
    }
  }

  /// Takes a file out again: the number of one that was removed may belong to another by now.
  static func forget(_ path: FilePath) {
    guard let identity = FileIdentity(of: path) else { return }
    names.withLock { $0[identity] = nil }
  }

  /// The name under which the file behind a path was read; nil where it was not.
  static func name(of path: FilePath) -> FilePath? { name(FileIdentity(of: path)) }

  /// The same for the file behind an open descriptor.
  static func name(ofOpen file: Int32) -> FilePath? { name(FileIdentity(of: file)) }

  private static func name(_ identity: FileIdentity?) -> FilePath? {
    guard let identity else { return nil }
    return names.withLock { $0[identity] }
  }
}
