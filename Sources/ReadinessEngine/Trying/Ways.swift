import ReadinessModel

/// Answers to one question that stand for every answer to it.
struct Ways: Sendable {
  /// One value for each region that the tests can tell apart, as ``GivenAnswer/value``.
  var values: [Int64]
  /// Whether none is missing, whatever else is answered; otherwise two answers that can be anything are weighed against
  /// each other.
  var isComplete: Bool
}

/// Works out ways for the open questions that formulas rest on.
struct WaysFinder {
  let assessor: Assessor
  let ground: Ground
  let facts: Facts

  /// Whole numbers of so few are all tried.
  private static let fewNumbers: Int64 = 16
  /// Points that one question may be cut at.
  private static let mostPoints = 256

  init(_ assessor: Assessor, _ ground: Ground, _ facts: Facts) {
    self.assessor = assessor
    self.ground = ground
    self.facts = facts
  }

  /// The ways in which a question that is open can be answered.
  func ways(of question: Int) -> Ways {
    if let all = everyValue(question) { return Ways(values: all, isComplete: true) }
    let compiled = assessor.questions[question]
    switch compiled.type.shape {
    case .choices:
      let (values, isComplete) = assessor.severalChoices(question, ground.tests.filter { $0.subject == question })
      return Ways(values: values, isComplete: isComplete)
    case .date: return dates(question, compiled)
    case .number, .oneChoice, .text: return numbers(question, compiled)
    }
  }

  /// All answers there are, or one of each sort, where these are few; nil elsewhere.
  private func everyValue(_ question: Int) -> [Int64]? {
    let compiled = assessor.questions[question]
    switch compiled.type.shape {
    case .text: return [0]
    case .oneChoice: return choices(question, compiled.choices.count)
    case .number:
      guard compiled.type.isWhole else { return nil }
      let scale = FixedDecimal.scale
      let (least, most) = (Self.roundedUp(compiled.least, to: scale), compiled.most)
      guard least <= most, (most - least) / scale <= Self.fewNumbers else { return nil }
      return Array(stride(from: least, through: most, by: Int(scale)))
    case .date, .choices: return nil
    }
  }

  /// One choice for each set of tests that choices pass.
  private func choices(_ question: Int, _ count: Int) -> [Int64] {
    let tests = ground.tests.filter { $0.subject == question && $0.operation == .choices }
    var values: [Int64] = []
    for choice in 0..<count {
      let bit = Int64(1) << Int64(choice)
      let isNew = !values.contains { value in tests.allSatisfy { ($0.low & bit != 0) == ($0.low & value != 0) } }
      if isNew { values.append(bit) }
    }
    return values
  }

  // MARK: Numbers

  private func numbers(_ question: Int, _ compiled: CompiledQuestion) -> Ways {
    let step = compiled.type.isWhole ? FixedDecimal.scale : 1
    var points = PointList(limit: Self.mostPoints)
    addTests(of: question, to: &points)
    for derived in ground.order where assessor.questions[derived].derivation >= 0 {
      addDerived(derived, question, to: &points)
    }
    var cuts = [compiled.least, compiled.most]
    for point in points.points {
      guard let floor = (point * Fraction(FixedDecimal.scale)).floor else { continue }
      let below = floor - Self.remainder(floor, step)
      for cut in [below &- step, below, below &+ step, below &+ 2 &* step] { cuts.append(cut) }
    }
    let values = Self.distinct(cuts.filter { $0 >= compiled.least && $0 <= compiled.most && $0 % step == 0 })
    return Ways(values: values, isComplete: !points.isCutShort)
  }

  /// The limits of the tests that look at a fact itself.
  private func addTests(of fact: Int, to points: inout PointList) {
    for node in ground.tests {
      if node.operation == .number, node.subject == fact {
        if node.lowerBound != 0 { points.add(FixedDecimal(millionths: node.low).fraction) }
        if node.upperBound != 0 { points.add(FixedDecimal(millionths: node.high).fraction) }
      } else if node.operation == .compare, node.subject == fact || Int(node.high) == fact {
        let other = node.subject == fact ? Int(node.high) : node.subject
        if let values = values(of: other) { for value in values { points.add(value) } } else { points.cutShort() }
      }
    }
  }

  /// Where a question must lie for a sum or quotient that it is part of to lie at a limit.
  private func addDerived(_ derived: Int, _ question: Int, to points: inout PointList) {
    let derivation = assessor.derivations[assessor.questions[derived].derivation]
    switch derivation.kind {
    case .sum, .quotient: break
    case .difference, .product:
      // Where these lie at a limit is not worked out.
      if rests(derived, on: question) { points.cutShort() }
      return
    case .constant, .count, .share, .age, .practices: return
    }
    guard rests(derived, on: question) else { return }
    var limits = PointList(limit: Self.mostPoints)
    addTests(of: derived, to: &limits)
    let isTested = limits.isCutShort || !limits.points.isEmpty
    let others = derivation.operands.filter { $0 != question }
    if others.contains(where: { assessor.questions[$0].derivation >= 0 && rests($0, on: question) }) {
      if isTested { points.cutShort() }
      return
    }
    // What it is part of directly; through others it has its turn with these.
    guard derivation.operands.contains(question) else { return }
    if limits.isCutShort { points.cutShort() }
    for outer in ground.order where outer != derived && isPart(derived, of: outer) { points.cutShort() }
    if limits.points.isEmpty { return }
    guard others.count == derivation.operands.count - 1, let rests = combinations(of: others) else {
      return points.cutShort()
    }
    let scale = derivation.quotientScale
    for limit in limits.points {
      for rest in rests {
        if derivation.kind == .sum {
          points.add(limit - rest.reduce(.zero) { $0 + $1 })
        } else if derivation.operands[0] == question {
          if let share = limit.divided(by: scale) { points.add(share * rest[0]) }
        } else if let point = (rest[0] * scale).divided(by: limit) {
          points.add(point)
        }
      }
    }
    if derivation.kind == .quotient { points.add(.zero) }
  }

