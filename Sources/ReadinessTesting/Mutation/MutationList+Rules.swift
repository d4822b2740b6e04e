internal import ReadinessModel
internal import ReadinessWords

/// Changes of weights, roles and marks.
extension MutationList {
  mutating func addRule(_ index: Int) {
    let rule = ruleSet.rules[index]
    let subject = Subject.rule(index)
    if rule.role == .graded || rule.role == .commissioner || rule.role == .advisory {
      addWeights(index, rule)
      addRoles(index, rule)
    }
    if let question = rule.question {
      // Where it is for whom its question is, both change together: see the question.
      if rule.kinds != ruleSet.questions[question].kinds {
        addKinds(subject, rule.kinds, within: ruleSet.questions[question].kinds) { $0.rules[index].kinds = $1 }
      }
    } else {
      addKinds(subject, rule.kinds) { $0.rules[index].kinds = $1 }
    }
    for mark in rule.marks.indices { addMark(index, mark) }
    addThresholds(index)
    if let open = rule.openCountsAs {
      add(subject, "open answers count nowhere") { $0.rules[index].openCountsAs = nil }
      let other: Fraction = open == .one ? .zero : .one
      add(subject, "open counts as \(open.plain) -> \(other.plain)") { $0.rules[index].openCountsAs = other }
    }
  }

  private mutating func addWeights(_ index: Int, _ rule: Rule) {
    for difference: Int64 in [1, -1] {
      let weight = FixedDecimal(millionths: rule.weight.millionths + difference * FixedDecimal.scale)
      if weight.millionths < 0 { continue }
      add(.rule(index), "weight \(rule.weight.text) -> \(weight.text)") { $0.rules[index].weight = weight }
    }
  }

  private mutating func addRoles(_ index: Int, _ rule: Rule) {
    let others: [Role] =
      switch rule.role {
      // Where only commissioners are asked, their own rules count like any other.
      case .graded: isForCommissionersOnly(rule) ? [.advisory] : [.advisory, .commissioner]
      case .commissioner: [.graded, .advisory]
      case .gate, .advisory, .information, .condition, .hold: [.graded]
      }
    for role in others {
      add(.rule(index), "role \(rule.role.rawValue) -> \(role.rawValue)") { $0.rules[index].role = role }
    }
  }

  private func isForCommissionersOnly(_ rule: Rule) -> Bool {
    ruleSet.kinds.indices.allSatisfy { !rule.kinds.contains(KindSet(kind: $0)) || ruleSet.kinds[$0].isCommissioner }
  }

  private mutating func addMark(_ index: Int, _ number: Int) {
    let rule = ruleSet.rules[index]
    let mark = rule.marks[number]
    let tenth = FixedDecimal(millionths: 100_000).fraction
    let value = mark.value + tenth <= .one ? mark.value + tenth : mark.value - tenth
    let words = self.words.text(mark, of: rule, ruleSet)
    add(.rule(index), "mark for \(words) \(mark.value.plain) -> \(value.plain)") {
      $0.rules[index].marks[number].value = value
    }
    switch mark.when {
    case .choices(let bits): addChoices(index, number, bits)
    case .date(let test):
      for other in FormulaChanges.neighbours(of: test) {
        add(.rule(index), "mark \(mark.value.plain) \(words) -> \(AnswerTests.terms(other))") {
          $0.rules[index].marks[number].when = .date(other)
        }
      }
    case .formula(let formula):
      addFormula(.rule(index), "mark \(mark.value.plain) ", formula) {
        $0.rules[index].marks[number].when = .formula($1)
      }
    case .number, .otherwise, .each: break
    }
    addMeans(of: mark, index, number, words)
  }

  /// The far end of a mark that runs in a line, and what else must hold.
  private mutating func addMeans(of mark: Mark, _ index: Int, _ number: Int, _ words: String) {
    if let end = mark.toValue {
      let tenth = FixedDecimal(millionths: 100_000).fraction
      let moved = end + tenth <= .one ? end + tenth : end - tenth
      add(.rule(index), "mark for \(words) up to \(end.plain) -> \(moved.plain)") {
        $0.rules[index].marks[number].toValue = moved
      }
    }
    guard let also = mark.also else { return }
    add(.rule(index), "mark for \(words) without its condition") { $0.rules[index].marks[number].also = nil }
    addFormula(.rule(index), "mark \(mark.value.plain) where ", also) { $0.rules[index].marks[number].also = $1 }
  }

  /// Moves each choice to the next mark of another value.
  private mutating func addChoices(_ index: Int, _ number: Int, _ bits: UInt64) {
    let rule = ruleSet.rules[index]
    guard let question = rule.question else { return }
    let order = Array(rule.marks.indices[(number + 1)...]) + rule.marks.indices[..<number].reversed()
    guard let other = order.first(where: { rule.marks[$0].value != rule.marks[number].value }) else { return }
    for (choice, listed) in ruleSet.questions[question].choices.enumerated() where bits >> UInt64(choice) & 1 == 1 {
      let bit = UInt64(1) << UInt64(choice)
      add(.rule(index), "\(listed.id) earns \(rule.marks[number].value.plain) -> \(rule.marks[other].value.plain)") {
        $0.rules[index].marks[number].when = .choices(bits & ~bit)
        if case .choices(let others) = $0.rules[index].marks[other].when {
          $0.rules[index].marks[other].when = .choices(others | bit)
        }
      }
    }
  }
}
