internal import ReadinessEngine
public import ReadinessModel

/// Reads a rule set and proves it: out come a ``LoadedRuleSet``, or everything that is wrong with it.
public enum RuleSetLoader {
  /// The name of the main file where a folder is given as a rule set.
  public static let mainFile = "rule-set.xml"

  /// The largest file that is read, in bytes.
  public static let largestFile = 64 << 20

  /// Loads the rule set whose main file is `main`, with everything it includes.
  ///
  /// Touches no disk and no clock; `source` gives the bytes. The digest is the SHA-256 of
  /// ``RuleFile/digestMaterial(_:)``. Time is linear in the size of the files.
  ///
  /// - Parameters:
  ///   - tailorings: what is changed in the rule set before anything is made of it; the digest is over their files, too.
  ///     They are applied in the order of their ids. Whether they make a requirement easier is not looked into here.
  ///   - needsDigest: whether the rule set is to be judged by; one that is only checked needs no digest.
  public static func load(
    _ source: some RuleFileSource, main: String = mainFile, tailorings: [TailoringFile] = [], needsDigest: Bool = true
  ) -> RuleSetReading {
    let findings = Findings()
    var files = RuleFiles(source: source, findings: findings)
    files.read(main: main)
    var loaded: LoadedRuleSet?
    if let root = files.root {
      var tailored = TailoringReading(elements: files.elements)
      if !tailorings.isEmpty { tailored = files.tailor(tailorings, root: root) }
      let builder = RuleSetBuilder(
        root: root, files: findings, ghosts: files.checker.ghosts, isComplete: files.isComplete)
      builder.build(tailored.elements, root: root)
      builder.ruleSet.tailorings = tailored.tailorings
      if findings.isEmpty {
        if needsDigest {
          let material = files.files + tailorings.map { RuleFile(path: $0.name, bytes: $0.bytes) }
          builder.ruleSet.digest = SHA256.digest(RuleFile.digestMaterial(material)).prefixed
        }
        loaded = LoadedRuleSet(
          ruleSet: builder.ruleSet, files: files.files, fileNames: findings.names, places: builder.places,
          warnings: builder.warnings, tailoredPlaces: tailored.places)
      }
    }
    return RuleSetReading(loaded: loaded, diagnostics: findings.diagnostics())
  }
}

/// What came of reading a rule set.
public struct RuleSetReading: Sendable {
  /// Nil where there is any error.
  public var loaded: LoadedRuleSet?
  /// Everything found, by file in the order of reading, then by place.
  public var diagnostics: [Diagnostic]
}

/// A proved rule set and what it was read from.
public struct LoadedRuleSet: Sendable {
  /// Its digest is filled in.
  public var ruleSet: RuleSet
  /// In the order of reading.
  public var files: [RuleFile]
  /// How users know the files, by the indices of ``Location/file``.
  public var fileNames: [String]
  /// Where each thing stands, for messages about a sound rule set.
  public var places: RuleSetPlaces
  /// What stands in it and changes nothing for anybody.
  public var warnings: [Diagnostic] = []
  /// Where each change of a tailoring stands, by the indices of `RuleSet.tailorings` and their changes.
  public var tailoredPlaces: [[Location]] = []
}
