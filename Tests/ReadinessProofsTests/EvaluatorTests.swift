import ReadinessEngine
import ReadinessLoading
import ReadinessModel
import Testing

@testable import ReadinessProofs

/// What the proofs take a formula to be, against what the engine makes of the same answers.
@Suite("The evaluator agrees with the engine")
struct EvaluatorTests {
  /// A small generator, so that every run tries the same profiles.
  private struct Dice {
    var state: UInt64
    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
  }

  @Test("on gates and marks of the shipped path", arguments: 0..<4)
  func agrees(kind: Int) throws {
    let loaded = try shipped()
    let solver = Solver(loaded.ruleSet, budget: 0)
    var dice = Dice(state: UInt64(kind) + 7)
    for _ in 0..<60 {
      var given = solver.empty(kind: kind)
      for question in loaded.ruleSet.questions.indices where !loaded.ruleSet.questions[question].isDerived {
        let options = solver.options(for: question)
        given.regions[question] = options[dice.roll(options.count)]
      }
      given.practices = solver.regions.practices[dice.roll(solver.regions.practices.count)]
      // Contradictions take answers back, which is not for the evaluator to know.
      guard let assessment = solver.judge(given) else { continue }
      try compare(loaded.ruleSet, solver, given, assessment)
    }
  }

  private func compare(
    _ ruleSet: RuleSet, _ solver: Solver, _ given: Assignment, _ assessment: Assessment
  ) throws {
    for (index, gate) in ruleSet.gates.enumerated() where assessment.gates[index] != .notApplicable {
      let truth = solver.evaluator.truth(gate.formula, given, .judged)
      let expected: TruthSet =
        switch assessment.gates[index] {
        case .met: .isTrue
        case .notMet: .isFalse
        default: .unknown
        }
      #expect(truth == expected, "gate \(gate.code)")
    }
    var first = 0
    for (index, rule) in ruleSet.rules.enumerated() {
      let marks = solver.evaluator.possibleMarks(of: index, given)
      #expect(marks == [assessment.rules[index].mark.map { $0 - first }], "rule \(rule.id)")
      first += rule.marks.count
    }
    for (index, rule) in ruleSet.consistency.enumerated() {
      guard case .clash(let context, let clash) = rule.test, rule.kinds.contains(KindSet(kind: given.kind)) else {
        continue
      }
      let truth =
        (context.map { solver.evaluator.truth($0, given, .asGiven) } ?? .isTrue)
        && solver.evaluator.truth(clash, given, .asGiven)
      let acts = assessment.contradictions.contains { $0.rule == index }
      #expect((truth == .isTrue) == acts, "consistency \(rule.id)")
    }
  }
}
