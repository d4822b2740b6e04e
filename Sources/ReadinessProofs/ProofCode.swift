public import ReadinessLoading
public import ReadinessModel

/// The codes of what the proofs can find. Stable: scripts rely on them.
public enum ProofCode: String, CaseIterable, Sendable {
  case ruleNeverInPlace = "rule-never-in-place"
  case ruleNeverMissed = "rule-never-missed"
  case markNeverEarned = "mark-never-earned"
  case questionNeverApplies = "question-never-applies"
  case questionAlwaysApplies = "question-always-applies"
  case questionUnused = "question-unused"
  case gateNeverMet = "gate-never-met"
  case gateAlwaysMet = "gate-always-met"
  case gateContradicted = "gate-contradicted"
  case gateImplied = "gate-implied"
  case gatesExcludeEachOther = "gates-exclude-each-other"
  case stepOutOfReach = "step-out-of-reach"
  case stepNeverConfirmed = "step-never-confirmed"
  case bandNeverReached = "band-never-reached"
  case conditionNeverTrue = "condition-never-true"
  case conditionAlwaysTrue = "condition-always-true"
  case conditionImplied = "condition-implied"
  case partImplied = "part-implied"
  case clashNever = "clash-never"
  case betterLowersMark = "better-lowers-mark"
  case betterLosesGate = "better-loses-gate"
  case betterLowersScore = "better-lowers-score"

  /// Errors are what no rule set can mean; warnings are what it may mean, and should say why.
  public var severity: Severity {
    switch self {
    case .ruleNeverInPlace, .gateNeverMet, .gateContradicted, .gatesExcludeEachOther, .stepOutOfReach,
      .stepNeverConfirmed, .questionNeverApplies, .betterLowersMark, .betterLosesGate:
      .error
    case .ruleNeverMissed, .markNeverEarned, .questionAlwaysApplies, .questionUnused, .gateAlwaysMet, .gateImplied,
      .bandNeverReached, .conditionNeverTrue, .conditionAlwaysTrue, .conditionImplied, .partImplied, .clashNever,
      .betterLowersScore:
      .warning
    }
  }

  /// What `readiness explain` prints of the code.
  public var entry: DiagnosticEntry { Self.entries[self] ?? DiagnosticEntry("", mend: "") }
}
