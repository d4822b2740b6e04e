internal import BuiltInRules
internal import ReadinessLoading
internal import ReadinessModel
internal import ReadinessProofs

/// The rule set that a command works with: the built-in one, or the one named with `--rules`, with whatever `--tailoring`
/// changes in it.
enum RuleSetInUse {
  /// The proved rule set without its places: what judging and reporting need. The built-in one starts from its image.
  static func ruleSet(_ session: borrowing Session) throws(Stop) -> RuleSet {
    try ruleSet(session.arguments.path("--rules"), tailorings: try TailoringsInUse.read(session), session.console)
  }

  /// The rule set at a path, or the built-in one.
  static func ruleSet(
    _ path: FilePath?, tailorings: [TailoringFile] = [], _ console: Console
  ) throws(Stop) -> RuleSet {
    if path == nil, tailorings.isEmpty, let ruleSet = builtIn { return ruleSet }
    return try load(path, tailorings: tailorings, console).ruleSet
  }

  /// The same rule set as in use, without what has been changed in it.
  static func untailored(_ session: borrowing Session) throws(Stop) -> RuleSet {
    try ruleSet(session.arguments.path("--rules"), session.console)
  }

  private static var builtIn: RuleSet? {
    let text = BuiltInRules.checkedImage
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return Base64.decode(bytes).flatMap { RuleSet(image: $0) }
  }

  /// The proved rule set. Without one nothing can be done: every finding is printed, and the run ends.
  static func load(_ session: borrowing Session) throws(Stop) -> LoadedRuleSet {
    try load(session.arguments.path("--rules"), tailorings: try TailoringsInUse.read(session), session.console)
  }

  static func load(
    _ path: FilePath?, tailorings: [TailoringFile] = [], _ console: Console
  ) throws(Stop) -> LoadedRuleSet {
    let reading = read(path, tailorings: tailorings)
    console.print(reading.diagnostics)
    guard let loaded = reading.loaded else { throw Stop(status: .impossible) }
    return loaded
  }

  /// The rule set at a path, or the built-in one where there is none, with everything found in it.
  ///
  /// - Parameters:
  ///   - main: the bytes of its main file, where that is what `path` names and it has been read.
  ///   - tailorings: what is changed in it; where that makes a requirement easier without saying so, it is not loaded.
  static func read(
    _ path: FilePath?, main: [UInt8]? = nil, tailorings: [TailoringFile] = [], needsDigest: Bool = true
  ) -> RuleSetReading {
    guard let path else { return tailored(BuiltInSource(), RuleSetLoader.mainFile, tailorings, needsDigest) }
    let source = FolderSource(path, holding: main)
    return tailored(source, source.main, tailorings, needsDigest)
  }

  private static func tailored(
    _ source: some RuleFileSource, _ main: String, _ tailorings: [TailoringFile], _ needsDigest: Bool
  ) -> RuleSetReading {
    var reading = RuleSetLoader.load(source, main: main, tailorings: tailorings, needsDigest: needsDigest)
    guard !tailorings.isEmpty, let loaded = reading.loaded,
      let given = RuleSetLoader.load(source, main: main, needsDigest: false).loaded
    else { return reading }
    let proof = LooseningProof(of: loaded, given: given)
    reading.diagnostics += proof.findings
    let isSound = !proof.findings.contains { $0.severity == .error }
    reading.loaded = isSound ? proof.loaded : nil
    return reading
  }
}

/// The files that `--tailoring` names.
enum TailoringsInUse {
  /// Reads them all; ends the run after saying which cannot be read.
  static func read(_ session: borrowing Session) throws(Stop) -> [TailoringFile] {
    var files: [TailoringFile] = []
    var isReadable = true
    for path in session.arguments.paths("--tailoring") {
      var reader = FileReader(limit: RuleSetLoader.largestFile)
      do throws(FileProblem) {
        try reader.read(path)
        files.append(file(path, reader.bytes))
      } catch {
        session.console.print(error.finding(about: path))
        isReadable = false
      }
    }
    if !isReadable { throw Stop(status: .impossible) }
    return files
  }

  /// A file that has been read.
  static func file(_ path: FilePath, _ bytes: [UInt8]) -> TailoringFile {
    let name = path == .dash ? "stdin" : String(decoding: path.lastName, as: UTF8.self)
    return TailoringFile(name: name, displayName: path.inputName, bytes: bytes)
  }
}

/// The files built into the program.
private struct BuiltInSource: RuleFileSource {
  func bytes(of path: String) throws(RuleFileProblem) -> [UInt8] {
    guard let bytes = BuiltInRules.bytes(of: BuiltInRules.ruleSetFolder + path) else { throw .missing }
    return bytes
  }

  func displayName(of path: String) -> String { BuiltInRules.ruleSetFolder + path }
}
