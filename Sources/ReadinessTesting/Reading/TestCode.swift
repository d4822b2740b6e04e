public import ReadinessLoading

/// The codes of what can be wrong with test cases, and of what running them finds. Stable: scripts rely on them.
///
/// Names of questions, sections, steps and kinds, numbers and elements have the codes of ``DiagnosticCode``.
public enum TestCode: String, CaseIterable, Sendable {
  case unknownRule = "unknown-rule"
  case unknownGate = "unknown-gate"
  case unknownCondition = "unknown-condition"
  case unknownHold = "unknown-hold"
  case unknownConsistency = "unknown-consistency-rule"
  case unknownBand = "unknown-band"
  case unknownGiven = "unknown-given"
  case otherRuleSet = "test-of-other-rule-set"
  case badTestDate = "bad-test-date"
  case incompleteCase = "incomplete-case"
  case duplicateCase = "duplicate-case"
  case givenCycle = "given-cycle"
  case rowAnswer = "row-answer"
  case assertsNothing = "asserts-nothing"
  case contradictoryExpectation = "contradictory-expectation"
  case impossibleExpectation = "impossible-expectation"
  case notAsExpected = "not-as-expected"
  case outcomeNotExercised = "outcome-not-exercised"
  case mutantNotNoticed = "mutant-not-noticed"
  case unknownMutant = "unknown-mutant"
  case mutantNoticed = "mutant-noticed"
}

extension TestCode {
  /// What `readiness explain` prints of the code.
  public var entry: DiagnosticEntry {
    switch self {
    case .unknownRule: .init("The rule set has no rule of this name.", mend: "Correct the name as the help says.")
    case .unknownGate: .init("The rule set has no gate of this name.", mend: "Gates are named by id, not by code.")
    case .unknownCondition:
      .init("The rule set has no condition of this name.", mend: "Correct the name as the help says.")
    case .unknownHold: .init("The rule set has no hold of this name.", mend: "Correct the name as the help says.")
    case .unknownConsistency:
      .init("The rule set has no consistency rule of this name.", mend: "They are named by id, not by code such as X1.")
    case .unknownBand: .init("The rule set has no band of this name.", mend: "Bands are declared in <scoring>.")
    case .unknownGiven:
      .init("The file has no shared profile of this name.", mend: "Add <given id=\"…\">, or correct the name.")
    case .otherRuleSet:
      .init(
        "The test cases are written for another rule set than the one they were to be run with.",
        mend: "Correct rule-set=\"…\", or run them with --rules.")
    case .badTestDate:
      .init("A date of a test case is not a date that exists.", mend: "Write as-of=\"2013-10-31\".")
    case .incompleteCase:
      .init(
        "A case does not say which kind of body it is about, or at which date.",
        mend: "Add kind=\"…\" to the case, the table or a shared <given>, and as-of=\"…\" to the file.")
    case .duplicateCase:
      .init("Two cases of one file have the same name, so a report could not tell them apart.", mend: "Rename one.")
    case .givenCycle:
      .init("Shared profiles build on each other in a ring.", mend: "Take one from=\"…\" out.")
    case .rowAnswer:
      .init(
        "A row of a table has no answer to the rule's question, or an answer in two ways.",
        mend: "Write <row value=\"…\"/>, <row state=\"not-known\"/>, or <answer> elements in the row.")
    case .assertsNothing:
      .init(
        "A case, a row or an expectation says nothing that could turn out otherwise.",
        mend: "Say what is expected: <row value=\"yes\" mark=\"1\"/>.")
    case .contradictoryExpectation:
      .init(
        "A case expects two things that cannot both be so, so it could never be as expected.",
        mend: "Keep the one that is meant.")
    case .impossibleExpectation:
      .init(
        "A case expects something that the rule set has no way of giving, such as a mark that the rule does not have.",
        mend: "Choose one of those the help lists.")
    case .notAsExpected:
      .init(
        "A test case came out otherwise than it says.",
        mend: "Follow the reason in the line: either the rule or the case has to change.")
    case .outcomeNotExercised:
      .init(
        "No test case expects this outcome, so nobody would notice if it were lost.",
        mend: "Add a case or a row that expects it.")
    case .mutantNotNoticed:
      .init(
        "The rule set was changed a little at this place, and every test case still came out as expected.",
        mend: "Add a case that tells the two apart; if none can, add <unnoticed> with the reason.")
    case .unknownMutant:
      .init(
        "A <change> of an <unnoticed> element is one that is not made.",
        mend: "Copy the name from the list, or take it out.")
    case .mutantNoticed:
      .init(
        "A change that is explained as one that no case can notice was noticed after all.",
        mend: "Take the <change> out of the <unnoticed> element.")
    }
  }
}
