import ReadinessEngine
import ReadinessModel

/// What is known of every question, worked out slowly and straight from the rules of assessment, without the engine.
///
/// Facts are worked out when they are asked for, one by one, again and again; formulas are walked as trees.
struct SlowFacts {
  let ruleSet: RuleSet
  let profile: Profile
  /// Questions hit by a consistency rule of severity error.
  var hit: Set<Int> = []
  /// Before consistency rules: answers as given, without applicability.
  var isAsGiven = false

  /// How much a formula may rely on a question of which it is open whether it applies.
  enum Reliance {
    case asIfItApplied
    /// The same, but not on counts over such a question.
    case exceptOnCounts
    case onlyOnWhatIsSure
  }

  func state(_ index: Int) -> AnswerState {
    let question = ruleSet.questions[index]
    if let derivation = question.derivation {
      return question.kinds.contains(kind) ? state(of: derivation) : .doesNotApply
    }
    let given = hit.contains(index) ? .contradictory : profile.answers[index].state
    if isAsGiven { return given }
    if !question.kinds.contains(kind) || applicability(index) == .isFalse { return .doesNotApply }
    return profile.isShort && !question.inShortForm && given == .blank ? .doesNotApply : given
  }

  var kind: KindSet { KindSet(kind: profile.kind) }

  /// Whether other answers let the question apply; where that cannot be told it counts as applicable.
  private func applicability(_ index: Int) -> Truth {
    guard !isAsGiven, let formula = ruleSet.questions[index].appliesWhen else { return .isTrue }
    return truth(formula, .exceptOnCounts)
  }

  /// Whether it hangs on an open answer that the question applies.
  func isUncertain(_ index: Int) -> Bool {
    let question = ruleSet.questions[index]
    if isAsGiven || !question.kinds.contains(kind) { return false }
    switch question.derivation {
    case .quotient(let of, let by)?: return isUncertain(of) || isUncertain(by)
    case .sum(let parts)?, .product(let parts)?: return parts.contains { isUncertain($0) }
    case .difference(let of, let less)?: return isUncertain(of) || isUncertain(less)
    case .constant?: return false
    case .age(let of, _)?: return isUncertain(of)
    case .count(let formulas)?, .share(let formulas)?:
      // It falls away only with all it looks at.
      let parts = formulas.flatMap { mentioned($0) }
      return parts.contains { isUncertain($0) } && parts.allSatisfy { isUncertain($0) || isAway($0) }
    case .practices?: return false
    case nil: break
    }
    guard let formula = question.appliesWhen, state(index) != .doesNotApply else { return false }
    return truth(formula, .onlyOnWhatIsSure) != .isTrue
  }

  private func isAway(_ index: Int) -> Bool { state(index) == .doesNotApply || state(index) == .notApplicable }

  // MARK: Values

  /// The number an answered question or derived value stands for.
  func number(_ index: Int) -> Fraction? {
    guard state(index) == .answered else { return nil }
    guard let derivation = ruleSet.questions[index].derivation else {
      return Fraction(profile.answers[index].value, over: 1_000_000)
    }
    switch derivation {
    case .quotient(let of, let by):
      let quotient = number(of).flatMap { above in number(by).flatMap { above.divided(by: $0) } }
      return ruleSet.questions[index].type == .percentage ? quotient.map { $0 * Fraction(100) } : quotient
    case .sum(let parts): return parts.reduce(Fraction.zero) { $0 + (number($1) ?? .zero) }
    case .difference(let of, let less): return (number(of) ?? .zero) - (number(less) ?? .zero)
    case .product(let parts): return parts.reduce(Fraction.one) { $0 * (number($1) ?? .zero) }
    case .constant(let value): return value.fraction
    case .count(let formulas): return holding(formulas)
    case .share(let formulas): return holding(formulas)?.divided(by: over(Int64(formulas.count), 100))
    case .age(let of, let unit):
      let (from, to) = (CivilDate(packed: profile.answers[of].value), profile.asOf)
      let months = from.completedMonths(to: to)
      switch unit {
      case .days: return Fraction(to.ordinal - from.ordinal)
      case .months: return Fraction(months)
      case .years: return Fraction((months - (months < 0 ? 11 : 0)) / 12)
      }
    case .practices: return nil
    }
  }

  /// How many formulas are true, where that can be told of all of them.
  private func holding(_ formulas: [Formula]) -> Fraction? {
    let truths = formulas.map { truth($0) }
    return truths.contains(.unknown) ? nil : Fraction(Int64(truths.filter { $0 == .isTrue }.count))
  }

  private func state(of derivation: Derivation) -> AnswerState {
    let parts: [Int]
    switch derivation {
    case .count(let formulas), .share(let formulas):
      let looked = formulas.flatMap { mentioned($0) }
      if !looked.isEmpty, looked.allSatisfy({ isAway($0) }) { return .doesNotApply }
      return holding(formulas) == nil ? .blank : .answered
    case .practices: return .blank
    case .quotient(let of, let by): parts = [of, by]
    case .sum(let all), .product(let all): parts = all
    case .difference(let of, let less): parts = [of, less]
    case .constant: parts = []
    case .age(let of, _): parts = [of]
    }
    let states = parts.map { state($0) }
    if states.contains(.doesNotApply) || states.contains(.notApplicable) { return .doesNotApply }
    for open in [AnswerState.contradictory, .notKnown, .blank] where states.contains(open) { return open }
    if case .quotient(_, let by) = derivation, number(by)?.isZero ?? true { return .blank }
    return .answered
  }
}
