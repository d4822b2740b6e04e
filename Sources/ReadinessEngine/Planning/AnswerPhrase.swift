import ReadinessModel

/// How an answer that a plan brings about is told: as the least that has to be true.
struct AnswerPhrase {
  let assessor: Assessor
  let item: RouteMap.Item
  let asOf: CivilDate

  /// A word of such phrases. The catalogue of words has them too, for whoever translates them.
  enum Word: Int, CaseIterable {
    case atMost, moreThan, atLeast, or, orBetter

    /// Its id among the words of a rule set.
    var id: String {
      switch self {
      case .atMost: "answer-at-most"
      case .moreThan: "answer-more-than"
      case .atLeast: "answer-at-least"
      case .or: "answer-or"
      case .orBetter: "answer-or-better"
      }
    }

    var english: String {
      switch self {
      case .atMost: "at most"
      case .moreThan: "more than"
      case .atLeast: "at least"
      case .or: "or"
      case .orBetter: "or better"
      }
    }
  }

  private func append(_ word: Word, _ bytes: inout [UInt8]) {
    bytes.append(assessor.pool, assessor.answerWords[word.rawValue])
  }

  /// Appends the phrase in UTF-8, without quotes.
  func write(isBelowBefore: Bool, to bytes: inout [UInt8]) {
    switch assessor.questions[item.question].type.shape {
    case .oneChoice: writeChoices(to: &bytes)
    case .choices: writeAll(to: &bytes)
    case .number: writeNumber(isBelowBefore, to: &bytes)
    case .date: CivilDate(packed: item.value).write(to: &bytes)
    case .text: break
    }
  }

  private func label(_ choice: Int, _ bytes: inout [UInt8]) {
    bytes.append(assessor.pool, assessor.choiceLabels[assessor.questions[item.question].choices.lowerBound + choice])
  }

  /// One choice; two; or the first of all that are better, too.
  private func writeChoices(to bytes: inout [UInt8]) {
    let first = item.value.trailingZeroBitCount
    label(first, &bytes)
    var others = item.alsoGood & ~UInt64(bitPattern: item.value)
    if others == 0 || assessor.questions[item.question].type == .yesNo { return }
    if others.nonzeroBitCount > 1, areAllBetter(others) {
      bytes.append(", ")
      append(.orBetter, &bytes)
      return
    }
    while others != 0 {
      let choice = others.trailingZeroBitCount
      others &= others - 1
      if others == 0 {
        bytes.append(" ")
        append(.or, &bytes)
        bytes.append(" ")
      } else {
        bytes.append(", ")
      }
      label(choice, &bytes)
    }
  }

  /// Whether these are just the choices that earn a better mark than the one that is brought about.
  private func areAllBetter(_ others: UInt64) -> Bool {
    guard let action = item.steps.last?.action else { return false }
    let rule = assessor.actions[action].rule
    guard let own = mark(of: rule, item.value) else { return false }
    for choice in 0..<assessor.questions[item.question].choices.count {
      guard let other = mark(of: rule, 1 << Int64(choice)) else { return false }
      if (own <= other) != (others >> UInt64(choice) & 1 == 1), 1 << Int64(choice) != item.value { return false }
    }
    return true
  }

  private func mark(of rule: Int, _ value: Int64) -> Fraction? {
    for mark in assessor.rules[rule].marks {
      switch assessor.marks[mark].test {
      case .node: if assessor.marks[mark].node.low & value != 0 { return assessor.marks[mark].value }
      case .otherwise: return assessor.marks[mark].value
      case .formula, .each: return nil
      }
    }
    return nil
  }

  /// Several choices, all of which are needed.
  private func writeAll(to bytes: inout [UInt8]) {
    var isFirst = true
    for choice in 0..<assessor.questions[item.question].choices.count where item.value >> Int64(choice) & 1 == 1 {
      if !isFirst { bytes.append(", ") }
      isFirst = false
      label(choice, &bytes)
    }
  }

  private func writeNumber(_ isBelowBefore: Bool, to bytes: inout [UInt8]) {
    var value = item.value
    if isBelowBefore {
      append(.atMost, &bytes)
    } else if let open = openEndBelow(value) {
      append(.moreThan, &bytes)
      value = open
    } else {
      append(.atLeast, &bytes)
    }
    bytes.append(" ")
    FixedDecimal(millionths: value).fraction.writePlain(to: &bytes)
    if assessor.questions[item.question].type.measure == .perCent { bytes.append("%") }
  }

  /// The open end of the stretch in which a value lies, where that is what counts: the nearest end below it, as the least
  /// value of a stretch with a closed end is that end.
  private func openEndBelow(_ value: Int64) -> Int64? {
    if assessor.questions[item.question].type.isWhole { return nil }
    var end: Int64?
    for test in assessor.nodes(about: item.question, withActions: true) where test.operation == .number {
      for (bound, kind) in [(test.low, test.lowerBound), (test.high, test.upperBound)] where kind != 0 && bound <= value
      {
        end = max(end ?? bound, bound)
      }
    }
    return end == value ? nil : end
  }
}

extension PlanState {
  /// For a single choice that a plan brings about: all choices that would do in its place, as bits.
  mutating func choicesAsGood(as change: FoundPlan.Change, _ isGood: (inout PlanState) -> Bool) -> UInt64 {
    var good = UInt64(bitPattern: change.way.value)
    let count = ground.assessor.questions[change.question].choices.count
    for choice in 0..<count where good >> UInt64(choice) & 1 == 0 {
      var way = change.way
      way.value = 1 << Int64(choice)
      if !way.legs.isEmpty { way.legs[way.legs.count - 1].value = way.value }
      exchange(change.question, way)
      judge()
      if isGood(&self) { good |= 1 << UInt64(choice) }
    }
    exchange(change.question, change.way)
    judge()
    return good
  }
}
