internal import ReadinessModel

/// Marks that say no more than the mark beside them, or that an earlier one leaves nothing for.
extension RuleSetBuilder {
  func findIdleMarks(_ effects: Findings) {
    for (rule, declared) in zip(ruleSet.rules, rules) {
      // The marks of a scale are those of its levels.
      let isWritten = declared.marks.allSatisfy { $0.name == "mark" }
      guard isWritten, rule.marks.count == declared.marks.count else { continue }
      for (mark, element) in zip(rule.marks, declared.marks) where mark.toValue == mark.value {
        effects.add(
          .markLevelLine, element.at("to-value"), "the mark is \(mark.value.plain) at both ends, so it runs in no line",
          help: "take to-value out, or correct it")
      }
      findLikeNeighbours(rule, declared.marks, effects)
      findLikeNext(rule, declared.marks, effects)
    }
  }

  /// Two stretches that meet and are worth the same: what parts them says nothing.
  private func findLikeNeighbours(_ rule: Rule, _ elements: [Element], _ effects: Findings) {
    guard let question = rule.question else { return }
    let isWhole = facts[question].domain?.isWhole ?? (facts[question].type?.shape == .choices)
    let stretches = rule.marks.indices.compactMap { index -> (index: Int, stretch: Stretch)? in
      guard case .number(let range) = rule.marks[index].when, rule.marks[index].also == nil else { return nil }
      return (index, Stretch(range, isWhole: isWhole))
    }.sorted { $0.stretch.from < $1.stretch.from }
    for (one, other) in zip(stretches, stretches.dropFirst()) where one.stretch.to == other.stretch.from {
      if isLike(rule.marks[one.index], rule.marks[other.index]) {
        report(rule.marks[other.index], elements[max(one.index, other.index)], effects)
      }
    }
  }

  /// Of marks that are tried in order: one that the next would do for.
  private func findLikeNext(_ rule: Rule, _ elements: [Element], _ effects: Findings) {
    for index in rule.marks.indices.dropLast() {
      let (mark, next) = (rule.marks[index], rule.marks[index + 1])
      guard next.also == nil, isLike(mark, next), Self.covers(next.when, mark.when) else { continue }
      // Choices and numbers may be listed one by one, whatever is left for the rest.
      switch mark.when {
      case .choices, .each, .number: if mark.also == nil { continue }
      case .date, .formula, .otherwise: break
      }
      report(mark, elements[index], effects)
    }
  }

  private func isLike(_ one: Mark, _ other: Mark) -> Bool {
    one.value == other.value && one.toValue == nil && other.toValue == nil && one.action == other.action
  }

  private func report(_ mark: Mark, _ element: Element, _ effects: Findings) {
    effects.add(
      .markLikeNext, element.at, "the mark beside it is \(mark.value.plain) too, so what parts the two says nothing",
      help: "make one mark of the two, or correct one")
  }

  // MARK: Nothing left

  /// Reports marks with a condition whose answers an earlier mark takes already: marks are tried in order.
  func checkShadowed(_ marks: [Mark], _ elements: [Element]) {
    for (index, mark) in marks.enumerated() {
      guard let earlier = (0..<index).first(where: { takes(marks[$0], elements[$0], mark, elements[index]) }) else {
        continue
      }
      findings.add(
        .markUnreachable, elements[index].at, "an earlier mark takes whatever this one is for",
        help:
          "marks are tried in order, and the one on line \(elements[earlier].at.place.line) comes first: correct one of the "
          + "two, or take this one out")
    }
  }

  /// Whether an earlier mark is earned wherever a later one would be. Marks without conditions cannot overlap.
  private func takes(_ earlier: Mark, _ written: Element, _ later: Mark, _ other: Element) -> Bool {
    if case .formula = later.when {
      guard case .formula = earlier.when else { return false }
      return Self.conditionText(written) == Self.conditionText(other)
    }
    guard later.also != nil, Self.covers(earlier.when, later.when) else { return false }
    if earlier.also != nil { return Self.conditionText(written) == Self.conditionText(other) }
    // Choices and dates of which nothing is left are told where they are read.
    if case .number = later.when { return true }
    return false
  }

  private static func conditionText(_ mark: Element) -> String {
    mark.child("when")?.children.first.map { said($0) } ?? ""
  }

  /// Whether every answer of the inner test passes the outer one.
  private static func covers(_ outer: MarkTest, _ inner: MarkTest) -> Bool {
    switch (outer, inner) {
    case (.otherwise, _): return true
    case (.choices(let all), .choices(let some)): return some & ~all == 0
    case (.number(let all), .number(let some)):
      let part = Stretch(some, isWhole: false)
      return Stretch(all, isWhole: false).intersection(part) == part
    case (.date(.within(let all)), .date(.within(let some))): return some <= all
    case (.date(.within), .date(.past)), (.date(.past), .date(.past)): return true
    case (.date(.ageAtMost(let all)), .date(.ageAtMost(let some))): return some <= all
    case (.date, _), (.choices, _), (.number, _), (.each, _), (.formula, _): return false
    }
  }
}
