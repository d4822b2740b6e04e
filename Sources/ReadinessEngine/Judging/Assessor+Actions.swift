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

  /// Rules with something to do: most points first, ties in catalogue order.
  private func listRules(_ assessment: inout Assessment, _ allSteps: Bool) {
    let isCommissioner = kinds[assessment.facts.kind].isCommissioner
    // By how many points are to be had: where its rules begin in the list. One more, as counts come first.
    var starts = [Int](repeating: 0, count: pieces.ranks + 1)
    let rules = rules.span
    var found: [Int] = []
    found.reserveCapacity(rules.count)
    for index in rules.indices {
      guard let mark = assessment.rules[index].mark, !pieces.actions[mark].isEmpty else { continue }
      guard isSought(rules[index].section, assessment, allSteps) else { continue }
      switch rules[index].role {
      case .commissioner where !isCommissioner:
        assessment.commissionerActions.append(NextAction(subject: .rule(index)))
      case .graded, .commissioner, .advisory:
        found.append(index)
        starts[rank(index, mark, assessment) + 1] += 1
      case .gate, .information, .condition, .hold: break
      }
    }
    for rank in 1..<starts.count { starts[rank] += starts[rank - 1] }
    var inOrder = [Int](repeating: 0, count: found.count)
    for rule in found {
      guard let mark = assessment.rules[rule].mark else { continue }
      let rank = rank(rule, mark, assessment)
      inOrder[starts[rank]] = rule
      starts[rank] += 1
    }
    for rule in inOrder {
      guard let mark = assessment.rules[rule].mark else { continue }
      let points = assessment.rules[rule].isCounted ? pieces.missing[mark] : .zero
      assessment.actions.append(NextAction(subject: .rule(rule), points: points))
    }
  }

  /// The place of what is to be had at a mark among all that can be had anywhere, from the most down to nothing.
  @inline(__always)
  private func rank(_ rule: Int, _ mark: Int, _ assessment: borrowing Assessment) -> Int {
    assessment.rules[rule].isCounted ? Int(pieces.ranking[mark]) : pieces.ranks - 1
  }
}
