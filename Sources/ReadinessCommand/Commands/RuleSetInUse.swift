internal import BuiltInRules
internal import ReadinessLoading

/// The rule set that a command works with: the built-in one, or the one named with `--rules`.
enum RuleSetInUse {
  /// The proved rule set. Without one nothing can be done: every finding is printed, and the run ends.
  static func load(_ session: borrowing Session) throws(Stop) -> LoadedRuleSet {
    let reading = read(session.arguments.path("--rules"))
    session.console.print(reading.diagnostics)
    guard let loaded = reading.loaded else { throw Stop(status: .impossible) }
    return loaded
  }

  /// The rule set at a path, or the built-in one where there is none, with everything found in it.
  static func read(_ path: FilePath?) -> RuleSetReading {
    guard let path else { return RuleSetLoader.load(BuiltInSource()) }
    let source = FolderSource(path)
    return RuleSetLoader.load(source, main: source.main)
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
