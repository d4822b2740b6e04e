internal import ReadinessModel
internal import ReadinessWords

/// Every formula that differs from one in one small thing.
struct FormulaChanges {
  struct Variant: Sendable {
    var words: String
    var formula: Formula
  }

  let ruleSet: RuleSet

  /// How far a threshold moves where answers are not whole: a hundredth.
  static let step = FixedDecimal.scale / 100

  func variants(of formula: Formula) -> [Variant] {
    switch formula {
    case .all(let parts):
      return group(formula, parts, swapped: .any(parts), "all -> any") { .all($0) }
    case .any(let parts):
      return group(formula, parts, swapped: .all(parts), "any -> all") { .any($0) }
    case .atLeast(let count, let parts):
      let counts = [count - 1, count + 1].filter { $0 >= 1 && $0 <= parts.count }
      return counts.map { Variant(words: "at-least \(count) -> \($0)", formula: .atLeast($0, parts)) }
        + inner(parts) { .atLeast(count, $0) }
    case .statement(let index, let said):
      return variants(of: said).map { Variant(words: $0.words, formula: .statement(index, $0.formula)) }
    case .not(let part):
      return [Variant(words: "without not", formula: part)]
        + variants(of: part).map { Variant(words: $0.words, formula: .not($0.formula)) }
    case .fact, .compare, .answered, .open, .blank, .applies, .score, .reached, .kind, .answersGiven:
      let text = FormulaWords(ruleSet, .id)
      return leaves(formula).map { Variant(words: "\(text.sentence(formula)) -> \(text.sentence($0))", formula: $0) }
    }
  }

  private func group(
    _ formula: Formula, _ parts: [Formula], swapped: Formula, _ words: String, _ make: ([Formula]) -> Formula
  ) -> [Variant] {
    let text = FormulaWords(ruleSet, .id)
    var variants: [Variant] = []
    if parts.count > 1 {
      variants.append(Variant(words: "\(words) in \(text.sentence(formula))", formula: swapped))
      for index in parts.indices {
        var rest = parts
        rest.remove(at: index)
        variants.append(Variant(words: "without \(text.sentence(parts[index]))", formula: make(rest)))
      }
    }
    return variants + inner(parts, make)
  }

  private func inner(_ parts: [Formula], _ make: ([Formula]) -> Formula) -> [Variant] {
    parts.indices.flatMap { index in
      variants(of: parts[index]).map { variant in
        var changed = parts
        changed[index] = variant.formula
        return Variant(words: variant.words, formula: make(changed))
      }
    }
  }

  private func leaves(_ formula: Formula) -> [Formula] {
    switch formula {
    case .fact(let question, let test):
      return tests(test, ruleSet.questions[question]).map { .fact(question, $0) }
    case .compare(let left, let comparison, let right):
      return Self.neighbours(of: comparison).map { .compare(left, $0, right) }
    case .answered(let question): return [.open(question)]
    case .open(let question): return [.blank(question), .answered(question)]
    case .blank(let question): return [.open(question)]
    case .applies(let question): return [.answered(question)]
    case .score(let section, let comparison, let share):
      let hundredth = FixedDecimal(millionths: 10_000).fraction
      let moved = [share + hundredth, share - hundredth].map { Formula.score(section: section, comparison, $0) }
      return moved + Self.neighbours(of: comparison).map { .score(section: section, $0, share) }
    case .reached(let step):
      return [step - 1, step + 1].filter { ruleSet.steps.indices.contains($0) }.map { .reached(step: $0) }
    case .kind(let kinds):
      return ruleSet.kinds.indices.map { .kind(kinds.symmetricDifference(KindSet(kind: $0))) }
    case .answersGiven(let section):
      return [section - 1, section + 1].filter { ruleSet.sections.indices.contains($0) }
        .map { .answersGiven(section: $0) }
    case .all, .any, .not, .atLeast, .statement: return []
    }
  }

  private func tests(_ test: FactTest, _ question: Question) -> [FactTest] {
    switch test {
    case .choices(let bits): question.choices.indices.map { .choices(bits ^ (1 << UInt64($0))) }
    case .number(let range): ranges(range, question).map { .number($0) }
    case .date(let date): Self.neighbours(of: date).map { .date($0) }
    }
  }

  private func ranges(_ range: NumberRange, _ question: Question) -> [NumberRange] {
    let isWhole = question.type.isCounted
    let step = isWhole ? FixedDecimal.scale : Self.step
    var result: [NumberRange] = []
    for difference in [step, -step] {
      if let lower = range.lower {
        var changed = range
        changed.lower = FixedDecimal(millionths: lower.millionths + difference)
        result.append(changed)
      }
      if let upper = range.upper {
        var changed = range
        changed.upper = FixedDecimal(millionths: upper.millionths + difference)
        result.append(changed)
      }
    }
    if isWhole { return result }
    if range.lower != nil {
      var changed = range
      changed.lowerIsOpen.toggle()
      result.append(changed)
    }
    if range.upper != nil {
      var changed = range
      changed.upperIsOpen.toggle()
      result.append(changed)
    }
    return result
  }

  static func neighbours(of test: DateTest) -> [DateTest] {
    switch test {
    case .ageAtMost(let months): [.ageAtMost(months: months + 1), .ageAtMost(months: max(months - 1, 0))]
    case .within(let months): [.within(months: months + 1), .within(months: max(months - 1, 0))]
    case .past: [.before]
    case .before: [.past]
    case .after: [.before]
    }
  }

  private static func neighbours(of comparison: Comparison) -> [Comparison] {
    switch comparison {
    case .moreThan: [.atLeast]
    case .atLeast: [.moreThan]
    case .lessThan: [.atMost]
    case .atMost: [.lessThan]
    case .equalTo: [.atLeast, .atMost]
    }
  }
}
