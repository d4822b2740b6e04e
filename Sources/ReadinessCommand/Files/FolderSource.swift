internal import Glibc
internal import ReadinessLoading

/// The files of a rule set in a folder. Nothing outside the folder is read, not through a link either.
struct FolderSource: RuleFileSource {
  /// As the user named it.
  let folder: FilePath
  /// The name of the main file in it.
  let main: String
  /// The main file, where it has been read.
  private let held: [UInt8]?
  /// Whether the user named the main file without any folder, so that its files are named without one.
  private let isNamedAlone: Bool
  private let home: Home

  /// Where the folder really is, looked up once and only if a file is read.
  private final class Home {
    let folder: FilePath
    /// With a slash behind it; nil where it is nowhere.
    lazy var path: [UInt8]? = AtomicFile.realPath(folder).map {
      $0.bytes.last == FilePath.slash ? $0.bytes : $0.bytes + [FilePath.slash]
    }

    init(_ folder: FilePath) { self.folder = folder }
  }

  /// The rule set at `path`: a folder, or the main file itself.
  ///
  /// - Parameter held: the bytes of the main file, where that is what `path` names and it has been read.
  init(_ path: FilePath, holding held: [UInt8]? = nil) {
    self.held = held
    if held == nil, case .folder = FileKind(of: path) {
      folder = path
      main = RuleSetLoader.mainFile
      isNamedAlone = false
    } else {
      isNamedAlone = !path.bytes.contains(FilePath.slash)
      folder = path.folder
      main = String(decoding: path.lastName, as: UTF8.self)
    }
    home = Home(folder)
  }

  func bytes(of path: String) throws(RuleFileProblem) -> [UInt8] {
    if let held, path == main { return held }
    let wanted = folder.appending(path)
    guard let home = home.path, let real = AtomicFile.realPath(wanted) else {
      if errno == EACCES { throw .unreadable(FileProblem.notPermitted.message) }
      throw .missing
    }
    guard real.bytes.starts(with: home) else { throw .outside }
    var reader = FileReader(limit: RuleSetLoader.largestFile)
    do throws(FileProblem) { try reader.read(real) } catch {
      switch error {
      case .missing: throw .missing
      case .isFolder, .isSpecial: throw .notAFile
      case .tooLarge: throw .tooLarge
      case .notPermitted, .changed, .readerGone, .diskFull, .isInput, .isOutput, .system:
        throw .unreadable(error.message)
      }
    }
    return reader.bytes
  }

  func displayName(of path: String) -> String {
    isNamedAlone ? path : folder.appending(path).display
  }
}
