import ReadinessModel
import Testing

@testable import ReadinessEngine

/// The planner against a search through everything, over small rule sets made at random.
@Suite struct LeastPlanTests {
  /// Before ``Rounds`` takes its share.
  private static let rounds = 6_000

  @Test(arguments: 0..<12) func sameCostAsTryingEverything(part: Int) throws {
    var planned = 0
    for round in 0..<Rounds.of(Self.rounds / 12) {
      let seed = UInt64(part * 100_000 + round)
      let route = RandomRoute(seed: seed)
      let judged = try Judged(route.path, route.given)
      let map = judged.assessor.plan(judged.profile, judged.assessment)
      let slow = SlowPlan(route.path.ruleSet, judged.profile, atBest: false)
      #expect(map.isProven, "seed \(seed)")
      if map.state == .reached {
        #expect(judged.assessment.gates.allSatisfy { $0 == .met }, "seed \(seed)")
        continue
      }
      #expect(map.days.atMost == slow.best?.days, "seed \(seed)")
      #expect(map.changes.atMost == slow.best?.changes, "seed \(seed)")
      if slow.best != nil { #expect(map.months == slow.best?.months, "seed \(seed)") }
      #expect(map.state == (slow.best == nil ? .impossible : .planned), "seed \(seed)")
      let best = SlowPlan(route.path.ruleSet, judged.profile, atBest: true)
      #expect(map.days.atLeast == best.best?.days, "at least, seed \(seed)")
      if map.state == .planned { planned += 1 }
    }
    #expect(planned > 12)
  }

  /// Where the budget is spent, no plan is not "no way", and a plan that is found is never better than the least.
  @Test(arguments: 0..<4) func aSpentBudgetProvesNothing(part: Int) throws {
    var spent = 0
    for round in 0..<Rounds.of(400) {
      let route = RandomRoute(seed: UInt64(9_000_000 + part * 1_000 + round))
      let judged = try Judged(route.path, route.given)
      let whole = judged.assessor.plan(judged.profile, judged.assessment)
      var request = PlanRequest()
      request.budget = 1 + round % 12
      let map = judged.assessor.plan(judged.profile, judged.assessment, request)
      if map.isProven {
        #expect(map.state == whole.state)
        #expect(map.days.atMost == whole.days.atMost)
        continue
      }
      spent += 1
      // What the first search has proved stands, though how little it could be is not known.
      if map.state != .bestFound { #expect(map.state == whole.state) }
      if let found = map.days.atMost {
        #expect(map.state == .planned ? found == whole.days.atMost : found >= whole.days.atMost ?? .max)
      }
      if let least = map.days.atLeast, let best = whole.days.atLeast { #expect(least <= best) }
    }
    #expect(spent > 5)
  }

  /// The applied profile is at the goal; without any one change it is not, or something waits in vain.
  @Test(arguments: 0..<4) func plansHoldAndNothingCanBeSpared(part: Int) throws {
    for round in 0..<Rounds.of(500) {
      let seed = UInt64(7_000_000 + part * 1_000 + round)
      let route = RandomRoute(seed: seed)
      let judged = try Judged(route.path, route.given)
      let map = judged.assessor.plan(judged.profile, judged.assessment)
      guard map.state == .planned, let changed = map.changed else { continue }
      let after = judged.assessor.assess(changed)
      #expect(after.gates.allSatisfy { $0 == .met }, "seed \(seed)")
      if let (least, most) = map.days.atLeast.flatMap({ least in map.days.atMost.map { (least, $0) } }) {
        #expect(least <= most, "seed \(seed)")
      }
      let ids = map.items.map(\.question)
      for item in map.items {
        var without = changed
        without.answers[item.question] = judged.profile.answers[item.question]
        let left = judged.assessor.assess(without)
        let isReached = left.gates.allSatisfy { $0 == .met }
        let contradicts = left.contradictions.contains { contradiction in
          !judged.assessment.contradictions.contains { $0.rule == contradiction.rule }
        }
        // Whatever an action of the others waits for is looked at on its own by the search through everything; here it is
        // enough that it waits for this question, or for one that applies only because of it.
        let others = map.items.filter { $0.question != item.question }
        let waits = others.contains { other in
          other.steps.contains { step in
            judged.assessor.actions[step.action].after.contains { need in
              need.subject == item.question
                || left.facts.states[need.subject] != after.facts.states[need.subject]
                || left.facts.states[need.subject] == .contradictory
            }
          }
        }
        #expect(!isReached || waits || contradicts, "seed \(seed), \(item.question) of \(ids)")
      }
      for other in map.others {
        #expect(other.days >= map.days.atMost ?? 0, "seed \(seed)")
        #expect(other.items.map(\.question) != ids, "seed \(seed)")
      }
    }
  }

  /// Scores are raised at the least cost as well, and where they cannot be, that is proved.
  @Test(arguments: 0..<8) func scoresAreRaisedAtTheSameCost(part: Int) throws {
    var planned = 0
    for round in 0..<Rounds.of(250) {
      let seed = UInt64(20_000_000 + part * 1_000 + round)
      var route = RandomRoute(seed: seed)
      for rule in route.path.ruleSet.rules.indices {
        route.path.ruleSet.rules[rule].weight = FixedDecimal(Int64(route.int(1...5)))
      }
      let judged = try Judged(route.path, route.given)
      let states = judged.assessment.facts.states
      if states.indices.contains(where: { states[$0].isOpen }) { continue }
      if judged.path.ruleSet.questions.indices.contains(where: {
        states[$0] == .doesNotApply && judged.profile.answers[$0].state != .answered
      }) {
        continue
      }
      let limits = judged.path.ruleSet.scoring.bands.compactMap(\.below)
      for band in limits.indices {
        var request = PlanRequest()
        request.goals = [.band(section: 0, band: band + 1)]
        let map = judged.assessor.plan(judged.profile, judged.assessment, request)
        #expect(map.isProven, "seed \(seed)")
        if map.state == .reached { continue }
        let slow = SlowPlan(route.path.ruleSet, judged.profile, atBest: false, leastScore: limits[band])
        #expect(map.days.atMost == slow.best?.days, "seed \(seed), band \(band)")
        #expect(map.changes.atMost == slow.best?.changes, "seed \(seed), band \(band)")
        #expect(map.state == (slow.best == nil ? .impossible : .planned), "seed \(seed), band \(band)")
        if map.state == .planned { planned += 1 }
      }
    }
    #expect(planned > 5)
  }
}
