internal import ReadinessLoading
public import ReadinessModel

/// A file of test cases after its elements were checked, before its names are.
///
/// It is read in two goes because it says itself which rule set it is for.
public struct TestDocument {
  /// Which rule set the cases are for, as written: an id, or a path relative to the file.
  public var ruleSet: RuleSetReference?
  let root: Element?
  let findings: Findings

  /// The name of the outermost element of such a file.
  public static let rootName = TestGrammar.root

  /// Reads one file; `name` is how its user knows it.
  public init(_ bytes: [UInt8], name: String) {
    findings = Findings()
    let file = findings.open(file: name)
    root = ShapedDocument.read(
      bytes, file: file, root: TestGrammar.root, namespace: TestGrammar.namespace, shapes: TestGrammar.shapes,
      findings: findings)
    if let written = root?["rule-set"], !written.isEmpty { ruleSet = RuleSetReference(written) }
  }

  /// What is wrong with it as far as it was read.
  public var diagnostics: [Diagnostic] { findings.diagnostics() }
}

/// The rule set that a file of test cases names.
public enum RuleSetReference: Hashable, Sendable {
  /// The one that is in use, if it has this id.
  case id(String)
  /// A folder or main file, relative to the file of test cases.
  case path(String)

  init(_ written: String) {
    self = written.contains("/") || written.hasSuffix(".xml") || written == ".." ? .path(written) : .id(written)
  }
}
