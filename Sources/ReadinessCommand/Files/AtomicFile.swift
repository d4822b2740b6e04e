internal import Glibc

/// Writes a file whole or not at all: into a new file beside it, which then takes its name. What was read in this run is
/// never replaced.
enum AtomicFile {
  /// Replaces what is there. Devices and pipes are written to directly, since nothing may take their place; a link
  /// stays, and what it leads to is replaced.
  static func write(_ bytes: [UInt8], to path: FilePath) throws(FileProblem) {
    switch FileKind(of: path) {
    case .folder: throw .isFolder
    case .special: try writeDirectly(bytes, to: path)
    case .file, .nothing:
      try refuseInput(path)
      try replace(realPath(path) ?? path, by: bytes)
    }
  }

  /// Throws where the path leads to a file that was read in this run, by whatever name.
  static func refuseInput(_ path: FilePath) throws(FileProblem) {
    if let input = FilesRead.name(of: path) { throw .isInput(input) }
  }

  /// Makes a folder unless there is one.
  static func makeFolder(_ path: FilePath) throws(FileProblem) {
    if path.withCString({ mkdir($0, 0o777) }) == 0 { return }
    let code = errno
    if code == EEXIST, case .folder = FileKind(of: path) { return }
    throw FileProblem(errno: code)
  }

  /// The path without links; nil where there is nothing yet.
  static func realPath(_ path: FilePath) -> FilePath? {
    guard let real = path.withCString({ realpath($0, nil) }) else { return nil }
    defer { free(real) }
    return FilePath(bytes: Array(UnsafeRawBufferPointer(start: real, count: strlen(real))))
  }

  private static func writeDirectly(_ bytes: [UInt8], to path: FilePath) throws(FileProblem) {
    let file = path.withCString { open($0, O_WRONLY | O_NOCTTY | O_CLOEXEC) }
    guard file >= 0 else { throw FileProblem(errno: errno) }
    defer { close(file) }
    try ByteWriter.write(bytes[...], to: file)
  }

  private static func replace(_ path: FilePath, by bytes: [UInt8]) throws(FileProblem) {
    // An interruption comes before or after, so that it leaves no half-written file behind.
    let signals = HeldSignals()
    defer { signals.release() }
    let mode = mode(of: path)
    let (file, temporary) = try makeTemporary(beside: path, isShared: mode == nil)
    do throws(FileProblem) {
      do throws(FileProblem) {
        if let mode, fchmod(file, mode) != 0 { throw FileProblem(errno: errno) }
        try ByteWriter.write(bytes[...], to: file)
      } catch {
        close(file)
        throw error
      }
      if close(file) != 0 { throw FileProblem(errno: errno) }
      if temporary.withCString({ from in path.withCString { rename(from, $0) } }) != 0 {
        throw FileProblem(errno: errno)
      }
    } catch {
      _ = temporary.withCString { unlink($0) }
      throw error
    }
  }

  /// Who may do what with the file that is there; nil where there is none.
  private static func mode(of path: FilePath) -> mode_t? {
    var info = stat()
    return path.withCString { stat($0, &info) } == 0 ? info.st_mode & 0o7777 : nil
  }

  /// A new, empty file in the same folder, under a name that nobody else has.
  ///
  /// - Parameter isShared: whether others may look at it as at any new file; otherwise nobody may until it is known who.
  private static func makeTemporary(
    beside path: FilePath, isShared: Bool
  ) throws(FileProblem) -> (file: Int32, path: FilePath) {
    for attempt in 0..<1000 {
      let candidate = path.folder.appending(".readiness-\(getpid())-\(attempt).tmp")
      let file = candidate.withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isShared ? 0o666 : 0o600) }
      if file >= 0 { return (file, candidate) }
      if errno != EEXIST { throw FileProblem(errno: errno) }
    }
    throw .system(EEXIST)
  }
}
