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

  /// By question: whether an open gate of a sought step, a hold or a reservation rests on it; empty where none does.
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
    for index in conditions.indices where conditions[index].isReservation {
      switch assessment.conditions[index] {
      case .isFalse: continue
      case .unknown: addUndecided(conditions[index].root, assessment, into: &needed)
      case .isTrue: addOpen(behind: conditions[index], assessment, into: &needed)
      }
    }
    return needed
  }

  /// The open questions that make a reservation true, since nobody knows.
  private func addOpen(
    behind condition: CompiledCondition, _ assessment: borrowing Assessment, into needed: inout [Bool]
  ) {
    var behind: [Int] = []
    collect(condition.root, wanting: .isTrue, assessment, into: &behind)
    for question in behind where assessment.facts.states[question].isOpen {
      if needed.isEmpty { needed = [Bool](repeating: false, count: questions.count) }
      needed[question] = true
    }
  }

  /// What can be done next, in catalogue order: what clears a hold, and then nothing else; else what holds, conditions and
  /// gates say themselves, then everything that rules say about the present answers.
  ///
  /// A body that seeks nothing gets what concerns safety only. Open questions are no actions.
  func listActions(_ assessment: inout Assessment, _ allSteps: Bool) {
    assessment.actions.removeAll(keepingCapacity: true)
    assessment.commissionerActions.removeAll(keepingCapacity: true)
    findChances(&assessment)
    listCommissionerActions(&assessment)
    var wanted: [Int] = []
    if assessment.holds.contains(.isTrue) {
      for index in holds.indices where assessment.holds[index] == .isTrue {
        if !holds[index].quotedAction.isEmpty { assessment.actions.append(NextAction(subject: .hold(index))) }
        wanted += rulesToAct(on: holds[index], assessment)
      }
      return listRules(&assessment, wanted, beyond: .nothing)
    }
    let seeks = allSteps || seeksAnything(assessment)
    for index in conditions.indices where assessment.conditions[index] == .isTrue {
      if !seeks, !conditions[index].comesFirst { continue }
      if !conditions[index].quotedAction.isEmpty { assessment.actions.append(NextAction(subject: .condition(index))) }
      wanted += rulesToAct(on: conditions[index], assessment)
    }
    if !seeks { return listRules(&assessment, wanted, beyond: .nothing) }
    for step in steps.indices where isSought(step: step, assessment, allSteps) {
      for gate in steps[step].gates where assessment.gates[gate] == .notMet {
        if !gates[gate].quotedAction.isEmpty { assessment.actions.append(NextAction(subject: .gate(gate))) }
        wanted += gates[gate].rules.filter { !questions[rules[$0].question].isGiven }
      }
    }
    listRules(&assessment, wanted, beyond: allSteps ? .everything : .whatIsSought)
  }

  /// Whether a body aims at anything; a commissioner, and whoever is judged by rules without steps, always does.
  public func seeksAnything(_ assessment: borrowing Assessment) -> Bool {
    assessment.target != nil || steps.isEmpty || kinds[assessment.facts.kind].isCommissioner
  }

  /// Of the questions that a condition or hold acts on, those that make it true; all of them where none does by itself.
  public func questionsToAct(onCondition index: Int, _ assessment: Assessment) -> [Int] {
    questionsToAct(on: conditions[index], assessment)
  }

  public func questionsToAct(onHold index: Int, _ assessment: Assessment) -> [Int] {
    questionsToAct(on: holds[index], assessment)
  }

  func questionsToAct(on condition: CompiledCondition, _ assessment: borrowing Assessment) -> [Int] {
    var behind: [Int] = []
    collect(condition.root, wanting: .isTrue, assessment, into: &behind)
    var found = condition.actsOn.filter { behind.contains($0) }
    if found.isEmpty { found = condition.actsOn }
    return condition.actsOnFirst ? Array(found.prefix(1)) : found
  }

  /// Rules with something to do at the present answers of the questions that a condition acts on.
  private func rulesToAct(on condition: CompiledCondition, _ assessment: borrowing Assessment) -> [Int] {
    if condition.actsOn.isEmpty { return [] }
    let acting = questionsToAct(on: condition, assessment)
    return rules.indices.filter { rules[$0].question >= 0 && acting.contains(rules[$0].question) }
  }

  /// Whether what is asked in a section concerns this body now.
  @inline(__always)
  private func isSought(_ section: Int, _ assessment: borrowing Assessment, _ allSteps: Bool) -> Bool {
    guard sections[section].step >= 0 else { return true }
    return isSought(step: sections[section].step, assessment, allSteps)
  }

  @inline(__always)
  private func isSought(step: Int, _ assessment: borrowing Assessment, _ allSteps: Bool) -> Bool {
    switch assessment.steps[step].state {
    case .notApplicable: return false
    case .notSought: return allSteps
    case .reached, .workingTowards, .notBegun, .cannotTell, .nothingKnown: return true
    }
  }

  /// The points that an action brings where it brings about the best answer and everything else stays as it is: weight
  /// times what is missing from the mark, along a line too, and no more than caps and bonuses leave room for; 0 where none
  /// hang on it.
  public func points(of action: NextAction, _ assessment: borrowing Assessment) -> Fraction {
    guard !action.isOwed, let mark = action.mark else { return .zero }
    guard let rule = action.rule, pieces.hangsOnAnswers[rule], let now = value(of: rule, assessment) else {
      return pieces.missing[mark]
    }
    let section = rules[rule].section
    let root = sections[section].root
    if pieces.isLimited[section], assessment.rules[rule].isCounted {
      return scoreTree(root, assessment, best: rule).gained - scoreTree(root, assessment).gained
    }
    return FixedDecimal(millionths: rules[rule].weight).fraction * (.one - now)
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

  /// Rules with something to do at their mark, in catalogue order: those that are wanted, and those that concern the body.
  private func listRules(_ assessment: inout Assessment, _ wanted: [Int], beyond extent: Extent) {
    for word in assessment.chances.indices {
      var bits = assessment.chances[word]
      while bits != 0 {
        let chance = pieces.chances[word &* 64 &+ bits.trailingZeroBitCount]
        bits &= bits &- 1
        let rule = Int(chance.rule)
        if rules[rule].isVariable, value(of: rule, assessment) == .one { continue }
        if concerns(rule, assessment, extent) || !wanted.isEmpty && wanted.contains(rule) {
          assessment.actions.append(NextAction(subject: .rule(rule), mark: Int(chance.mark)))
        }
      }
    }
  }

  private func listCommissionerActions(_ assessment: inout Assessment) {
    if kinds[assessment.facts.kind].isCommissioner { return }
    // A body that seeks nothing is asked for nothing; what it is owed stays owed.
    let seeksNothing = !seeksAnything(assessment)
    for rule in pieces.commissionerRules {
      guard let mark = assessment.rules[rule].mark, marks[mark].action >= 0 else { continue }
      if seeksNothing || isSought(Int(ruleCores[rule].section), assessment, false) {
        assessment.commissionerActions.append(NextAction(subject: .rule(rule), mark: mark, isOwed: true))
      }
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
    let array = pieces.ranks
    let ranks = array.span
    var bits = chances.mutableSpan
    for word in bits.indices { bits[word] = 0 }
    for rule in results.indices {
      let rank = Int(ranks[Int(results[rule].markIndex) &+ 1])
      bits[rank &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: rank)
    }
    // All that have nothing to do share the rank behind the last.
    bits[bits.count - 1] &= ~(1 &<< UInt64(truncatingIfNeeded: pieces.chances.count))
  }

  /// Whether a rule is for this body to act on, and about something it seeks.
  @inline(__always)
  private func concerns(_ rule: Int, _ assessment: borrowing Assessment, _ extent: Extent) -> Bool {
    if extent == .nothing { return false }
    let core = ruleCores[rule]
    switch core.role {
    case .graded: break
    case .commissioner where kinds[assessment.facts.kind].isCommissioner: break
    case .commissioner, .advisory, .gate, .information, .condition, .hold: return false
    }
    if core.question >= 0, questions[Int(core.question)].isGiven { return false }
    return isSought(Int(core.section), assessment, extent == .everything)
  }

  /// Which rules are listed beyond those that something asks for.
  private enum Extent { case nothing, whatIsSought, everything }
}

extension GateOutcome {
  /// Whether an answer is still to come.
  fileprivate var isOpen: Bool { self == .unknown || self == .contradictory }
}
