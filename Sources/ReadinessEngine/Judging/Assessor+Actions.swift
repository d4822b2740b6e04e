public import ReadinessModel

/// What is still to be asked, and what to do next.
extension Assessor {
  /// Those of what is sought, and those on which an open gate of a sought step or a hold hangs, wherever they stand.
  func listOpenQuestions(_ assessment: inout Assessment, _ allSteps: Bool) {
    assessment.openQuestions.removeAll(keepingCapacity: true)
    let needed = questionsNeeded(assessment)
    for index in questionCores.indices where assessment.facts.states[index].isOpen {
      let core = questionCores[index]
      if core.isDerived { continue }
      if isSought(Int(core.section), assessment, allSteps) || !needed.isEmpty && needed[index] {
        assessment.openQuestions.append(index)
      }
    }
  }

  /// By question: whether an open gate of a sought step or a hold hangs on it; empty where none does.
  private func questionsNeeded(_ assessment: borrowing Assessment) -> [Bool] {
    var needed: [Bool] = []
    for step in steps.indices {
      switch assessment.steps[step].state {
      case .notApplicable, .reached, .notSought: continue
      case .workingTowards, .notBegun, .cannotTell, .nothingKnown:
        for gate in steps[step].gates where assessment.gates[gate].isOpen {
          addUndecided(gates[gate].root, assessment, into: &needed)
        }
      }
    }
    for hold in holds.indices where assessment.holds[hold] == .unknown {
      addUndecided(holds[hold].root, assessment, into: &needed)
    }
    return needed
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
  @inline(__always)
  private func isSought(_ section: Int, _ assessment: borrowing Assessment, _ allSteps: Bool) -> Bool {
    guard sections[section].step >= 0 else { return true }
    switch assessment.steps[sections[section].step].state {
    case .notApplicable: return false
    case .notSought: return allSteps
    case .reached, .workingTowards, .notBegun, .cannotTell, .nothingKnown: return true
    }
  }

  /// The points that an action brings: weight times what is missing from the mark; 0 where none hang on it.
  public func points(of action: NextAction) -> Fraction { action.mark.map { pieces.missing[$0] } ?? .zero }

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
    for gate in steps[step].gates where assessment.gates[gate].isOpen {
      var needed: [Bool] = []
      addUndecided(gates[gate].root, assessment, into: &needed)
      for question in needed.indices where needed[question] && !asked.contains(question) {
        asked.append(question)
        assessment.actions.append(NextAction(subject: .question(question, gate: gate)))
      }
    }
  }

  /// Rules with something to do for this body: most points first, ties in catalogue order; then those that bring none.
  private func listRules(_ assessment: inout Assessment, _ allSteps: Bool) {
    let isCommissioner = kinds[assessment.facts.kind].isCommissioner
    var hasUncounted = false
    findChances(&assessment)
    for word in assessment.chances.indices {
      var bits = assessment.chances[word]
      while bits != 0 {
        let chance = pieces.chances[word &* 64 &+ bits.trailingZeroBitCount]
        bits &= bits &- 1
        let rule = Int(chance.rule)
        if !assessment.rules[rule].isCounted {
          hasUncounted = true
        } else if concerns(rule, assessment, allSteps) {
          assessment.actions.append(NextAction(subject: .rule(rule), mark: Int(chance.mark)))
        }
      }
    }
    if hasUncounted { listUncounted(&assessment, allSteps) }
    if isCommissioner { return }
    for rule in pieces.commissionerRules where hasAction(rule, assessment, allSteps) {
      assessment.commissionerActions.append(NextAction(subject: .rule(rule)))
    }
  }

  /// Sets the bit of each rule's mark: going by rules and not by chances, nothing is to be guessed.
  private func findChances(_ assessment: inout Assessment) {
    var chances: [UInt64] = []
    swap(&chances, &assessment.chances)
    let words = pieces.chances.count / 64 + 1
    if chances.count != words { chances = [UInt64](repeating: 0, count: words) }
    set(&chances, assessment.rules.span)
    swap(&chances, &assessment.chances)
  }

  private func set(_ chances: inout [UInt64], _ results: Span<RuleResult>) {
    let ranks = pieces.ranks.span
    var bits = chances.mutableSpan
    for word in bits.indices { bits[word] = 0 }
    for rule in results.indices {
      let rank = Int(ranks[Int(results[rule].markIndex) &+ 1])
      bits[rank &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: rank)
    }
    // All that have nothing to do share the rank behind the last.
    bits[bits.count - 1] &= ~(1 &<< UInt64(truncatingIfNeeded: pieces.chances.count))
  }

  private func listUncounted(_ assessment: inout Assessment, _ allSteps: Bool) {
    for rule in ruleCores.indices
    where !assessment.rules[rule].isCounted && hasAction(rule, assessment, allSteps)
      && concerns(rule, assessment, allSteps)
    {
      assessment.actions.append(NextAction(subject: .rule(rule)))
    }
  }

  /// Whether there is something to do about a rule now.
  @inline(__always)
  private func hasAction(_ rule: Int, _ assessment: borrowing Assessment, _ allSteps: Bool) -> Bool {
    guard let mark = assessment.rules[rule].mark, !pieces.actions[mark].isEmpty else { return false }
    return isSought(Int(ruleCores[rule].section), assessment, allSteps)
  }

  /// Whether a rule is for this body to act on, and about something it seeks.
  @inline(__always)
  private func concerns(_ rule: Int, _ assessment: borrowing Assessment, _ allSteps: Bool) -> Bool {
    switch ruleCores[rule].role {
    case .commissioner where !kinds[assessment.facts.kind].isCommissioner: return false
    case .graded, .commissioner, .advisory: return isSought(Int(ruleCores[rule].section), assessment, allSteps)
    case .gate, .information, .condition, .hold: return false
    }
  }
}

extension GateOutcome {
  /// Whether an answer is still to come.
  fileprivate var isOpen: Bool { self == .unknown || self == .contradictory }
}
