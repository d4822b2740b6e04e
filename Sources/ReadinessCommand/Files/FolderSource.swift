internal import Glibc
internal import ReadinessLoading

/// The files of a rule set in a folder. Nothing outside the folder is read, not through a link either.
struct FolderSource: RuleFileSource {
  /// As the user named it.
  let folder: FilePath
  /// The name of the main file in it.
  let main: String

  /// The rule set at `path`: a folder, or the main file itself.
  init(_ path: FilePath) {
    if case .folder = FileKind(of: path) {
      folder = path
      main = RuleSetLoader.mainFile
    } else {
      folder = path.folder
      main = String(decoding: path.lastName, as: UTF8.self)
    }
  }

  func bytes(of path: String) throws(RuleFileProblem) -> [UInt8] {
    let wanted = folder.appending(path)
    guard let home = AtomicFile.realPath(folder), let real = AtomicFile.realPath(wanted) else {
      if errno == EACCES { throw .unreadable(FileProblem.notPermitted.message) }
      throw .missing
    }
    let prefix = home.bytes.last == FilePath.slash ? home.bytes : home.bytes + [FilePath.slash]
    guard real.bytes.starts(with: prefix) else { throw .outside }
    var reader = FileReader(limit: RuleSetLoader.largestFile)
    do throws(FileProblem) { try reader.read(real) } catch {
      switch error {
      case .missing: throw .missing
      case .isFolder, .isSpecial: throw .notAFile
      case .tooLarge: throw .tooLarge
      case .notPermitted, .changed, .readerGone, .diskFull, .system: throw .unreadable(error.message)
      }
    }
    return reader.bytes
  }

  func displayName(of path: String) -> String {
    folder == FilePath(".") && main != RuleSetLoader.mainFile ? path : folder.appending(path).display
  }
}
