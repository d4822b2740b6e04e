internal import ReadinessModel
internal import ReadinessReports
internal import ReadinessWords

extension GuideBuilder {
  /// What is made of the answers.
  func blocksOf(rule index: Int) -> [Block] {
    let rule = ruleSet.rules[index]
    var blocks = differs("rule", rule.id)
    if !rule.marks.isEmpty {
      let question = rule.question.map { ruleSet.questions[$0] }
      blocks.append(
        .table(
          caption: phrases("guide-worth", ["about": about(rule)]),
          columns: [phrases["label-answer"], phrases["guide-counts-as"], phrases["guide-next"]],
          rows: rows(of: rule, question)))
      // A row names a condition by its title; what that means stands below.
      var told: Set<Int> = []
      for formula in rule.formulas.flatMap(\.statements) {
        if case .statement(let index, _) = formula, told.insert(index).inserted { blocks.append(outline(formula)) }
      }
    } else if rule.action.isThere {
      blocks.append(.terms([(phrases["guide-to-do"], actionWords.words(rule.action, of: rule.question))]))
    }
    if let findOut = rule.findOut {
      blocks.append(.terms([(phrases["guide-while-open"], actionWords.words(findOut, of: rule.question))]))
    }
    var notes: [String] = []
    if rule.marks.isEmpty { notes.append(Phrases.statement(name(rule.role))) }
    if !rule.owners.isEmpty { notes.append(phrases("guide-acts", ["names": parties(rule.owners)])) }
    if let open = rule.openCountsAs { notes.append(Phrases.statement(OpenCounts.words(open, phrases))) }
    notes.append(basis(rule.citation))
    blocks.append(.note(notes.joined(separator: " ")))
    return blocks
  }

  /// `scored, 3 points`, or `scored, with the weight 3` where there are no points.
  private func about(_ rule: Rule) -> String {
    let weight = phrases.digits(rule.weight.text)
    let worth =
      earnsPoints(rule)
      ? phrases(isOnePoint(rule) ? "worth-points-one" : "worth-points-many", ["points": weight])
      : phrases("guide-weight", ["weight": weight])
    return phrases("guide-worth-\(rule.role.rawValue)", ["worth": worth])
  }

  private func isOnePoint(_ rule: Rule) -> Bool { rule.weight == FixedDecimal(1) }

  /// Whether its marks are points that add up: in a section that is one sum.
  private func earnsPoints(_ rule: Rule) -> Bool { ruleSet.sections[rule.section].root.isOneSum }

  /// One row a mark; what to do is said once where it stays the same.
  private var actionWords: ActionWords { ActionWords(ruleSet) }

  private func rows(of rule: Rule, _ question: Question?) -> [[String]] {
    var last = ""
    return rule.marks.map { mark in
      let action = rule.action(at: mark).map { actionWords.words($0, of: rule.question) } ?? ""
      let isRepeated = !action.isEmpty && action == last
      last = action
      return [
        capitalised(words.words(mark, of: question)), counts(mark, rule),
        action.isEmpty ? phrases["guide-nothing-more"] : isRepeated ? phrases["guide-as-above"] : action,
      ]
    }
  }

  /// `partly: 1.8 of 3 points`.
  private func counts(_ mark: Mark, _ rule: Rule) -> String {
    let value = phrases.digits(mark.value.plain)
    if case .each = mark.when { return phrases("guide-counts-each", ["mark": value]) }
    if let end = mark.toValue {
      return phrases("guide-counts-line", ["from": value, "to": phrases.digits(end.plain)])
    }
    let (isFull, isNone) = (mark.value == .one, mark.value.isZero)
    let standing = phrases[isFull ? "guide-full" : isNone ? "guide-none" : "guide-part"]
    guard rule.role == .graded || rule.role == .commissioner, earnsPoints(rule) else {
      return isFull || isNone ? standing : phrases("guide-counts-mark", ["standing": standing, "mark": value])
    }
    let points = phrases(
      isOnePoint(rule) ? "points-of-one" : "points-of-many",
      [
        "gained": phrases.digits((mark.value * rule.weight.fraction).plain),
        "possible": phrases.digits(rule.weight.text),
      ])
    return phrases("guide-counts-points", ["standing": standing, "points": points])
  }
}

extension Formula {
  /// The named conditions in it, those within others left out.
  fileprivate var statements: [Formula] {
    if case .statement = self { return [self] }
    return parts.flatMap(\.statements)
  }
}
