import ReadinessModel
import Testing

@testable import ReadinessEngine

/// What may and what may not happen when somebody answers an open question.
@Suite struct OpenAnswerTests {
  /// Answers one open question in every way that matters, and hands over what comes of it where no new contradiction
  /// arises: a score is not asked to foresee that an answer will be found to contradict others.
  private static func answerings(
    seeds: Range<UInt64>, isWide: Bool = false, _ holds: (_ before: Judged, _ after: Assessment) -> Bool
  ) throws -> (tried: Int, broken: [UInt64]) {
    var (tried, broken) = (0, [UInt64]())
    for seed in Rounds.of(seeds) {
      var random = RandomPath(seed: seed, isWide: isWide)
      let judged = try Judged(random.path, random.profile(openness: 2))
      let before = judged.assessment.facts.states
      let open = judged.assessor.questions.indices.filter {
        before[$0].isOpen && judged.path.ruleSet.questions[$0].derivation == nil
      }
      tries: for question in open {
        for value in judged.assessor.representatives(of: question, asOf: judged.profile.asOf) {
          var profile = judged.profile
          profile.answers[question] = GivenAnswer(value: value, state: .answered)
          let after = judged.assessor.assess(profile)
          let isNew = after.facts.states.indices.contains {
            after.facts.states[$0] == .contradictory && before[$0] != .contradictory
          }
          if isNew { continue }
          tried += 1
          if !holds(judged, after) {
            broken.append(seed)
            break tries
          }
        }
      }
    }
    return (tried, broken)
  }

  /// Also where the answer changes what applies. Ranges only ever narrow.
  @Test(arguments: [false, true]) func scoresStayInsideTheOldRange(isWide: Bool) throws {
    let (tried, broken) = try Self.answerings(seeds: 1..<1_601, isWide: isWide) { before, after in
      after.sections.indices.allSatisfy { index in
        let (old, new) = (before.assessment.sections[index], after.sections[index])
        guard let low = new.low, let high = new.high else { return true }
        guard let oldLow = old.low, let oldHigh = old.high, oldLow <= low, high <= oldHigh else { return false }
        return new.score.map { oldLow <= $0 && $0 <= oldHigh } ?? true
      }
    }
    #expect(broken == [])
    #expect(tried > 500)
  }

  /// A decided gate of a step that is sought stays decided, unless the answer changes what applies. (Another may wait for
  /// a step that is not sought and is reached all the same.)
  @Test func decidedGatesStayDecided() throws {
    let (tried, broken) = try Self.answerings(seeds: 2001..<2501) { before, after in
      let (old, new) = (before.assessment.facts, after.facts)
      let applies = { (facts: Facts) in facts.states.map { $0 == .doesNotApply } }
      if applies(old) != applies(new) || old.uncertain != new.uncertain { return true }
      let ruleSet = before.path.ruleSet
      return after.gates.indices.allSatisfy {
        if before.assessment.steps[ruleSet.gates[$0].step].state == .notSought { return true }
        return switch before.assessment.gates[$0] {
        case .met, .notMet, .notApplicable: after.gates[$0] == before.assessment.gates[$0]
        case .unknown, .contradictory: true
        }
      }
    }
    #expect(broken == [])
    #expect(tried > 500)
  }

  /// Conditions and holds that act are not taken back either.
  @Test func decidedConditionsStayDecided() throws {
    let (_, broken) = try Self.answerings(seeds: 4001..<4201) { before, after in
      let (old, new) = (before.assessment.facts, after.facts)
      let applies = { (facts: Facts) in facts.states.map { $0 == .doesNotApply } }
      if applies(old) != applies(new) || old.uncertain != new.uncertain { return true }
      let (was, becomes) = (before.assessment.conditions + before.assessment.holds, after.conditions + after.holds)
      return zip(was, becomes).allSatisfy { $0 == .unknown || $0 == $1 }
    }
    #expect(broken == [])
  }

  /// Where no question feeds two rules, both ends of a range are reached by some answers to the open questions.
  /// In the wide sort a rule may rest on a derived value of its own, have marks under a condition of its own, and count
  /// while it is open.
  @Test(arguments: [false, true]) func rangesAreTight(isWide: Bool) throws {
    var (broken, tried): ([UInt64], Int) = ([], 0)
    for seed in Rounds.of(1..<801) {
      var random = RandomPath(seed: seed, isSimple: true, isWide: isWide)
      let judged = try Judged(random.path, random.profile(openness: 2))
      let open = judged.assessor.questions.indices.filter {
        judged.state($0).isOpen && judged.path.ruleSet.questions[$0].derivation == nil
      }
      if open.count > 5 { continue }
      var scores: [Fraction] = []
      Self.each(open, judged.profile, judged.assessor) { scores += $0.sections[0].score.map { [$0] } ?? [] }
      if judged.main.low != scores.min() || judged.main.high != scores.max() { broken.append(seed) }
      if !open.isEmpty { tried += 1 }
    }
    #expect(broken == [])
    #expect(tried > 75)
  }

  /// Every way to answer some questions or leave them open.
  private static func each(
    _ open: [Int], _ profile: Profile, _ assessor: Assessor, _ use: (Assessment) -> Void
  ) {
    guard let question = open.first else { return use(assessor.assess(profile)) }
    let rest = Array(open.dropFirst())
    each(rest, profile, assessor, use)
    // For a score, only the marks matter that an answer can earn; where a number counts with others, all few are tried.
    let compiled = assessor.questions[question]
    let isSmall = compiled.type == .wholeNumber && compiled.most == FixedDecimal(3).millionths
    let values =
      isSmall ? (0...3).map { FixedDecimal($0).millionths } : assessor.representatives(of: question, asOf: profile.asOf)
    for value in values {
      var other = profile
      other.answers[question] = GivenAnswer(value: value, state: .answered)
      each(rest, other, assessor, use)
    }
  }
}
