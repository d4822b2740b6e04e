import ReadinessModel

/// The open questions on which it hangs that a formula is neither true nor false.
///
/// What is decided already asks for nothing: of several ways to come true, only those that are still open.
extension Assessor {
  /// Sets the flag of each question that the formula at a root still needs; none where it is decided.
  ///
  /// - Parameter needed: by question; empty as long as none is needed.
  func addUndecided(
    _ root: Int, _ assessment: borrowing Assessment, _ view: FormulaProgram.View = .nominal,
    into needed: inout [Bool]
  ) {
    guard formulas.truth(root, assessment, view) == .unknown else { return }
    let node = formulas.nodes[root]
    switch node.operation {
    case .all, .any, .atLeast, .not:
      var child = root + 1
      while child < node.end {
        addUndecided(child, assessment, view, into: &needed)
        child = formulas.nodes[child].end
      }
    case .compare:
      addUndecided(fact: node.subject, assessment, into: &needed)
      addUndecided(fact: Int(node.high), assessment, into: &needed)
    case .reached:
      for gate in steps[node.subject].gates { addUndecided(gates[gate].root, assessment, into: &needed) }
    case .score, .kind, .answersGiven: break
    default: addUndecided(fact: node.subject, assessment, into: &needed)
    }
  }

  private func addUndecided(fact: Int, _ assessment: borrowing Assessment, into needed: inout [Bool]) {
    let question = questions[fact]
    if question.derivation >= 0 {
      let derivation = derivations[question.derivation]
      switch derivation.kind {
      case .count, .share: for root in derivation.operands { addUndecided(root, assessment, into: &needed) }
      default: for part in derivation.parts { addUndecided(fact: part, assessment, into: &needed) }
      }
      return
    }
    if needed.isEmpty { needed = [Bool](repeating: false, count: questions.count) }
    if needed[fact] { return }
    if assessment.facts.states[fact].isOpen { needed[fact] = true }
    if assessment.facts.uncertain[fact], question.appliesWhen >= 0 {
      addUndecided(question.appliesWhen, assessment, .certain, into: &needed)
    }
  }
}
