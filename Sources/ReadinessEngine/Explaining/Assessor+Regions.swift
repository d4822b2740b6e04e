public import ReadinessModel

/// The finitely many ways a question can be answered that any formula or mark can tell apart.
extension Assessor {
  /// One value for each region that thresholds and choices cut the question's domain into, as ``GivenAnswer/value``.
  ///
  /// Every choice of a single choice; for several choices as ``severalChoices(_:)`` says; for numbers each threshold, its
  /// neighbours and the ends; for dates the days around each month limit.
  ///
  /// - Parameter withActions: whether the answers that actions wait for and bring about are told apart, too.
  public func representatives(of question: Int, asOf: CivilDate, withActions: Bool = false) -> [Int64] {
    let compiled = questions[question]
    switch compiled.type.shape {
    case .oneChoice: return (0..<compiled.choices.count).map { 1 << Int64($0) }
    case .choices: return severalChoices(question).values
    case .number:
      return numbers(compiled, nodes(about: question, withActions: withActions))
    case .date: return dates(compiled, asOf, nodes(about: question, withActions: withActions))
    case .text: return [0]
    }
  }

  private func numbers(_ compiled: CompiledQuestion, _ nodes: [FormulaProgram.Node]) -> [Int64] {
    let step = compiled.type.isWhole ? FixedDecimal.scale : 1
    var cuts = [compiled.least, compiled.most]
    for node in nodes where node.operation == .number {
      if node.lowerBound != 0 { cuts += [node.low &- step, node.low, node.low &+ step] }
      if node.upperBound != 0 { cuts += [node.high &- step, node.high, node.high &+ step] }
    }
    return distinct(cuts.filter { $0 >= compiled.least && $0 <= compiled.most && $0 % step == 0 })
  }

  private func dates(_ compiled: CompiledQuestion, _ asOf: CivilDate, _ nodes: [FormulaProgram.Node]) -> [Int64] {
    var cuts = [asOf, asOf.adding(months: -1200), asOf.adding(months: 1200)]
    cuts += [Self.day(after: asOf), Self.day(before: asOf)]
    for node in nodes {
      guard node.operation == .ageAtMost || node.operation == .within else { continue }
      let limit = asOf.adding(months: node.operation == .ageAtMost ? 0 &- node.low : node.low)
      cuts += [limit, Self.day(after: limit), Self.day(before: limit), Self.day(before: Self.day(before: limit))]
      cuts += [Self.day(after: Self.day(after: limit))]
    }
    return distinct(cuts.filter { compiled.mayBeFuture || $0 <= asOf }.map { $0.packed })
  }

  /// Every test of this question, in formulas and in marks, and where asked for in what actions wait for and bring about.
  func nodes(about question: Int, withActions: Bool = false) -> [FormulaProgram.Node] {
    var found = formulas.nodes.filter { node in
      switch node.operation {
      case .choices, .number, .ageAtMost, .within: node.subject == question
      default: false
      }
    }
    for rule in rules where rule.question == question {
      for mark in rule.marks where marks[mark].test == .node { found.append(marks[mark].node) }
    }
    if !withActions { return found }
    for action in actions {
      for need in action.after where need.subject == question { found.append(need) }
      if let reached = action.reaches, rules[action.rule].question == question { found.append(reached) }
    }
    return found
  }

  /// Whether a number or date counts together with other answers, so that more than its own tests matter.
  func isSeenWithOthers(_ question: Int) -> Bool {
    for node in formulas.nodes where node.operation == .compare {
      if node.subject == question || Int(node.high) == question { return true }
    }
    for derived in derivedQuestions {
      let derivation = derivations[questions[derived].derivation]
      if derivation.kind != .count, derivation.kind != .share, derivation.parts.contains(question) { return true }
    }
    return false
  }

  private func distinct(_ values: [Int64]) -> [Int64] {
    var result: [Int64] = []
    for value in values.sorted() where result.last != value { result.append(value) }
    return result
  }

  static func day(after date: CivilDate) -> CivilDate {
    CivilDate(year: date.year, month: date.month, day: date.day + 1)
      ?? CivilDate(year: date.year, month: date.month + 1, day: 1)
      ?? CivilDate(year: date.year + 1, month: 1, day: 1) ?? date
  }

  static func day(before date: CivilDate) -> CivilDate {
    if let same = CivilDate(year: date.year, month: date.month, day: date.day - 1) { return same }
    for day: Int64 in [31, 30, 29, 28] {
      if let last = CivilDate(year: date.year, month: date.month - 1, day: day) { return last }
    }
    return CivilDate(year: date.year - 1, month: 12, day: 31) ?? date
  }
}
