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
          caption: "What the answer is worth: \(about(rule))",
          columns: ["Answer", "Counts as", "What could be done next"],
          rows: rows(of: rule, question)))
    } else if rule.action.isThere {
      blocks.append(.terms([("To do", actionWords.words(rule.action, of: rule.question))]))
    }
    if let findOut = rule.findOut {
      blocks.append(.terms([("While it is not known", actionWords.words(findOut, of: rule.question))]))
    }
    var notes: [String] = []
    if rule.marks.isEmpty { notes.append(Self.meaning(rule.role).term + ".") }
    if !rule.owners.isEmpty { notes.append("Who acts: \(parties(rule.owners)).") }
    if let open = rule.openCountsAs {
      notes.append(
        open.isZero ? "Unanswered counts as nothing here." : "Unanswered counts as a mark of \(open.plain) here.")
    }
    notes.append(basis(rule.citation))
    blocks.append(.note(notes.joined(separator: " ")))
    return blocks
  }

  /// `scored, 3 points`, or `scored, with the weight 3` where there are no points.
  private func about(_ rule: Rule) -> String {
    let counted = earnsPoints(rule) ? points(rule) : "with the weight \(rule.weight.text)"
    switch rule.role {
    case .graded: return "scored, " + counted
    case .commissioner: return "what the commissioner owes, " + counted
    case .advisory: return "advice, counts nowhere"
    case .gate: return "serves a gate, earns no points"
    case .information, .condition, .hold: return Self.meaning(rule.role).term.lowercased()
    }
  }

  private func points(_ rule: Rule) -> String {
    "\(rule.weight.text) point\(rule.weight == FixedDecimal(1) ? "" : "s")"
  }

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
        action.isEmpty ? "nothing more" : isRepeated ? "as above" : action,
      ]
    }
  }

  /// `partly: 1.8 of 3 points`.
  private func counts(_ mark: Mark, _ rule: Rule) -> String {
    if case .each = mark.when { return "adds \(mark.value.plain), up to 1 in all" }
    if let end = mark.toValue { return "a mark from \(mark.value.plain) to \(end.plain), in a straight line" }
    let standing = mark.value == .one ? "in place" : mark.value.isZero ? "not in place" : "partly"
    guard rule.role == .graded || rule.role == .commissioner, earnsPoints(rule) else {
      return mark.value.isZero || mark.value == .one ? standing : "\(standing): a mark of \(mark.value.plain)"
    }
    return "\(standing): \((mark.value * rule.weight.fraction).plain) of \(points(rule))"
  }
}
