internal import ReadinessEngine
public import ReadinessLoading
public import ReadinessModel

/// Which outcomes of a rule set its cases exercise.
///
/// An outcome is exercised when a case expects it and it comes out so. That a body happens to have it in passing does
/// not count: nobody would notice if it were lost.
public struct Coverage: Sendable {
  /// How many outcomes there are.
  public var possible: Int
  /// Those that no case expects, in catalogue order.
  public var missing: [MissingOutcome]

  public init(_ suite: TestSuite, ruleSet: RuleSet, places: RuleSetPlaces) {
    var judge = CaseJudge(ruleSet)
    var exercised: Set<Outcome> = []
    for testCase in suite.cases {
      let assessment = judge.assess(testCase.profile)
      for expectation in testCase.expectations where judge.holds(expectation, assessment) {
        judge.collectOutcomes(expectation, assessment, isShort: testCase.profile.isShort, into: &exercised)
      }
    }
    let all = PossibleOutcomes(ruleSet).all
    possible = all.count
    missing = all.filter { !exercised.contains($0) }.map {
      MissingOutcome(words: $0.words(ruleSet), at: places.location(of: $0.subject))
    }
  }

  /// How many outcomes some case expects.
  public var exercised: Int { possible - missing.count }

  /// Whole per cent, rounded down: 100 means all.
  public var percent: Int { possible == 0 ? 100 : exercised * 100 / possible }
}

/// An outcome that no case expects.
public struct MissingOutcome: Sendable {
  /// What it is: `rule gp-lead: mark 0 for no`.
  public var words: String
  /// Where the rule set has it.
  public var at: Location?
}

extension RuleSetPlaces {
  /// Where the subject stands in the rule set.
  func location(of subject: Subject) -> Location? {
    switch subject {
    case .rule(let index): rules[index]
    case .question(let index): questions[index]
    case .section(let index): sections[index]
    case .gate(let index): gates[index]
    case .step(let index): steps[index]
    case .condition(let index): conditions[index]
    case .hold(let index): holds[index]
    case .consistency(let index): consistency[index]
    case .path, .action, .plan: nil
    }
  }
}

extension CaseJudge {
  /// The outcomes that an expectation which holds makes sure of.
  func collectOutcomes(
    _ expectation: Expectation, _ assessment: borrowing Assessment, isShort: Bool, into outcomes: inout Set<Outcome>
  ) {
    func add(_ result: Outcome.Result) { outcomes.insert(Outcome(subject: expectation.subject, result: result)) }
    switch expectation.wanted {
    case .mark:
      guard case .rule(let rule) = expectation.subject, let mark = assessment.rules[rule].mark else { return }
      add(.mark(mark - firstMark[rule]))
      addApplicability(of: ruleSet.rules[rule].question, assessment, isShort, &outcomes)
    case .state:
      let state: AnswerState
      switch expectation.subject {
      case .rule(let rule):
        state = assessment.rules[rule].state
        addApplicability(of: ruleSet.rules[rule].question, assessment, isShort, &outcomes)
      case .question(let question):
        state = assessment.facts.states[question]
        addApplicability(of: question, assessment, isShort, &outcomes)
      default: return
      }
      add(state.isOpen ? .open : .state(state))
    case .sectionState(let state): add(.section(state))
    case .percent, .exact: add(.section(.scored))
    case .band(let band):
      add(.band(band))
      add(.section(.scored))
    case .outcome(let outcome): add(.gate(outcome))
    case .stepState(let state): add(.step(state))
    case .confirmed(let step): add(.confirmed(step))
    case .possibleStep(let step): add(.possible(step))
    case .truth(let truth): add(.truth(truth))
    case .present: add(.fired(true))
    case .absent: add(.fired(false))
    case .weight, .value, .listed, .low, .high, .answeredPercent, .gained, .possible, .gatesMet, .place, .points,
      .reason, .severity, .planState, .days, .months, .items:
      break
    }
  }

  private func addApplicability(
    of question: Int?, _ assessment: borrowing Assessment, _ isShort: Bool, _ outcomes: inout Set<Outcome>
  ) {
    guard let question, ruleSet.questions[question].appliesWhen != nil, !isShort,
      ruleSet.questions[question].kinds.contains(KindSet(kind: assessment.facts.kind)),
      !assessment.facts.uncertain[question]
    else { return }
    let applies = assessment.facts.states[question] != .doesNotApply
    outcomes.insert(Outcome(subject: .question(question), result: .applies(applies)))
  }
}
