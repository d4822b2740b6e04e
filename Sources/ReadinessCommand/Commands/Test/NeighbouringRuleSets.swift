internal import ReadinessLoading

/// Finds the rule set that test cases name by its id: in a folder that the cases lie in, the nearest first, or among the
/// folders that were named.
struct NeighbouringRuleSets {
  /// Main files in the folders that were named, by id.
  private var known: [String: FilePath] = [:]
  /// The id of each main file that was looked at; nil where it has none.
  private var ids: [FilePath: String?] = [:]

  /// Looks for rule sets in a folder that was named, and in folders in it.
  mutating func add(_ folder: FilePath) {
    for case .file(let file) in FolderWalk.entries(of: folder) where Self.isMain(file) {
      guard let id = id(of: file), known[id] == nil else { continue }
      known[id] = file.folder
    }
  }

  /// The folder of the rule set with this id; nil where none is near, so that the one in use is meant.
  mutating func path(of id: String, near file: FilePath) -> FilePath? {
    var folder = file == .dash ? FilePath(".") : file.folder
    while true {
      if self.id(of: folder.appending(RuleSetLoader.mainFile)) == id { return folder }
      let outer = folder.folder
      if outer == folder || folder == FilePath(".") { return known[id] }
      folder = outer
    }
  }

  private mutating func id(of main: FilePath) -> String? {
    if let id = ids[main] { return id }
    var reader = FileReader(limit: RuleSetLoader.largestFile)
    var id: String?
    if (try? reader.read(main)) != nil, RootElement.name(in: reader.bytes) == "rule-set" {
      id = RootElement.attribute("id", in: reader.bytes)
    }
    ids[main] = .some(id)
    return id
  }

  private static func isMain(_ path: FilePath) -> Bool { path.lastName.elementsEqual(RuleSetLoader.mainFile.utf8) }
}
