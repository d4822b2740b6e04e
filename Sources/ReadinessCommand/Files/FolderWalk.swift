internal import Glibc

/// Lists the files of a folder and of all folders in it, in byte order of their names.
///
/// Each folder is read once, however many links lead to it, so that links in a circle come to an end. Hidden files and
/// folders (a dot first) are left out, and so is every file without the wanted ending.
struct FolderWalk {
  /// What was found, or could not be.
  enum Entry {
    case file(FilePath)
    case unreadable(FilePath, FileProblem)
  }

  private struct Identity: Hashable {
    var device: dev_t
    var number: ino_t
  }

  /// With the dot, lower case.
  let ending: [UInt8]
  private var seen: Set<Identity> = []
  private(set) var entries: [Entry] = []

  private init(ending: String) { self.ending = Array(ending.utf8) }

  /// The files below `folder` whose names have the ending, in capitals or not.
  static func entries(of folder: FilePath, ending: String = ".xml") -> [Entry] {
    var walk = FolderWalk(ending: ending)
    walk.read(folder)
    return walk.entries
  }

  /// What lies in a folder itself and has the ending; nothing where it cannot be read.
  static func names(in folder: FilePath, ending: String) -> [FilePath] {
    var walk = FolderWalk(ending: ending)
    let names = (try? walk.names(in: folder)) ?? []
    return names.map { folder.appending($0) }.filter { walk.hasEnding($0) }
  }

  private mutating func read(_ folder: FilePath) {
    do throws(FileProblem) {
      for name in try names(in: folder) { visit(folder.appending(name)) }
    } catch {
      entries.append(.unreadable(folder, error))
    }
  }

  private mutating func visit(_ path: FilePath) {
    do throws(FileProblem) {
      if try FileKind.look(at: path) == .folder { return read(path) }
    } catch {
      // A link to nothing is no folder; anything else might be one, and is not passed over.
      if !hasEnding(path), error != .missing, error != .system(ELOOP) { entries.append(.unreadable(path, error)) }
    }
    if hasEnding(path) { entries.append(.file(path)) }
  }

  private func hasEnding(_ path: FilePath) -> Bool {
    let name = path.lastName
    // ASCII capitals differ from small letters by one bit, and the dot is not touched by it.
    return name.count > ending.count && name.suffix(ending.count).elementsEqual(ending) { $0 | 0x20 == $1 | 0x20 }
  }

  /// Nothing for a folder that was read before.
  private mutating func names(in folder: FilePath) throws(FileProblem) -> [[UInt8]] {
    guard let stream = folder.withCString({ opendir($0) }) else { throw FileProblem(errno: errno) }
    defer { closedir(stream) }
    var info = stat()
    if fstat(dirfd(stream), &info) != 0 { throw FileProblem(errno: errno) }
    guard seen.insert(Identity(device: info.st_dev, number: info.st_ino)).inserted else { return [] }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw FileProblem(errno: errno) }
        break
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name.first != UInt8(ascii: ".") { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
