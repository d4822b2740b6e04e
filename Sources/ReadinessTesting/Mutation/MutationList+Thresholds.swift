internal import ReadinessModel

/// Changes of the thresholds between marks of numbers.
extension MutationList {
  /// One end of a mark's range.
  private struct End {
    var mark: Int
    var isLower: Bool
    var value: FixedDecimal
    var isOpen: Bool
  }

  mutating func addThresholds(_ index: Int) {
    let rule = ruleSet.rules[index]
    guard let question = rule.question.map({ ruleSet.questions[$0] }) else { return }
    // Several choices are counted, so their numbers are whole.
    let isWhole = question.type.isCounted
    let step = isWhole ? FixedDecimal.scale : FormulaChanges.step
    let ends = ends(of: rule)
    var paired: Set<Int> = []
    for (number, lower) in ends.enumerated() where lower.isLower {
      var threshold = [lower]
      if let other = ends.indices.first(where: { meets(lower, ends[$0], isWhole) }) {
        threshold.append(ends[other])
        paired.formUnion([number, other])
      }
      addMoves(index, threshold, by: step, question, canFlip: !isWhole)
    }
    for (number, end) in ends.enumerated() where !end.isLower && !paired.contains(number) {
      addMoves(index, [end], by: step, question, canFlip: !isWhole)
    }
  }

  private func ends(of rule: Rule) -> [End] {
    var ends: [End] = []
    for (mark, content) in rule.marks.enumerated() {
      guard case .number(let range) = content.when else { continue }
      if let lower = range.lower {
        ends.append(End(mark: mark, isLower: true, value: lower, isOpen: range.lowerIsOpen))
      }
      if let upper = range.upper {
        ends.append(End(mark: mark, isLower: false, value: upper, isOpen: range.upperIsOpen))
      }
    }
    return ends
  }

  /// Whether one range begins where the other ends.
  private func meets(_ lower: End, _ upper: End, _ isWhole: Bool) -> Bool {
    if upper.isLower || upper.mark == lower.mark { return false }
    if upper.value == lower.value { return upper.isOpen != lower.isOpen }
    return isWhole && !upper.isOpen && !lower.isOpen
      && upper.value.millionths + FixedDecimal.scale == lower.value.millionths
  }

  /// Moves a threshold up and down, and across the answer that lies on it.
  private mutating func addMoves(
    _ index: Int, _ ends: [End], by step: Int64, _ question: Question, canFlip: Bool
  ) {
    let words = ends.map { "\($0.isLower ? "from" : "to") \($0.value.text)" }.joined(separator: " and ")
    for difference in [step, -step] {
      // An end at the limit of all answers has nothing beyond it.
      if ends.count == 1, isOutward(ends[0], difference, question) { continue }
      let shown = FixedDecimal(millionths: ends[0].value.millionths + difference).text
      add(.rule(index), "marks \(words) -> \(shown)") { ruleSet in
        for end in ends {
          Self.change(&ruleSet.rules[index].marks[end.mark].when) { range in
            let value = FixedDecimal(millionths: end.value.millionths + difference)
            if end.isLower { range.lower = value } else { range.upper = value }
          }
        }
      }
    }
    if !canFlip { return }
    if ends.count == 1, ends[0].isOpen { return }
    add(.rule(index), "marks \(words) -> \(ends[0].isOpen ? "included" : "left out")") { ruleSet in
      for end in ends {
        Self.change(&ruleSet.rules[index].marks[end.mark].when) { range in
          if end.isLower { range.lowerIsOpen.toggle() } else { range.upperIsOpen.toggle() }
        }
      }
    }
  }

  private func isOutward(_ end: End, _ difference: Int64, _ question: Question) -> Bool {
    end.isLower ? difference < 0 && end.value <= question.least : difference > 0 && end.value >= question.most
  }

  private static func change(_ test: inout MarkTest, _ body: (inout NumberRange) -> Void) {
    guard case .number(var range) = test else { return }
    body(&range)
    test = .number(range)
  }
}
