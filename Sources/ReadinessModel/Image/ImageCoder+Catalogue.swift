/// The parts of a catalogue: groups, questions, rules and what stands beside them.
extension ImageCoder {
  mutating func code(_ saying: inout Saying) {
    code(&saying.state)
    code(&saying.text)
  }

  mutating func code(_ action: inout Action) {
    code(&action.text)
    code(&action.owners)
    code(&action.with)
    code(&action.days)
    code(&action.months)
    code(&action.after, empty: Action.Need(question: 0, test: .date(.past))) { coder, need in
      coder.code(&need.question)
      coder.code(&need.test)
    }
    codeOptional(&action.reaches, empty: .date(.past)) { $0.code(&$1) }
  }

  mutating func code(_ party: inout Party) {
    code(&party.id)
    code(&party.name)
    code(&party.isCommissioner)
    code(&party.isBody)
    code(&party.kinds)
    code(&party.namesByKind, empty: Party.KindName(kind: 0, name: "")) { coder, name in
      coder.code(&name.kind)
      coder.code(&name.name)
    }
  }

  mutating func code(_ citation: inout Citation) {
    code(&citation.claims)
    code(&citation.isInferred)
    code(&citation.reason)
  }

  mutating func code(_ decimal: inout FixedDecimal) { code(&decimal.millionths) }

  mutating func code(_ group: inout Group) {
    code(&group.id)
    code(&group.title)
    code(&group.aggregate)
    code(&group.weight)
    code(&group.isBonus)
    codeOptional(&group.cap, empty: FixedDecimal(0)) { $0.code(&$1) }
    code(&group.questions)
    code(&group.children, empty: .rule(0)) { coder, child in coder.code(&child) }
  }

  private mutating func code(_ child: inout Group.Child) {
    var isGroup = false
    if case .group = child { isGroup = true }
    code(&isGroup)
    if isGroup {
      var group = Group(id: "", title: "", aggregate: .sum, weight: FixedDecimal(0))
      if case .group(let inner) = child { group = inner }
      code(&group)
      child = .group(group)
    } else {
      var rule = 0
      if case .rule(let index) = child { rule = index }
      code(&rule)
      child = .rule(rule)
    }
  }

  mutating func code(_ question: inout Question) {
    code(&question.id)
    code(&question.code)
    code(&question.section)
    code(&question.type)
    code(&question.kinds)
    code(&question.inShortForm)
    code(&question.wording)
    code(&question.help)
    code(&question.evidence)
    code(&question.evidenceMonths)
    code(&question.answeredBy)
    code(&question.unit)
    code(&question.choices, empty: Choice(id: "", label: "")) { coder, choice in
      coder.code(&choice.id)
      coder.code(&choice.label)
    }
    code(&question.least)
    code(&question.most)
    code(&question.mayBeFuture)
    codeOptional(&question.better, empty: .more) { $0.code(&$1) }
    code(&question.merge)
    codeOptional(&question.agreement, empty: Agreement(count: 0, within: FixedDecimal(0))) { coder, agreement in
      coder.code(&agreement.count)
      coder.code(&agreement.within)
    }
    codeOptional(&question.notApplicable, empty: "") { $0.code(&$1) }
    codeOptional(&question.appliesWhen, empty: .all([])) { $0.code(&$1) }
    code(&question.isGiven)
    codeOptional(&question.derivation, empty: .sum([])) { $0.code(&$1) }
  }

  mutating func code(_ rule: inout Rule) {
    code(&rule.id)
    code(&rule.role)
    code(&rule.section)
    code(&rule.question)
    code(&rule.kinds)
    code(&rule.title)
    code(&rule.weight)
    code(&rule.marks, empty: Mark(value: .zero, when: .otherwise)) { coder, mark in
      coder.code(&mark.value)
      coder.code(&mark.toValue)
      coder.code(&mark.when)
      coder.codeOptional(&mark.also, empty: .all([])) { $0.code(&$1) }
      coder.codeOptional(&mark.action, empty: .nothing) { $0.code(&$1) }
    }
    code(&rule.owners)
    code(&rule.was)
    code(&rule.openCountsAs)
    code(&rule.action)
    codeOptional(&rule.findOut, empty: .nothing) { $0.code(&$1) }
    code(&rule.citation)
  }

  mutating func code(_ condition: inout StandingCondition) {
    code(&condition.id)
    code(&condition.kinds)
    code(&condition.title)
    code(&condition.formula)
    code(&condition.text)
    code(&condition.clears)
    code(&condition.action)
    code(&condition.citation)
    code(&condition.comesFirst)
    code(&condition.isReservation)
    code(&condition.actsOn)
    code(&condition.actsOnFirst)
  }

  mutating func code(_ rule: inout ConsistencyRule) {
    code(&rule.id)
    code(&rule.code)
    code(&rule.severity)
    code(&rule.kinds)
    code(&rule.title)
    code(&rule.test)
    code(&rule.text)
    code(&rule.owners)
    code(&rule.citation)
  }

  mutating func code(_ value: inout Int?) { codeOptional(&value, empty: 0) { $0.code(&$1) } }

  public mutating func codeOptional<Value>(
    _ value: inout Value?, empty: Value, _ each: (inout ImageCoder, inout Value) -> Void
  ) {
    var isThere = value != nil
    code(&isThere)
    if !isThere {
      value = nil
      return
    }
    var present = value ?? empty
    each(&self, &present)
    value = present
  }
}
