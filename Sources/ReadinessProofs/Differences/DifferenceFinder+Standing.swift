internal import ReadinessModel

/// Conditions, holds and reservations.
extension DifferenceFinder {
  func standingQuestion(_ old: Int, _ new: Int, areHolds: Bool) -> Question {
    let before = areHolds ? pair.joint.old.holds[old] : pair.joint.old.conditions[old]
    let after = areHolds ? pair.joint.new.holds[new] : pair.joint.new.conditions[new]
    let truths: @Sendable (Sides<Assessment>) -> (Truth, Truth) = {
      areHolds ? ($0.old.holds[old], $0.new.holds[new]) : ($0.old.conditions[old], $0.new.conditions[new])
    }
    // One that stands inside the verdict now, and did not, is another judgement wherever it is true.
    let isMoved = before.isReservation != after.isReservation
    var question = question(
      .all([.kind(before.kinds), before.formula]),
      isMoved ? .any([]) : .all([.kind(after.kinds), after.formula]),
      differs: {
        let (before, after) = truths($0)
        return before != after || isMoved && before == .isTrue
      },
      outcome: {
        let truth =
          areHolds
          ? ($1 == .old ? $0.holds[old] : $0.holds[new]) : ($1 == .old ? $0.conditions[old] : $0.conditions[new])
        let isInside = ($1 == .old ? before : after).isReservation
        return Self.word(truth) + (isMoved && isInside ? ", in the verdict" : "")
      })
    question.restsOnAim = [before.formula, after.formula].contains { formula in
      formula.leaves.contains { if case .reached = $0 { true } else { false } }
    }
    return question
  }

  static func word(_ truth: Truth) -> String {
    switch truth {
    case .isTrue: "true"
    case .isFalse: "false"
    case .unknown: "unknown"
    }
  }
}
