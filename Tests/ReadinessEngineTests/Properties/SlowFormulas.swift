import ReadinessEngine
import ReadinessModel

extension SlowFacts {
  /// Kleene's logic over the facts.
  func truth(_ formula: Formula, _ reliance: Reliance = .asIfItApplied) -> Truth {
    switch formula {
    case .all(let parts): return parts.map { truth($0, reliance) }.min() ?? .isTrue
    case .any(let parts): return parts.map { truth($0, reliance) }.max() ?? .isFalse
    case .not(let part): return [.isTrue, .unknown, .isFalse][Int(truth(part, reliance).rawValue)]
    case .atLeast(let count, let parts):
      // The one in that place when the truest come first: true once so many are, false once so many cannot be.
      if count == 0 { return .isTrue }
      let sorted = parts.map { truth($0, reliance) }.sorted(by: >)
      return count > sorted.count ? .isFalse : sorted[count - 1]
    case .fact(let question, let test): return fact([question], reliance) { passes(question, test) }
    case .compare(let left, let comparison, let right):
      return fact([left, right], reliance) {
        guard let a = number(left), let b = number(right) else { return false }
        switch comparison {
        case .moreThan: return b < a
        case .lessThan: return a < b
        case .atLeast: return !(a < b)
        case .atMost: return !(b < a)
        case .equalTo: return a == b
        }
      }
    case .applies(let question):
      switch state(question) {
      case .doesNotApply, .notApplicable: return .isFalse
      default: return isUncertain(question) ? .unknown : .isTrue
      }
    case .answered(let question): return Truth(state(question) == .answered)
    case .open(let question): return Truth(state(question).isOpen)
    case .blank(let question):
      let asked = ruleSet.questions[question]
      let isAsked = asked.kinds.contains(kind) && (asked.inShortForm || !profile.isShort)
      return Truth(state(question) == .blank && (isAsked || !isAsGiven))
    case .kind(let kinds): return Truth(kinds.contains(kind))
    case .reached(let index):
      let step = ruleSet.steps[index]
      guard step.kinds.contains(kind) else { return .isFalse }
      let gates: Truth = step.gates.map { truth(ruleSet.gates[$0].formula, reliance) }.min() ?? .isTrue
      let isSought = profile.target.map { $0 >= index } ?? false
      return gates == .unknown && !isSought ? .isFalse : gates
    case .statement(_, let said): return truth(said, reliance)
    case .score, .answersGiven: return .unknown
    }
  }

  /// A comparison: false with what does not apply, unknown with what is open.
  private func fact(_ questions: [Int], _ reliance: Reliance, _ holds: () -> Bool) -> Truth {
    let states = questions.map { state($0) }
    if states.contains(.doesNotApply) || states.contains(.notApplicable) { return .isFalse }
    if states.contains(where: \.isOpen) { return .unknown }
    let mayFallAway = reliance == .onlyOnWhatIsSure && questions.contains { isUncertain($0) }
    if reliance != .asIfItApplied, questions.contains(where: { isUnsettled($0) }) { return .unknown }
    return !holds() ? .isFalse : mayFallAway ? .unknown : .isTrue
  }

  /// Whether it counts formulas, somewhere below, over a question of which it is open whether it applies.
  func isUnsettled(_ index: Int) -> Bool {
    guard ruleSet.questions[index].kinds.contains(kind) else { return false }
    switch ruleSet.questions[index].derivation {
    case .count(let formulas)?, .share(let formulas)?:
      return formulas.flatMap { mentioned($0) }.contains { isUncertain($0) || isUnsettled($0) }
    case .quotient(let of, let by)?: return isUnsettled(of) || isUnsettled(by)
    case .sum(let parts)?, .product(let parts)?: return parts.contains { isUnsettled($0) }
    case .difference(let of, let less)?: return isUnsettled(of) || isUnsettled(less)
    default: return false
    }
  }

  func mentioned(_ formula: Formula) -> [Int] {
    switch formula {
    case .all(let parts), .any(let parts), .atLeast(_, let parts): return parts.flatMap { mentioned($0) }
    case .not(let part), .statement(_, let part): return mentioned(part)
    case .fact(let question, _), .answered(let question), .open(let question), .blank(let question),
      .applies(let question):
      return [question]
    case .compare(let left, _, let right): return [left, right]
    case .reached(let step): return ruleSet.steps[step].gates.flatMap { mentioned(ruleSet.gates[$0].formula) }
    case .score, .kind, .answersGiven: return []
    }
  }

  func passes(_ question: Int, _ test: FactTest) -> Bool {
    let value = profile.answers[question].value
    switch test {
    case .choices(let bits): return (0..<64).contains { bits >> UInt64($0) & 1 == 1 && value >> Int64($0) & 1 == 1 }
    case .number(let range):
      let isCounted = ruleSet.questions[question].type == .multipleChoice
      let number = isCounted ? Fraction(Int64((0..<64).filter { value >> Int64($0) & 1 == 1 }.count)) : number(question)
      guard let number else { return false }
      if let lower = range.lower?.fraction, number < lower || (range.lowerIsOpen && number == lower) { return false }
      if let upper = range.upper?.fraction, upper < number || (range.upperIsOpen && number == upper) { return false }
      return true
    case .date(let test):
      let date = CivilDate(packed: value)
      switch test {
      case .ageAtMost(let months): return date.adding(months: months) >= profile.asOf
      case .within(let months): return date <= profile.asOf.adding(months: months)
      case .past: return date <= profile.asOf
      case .before: return date < profile.asOf
      case .after: return date > profile.asOf
      }
    }
  }
}
