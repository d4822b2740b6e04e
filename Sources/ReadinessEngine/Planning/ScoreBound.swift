import ReadinessModel

/// What it takes at least to raise the low end of a section's score to a limit.
///
/// The score lies at or above the limit p/q where the sum over all rules of q × points gained - p × weight is not below
/// zero. Each change of one answer adds to this sum at a price. Letting every question give its best at its best price, in
/// parts too, bounds the price of every plan from below; what one change could do to rules of other questions is given
/// away for nothing, so the bound may be too low and never too high.
struct ScoreBound {
  /// What one way adds to the sum.
  struct Gain {
    var question: Int
    var way: Int
    var points: Int64
    var days: Int
  }

  /// Nil where no changes reach the limit.
  private(set) var least: (days: Int, changes: Int)?
  private(set) var gains: [Gain] = []

  private let numerator: Int64
  private let denominator: Int64
  /// What is still to be gained.
  private var lacking: Int64 = 0

  /// Above these, products would not fit 64 bits; then there is no bound.
  private static let mostPoints: Int64 = 1 << 40
  private static let mostDays = 4_096
  /// Parts of a day in which prices are added up.
  private static let parts: Int64 = 1_024

  /// - Returns: nil where the section is no plain sum of small numbers.
  init?(_ section: Int, band: Int, _ state: inout PlanState) {
    let assessor = state.ground.assessor
    guard assessor.sections[section].isFlat, band > 0, let limit = assessor.bands[band - 1].below?.small else {
      return nil
    }
    (numerator, denominator) = (limit.numerator, limit.denominator)
    let scored = assessor.sections[section].scored
    var total: Int64 = 0
    for rule in scored { total += assessor.ruleCores[rule].units }
    guard denominator < 1_024, total < Self.mostPoints / 1_024 else { return nil }
    add(scored, &state)
    if lacking <= 0 { least = (0, 0) } else { findLeast() }
  }

  /// Adds up what there is already, and lists what changes can add.
  private mutating func add(_ scored: [Int], _ state: inout PlanState) {
    let assessor = state.ground.assessor
    var direct: [Int] = []
    for rule in scored where assessor.counts(assessor.rules[rule].role, state.facts.facts.kind) {
      let (now, best) = (present(rule, state), max(0, worth(of: assessor.rules[rule].highestMark, rule, assessor)))
      if isSettledByItsQuestion(rule, &state) {
        lacking -= now
        if state.taken[assessor.rules[rule].question] == nil { direct.append(rule) }
      } else {
        lacking -= max(now, best)
      }
    }
    for first in direct.indices {
      let question = assessor.rules[direct[first]].question
      if direct[..<first].contains(where: { assessor.rules[$0].question == question }) { continue }
      let ways = state.ways(of: question)
      for index in ways.indices where state.allowed[question] >> UInt64(index) & 1 == 1 {
        var points: Int64 = 0
        for rule in direct[first...] where assessor.rules[rule].question == question {
          points += worth(at: ways[index].value, rule, &state) - present(rule, state)
        }
        gains.append(Gain(question: question, way: index, points: points, days: min(ways[index].days, Self.mostDays)))
      }
    }
  }

  /// What a mark adds to the sum.
  private func worth(of mark: Int, _ rule: Int, _ assessor: Assessor) -> Int64 {
    denominator &* assessor.markCores[mark].units - numerator &* assessor.ruleCores[rule].units
  }

  /// What a rule adds to the sum, answered with some value; 0 where that earns no mark.
  private func worth(at value: Int64, _ rule: Int, _ state: inout PlanState) -> Int64 {
    let assessor = state.ground.assessor
    for mark in assessor.rules[rule].marks {
      if assessor.marks[mark].test == .otherwise || state.passes(assessor.marks[mark].node, value) {
        return worth(of: mark, rule, assessor)
      }
    }
    return 0
  }

  /// What a rule adds as things stand; one that may or may not count does so where that lowers the score.
  private func present(_ rule: Int, _ state: PlanState) -> Int64 {
    let (assessor, result) = (state.ground.assessor, state.facts.rules[rule])
    if result.state == .doesNotApply || result.state == .notApplicable { return 0 }
    if result.hasReach {
      guard result.lowestMark >= 0 else { return 0 }
      let points = worth(of: Int(result.lowestMark), rule, assessor)
      return result.isUncertain ? min(0, points) : points
    }
    if let mark = result.mark, !result.isUncertain { return worth(of: mark, rule, assessor) }
    guard let mark = result.mark, !result.mayChangeMark else {
      return min(0, worth(of: assessor.rules[rule].lowestMark, rule, assessor))
    }
    return min(0, worth(of: mark, rule, assessor))
  }

  /// Whether nothing but a change of its own question changes what a rule adds.
  private func isSettledByItsQuestion(_ rule: Int, _ state: inout PlanState) -> Bool {
    let assessor = state.ground.assessor
    let question = assessor.rules[rule].question
    guard question >= 0, assessor.questions[question].derivation < 0 else { return false }
    guard state.facts.facts.states[question] != .contradictory else { return false }
    for mark in assessor.rules[rule].marks {
      if assessor.marks[mark].also >= 0 { return false }
      switch assessor.marks[mark].test {
      case .node, .otherwise: break
      case .formula, .each: return false
      }
    }
    let condition = assessor.questions[question].appliesWhen
    if condition < 0 { return true }
    var facts: [Int] = []
    assessor.collectFacts(in: condition, into: &facts)
    for fact in assessor.factsBehind(facts) where assessor.questions[fact].derivation < 0 {
      if state.facts.facts.states[fact] == .contradictory || state.mayChange(fact) { return false }
    }
    return true
  }

  // MARK: The least

  /// The best that one question can give.
  private struct Offer {
    /// The most that it adds.
    var points: Int64 = 0
    /// Days and points of the way with the lowest price.
    var days: Int64 = 0
    var pricedPoints: Int64 = 1
  }

  private mutating func findLeast() {
    var offers: [Offer] = []
    var last = -1
    for gain in gains where gain.points > 0 {
      if gain.question != last {
        offers.append(Offer(days: .max))
        last = gain.question
      }
      let index = offers.count - 1
      offers[index].points = max(offers[index].points, gain.points)
      let isCheaper =
        offers[index].days == .max
        || Int64(gain.days) &* offers[index].pricedPoints < offers[index].days &* gain.points
      if isCheaper { (offers[index].days, offers[index].pricedPoints) = (Int64(gain.days), gain.points) }
    }
    offers.sortInPlace { $0.points > $1.points }
    var (changes, missing) = (0, lacking)
    for offer in offers where missing > 0 {
      missing -= offer.points
      changes += 1
    }
    if missing > 0 { return }
    offers.sortInPlace { $0.days &* $1.pricedPoints < $1.days &* $0.pricedPoints }
    var price: Int64 = 0
    missing = lacking
    for offer in offers where missing > 0 {
      price += offer.days &* min(offer.points, missing) &* Self.parts / offer.pricedPoints
      missing -= offer.points
    }
    least = (Int((price &+ Self.parts &- 1) / Self.parts), changes)
  }
}

extension PlanState {
  /// Whether a plan may still change an asked question's answer.
  mutating func mayChange(_ question: Int) -> Bool {
    if taken[question] != nil { return false }
    let count = ways(of: question).count
    return (count >= 64 ? UInt64.max : (1 << UInt64(count)) - 1) & allowed[question] != 0
  }
}
