import ReadinessModel
import Testing

@testable import ReadinessEngine

/// The engine says what a slow evaluator says that was written from the rules of assessment alone.
@Suite struct SlowAgreementTests {
  @Test func agreesOnEverythingButRanges() throws { try Self.agrees(seeds: 1..<1001) { RandomPath(seed: $0) } }

  /// With lines, choices that add up, conditions, bonuses, caps, open answers that count, arithmetic and statements.
  @Test func agreesOnTheWiderLanguage() throws {
    try Self.agrees(seeds: 1..<1001) { RandomPath(seed: $0, isWide: true) }
  }

  private static func agrees(seeds: Range<UInt64>, _ make: (UInt64) -> RandomPath) throws {
    var differences: [String] = []
    for seed in Rounds.of(seeds) {
      var random = make(seed)
      for round in 0..<2 {
        let judged = try Judged(random.path, random.profile(openness: round == 0 ? 2 : 6))
        let found = Self.differences(judged, SlowAssessment(judged.path.ruleSet, judged.profile))
        if !found.isEmpty { differences.append("seed \(seed), profile \(round): \(found.joined(separator: ", "))") }
      }
    }
    #expect(differences.prefix(3) == [])
  }

  private static func differences(_ judged: Judged, _ slow: SlowAssessment) -> [String] {
    let (ruleSet, assessment) = (judged.path.ruleSet, judged.assessment)
    var found: [String] = []
    func compare<Value: Equatable>(_ what: String, _ fast: Value, _ slow: Value) {
      if fast != slow { found.append("\(what) \(fast), not \(slow)") }
    }
    compare("contradictions", assessment.contradictions, slow.contradictions)
    compare("states", assessment.facts.states, ruleSet.questions.indices.map { slow.facts.state($0) })
    for index in ruleSet.questions.indices where ruleSet.questions[index].derivation != nil {
      compare("value of \(index)", assessment.facts.derived[index], slow.facts.number(index))
    }
    for index in ruleSet.rules.indices {
      let mark = judged.assessor.value(of: index, assessment)
      compare("mark of \(index)", mark, slow.counting(index, assessment.rules[index].state))
    }
    for (index, step) in ruleSet.steps.enumerated() {
      compare("gates of \(index)", Array(assessment.gates[step.gates]), slow.gates(of: step))
      compare("step \(index)", assessment.steps[index].state, slow.state(of: index))
    }
    compare("confirmed", assessment.confirmed, slow.confirmed)
    compare("possible", assessment.possible, slow.possible)
    for (index, condition) in ruleSet.conditions.enumerated() {
      compare("condition \(index)", assessment.conditions[index], slow.facts.truth(condition.formula))
    }
    for (index, section) in ruleSet.sections.enumerated() where assessment.sections[index].state != .notApplicable {
      compare(
        "score of \(index)", assessment.sections[index].score, slow.score(section.root, assessment.rules.map(\.state)))
      compare("share of \(index)", assessment.sections[index].answeredShare, share(index, slow, assessment))
      compare("state of \(index)", assessment.sections[index].state, state(index, slow, assessment))
    }
    return found
  }

  private static func share(_ section: Int, _ slow: SlowAssessment, _ assessment: Assessment) -> Fraction? {
    var (answered, applicable) = (Fraction.zero, Fraction.zero)
    for (index, rule) in slow.ruleSet.rules.enumerated() where rule.section == section && slow.isGraded(index) {
      let state = assessment.rules[index].state
      if state == .doesNotApply || state == .notApplicable { continue }
      applicable += rule.weight.fraction
      if slow.mark(index) != nil { answered += rule.weight.fraction }
    }
    return answered.divided(by: applicable)
  }

  private static func state(_ index: Int, _ slow: SlowAssessment, _ assessment: Assessment) -> SectionState {
    let section = slow.ruleSet.sections[index]
    if let step = section.step, slow.state(of: step) == .notSought { return .notSought }
    guard slow.score(section.root, assessment.rules.map(\.state)) != nil else { return .notScored }
    let share = share(index, slow, assessment) ?? .zero
    return share < slow.ruleSet.scoring.withholdBelow ? .withheld : .scored
  }
}