  private func isPart(_ fact: Int, of derived: Int) -> Bool {
    let derivation = assessor.questions[derived].derivation
    guard derivation >= 0 else { return false }
    switch assessor.derivations[derivation].kind {
    case .sum, .quotient, .difference, .product: return assessor.derivations[derivation].operands.contains(fact)
    case .constant, .count, .share, .age, .practices: return false
    }
  }

  private func rests(_ derived: Int, on question: Int) -> Bool {
    if derived == question { return true }
    let derivation = assessor.questions[derived].derivation
    guard derivation >= 0 else { return false }
    switch assessor.derivations[derivation].kind {
    case .sum, .quotient, .difference, .product:
      return assessor.derivations[derivation].operands.contains { rests($0, on: question) }
    case .constant, .count, .share, .age, .practices: return false
    }
  }

  /// Every way some facts can come out together; nil where there are too many.
  private func combinations(of facts: [Int]) -> [[Fraction]]? {
    var all: [[Fraction]] = [[]]
    for fact in facts {
      guard let values = values(of: fact), all.count * max(values.count, 1) <= Self.mostPoints else { return nil }
      all = all.flatMap { before in values.map { before + [$0] } }
    }
    return all
  }

  /// All values a number may have: its own, or where it is open each of few; none where it can have none; nil where it may
  /// be anything.
  private func values(of fact: Int) -> [Fraction]? {
    if facts.states[fact] == .answered {
      // A date is compared as it stands; nothing but its place counts.
      return facts.unsettled[fact] ? counts(of: fact) : [FormulaProgram.exactValue(fact, facts)]
    }
    if !facts.states[fact].isOpen { return facts.uncertain[fact] ? nil : [] }
    if assessor.questions[fact].derivation >= 0 { return counts(of: fact) }
    return everyValue(fact)?.map { FixedDecimal(millionths: $0).fraction }
  }

  /// All values that a count or share may have; nil for what is no count.
  private func counts(of fact: Int) -> [Fraction]? {
    let derivation = assessor.derivations[assessor.questions[fact].derivation]
    let all = Int64(derivation.operands.count)
    switch derivation.kind {
    case .count: return (0...all).map { Fraction($0) }
    case .share: return all == 0 ? [] : (0...all).compactMap { Fraction($0 &* 100, over: all) }
    default: return nil
    }
  }

  // MARK: Dates

  private func dates(_ question: Int, _ compiled: CompiledQuestion) -> Ways {
    let asOf = facts.asOf
    var days = DayList(asOf)
    var isComplete = true
    for node in ground.tests where node.subject == question || node.operation == .compare {
      switch node.operation {
      case .ageAtMost: days.addAround(months: 0 &- node.low)
      case .within: days.addAround(months: node.low)
      case .compare where node.subject == question || Int(node.high) == question:
        let other = node.subject == question ? Int(node.high) : node.subject
        guard facts.states[other] == .answered else {
          isComplete = isComplete && !facts.states[other].isOpen
          continue
        }
        days.addAround(CivilDate(packed: facts.values[other]))
      default: break
      }
    }
    for derived in ground.order where assessor.questions[derived].derivation >= 0 {
      let derivation = assessor.derivations[assessor.questions[derived].derivation]
      guard derivation.operands == [question], derivation.isAge else { continue }
      var limits = PointList(limit: Self.mostPoints)
      addTests(of: derived, to: &limits)
      if limits.isCutShort || ground.order.contains(where: { isPart(derived, of: $0) }) { isComplete = false }
      for limit in limits.points { days.add(age: limit.floor ?? 0, derivation.unit) }
    }
    return Ways(values: Self.distinct(days.values(upTo: compiled.mayBeFuture ? nil : asOf)), isComplete: isComplete)
  }

  // MARK: Numbers of numbers

  private static func roundedUp(_ value: Int64, to step: Int64) -> Int64 {
    let rest = remainder(value, step)
    return rest == 0 ? value : value - rest + step
  }

  /// Never negative.
  private static func remainder(_ value: Int64, _ step: Int64) -> Int64 {
    let rest = value % step
    return rest < 0 ? rest + step : rest
  }

  private static func distinct(_ values: [Int64]) -> [Int64] {
    var sorted = values
    sorted.sortInPlace { $0 < $1 }
    var result: [Int64] = []
    for value in sorted where result.last != value { result.append(value) }
    return result
  }
}

extension CompiledDerivation {
  var isAge: Bool { kind == .age }

  /// What a quotient is multiplied by.
  var quotientScale: Fraction { isPercentage ? Fraction(100) : .one }
}
