import ReadinessEngine
import ReadinessModel

/// A small generator, so that every run tries the same.
struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % sides
  }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var result = elements
    for index in result.indices.reversed() { result.swapAt(index, roll(index + 1)) }
    return result
  }
}

/// Profiles of all sorts: sparse and full ones, short ones, with and without ambition.
struct RandomBodies {
  let ruleSet: RuleSet
  var dice: Dice

  mutating func next() -> Profile {
    var profile = Profile(questions: ruleSet.questions.count)
    profile.kind = dice.roll(ruleSet.kinds.count)
    profile.asOf = CivilDate(year: 2014, month: 3, day: 15) ?? CivilDate(packed: 0)
    profile.isShort = dice.roll(4) == 0
    profile.target = ruleSet.steps.isEmpty || dice.roll(5) == 0 ? nil : dice.roll(ruleSet.steps.count)
    let openness = dice.roll(10)
    for (index, question) in ruleSet.questions.enumerated() where !question.isDerived && dice.roll(10) >= openness {
      profile.answers[index] = answer(question)
    }
    for _ in 0..<dice.roll(4) {
      profile.practices.append(Practice(code: .empty, name: .empty, patients: Int64(dice.roll(20_000))))
    }
    return profile
  }

  private mutating func answer(_ question: Question) -> GivenAnswer {
    switch dice.roll(20) {
    case 0: return GivenAnswer(state: .notKnown)
    case 1 where question.notApplicable != nil: return GivenAnswer(state: .notApplicable)
    default: return GivenAnswer(value: value(question), state: .answered)
    }
  }

  private mutating func value(_ question: Question) -> Int64 {
    switch question.type {
    case .yesNo, .choice: return 1 << Int64(dice.roll(question.choices.count))
    case .multipleChoice: return Int64(1 + dice.roll((1 << question.choices.count) - 1))
    case .wholeNumber:
      return question.least.millionths + Int64(dice.roll(dice.roll(3) == 0 ? 200_000 : 12)) * FixedDecimal.scale
        <= question.most.millionths
        ? question.least.millionths + Int64(dice.roll(12)) * FixedDecimal.scale : question.most.millionths
    case .decimal, .percentage, .money:
      return min(question.least.millionths + Int64(dice.roll(101)) * FixedDecimal.scale, question.most.millionths)
    case .date:
      let day = CivilDate(year: 2014, month: 3, day: 15) ?? CivilDate(packed: 0)
      return day.adding(months: Int64(dice.roll(40)) - (question.mayBeFuture ? 20 : 40)).packed
    case .text: return 0
    }
  }
}

/// Two rule sets with the same things in the same order, judged side by side.
struct SideBySide {
  let old: Assessor
  let new: Assessor
  private let rules: (old: [Rule], new: [Rule])
  private let reservations: (old: [Bool], new: [Bool])

  init(_ old: RuleSet, _ new: RuleSet) {
    self.old = Assessor(old)
    self.new = Assessor(new)
    rules = (old.rules, new.rules)
    reservations = (old.conditions.map(\.isReservation), new.conditions.map(\.isReservation))
  }

  /// What is judged differently of one profile, in a few words; nil for nothing.
  func difference(_ profile: Profile, bands: (old: [String], new: [String])) -> String? {
    let (before, after) = (old.assess(profile), new.assess(profile))
    for index in before.gates.indices where standing(before.gates[index]) != standing(after.gates[index]) {
      return "gate \(index): \(before.gates[index]) and \(after.gates[index])"
    }
    for index in before.conditions.indices where before.conditions[index] != after.conditions[index] {
      return "condition \(index)"
    }
    for index in before.holds.indices where before.holds[index] != after.holds[index] { return "hold \(index)" }
    for index in rules.old.indices {
      let (one, other) = (before.rules[index], after.rules[index])
      if one.state.isOpen != other.state.isOpen || (one.state == .answered) != (other.state == .answered) {
        return "rule \(rules.old[index].id): \(one.state) and \(other.state)"
      }
      if old.value(of: index, before) != new.value(of: index, after) || one.isCounted != other.isCounted {
        return "rule \(rules.old[index].id): its mark"
      }
    }
    for index in before.sections.indices {
      let (one, other) = (before.sections[index], after.sections[index])
      if one.state != other.state { return "section \(index): \(one.state) and \(other.state)" }
      if one.state != .scored { continue }
      if one.score != other.score { return "section \(index): its score" }
      if one.band.map({ bands.old[$0] }) != other.band.map({ bands.new[$0] }) { return "section \(index): its band" }
    }
    if before.contradictions != after.contradictions { return "contradictions" }
    return nil
  }

  private func standing(_ outcome: GateOutcome) -> GateOutcome { outcome == .contradictory ? .unknown : outcome }
}
