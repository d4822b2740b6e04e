public import ReadinessModel

/// One profile judged again without what nobody has shown: what would still stand.
public struct StressTest: Sendable {
  /// Asked questions claimed not applicable, now judged as not in place; in catalogue order.
  public var claims: [Int]
  /// Asked questions answered without evidence, now judged as open; in catalogue order.
  public var unsupported: [Int]
  /// The assessment that is left.
  public var assessment: Assessment
  /// Index of the step confirmed before; nil for none.
  public var confirmedBefore: Int?
  /// Steps that were reached and are no more, each with what carried it; going up.
  public var lost: [LostStep]

  /// Whether the step confirmed before is confirmed still.
  public var survives: Bool { (assessment.confirmed ?? -1) >= (confirmedBefore ?? -1) }

  /// A step that rested on what nobody has shown.
  public struct LostStep: Sendable, Hashable {
    public var step: Int
    /// Its gates that were met and are no more.
    public var gates: [Int]
    /// The claims and answers that carry it: with these alone taken at their word, every one of the gates is met again,
    /// and none of them can be spared.
    public var carriers: [Int]
  }
}

extension Assessor {
  /// Judges a profile again with every claim of "not applicable" as not in place and every answer without evidence as
  /// open.
  ///
  /// Not in place is the answer that earns the lowest mark any rule gives; where no rule marks the question, it is open.
  /// Open means "we do not know", so that nothing is read into silence.
  public func stress(_ profile: Profile, _ assessment: Assessment) -> StressTest {
    let asked = questions.indices.filter { questions[$0].derivation < 0 }
    let (stressed, touched) = withdrawn(profile, assessment)
    let left = assess(stressed)
    var lost: [StressTest.LostStep] = []
    for step in steps.indices where assessment.steps[step].state == .reached && left.steps[step].state != .reached {
      lost.append(lostStep(step, profile, stressed, touched: touched, before: assessment, after: left))
    }
    let supported = supported(profile)
    return StressTest(
      claims: asked.filter { assessment.facts.states[$0] == .notApplicable },
      unsupported: asked.filter { assessment.facts.states[$0] == .answered && !supported[$0] }, assessment: left,
      confirmedBefore: assessment.confirmed, lost: lost)
  }

  /// What is left of an assessment with only what is shown: that of ``stress(_:_:)``, without what carried what is lost.
  public func assessShown(_ profile: Profile, _ assessment: Assessment) -> Assessment {
    assess(withdrawn(profile, assessment).profile)
  }

  /// The profile without what nobody has shown, and the questions whose answers that changes, in catalogue order.
  private func withdrawn(_ profile: Profile, _ assessment: Assessment) -> (profile: Profile, touched: [Int]) {
    var stressed = profile
    var touched: [Int] = []
    let supported = supported(profile)
    for question in questions.indices where questions[question].derivation < 0 {
      // What does not apply now may apply once what it hangs on is not known.
      switch profile.answers[question].state {
      case .notApplicable:
        touched.append(question)
        stressed.answers[question] = lowestAnswer(to: question, assessment) ?? GivenAnswer(state: .notKnown)
      case .answered where !supported[question] && assessment.facts.states[question] != .contradictory:
        touched.append(question)
        stressed.answers[question] = GivenAnswer(state: .notKnown)
      default: break
      }
    }
    return (stressed, touched)
  }

  /// By question: whether its answer has evidence.
  private func supported(_ profile: Profile) -> [Bool] {
    var supported = [Bool](repeating: false, count: questions.count)
    for evidence in profile.evidence where !evidence.saysNone { supported[evidence.question] = true }
    return supported
  }

  /// The answer that earns the lowest mark of a rule that counts, else of any rule; nil where no rule marks it.
  private func lowestAnswer(to question: Int, _ assessment: Assessment) -> GivenAnswer? {
    var facts = assessment.facts
    facts.states[question] = .answered
    var lowest: (answer: Int64, mark: Fraction)?
    for value in representatives(of: question, asOf: facts.asOf) {
      facts.values[question] = value
      for rule in rules where rule.question == question {
        let earned = rule.marks.first {
          switch marks[$0].test {
          case .node: formulas.passes(marks[$0].node, facts, question)
          case .otherwise, .each: true
          case .formula: false
          }
        }
        guard let earned else { continue }
        if lowest.map({ marks[earned].value < $0.mark }) ?? true { lowest = (value, marks[earned].value) }
      }
    }
    return lowest.map { GivenAnswer(value: $0.answer, state: .answered) }
  }

  /// Takes answers back one by one while the gates still hold without them; what is left cannot be spared.
  private func lostStep(
    _ step: Int, _ profile: Profile, _ stressed: Profile, touched: [Int], before: Assessment, after: Assessment
  ) -> StressTest.LostStep {
    let fallen = steps[step].gates.filter { before.gates[$0] == .met && after.gates[$0] != .met }
    var carriers = touched
    var candidate = profile
    for question in carriers.reversed() {
      let answer = candidate.answers[question]
      candidate.answers[question] = stressed.answers[question]
      let judged = assess(candidate)
      if fallen.allSatisfy({ judged.gates[$0] == .met }) {
        carriers.removeAll { $0 == question }
      } else {
        candidate.answers[question] = answer
      }
    }
    return StressTest.LostStep(step: step, gates: fallen, carriers: carriers)
  }
}
