/// The codes of everything that can be wrong with a rule set. Stable: scripts rely on them.
public enum DiagnosticCode: String, CaseIterable, Sendable {
  // Files
  case fileUnreadable = "file-unreadable"
  case includePath = "include-path"
  case includeCycle = "include-cycle"
  case includedTwice = "included-twice"
  case wrongRoot = "wrong-root"
  case moreFindings = "more-findings"

  // Structure
  case unknownElement = "unknown-element"
  case unknownAttribute = "unknown-attribute"
  case missingElement = "missing-element"
  case missingAttribute = "missing-attribute"
  case misplacedElement = "misplaced-element"
  case repeatedElement = "repeated-element"
  case strayText = "stray-text"
  case emptyText = "empty-text"
  case tooDeep = "too-deep"
  case tooMany = "too-many"
  case groupEmpty = "group-empty"

  // Values
  case unknownWord = "unknown-word"
  case badID = "bad-id"
  case badCode = "bad-code"
  case badVersion = "bad-version"
  case badDate = "bad-date"
  case badLanguage = "bad-language"
  case badNumber = "bad-number"
  case numberOutOfRange = "number-out-of-range"

  // Names
  case duplicateID = "duplicate-id"
  case duplicateCode = "duplicate-code"
  case repeatedName = "repeated-name"
  case unknownQuestion = "unknown-question"
  case unknownChoice = "unknown-choice"
  case unknownUnit = "unknown-unit"
  case unknownKind = "unknown-kind"
  case unknownParty = "unknown-party"
  case unknownSource = "unknown-source"
  case unknownClaim = "unknown-claim"
  case unknownStep = "unknown-step"
  case unknownSection = "unknown-section"
  case unknownPlaceholder = "unknown-placeholder"
  case unknownSentence = "unknown-sentence"
  case wordLanguage = "word-language"
  case wordPlural = "word-plural"
  case unknownStatement = "unknown-statement"
  case unknownScale = "unknown-scale"
  case unknownGroup = "unknown-group"
  case unused
  case namedNowhere = "named-nowhere"

  // Kinds, bands and steps
  case kindCycle = "kind-cycle"
  case kindsDisjoint = "kinds-disjoint"
  case bandOrder = "band-order"
  case stepOrder = "step-order"
  case emptyCitation = "empty-citation"
  case honoured

  // Questions
  case notForType = "not-for-type"
  case limitsReversed = "limits-reversed"
  case tooFewChoices = "too-few-choices"
  case derivedType = "derived-type"
  case derivedCycle = "derived-cycle"
  case applicabilityCycle = "applicability-cycle"
  case shortFormPart = "short-form-part"
  case arithmeticTooLarge = "arithmetic-too-large"

  // Formulas
  case noTest = "no-test"
  case wrongTest = "wrong-test"
  case compareMismatch = "compare-mismatch"
  case unitMismatch = "unit-mismatch"
  case boundOutsideLimits = "bound-outside-limits"
  case fractionalBound = "fractional-bound"
  case constantTest = "constant-test"
  case unguardedNegation = "unguarded-negation"
  case ageOfFuture = "age-of-future-date"
  case formulaTooEarly = "formula-too-early"
  case formulaAsksForAnswer = "formula-asks-for-answer"
  case scoreInGate = "score-in-gate"
  case gateOnLaterStep = "gate-on-later-step"
  case gateNotApplicable = "gate-not-applicable"
  case gateOutsideShortForm = "gate-outside-short-form"
  case statementCycle = "statement-cycle"
  case partWithoutEffect = "part-without-effect"

  // Marks
  case marksMissing = "marks-missing"
  case marksNotAllowed = "marks-not-allowed"
  case weightMissing = "weight-missing"
  case weightNotAllowed = "weight-not-allowed"
  case weightWithoutEffect = "weight-without-effect"
  case capWithoutPoints = "cap-without-points"
  case capNeverReached = "cap-never-reached"
  case countsNothing = "counts-nothing"
  case openCountsNowhere = "open-counts-nowhere"
  case summaryMixed = "summary-mixed"
  case summaryCycle = "summary-cycle"
  case markForm = "mark-form"
  case markGap = "mark-gap"
  case markOverlap = "mark-overlap"
  case markUnreachable = "mark-unreachable"
  case markLevelLine = "mark-level-line"
  case markLikeNext = "mark-like-next"
  case otherwiseMissing = "otherwise-missing"
  case otherwiseNotLast = "otherwise-not-last"
  case actionMissing = "action-missing"
  case ownerMissing = "owner-missing"

  // Actions
  case ownerUnresolved = "owner-unresolved"
  case secondBody = "second-body"
  case daysMissing = "days-missing"
  case answersForm = "answers-form"
  case answersImpossible = "answers-impossible"
  case reachesNothing = "reaches-nothing"
  case afterItself = "after-itself"
  case afterCycle = "after-cycle"
  case actionWithoutEffect = "action-without-effect"

  // Earlier editions
  case formerVersion = "former-version"
  case retiredAsked = "retired-asked"
  case carryForm = "carry-form"
  case answersLost = "answers-lost"
  case formerPresent = "former-name-present"

  // Tailoring
  case tailoringForOthers = "tailoring-for-others"
  case tailoringUnknown = "tailoring-unknown"
  case tailoringForm = "tailoring-form"
  case tailoringWithoutEffect = "tailoring-without-effect"
  case tailoringClash = "tailoring-clash"

  /// What `readiness explain` prints of the code.
  public var entry: DiagnosticEntry { Self.entries[self] ?? DiagnosticEntry("", mend: "") }

  private static let entries: [DiagnosticCode: DiagnosticEntry] = {
    let all = [
      fileEntries, structureEntries, nameEntries, questionEntries, formulaEntries, markEntries, actionEntries,
      formerEntries, tailoringEntries,
    ]
    return all.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
  }()
}
