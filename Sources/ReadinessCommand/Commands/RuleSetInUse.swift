internal import BuiltInRules
internal import ReadinessLoading
internal import ReadinessModel

/// The rule set that a command works with: the built-in one, or the one named with `--rules`.
enum RuleSetInUse {
  /// The proved rule set without its places: what judging and reporting need. The built-in one starts from its image.
  static func ruleSet(_ session: borrowing Session) throws(Stop) -> RuleSet {
    try ruleSet(session.arguments.path("--rules"), session.console)
  }

  static func ruleSet(_ path: FilePath?, _ console: Console) throws(Stop) -> RuleSet {
    if path == nil, let ruleSet = builtIn { return ruleSet }
    return try load(path, console).ruleSet
  }

  private static var builtIn: RuleSet? {
    let text = BuiltInRules.checkedImage
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return Base64.decode(bytes).flatMap { RuleSet(image: $0) }
  }

  /// The proved rule set. Without one nothing can be done: every finding is printed, and the run ends.
  static func load(_ session: borrowing Session) throws(Stop) -> LoadedRuleSet {
    try load(session.arguments.path("--rules"), session.console)
  }

  static func load(_ path: FilePath?, _ console: Console) throws(Stop) -> LoadedRuleSet {
    let reading = read(path)
    console.print(reading.diagnostics)
    guard let loaded = reading.loaded else { throw Stop(status: .impossible) }
    return loaded
  }

  /// The rule set at a path, or the built-in one where there is none, with everything found in it.
  ///
  /// - Parameter main: the bytes of its main file, where that is what `path` names and it has been read.
  static func read(_ path: FilePath?, main: [UInt8]? = nil, needsDigest: Bool = true) -> RuleSetReading {
    guard let path else { return RuleSetLoader.load(BuiltInSource()) }
    let source = FolderSource(path, holding: main)
    return RuleSetLoader.load(source, main: source.main, needsDigest: needsDigest)
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
