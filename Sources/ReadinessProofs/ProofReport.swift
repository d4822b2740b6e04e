public import ReadinessModel

/// What the proofs of one rule set found.
public struct ProofReport: Sendable {
  /// In the order of files and places.
  public var findings: [ProofFinding] = []
  /// What was neither shown nor excluded; empty where every proof was finished.
  public var undecided: [Diagnostic] = []
  /// How many questions of proof were asked.
  public var proofs = 0
  /// Steps of search taken, of ``budget``.
  public var steps = 0
  public var budget = 0

  /// Whether nothing of severity error was found.
  public var isSound: Bool { !findings.contains { $0.diagnostic.severity == .error } }
}

/// One finding with profiles that show it.
public struct ProofFinding: Sendable {
  public var code: ProofCode
  public var diagnostic: Diagnostic
  /// One, or two where a change is shown: before and after.
  public var examples: [ExampleProfile]
}
