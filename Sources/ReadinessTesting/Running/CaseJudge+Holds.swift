internal import ReadinessEngine
internal import ReadinessModel

extension CaseJudge {
  /// Whether an assessment is as one expectation says.
  func holds(_ expectation: Expectation, _ assessment: borrowing Assessment) -> Bool {
    switch expectation.subject {
    case .rule(let rule): holds(expectation.wanted, rule: rule, assessment)
    case .question(let question): holds(expectation.wanted, question: question, assessment)
    case .section(let section): holds(expectation.wanted, assessment.sections[section])
    case .gate(let gate): expectation.wanted == .outcome(assessment.gates[gate])
    case .step(let step):
      switch expectation.wanted {
      case .stepState(let state): assessment.steps[step].state == state
      case .gatesMet(let count): assessment.steps[step].gatesMet == count
      default: false
      }
    case .condition(let condition): expectation.wanted == .truth(assessment.conditions[condition])
    case .hold(let hold): expectation.wanted == .truth(assessment.holds[hold])
    case .consistency(let rule): holds(expectation.wanted, consistency: rule, assessment)
    case .path:
      switch expectation.wanted {
      case .confirmed(let step): assessment.confirmed == step
      case .possibleStep(let step): assessment.possible == step
      default: false
      }
    case .action(let subject, let ofCommissioner):
      holds(expectation.wanted, subject, lines(ofCommissioner, assessment), assessment)
    case .plan: holds(expectation.wanted, plan(copy assessment))
    }
  }

  /// The route map of the body that was assessed last.
  func plan(_ assessment: Assessment) -> RouteMap { assessor.plan(profile, assessment, .nextStep) }

  private func holds(_ wanted: Wanted, _ map: RouteMap) -> Bool {
    switch wanted {
    case .planState(let state): map.state == state
    case .days(let days): map.days.atMost == days
    case .months(let months): (map.months ?? 0) == months
    case .items(let items): map.items.map(\.question).sorted() == items
    default: false
    }
  }

  private func holds(_ wanted: Wanted, rule: Int, _ assessment: borrowing Assessment) -> Bool {
    switch wanted {
    case .mark(let value): assessor.value(of: rule, assessment) == value
    case .state(let state): state.holds(assessment.rules[rule].state)
    case .weight(let weight): ruleSet.rules[rule].weight == weight
    default: false
    }
  }

  private func holds(_ wanted: Wanted, question: Int, _ assessment: borrowing Assessment) -> Bool {
    switch wanted {
    case .state(let state): state.holds(assessment.facts.states[question])
    case .value(let value): self.value(of: question, assessment) == value
    case .listed(let listed): assessment.openQuestions.contains(question) == listed
    default: false
    }
  }

  /// The number a question is answered with, or a derived value has.
  func value(of question: Int, _ assessment: borrowing Assessment) -> Fraction? {
    guard assessment.facts.states[question] == .answered else { return nil }
    if let derived = assessment.facts.derived[question] { return derived }
    guard ruleSet.questions[question].type.isNumeric else { return nil }
    return FixedDecimal(millionths: assessment.facts.values[question]).fraction
  }

  private func holds(_ wanted: Wanted, _ section: SectionResult) -> Bool {
    switch wanted {
    case .sectionState(let state): section.state == state
    case .percent(let percent): section.state == .scored && section.score?.percent == percent
    case .exact(let exact): section.state == .scored && section.score == exact
    case .low(let low): section.low == low
    case .high(let high): section.high == high
    case .band(let band): section.state == .scored && section.band == band
    case .answeredPercent(let percent): section.answeredShare?.percent == percent
    case .gained(let points): section.gained == points
    case .possible(let points): section.possible == points
    default: false
    }
  }

  private func holds(_ wanted: Wanted, consistency rule: Int, _ assessment: borrowing Assessment) -> Bool {
    let found = assessment.contradictions.first { $0.rule == rule }
    switch wanted {
    case .present(let questions):
      guard let found else { return false }
      return questions.isEmpty || questions.sorted() == found.questions
    case .absent: return found == nil
    case .severity(let severity): return ruleSet.consistency[rule].severity == severity
    default: return false
    }
  }

  private func holds(
    _ wanted: Wanted, _ subject: ActionSubject, _ lines: [NextActions.Line], _ assessment: borrowing Assessment
  ) -> Bool {
    let index = lines.firstIndex { self.subject(of: $0.action) == subject }
    switch wanted {
    case .listed(let listed): return (index != nil) == listed
    case .place(let place): return index == place - 1
    case .reason(let reason): return index.map { lines[$0].place == reason } ?? false
    case .points(let points):
      guard let index else { return false }
      return assessor.points(of: lines[index].action, assessment) == points
    default: return false
    }
  }

  /// What the body could do next, or what the commissioner owes.
  func lines(_ ofCommissioner: Bool, _ assessment: borrowing Assessment) -> [NextActions.Line] {
    if !ofCommissioner { return assessor.nextActions(of: profile, copy assessment).lines }
    return assessment.commissionerActions.map { NextActions.Line(action: $0, place: .rest) }
  }

  func subject(of action: NextAction) -> ActionSubject {
    switch action.subject {
    case .hold(let index): .hold(index)
    case .condition(let index): .condition(index)
    case .gate(let index): .gate(index)
    case .rule(let index): .rule(index)
    case .findOut(let rule): ruleSet.rules[rule].question.map { .question($0) } ?? .rule(rule)
    }
  }
}
