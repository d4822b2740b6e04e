import ReadinessModel

/// Summaries: sections that are made of the scores of others.
extension CompiledRuleSet {
  mutating func compileSummaries(_ ruleSet: RuleSet) {
    for (index, section) in ruleSet.sections.enumerated() where section.isSummary {
      for part in section.summary {
        let group = part.group.isEmpty ? -1 : self.group(part.group, below: sections[part.section].root)
        sections[index].parts.append(CompiledPart(section: part.section, group: group, weight: part.weight.fraction))
      }
      sections[index].isFlat = false
    }
    // The loader has proved that no summary is made of itself, so each pass settles at least one.
    var isSettled = sections.map { $0.parts.isEmpty }
    for _ in sections.indices {
      for index in sections.indices
      where !isSettled[index] && sections[index].parts.allSatisfy({ isSettled[$0.section] }) {
        isSettled[index] = true
        summaries.append(index)
        for part in sections[index].parts { sections[index].kinds.formUnion(sections[part.section].kinds) }
      }
    }
  }

  private func group(_ id: String, below root: Int) -> Int {
    if pool[groups[root].quotedID].elementsEqual("\"\(id)\"".utf8) { return root }
    for child in groups[root].children where child < 0 {
      let found = group(id, below: ~child)
      if found >= 0 { return found }
    }
    return -1
  }

  /// The lowest and the highest value that the mark of a rule can have.
  func setBounds(of rule: inout CompiledRule) {
    if rule.marks.isEmpty { return }
    if marks[rule.marks.lowerBound].test == .each { return setBoundsOfEach(&rule) }
    rule.low = .one
    for index in rule.marks {
      for value in [marks[index].value, marks[index].toValue ?? marks[index].value] {
        if value < rule.low { rule.low = value }
        if rule.high < value { rule.high = value }
      }
    }
  }

  /// At least one choice is chosen, perhaps one that adds nothing.
  private func setBoundsOfEach(_ rule: inout CompiledRule) {
    let count = questions[rule.question].choices.count
    rule.low = .one
    for choice in 0..<count {
      var value = Fraction.zero
      for index in rule.marks where marks[index].node.low >> Int64(choice) & 1 == 1 { value = marks[index].value }
      if value < rule.low { rule.low = value }
      rule.high += value
    }
    if .one < rule.high { rule.high = .one }
  }
}
