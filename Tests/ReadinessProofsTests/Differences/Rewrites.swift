import ReadinessModel

/// Says the same as a rule set in other words: parts in another order, double negations, named conditions in place of what
/// they say, ranges in two pieces, weights that are all so many times as large.
struct Rewrites {
  var dice: Dice

  mutating func rewritten(_ ruleSet: RuleSet) -> RuleSet {
    var result = ruleSet
    for index in result.gates.indices { rewrite(&result.gates[index].formula, &result.statements, ruleSet) }
    for index in result.conditions.indices { rewrite(&result.conditions[index].formula, &result.statements, ruleSet) }
    for index in result.holds.indices { rewrite(&result.holds[index].formula, &result.statements, ruleSet) }
    for index in result.consistency.indices {
      guard case .clash(var given, var clash) = result.consistency[index].test else { continue }
      if var formula = given {
        rewrite(&formula, &result.statements, ruleSet)
        given = formula
      }
      rewrite(&clash, &result.statements, ruleSet)
      result.consistency[index].test = .clash(given: given, clash: clash)
    }
    for index in result.questions.indices {
      if var formula = result.questions[index].appliesWhen {
        rewrite(&formula, &result.statements, ruleSet)
        result.questions[index].appliesWhen = formula
      }
    }
    for index in result.rules.indices { rewrite(&result.rules[index], ruleSet) }
    for section in result.sections.indices where dice.roll(3) == 0 {
      scale(by: Int64(2 + dice.roll(3)), section, &result)
    }
    for section in result.sections.indices where dice.roll(2) == 0 { shuffle(&result.sections[section].root) }
    return result
  }

  private mutating func shuffle(_ group: inout Group) {
    group.children = dice.shuffled(group.children)
    for index in group.children.indices {
      guard case .group(var inner) = group.children[index] else { continue }
      shuffle(&inner)
      group.children[index] = .group(inner)
    }
  }

  // MARK: Formulas

  private mutating func rewrite(_ formula: inout Formula, _ statements: inout [Statement], _ ruleSet: RuleSet) {
    if dice.roll(3) == 0 { return }
    formula = rewritten(formula, &statements, ruleSet)
  }

  private mutating func rewritten(_ given: Formula, _ statements: inout [Statement], _ ruleSet: RuleSet) -> Formula {
    var formula = given.with(parts: given.parts.map { rewritten($0, &statements, ruleSet) })
    switch formula {
    case .all(let parts):
      let shuffled = dice.shuffled(parts)
      switch dice.roll(5) {
      case 0: formula = .atLeast(parts.count, shuffled)
      case 1: formula = .not(.any(shuffled.map { .not($0) }))
      case 2 where parts.count > 2: formula = .all([shuffled[0], .all(Array(shuffled[1...]))])
      default: formula = .all(shuffled)
      }
    case .any(let parts):
      let shuffled = dice.shuffled(parts)
      switch dice.roll(4) {
      case 0: formula = .atLeast(1, shuffled)
      case 1: formula = .not(.all(shuffled.map { .not($0) }))
      default: formula = .any(shuffled + (dice.roll(3) == 0 ? [shuffled[0]] : []))
      }
    case .atLeast(let count, let parts): formula = .atLeast(count, dice.shuffled(parts))
    case .fact(let question, .choices(let bits)):
      let chosen = ruleSet.questions[question].choices(in: bits)
      if chosen.count > 1, dice.roll(2) == 0 {
        formula = .any(dice.shuffled(chosen).map { .fact(question, .choices(1 << UInt64($0))) })
      }
    case .fact(let question, .number(let range)):
      if range.lower != nil, range.upper != nil {
        var (one, other) = (range, range)
        (one.upper, other.lower) = (nil, nil)
        formula = .all([.fact(question, .number(other)), .fact(question, .number(one))])
      }
    case .compare(let left, .moreThan, let right): formula = .compare(right, .lessThan, left)
    case .compare(let left, .atMost, let right): formula = .compare(right, .atLeast, left)
    case .not, .fact, .compare, .answered, .open, .blank, .applies, .score, .reached, .kind, .answersGiven, .statement:
      break
    }
    switch dice.roll(8) {
    case 0: return .not(.not(formula))
    case 1:
      statements.append(Statement(id: "named-\(statements.count)", title: "it is so"))
      return .statement(statements.count - 1, formula)
    default: return formula
    }
  }

  // MARK: Marks and weights

  private mutating func rewrite(_ rule: inout Rule, _ ruleSet: RuleSet) {
    guard let question = rule.question, dice.roll(3) == 0 else { return }
    var marks: [Mark] = []
    for mark in rule.marks {
      switch mark.when {
      case .choices(let bits) where ruleSet.questions[question].choices(in: bits).count > 1:
        for choice in ruleSet.questions[question].choices(in: bits) {
          var piece = mark
          piece.when = .choices(1 << UInt64(choice))
          marks.append(piece)
        }
      case .number(let range):
        guard mark.toValue == nil, ruleSet.questions[question].type == .wholeNumber, let lower = range.lower,
          let upper = range.upper, lower < upper
        else {
          marks.append(mark)
          continue
        }
        var (below, above) = (mark, mark)
        below.when = .number(NumberRange(lower: lower, upper: lower))
        above.when = .number(NumberRange(lower: lower, lowerIsOpen: true, upper: upper))
        marks += [below, above]
      case .choices, .each, .date, .formula, .otherwise: marks.append(mark)
      }
    }
    rule.marks = marks
  }

  private func scale(by factor: Int64, _ section: Int, _ ruleSet: inout RuleSet) {
    for index in ruleSet.rules.indices where ruleSet.rules[index].section == section {
      ruleSet.rules[index].weight = FixedDecimal(millionths: ruleSet.rules[index].weight.millionths * factor)
    }
    scale(by: factor, &ruleSet.sections[section].root)
  }

  private func scale(by factor: Int64, _ group: inout Group) {
    group.weight = FixedDecimal(millionths: group.weight.millionths * factor)
    for index in group.children.indices {
      guard case .group(var inner) = group.children[index] else { continue }
      scale(by: factor, &inner)
      group.children[index] = .group(inner)
    }
  }
}
