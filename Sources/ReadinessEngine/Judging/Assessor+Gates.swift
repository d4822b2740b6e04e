import ReadinessModel

/// Gates and steps. A score never moves a step.
extension Assessor {
  func judgeGates(_ profile: Profile, _ assessment: inout Assessment) {
    let kind = KindSet(kind: profile.kind)
    var atTheirWord: Assessment?
    for step in steps {
      for gate in step.gates {
        guard step.kinds.contains(kind) else {
          assessment.gates[gate] = .notApplicable
          continue
        }
        switch formulas.truth(gates[gate].root, assessment) {
        case .isTrue: assessment.gates[gate] = .met
        case .isFalse: assessment.gates[gate] = .notMet
        case .unknown:
          assessment.gates[gate] = openOutcome(gate, profile, assessment, &atTheirWord)
        }
      }
    }
  }

  /// Contradictory where taking contradictory answers at their word would decide the gate, or where nothing else is open.
  private func openOutcome(
    _ gate: Int, _ profile: Profile, _ assessment: borrowing Assessment, _ atTheirWord: inout Assessment?
  ) -> GateOutcome {
    var (isContradictory, isOtherwiseOpen) = (false, false)
    for question in gates[gate].questions where assessment.facts.states[question].isOpen {
      if assessment.facts.states[question] == .contradictory {
        isContradictory = true
      } else {
        isOtherwiseOpen = true
      }
    }
    if isContradictory, !isOtherwiseOpen { return .contradictory }
    // What makes a question apply may be contradictory, too.
    if !isContradictory, !hasWords(assessment) { return .unknown }
    let word = atTheirWord ?? takenAtTheirWord(profile, assessment)
    atTheirWord = word
    return formulas.truth(gates[gate].root, word) == .unknown ? .unknown : .contradictory
  }

  /// Whether some contradictory answer has a word.
  private func hasWords(_ assessment: borrowing Assessment) -> Bool {
    for contradiction in assessment.contradictions where consistency[contradiction.rule].isClashOfError { return true }
    return false
  }

  /// The facts as they would be if contradictory answers counted; a value outside its limits has no word.
  private func takenAtTheirWord(_ profile: Profile, _ assessment: borrowing Assessment) -> Assessment {
    var word = copy assessment
    for index in questions.indices {
      word.facts.states[index] = profile.answers[index].state
      word.facts.uncertain[index] = false
      word.facts.unsettled[index] = false
    }
    settleFacts(profile, &word)
    return word
  }

  func judgeSteps(_ assessment: inout Assessment) {
    for step in steps.indices { judge(step, &assessment) }
    var stillConfirmed = true
    var stillPossible = true
    assessment.confirmed = nil
    assessment.possible = nil
    for step in steps.indices where assessment.steps[step].state != .notApplicable {
      let result = assessment.steps[step]
      if result.state != .reached { stillConfirmed = false }
      if stillConfirmed { assessment.confirmed = step }
      if result.state != .reached, !(result.state == .cannotTell && halfMayBeMet(step, assessment)) {
        stillPossible = false
      }
      if stillPossible { assessment.possible = step }
    }
  }

  private func judge(_ step: Int, _ assessment: inout Assessment) {
    var (met, notMet, contradictory) = (0, 0, 0)
    for gate in steps[step].gates {
      switch assessment.gates[gate] {
      case .met: met += 1
      case .notMet: notMet += 1
      case .contradictory: contradictory += 1
      case .unknown, .notApplicable: break
      }
    }
    let state: StepState
    if !steps[step].kinds.contains(KindSet(kind: assessment.facts.kind)) {
      state = .notApplicable
    } else if met == steps[step].gates.count {
      state = .reached
    } else if assessment.target.map({ $0 < step }) ?? true {
      state = .notSought
    } else if notMet > 0 {
      state = met > 0 ? .workingTowards : .notBegun
    } else {
      state = met + contradictory > 0 ? .cannotTell : .nothingKnown
    }
    assessment.steps[step].state = state
    assessment.steps[step].gatesMet = met
  }

  private func halfMayBeMet(_ step: Int, _ assessment: borrowing Assessment) -> Bool {
    var count = 0
    for gate in steps[step].gates where assessment.gates[gate] == .met || assessment.gates[gate] == .contradictory {
      count += 1
    }
    return count * 2 >= steps[step].gates.count
  }

  func judgeConditions(_ assessment: inout Assessment) {
    let kind = KindSet(kind: assessment.facts.kind)
    for index in conditions.indices {
      let applies = conditions[index].kinds.contains(kind)
      assessment.conditions[index] = applies ? formulas.truth(conditions[index].root, assessment) : .isFalse
    }
    for index in holds.indices {
      assessment.holds[index] =
        holds[index].kinds.contains(kind) ? formulas.truth(holds[index].root, assessment) : .isFalse
    }
  }
}
