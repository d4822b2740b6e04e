internal import ReadinessModel

/// Rules: what they make of answers.
extension DifferenceFinder {
  var rules: [Match] { Self.rules(pair) }

  static func rules(_ pair: JointRuleSets) -> [Match] {
    Match.all(
      old: pair.given.old.rules.map(\.id), new: pair.given.new.rules.map(\.id), was: pair.given.new.rules.map(\.was))
  }

  func ruleQuestion(_ old: Int, _ new: Int) -> Question {
    let engines = search.engines
    let evaluators = search.evaluators
    var facts = PairFacts(pair)
    let direct = Sides(old: add(old, .old, &facts), new: add(new, .new, &facts))
    var question = Question(
      facts: facts,
      kinds: pair.sharedKinds.filter {
        text(rule: old, .old, formsByKind[$0]) != text(rule: new, .new, formsByKind[$0])
      },
      outlook: { body in
        let before = evaluators.old.outcomes(of: old, direct: direct.old, body.old)
        let after = evaluators.new.outcomes(of: new, direct: direct.new, body.new)
        guard let before, let after else { return Outlook(possible: true, certain: false) }
        return Outlook(possible: before.count > 1 || before != after, certain: before.isDisjoint(with: after))
      },
      differs: { RuleOutcome(old, $0.old, engines.old) != RuleOutcome(new, $0.new, engines.new) },
      outcome: { RuleOutcome($1 == .old ? old : new, $0, engines[$1]).text })
    let both = [pair.joint.old.rules[old], pair.joint.new.rules[new]]
    // Between two ends of a line there is more than what cuts tell apart.
    question.isRough = both.contains { $0.marks.contains { $0.toValue != nil } }
    question.isStraight = true
    return question
  }

  /// Adds what a rule rests on; gives the facts that it names itself.
  private func add(_ index: Int, _ side: Side, _ facts: inout PairFacts) -> Set<Int> {
    let rule = pair.joint[side].rules[index]
    var own = FactsBehind(pair.joint[side])
    if let question = rule.question { facts.add(fact: question, side) }
    for formula in rule.formulas {
      own.add(formula)
      facts.add(formula, side)
    }
    return own.direct
  }

  /// What a rule makes of answers, its weight aside.
  func text(rule index: Int, _ side: Side, _ forms: NormalForms) -> String {
    let rule = pair.joint[side].rules[index]
    var text = "\(rule.role.rawValue) \(forms.text(rule.kinds)) "
    text += rule.question.map { forms.fact($0, side) } ?? "formulas"
    text += rule.openCountsAs.map { " open \($0.plain)" } ?? ""
    return text + " " + marks(of: rule, side, forms).joined(separator: "; ")
  }

  /// In order; where a question has one answer and each mark its own, order and pieces leave no trace.
  private func marks(of rule: Rule, _ side: Side, _ forms: NormalForms) -> [String] {
    var choices: [String: UInt64] = [:]
    var texts: [String] = []
    var isPlain = rule.question.map { pair.joint[side].questions[$0].type.isSingleChoice } ?? false
    for mark in rule.marks {
      if case .choices(let bits) = mark.when, mark.also == nil {
        choices[mark.value.plain, default: 0] |= bits
      } else {
        isPlain = false
      }
      texts.append(text(mark, side, forms))
    }
    return isPlain ? choices.map { "\($0.key) for \($0.value)" }.sorted() : texts
  }

  private func text(_ mark: Mark, _ side: Side, _ forms: NormalForms) -> String {
    let value = mark.value.plain + (mark.toValue.map { "…\($0.plain)" } ?? "")
    let also = mark.also.map { " also " + forms.text($0, side) } ?? ""
    let when =
      switch mark.when {
      case .choices(let bits): "is \(bits)"
      case .each(let bits): "each \(bits)"
      case .number(let range): "in " + NormalForm.range("", range, false).text
      case .date(let test): "\(test)"
      case .formula(let formula): "when " + forms.text(formula, side)
      case .otherwise: "otherwise"
      }
    return "\(value) \(when)\(also)"
  }
}
