internal import ReadinessLoading
internal import ReadinessModel
internal import ReadinessTesting

/// The files of test cases that were named, by the rule set they are for.
struct TestInputs {
  /// Documents for one rule set.
  struct Group {
    /// Nil for the rule set in use.
    var ruleSet: FilePath?
    var documents: [TestDocument]
  }

  private let console: Console
  /// The rule set that goes before those the files name.
  private let override: FilePath?
  private var neighbours = NeighbouringRuleSets()
  private(set) var groups: [Group] = []
  /// Whether something could not be read.
  private(set) var isUnreadable = false

  init(_ session: borrowing Session) {
    console = session.console
    override = session.arguments.path("--rules")
  }

  /// Adds a file, or every file of test cases in a folder.
  mutating func add(_ path: FilePath) {
    guard path != .dash, case .folder = FileKind(of: path) else { return addFile(path, isNamed: true) }
    neighbours.add(path)
    let before = groups.reduce(0) { $0 + $1.documents.count }
    for entry in FolderWalk.entries(of: path) {
      switch entry {
      case .file(let file): addFile(file, isNamed: false)
      case .unreadable(let folder, let problem): refuse(problem.finding(about: folder))
      }
    }
    if before == groups.reduce(0, { $0 + $1.documents.count }), !isUnreadable {
      refuse(
        Diagnostic(
          file: path.display, place: nil, code: CommandCode.folderWithoutTests.rawValue,
          message: "the folder holds no file of test cases", help: "they begin with <test-cases>"))
    }
  }

  /// - Parameter isNamed: whether the user named this very file; in folders, other documents are passed over.
  private mutating func addFile(_ path: FilePath, isNamed: Bool) {
    var reader = FileReader(limit: RuleSetLoader.largestFile)
    do throws(FileProblem) { try reader.read(path) } catch { return refuse(error.finding(about: path)) }
    if !isNamed, RootElement.name(in: reader.bytes) != TestDocument.rootName { return }
    let document = TestDocument(reader.bytes, name: path.inputName)
    if add(document, at: path) { return }
    isUnreadable = true
    console.print(document.diagnostics)
  }

  /// Adds a document that lies at a path; false where it does not say which rule set it is for.
  mutating func add(_ document: TestDocument, at path: FilePath) -> Bool {
    guard let reference = document.ruleSet else { return false }
    put(document, under: override ?? self.path(of: reference, in: path))
    return true
  }

  private mutating func path(of reference: RuleSetReference, in file: FilePath) -> FilePath? {
    switch reference {
    case .id(let id): return neighbours.path(of: id, near: file)
    case .path(let path):
      var folder = file == .dash ? FilePath(".") : file.folder
      var rest = path[...]
      while rest.hasPrefix("../"), folder.lastName != Array(".".utf8)[...], folder.lastName != Array("..".utf8)[...] {
        rest = rest.dropFirst(3)
        folder = folder.folder
      }
      return folder == FilePath(".") ? FilePath(String(rest)) : folder.appending(String(rest))
    }
  }

  private mutating func put(_ document: TestDocument, under ruleSet: FilePath?) {
    if let index = groups.firstIndex(where: { $0.ruleSet == ruleSet }) {
      groups[index].documents.append(document)
    } else {
      groups.append(Group(ruleSet: ruleSet, documents: [document]))
    }
  }

  private mutating func refuse(_ finding: Diagnostic) {
    isUnreadable = true
    console.print(finding)
  }
}
