public import ReadinessModel

/// What is still to be asked, and what to do next.
extension Assessor {
  func listOpenQuestions(_ assessment: inout Assessment, _ allSteps: Bool) {
    assessment.openQuestions.removeAll(keepingCapacity: true)
    for index in questions.indices where questions[index].derivation < 0 {
      if assessment.facts.states[index].isOpen, isSought(questions[index].section, assessment, allSteps) {
        assessment.openQuestions.append(index)
      }
    }
  }

  /// In order: holds, conditions, gates of the next sought step that are not met, its open gates as questions, then rules
  /// by points still to be had. Ties stay in catalogue order.
  func listActions(_ assessment: inout Assessment, _ allSteps: Bool) {
    assessment.actions.removeAll(keepingCapacity: true)
    assessment.commissionerActions.removeAll(keepingCapacity: true)
    for index in holds.indices where assessment.holds[index] == .isTrue {
      assessment.actions.append(NextAction(subject: .hold(index)))
    }
    for index in conditions.indices where assessment.conditions[index] == .isTrue {
      assessment.actions.append(NextAction(subject: .condition(index)))
    }
    if let step = nextStep(assessment) { listGates(of: step, &assessment) }
    listRules(&assessment, allSteps)
  }

  /// Whether what is asked in a section concerns this body now.
  private func isSought(_ section: Int, _ assessment: borrowing Assessment, _ allSteps: Bool) -> Bool {
    guard sections[section].step >= 0 else { return true }
    switch assessment.steps[sections[section].step].state {
    case .notApplicable: return false
    case .notSought: return allSteps
    case .reached, .workingTowards, .notBegun, .cannotTell, .nothingKnown: return true
    }
  }

  /// The first applicable step, going up, that is sought and not reached.
  public func nextStep(_ assessment: borrowing Assessment) -> Int? {
    for step in steps.indices {
      switch assessment.steps[step].state {
      case .workingTowards, .notBegun, .cannotTell, .nothingKnown: return step
      case .notSought: return nil
      case .notApplicable, .reached: continue
      }
    }
    return nil
  }

  private func listGates(of step: Int, _ assessment: inout Assessment) {
    for gate in steps[step].gates where assessment.gates[gate] == .notMet {
      assessment.actions.append(NextAction(subject: .gate(gate)))
    }
    var asked: [Int] = []
    for gate in steps[step].gates where assessment.gates[gate] == .unknown || assessment.gates[gate] == .contradictory {
      for question in gates[gate].questions where assessment.facts.states[question].isOpen && !asked.contains(question)
      {
        asked.append(question)
        assessment.actions.append(NextAction(subject: .question(question, gate: gate)))
      }
    }
  }

  private func listRules(_ assessment: inout Assessment, _ allSteps: Bool) {
    let isCommissioner = kinds[assessment.facts.kind].isCommissioner
    let first = assessment.actions.count
    for index in rules.indices {
      guard let mark = assessment.rules[index].mark, marks[mark].value < .one, !marks[mark].quotedAction.isEmpty,
        isSought(rules[index].section, assessment, allSteps)
      else { continue }
      let isCounted = assessment.rules[index].isCounted
      let action = NextAction(subject: .rule(index), points: isCounted ? missingPoints(index, mark) : .zero)
      switch rules[index].role {
      case .commissioner where !isCommissioner: assessment.commissionerActions.append(action)
      case .graded, .commissioner, .advisory: assessment.actions.append(action)
      case .gate, .information, .condition, .hold: break
      }
    }
    sortByPoints(&assessment.actions, from: first)
  }

  private func missingPoints(_ rule: Int, _ mark: Int) -> Fraction {
    let section = sections[rules[rule].section]
    if section.isFlat { return Fraction(rules[rule].units - marks[mark].units, over: section.unit) ?? .zero }
    return FixedDecimal(millionths: rules[rule].weight).fraction * (.one - marks[mark].value)
  }

  /// Largest first; ties stay in catalogue order.
  private func sortByPoints(_ actions: inout [NextAction], from first: Int) {
    guard actions.count - first > 1 else { return }
    var order = Array(first..<actions.count)
    order.sortInPlace { left, right in
      actions[left].points == actions[right].points
        ? left < right : actions[right].points < actions[left].points
    }
    let sorted = order.map { actions[$0] }
    for (offset, action) in sorted.enumerated() { actions[first + offset] = action }
  }
}
