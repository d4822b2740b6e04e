internal import ReadinessModel

/// The profiles that a command was told to work on, in the order in which they are reported.
struct InputList {
  /// One profile, or why there is none.
  enum Item {
    case profile(FilePath)
    case unreadable(FilePath, Diagnostic)
  }

  private(set) var items: [Item] = []
  /// Whether it is one profile by its own name: then its assessment stands alone, not in a list of one.
  private(set) var isOneProfile = false

  /// Files as they are, folders by the names of what is in them, the names in a list as if they had been given; but a
  /// list that names a folder by mistake, or is no list at all, must not have a whole disk walked.
  init(_ operands: [FilePath], list: FilePath?) throws(TextFile.Problem) {
    for operand in operands { add(operand) }
    guard let list else {
      isOneProfile = items.count == 1 && operands.count == 1 && !Self.isFolder(operands[0])
      return
    }
    for name in try PathList.names(in: list) { addListed(name) }
  }

  /// The paths of what is to be read.
  var paths: [FilePath] {
    items.map { item in
      switch item {
      case .profile(let path), .unreadable(let path, _): path
      }
    }
  }

  private mutating func addListed(_ path: FilePath) {
    guard path != .dash, Self.isFolder(path) else { return items.append(.profile(path)) }
    if path.endsWithSlash, path.withoutTrailingSlashes.bytes != [FilePath.slash] { return add(path) }
    let help =
      path.bytes.count > 1 && !path.endsWithSlash
      ? "write \(path.display)/ to have every profile in it and below" : "look at the list: a path was probably meant"
    let finding = Diagnostic(
      file: path.display, place: nil, code: CommandCode.inputIsFolder.rawValue,
      message: "the list names a folder, not a file", help: help)
    items.append(.unreadable(path, finding))
  }

  private mutating func add(_ path: FilePath) {
    guard path != .dash, Self.isFolder(path) else { return items.append(.profile(path)) }
    let entries = FolderWalk.entries(of: path)
    for entry in entries {
      switch entry {
      case .file(let file): items.append(.profile(file))
      case .unreadable(let folder, let problem): items.append(.unreadable(folder, problem.finding(about: folder)))
      }
    }
    if entries.isEmpty {
      let finding = Diagnostic(
        file: path.display, place: nil, code: CommandCode.folderWithoutProfiles.rawValue,
        message: "the folder holds no file whose name ends in .xml",
        help: "name another folder, or the files themselves")
      items.append(.unreadable(path, finding))
    }
  }

  private static func isFolder(_ path: FilePath) -> Bool {
    if case .folder = FileKind(of: path) { true } else { false }
  }
}
