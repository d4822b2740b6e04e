internal import ReadinessModel
internal import ReadinessWords

/// Changes of questions and derived values.
extension MutationList {
  mutating func addQuestion(_ index: Int) {
    let question = ruleSet.questions[index]
    let subject = Subject.question(index)
    addKinds(subject, question.kinds) { ruleSet, kinds in
      let former = ruleSet.questions[index].kinds
      ruleSet.questions[index].kinds = kinds
      for rule in ruleSet.rules.indices where ruleSet.rules[rule].question == index {
        if ruleSet.rules[rule].kinds == former { ruleSet.rules[rule].kinds = kinds }
      }
    }
    if let formula = question.appliesWhen {
      add(subject, "applies always") { $0.questions[index].appliesWhen = nil }
      addFormula(subject, "applies when ", formula) { $0.questions[index].appliesWhen = $1 }
    }
    if let derivation = question.derivation { return addDerivation(index, derivation) }
    add(subject, question.inShortForm ? "not in the short form" : "in the short form") {
      $0.questions[index].inShortForm.toggle()
    }
    add(subject, question.notApplicable == nil ? "may be claimed not applicable" : "may not be claimed not applicable")
    {
      $0.questions[index].notApplicable = question.notApplicable == nil ? "any ground" : nil
    }
    addLimits(index, question)
    if let months = question.evidenceMonths {
      for other in [months + 1, months - 1] where other > 0 {
        add(subject, "evidence good for \(months) -> \(other) months") { $0.questions[index].evidenceMonths = other }
      }
    }
  }

  /// Limits that the rule set itself sets; those of the type are not its own.
  private mutating func addLimits(_ index: Int, _ question: Question) {
    let subject = Subject.question(index)
    if question.type == .date {
      add(subject, question.mayBeFuture ? "not in the future" : "may lie in the future") {
        $0.questions[index].mayBeFuture.toggle()
      }
    }
    guard question.type.isNumeric else { return }
    let usual = question.type.traits
    let step = question.type.isWhole ? FixedDecimal.scale : FormulaChanges.step
    for difference in [step, -step] {
      let least = FixedDecimal(millionths: question.least.millionths + difference)
      let most = FixedDecimal(millionths: question.most.millionths + difference)
      if question.least != usual.least {
        add(subject, "least \(question.least.text) -> \(least.text)") { $0.questions[index].least = least }
      }
      if question.most != usual.most {
        add(subject, "most \(question.most.text) -> \(most.text)") { $0.questions[index].most = most }
      }
    }
  }

  private mutating func addDerivation(_ index: Int, _ derivation: Derivation) {
    let subject = Subject.question(index)
    func put(_ derivation: Derivation) -> @Sendable (inout RuleSet) -> Void {
      { $0.questions[index].derivation = derivation }
    }
    switch derivation {
    case .quotient(let above, let below): add(subject, "the other way round", put(.quotient(of: below, by: above)))
    case .sum(let parts):
      for (number, part) in parts.enumerated() {
        var rest = parts
        rest.remove(at: number)
        add(subject, "without \(ruleSet.questions[part].id)", put(.sum(rest)))
      }
    case .difference(let of, let less): add(subject, "the other way round", put(.difference(of: less, less: of)))
    case .product(let parts):
      for (number, part) in parts.enumerated() {
        var rest = parts
        rest.remove(at: number)
        add(subject, "without \(ruleSet.questions[part].id)", put(.product(rest)))
      }
    case .constant(let value):
      for difference in [FixedDecimal.scale, -FixedDecimal.scale] {
        let moved = FixedDecimal(millionths: value.millionths + difference)
        add(subject, "constant \(value.text) -> \(moved.text)", put(.constant(moved)))
      }
    case .count(let formulas): addFormulas(index, formulas) { .count($0) }
    case .share(let formulas): addFormulas(index, formulas) { .share($0) }
    case .age(let question, let unit):
      for other in AgeUnit.allCases where other != unit {
        add(subject, "in \(unit.rawValue) -> \(other.rawValue)", put(.age(of: question, in: other)))
      }
    case .practices(let figure, let least, let most):
      for other in PracticeFigure.allCases where other != figure {
        add(
          subject, "\(figure.rawValue) -> \(other.rawValue) of practices",
          put(.practices(other, atLeast: least, atMost: most)))
      }
      for difference: Int64 in [1, -1] {
        let change = difference * FixedDecimal.scale
        if let least {
          let moved = FixedDecimal(millionths: least.millionths + change)
          add(subject, "at-least \(least.text) -> \(moved.text)", put(.practices(figure, atLeast: moved, atMost: most)))
        }
        if let most {
          let moved = FixedDecimal(millionths: most.millionths + change)
          add(subject, "at-most \(most.text) -> \(moved.text)", put(.practices(figure, atLeast: least, atMost: moved)))
        }
      }
    }
  }

  private mutating func addFormulas(
    _ index: Int, _ formulas: [Formula], _ make: @escaping @Sendable ([Formula]) -> Derivation
  ) {
    for (number, formula) in formulas.enumerated() {
      var rest = formulas
      rest.remove(at: number)
      let others = rest
      add(.question(index), "without \(words.sentence(formula))") { $0.questions[index].derivation = make(others) }
      addFormula(.question(index), "", formula) {
        var changed = formulas
        changed[number] = $1
        $0.questions[index].derivation = make(changed)
      }
    }
  }
}
