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
  case reservationNeverHolds = "reservation-never-holds"
  case reservationAlwaysHolds = "reservation-always-holds"
  case conditionImplied = "condition-implied"
  case partImplied = "part-implied"
  case actionNeverGiven = "action-never-given"
  case afterNeverMet = "after-never-met"
  case noWayToGate = "no-way-to-gate"
  case noWayToStep = "no-way-to-step"
  case clashNever = "clash-never"
  case betterLowersMark = "better-lowers-mark"
  case betterLosesGate = "better-loses-gate"
  case betterLowersScore = "better-lowers-score"

  /// Errors are what no rule set can mean; warnings are what it may mean, and should say why.
  public var severity: Severity {
    switch self {
    case .ruleNeverInPlace, .gateNeverMet, .gateContradicted, .gatesExcludeEachOther, .stepOutOfReach,
      .stepNeverConfirmed, .questionNeverApplies, .betterLowersMark, .betterLosesGate,
      .afterNeverMet:
      .error
    case .ruleNeverMissed, .markNeverEarned, .questionAlwaysApplies, .questionUnused, .gateAlwaysMet, .gateImplied,
      .bandNeverReached, .conditionNeverTrue, .conditionAlwaysTrue, .reservationNeverHolds, .reservationAlwaysHolds,
      .conditionImplied, .partImplied, .actionNeverGiven, .noWayToGate, .noWayToStep, .clashNever,
      .betterLowersScore:
      .warning
    }
  }

  /// What `readiness explain` prints of the code.
  public var entry: DiagnosticEntry { Self.entries[self] ?? DiagnosticEntry("", mend: "") }
}
