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

  /// A rule with something to do, and how much is to be had.
  private struct Candidate {
    var rule: Int
    var mark: Int
    var millionths: Int64
  }

  private func listRules(_ assessment: inout Assessment, _ allSteps: Bool) {
    let isCommissioner = kinds[assessment.facts.kind].isCommissioner
    var candidates: [Candidate] = []
    candidates.reserveCapacity(rules.count)
    for index in rules.indices {
      guard let mark = assessment.rules[index].mark, !pieces.actions[mark].isEmpty,
        isSought(rules[index].section, assessment, allSteps)
      else { continue }
      let isCounted = assessment.rules[index].isCounted
      switch rules[index].role {
      case .commissioner where !isCommissioner:
        let points = isCounted ? pieces.missing[mark] : .zero
        assessment.commissionerActions.append(NextAction(subject: .rule(index), points: points))
      case .graded, .commissioner, .advisory:
        candidates.append(
          Candidate(rule: index, mark: mark, millionths: isCounted ? pieces.missingMillionths[mark] : 0))
      case .gate, .information, .condition, .hold: break
      }
    }
    candidates.sortInPlace { comesFirst($0, $1, assessment) }
    for candidate in candidates {
      let points = assessment.rules[candidate.rule].isCounted ? pieces.missing[candidate.mark] : .zero
      assessment.actions.append(NextAction(subject: .rule(candidate.rule), points: points))
    }
  }

  /// Most points first; ties in catalogue order.
  private func comesFirst(_ left: Candidate, _ right: Candidate, _ assessment: borrowing Assessment) -> Bool {
    if left.millionths != right.millionths { return left.millionths > right.millionths }
    if !pieces.areExact {
      let points = { (candidate: Candidate, isCounted: Bool) in isCounted ? pieces.missing[candidate.mark] : .zero }
      let here = points(left, assessment.rules[left.rule].isCounted)
      let there = points(right, assessment.rules[right.rule].isCounted)
      if here != there { return there < here }
    }
    return left.rule < right.rule
  }
}
