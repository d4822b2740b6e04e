import Foundation
import ReadinessEngine
import ReadinessLoading
import ReadinessModel
import Testing

/// Route maps of bodies made at random under the shipped rules.
@Suite("Route maps under the shipped rules")
struct ShippedRouteTests {
  /// How many bodies are tried; `READINESS_ROUNDS=all` tries all.
  private static let count = ProcessInfo.processInfo.environment["READINESS_ROUNDS"] == "all" ? 1_000 : 150

  @Test func plansAreProvenReachTheGoalAndHoldNothingIdle() throws {
    let ruleSet = try shipped().ruleSet
    let assessor = Assessor(ruleSet)
    let json = RouteMapJSON(assessor, engine: Array("1".utf8))
    var random = Generator(seed: 2)
    var planned = 0
    for number in 0..<Self.count {
      let profile = random.profile(ruleSet, assessor)
      let assessment = assessor.assess(profile)
      let map = assessor.plan(profile, assessment)
      #expect(map.isProven, "body \(number)")
      if let least = map.days.atLeast, let most = map.days.atMost { #expect(least <= most, "body \(number)") }
      if let least = map.changes.atLeast, let most = map.changes.atMost { #expect(least <= most, "body \(number)") }
      var (once, again) = ([UInt8](), [UInt8]())
      json.write(map, of: profile, assessment, to: &once)
      json.write(assessor.plan(profile, assessment), of: profile, assessment, to: &again)
      #expect(once == again, "body \(number)")
      guard map.state == .planned, case .step(let goal) = map.goals.first, let changed = map.changed else { continue }
      planned += 1
      let after = assessor.assess(changed)
      for step in 0...goal where ruleSet.steps[step].kinds.contains(KindSet(kind: profile.kind)) {
        #expect(after.steps[step].state == .reached, "body \(number)")
      }
      #expect(after.contradictions.count <= assessment.contradictions.count, "body \(number)")
      #expect(map.items.reduce(0) { $0 + $1.days } == map.days.atMost, "body \(number)")
      #expect(map.items.map(\.end).max() == map.months, "body \(number)")
      for item in map.items {
        #expect(!ruleSet.questions[item.question].isGiven, "body \(number)")
        var without = changed
        without.answers[item.question] = profile.answers[item.question]
        let left = assessor.assess(without)
        let isReached = (0...goal).allSatisfy { step in
          !ruleSet.steps[step].kinds.contains(KindSet(kind: profile.kind)) || left.steps[step].state == .reached
        }
        let isNeeded = map.items.contains { $0.after.contains(item.question) }
        let contradicts = left.contradictions.count > after.contradictions.count
        #expect(!isReached || isNeeded || contradicts, "body \(number), \(ruleSet.questions[item.question].id)")
      }
      for other in map.others { #expect(other.days >= map.days.atMost ?? 0, "body \(number)") }
    }
    #expect(planned > Self.count / 5)
  }

  /// Random numbers that are the same everywhere (Steele, Lea and Flood, 2014).
  private struct Generator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return mixed ^ mixed >> 31
    }

    /// A body that seeks the last step of its kind, with some answers missing.
    mutating func profile(_ ruleSet: RuleSet, _ assessor: Assessor) -> Profile {
      var profile = assessor.makeProfile()
      let kinds = ruleSet.kinds.indices.filter { !ruleSet.kinds[$0].isCommissioner }
      profile.kind = kinds[Int.random(in: 0..<kinds.count, using: &self)]
      profile.asOf = CivilDate(year: 2013, month: 10, day: 31) ?? CivilDate(packed: 0)
      let steps = ruleSet.steps.indices.filter { ruleSet.steps[$0].kinds.contains(KindSet(kind: profile.kind)) }
      profile.target = steps.last
      let openness = Int.random(in: 3...30, using: &self)
      for question in ruleSet.questions.indices where !ruleSet.questions[question].isDerived {
        if Int.random(in: 0..<openness, using: &self) == 0 { continue }
        let values = assessor.representatives(of: question, asOf: profile.asOf)
        if values.isEmpty || ruleSet.questions[question].type == .text { continue }
        let value = values[Int.random(in: 0..<values.count, using: &self)]
        profile.answers[question] = GivenAnswer(value: value, state: .answered)
      }
      return profile
    }
  }
}
