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

  /// Files as they are, folders by the names of what is in them, the names in a list as if they had been given.
  init(_ operands: [FilePath], list: FilePath?) throws(FileProblem) {
    for operand in operands { add(operand) }
    guard let list else {
      isOneProfile = items.count == 1 && operands.count == 1 && !Self.isFolder(operands[0])
      return
    }
    for name in try Self.names(in: list) { add(name) }
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

  /// The names in a list: ended by NUL where there is any, otherwise one a line.
  private static func names(in list: FilePath) throws(FileProblem) -> [FilePath] {
    var reader = FileReader(limit: 256 << 20, readsPipes: true)
    try reader.read(list)
    let bytes = reader.bytes
    let ends: UInt8 = bytes.contains(0) ? 0 : UInt8(ascii: "\n")
    return bytes.split(separator: ends).compactMap { name in
      let isFromWindows = ends != 0 && name.last == UInt8(ascii: "\r")
      let path = FilePath(bytes: Array(isFromWindows ? name.dropLast() : name))
      return path.bytes.isEmpty ? nil : path
    }
  }

  private static func isFolder(_ path: FilePath) -> Bool {
    if case .folder = FileKind(of: path) { true } else { false }
  }
}
