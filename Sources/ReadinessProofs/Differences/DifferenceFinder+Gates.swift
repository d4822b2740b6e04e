internal import ReadinessEngine
internal import ReadinessModel

/// Gates and steps.
extension DifferenceFinder {
  /// Matched by name; a gate has no former ones.
  var gates: [Match] { Match.all(old: pair.given.old.gates.map(\.id), new: pair.given.new.gates.map(\.id)) }

  func gateQuestion(_ old: Int, _ new: Int, _ direction: Unlike.Direction) -> Question {
    let (before, after) = (pair.joint.old.gates[old], pair.joint.new.gates[new])
    let kinds = (pair.joint.old.steps[before.step].kinds, pair.joint.new.steps[after.step].kinds)
    let outcome: (Assessment, Side) -> String = { "\(($1 == .old ? $0.gates[old] : $0.gates[new]).word)" }
    let (one, other) = (
      Formula.all([.kind(kinds.0), before.formula]), Formula.all([.kind(kinds.1), after.formula])
    )
    switch direction {
    case .either:
      return question(
        one, other, always: kinds.0.symmetricDifference(kinds.1),
        differs: { GateStanding($0.old.gates[old]) != GateStanding($0.new.gates[new]) }, outcome: outcome)
    case .loosened, .lost:
      return question(
        one, other, direction: direction,
        differs: {
          direction == .lost
            ? $0.new.gates[new] == .notMet && $0.old.gates[old] != .notMet
            : $0.new.gates[new] == .met && $0.old.gates[old] != .met
        }, outcome: outcome)
    }
  }

  /// Whether a step is reached by other bodies in one than in the other, and whatever else hangs on that.
  func reachQuestion(
    _ index: Int, differs: @escaping (Sides<Assessment>) -> Bool, outcome: @escaping (Assessment, Side) -> String
  ) -> Question {
    let (old, new) = (pair.joint.old.steps[index], pair.joint.new.steps[index])
    return question(
      .all([.kind(old.kinds)] + old.gates.map { pair.joint.old.gates[$0].formula }),
      .all([.kind(new.kinds)] + new.gates.map { pair.joint.new.gates[$0].formula }),
      always: old.kinds.symmetricDifference(new.kinds), differs: differs, outcome: outcome)
  }

  func stepVerdict(_ index: Int, _ gates: [RuleSetDifference]) -> RuleSetDifference.Verdict {
    let (old, new) = (pair.joint.old.steps[index], pair.joint.new.steps[index])
    guard let before = pair.steps[index].old, let after = pair.steps[index].new else { return .notDecided }
    // Its state follows from those of its gates.
    let names = Set((old.gates.map { pair.given.old.gates[$0].id }) + new.gates.map { pair.given.new.gates[$0].id })
    let ownGates = gates.filter { names.contains($0.id) }
    let areSame = ownGates.allSatisfy { if case .same = $0.verdict { true } else { false } }
    let isMoved =
      old.gates.map { pair.given.old.gates[$0].id }.sorted() != new.gates.map { pair.given.new.gates[$0].id }.sorted()
    if areSame, !isMoved, old.kinds == new.kinds { return .same }
    let question = reachQuestion(
      index, differs: { StepStanding($0.old.steps[before].state) != StepStanding($0.new.steps[after].state) },
      outcome: { "\(($1 == .old ? $0.steps[before] : $0.steps[after]).state.word)" })
    let whole = verdict(question)
    if case .differs = whole { return whole }
    // Reached by the same bodies; it may still stand differently where it is not reached.
    for gate in ownGates {
      guard case .differs(let body) = gate.verdict else { continue }
      let judged = Sides(old: search.engines.old.assess(body.old), new: search.engines.new.assess(body.new))
      guard question.differs(judged) else { continue }
      var shown = body
      (shown.oldOutcome, shown.newOutcome) = (question.outcome(judged.old, .old), question.outcome(judged.new, .new))
      shown.isSmallest = shown.answers <= 1
      return .differs(shown)
    }
    // What it rests on includes every gate, so that going through the whole tells of its other states, too.
    var all = question
    all.restsOnAim = true
    return wholeVerdict(all)
  }
}

/// A gate's outcome, with all that is open as one.
enum GateStanding {
  case met, notMet, open, notApplicable

  init(_ outcome: GateOutcome) {
    switch outcome {
    case .met: self = .met
    case .notMet: self = .notMet
    case .unknown, .contradictory: self = .open
    case .notApplicable: self = .notApplicable
    }
  }
}

/// A step's state, with all that is open as one.
enum StepStanding {
  case notApplicable, reached, notSought, workingTowards, notBegun, open

  init(_ state: StepState) {
    switch state {
    case .notApplicable: self = .notApplicable
    case .reached: self = .reached
    case .notSought: self = .notSought
    case .workingTowards: self = .workingTowards
    case .notBegun: self = .notBegun
    case .cannotTell, .nothingKnown: self = .open
    }
  }
}
