internal import ReadinessModel

/// Where two formulas can have different truth values, without what both have in common.
///
/// Of two conjunctions with the same parts but one, only that one has to be looked at, wherever the others are not false.
indirect enum Unlike {
  case never
  case truths(old: Formula, new: Formula)
  /// The rest, beside parts that are the same in both.
  case beside(common: Formula, isAll: Bool, Unlike)
  /// The gates of a step, as long as it is sought; else the two formulas.
  case gates(of: Int, old: Formula, new: Formula, Unlike)

  /// Of two negations, what they negate.
  case negated(Unlike)

  /// Which difference is meant.
  enum Direction {
    /// Any.
    case either
    /// True in the newer one, and not in the older one.
    case loosened
    /// False in the newer one, and not in the older one.
    case lost

    /// What it is of two negations.
    var negated: Direction {
      switch self {
      case .either: .either
      case .loosened: .lost
      case .lost: .loosened
      }
    }
  }

  init(_ old: Formula, _ new: Formula, _ forms: NormalForms) {
    if forms.text(old, .old) == forms.text(new, .new) {
      self = .never
      return
    }
    if case .statement(_, let said) = old {
      self = Unlike(said, new, forms)
      return
    }
    if case .statement(_, let said) = new {
      self = Unlike(old, said, forms)
      return
    }
    if case .reached(let step) = old, case .reached(let same) = new, step == same {
      let rest = Unlike(forms.gates(of: step, .old), forms.gates(of: step, .new), forms)
      self = .gates(of: step, old: old, new: new, rest)
      return
    }
    if case .not(let one) = old, case .not(let other) = new {
      self = .negated(Unlike(one, other, forms))
      return
    }
    for isAll in [true, false] {
      guard Self.parts(old, isAll) != nil || Self.parts(new, isAll) != nil else { continue }
      if let rest = Self.besideCommon(old, new, isAll, forms) {
        self = rest
        return
      }
    }
    self = .truths(old: old, new: new)
  }

  private static func besideCommon(_ old: Formula, _ new: Formula, _ isAll: Bool, _ forms: NormalForms) -> Unlike? {
    var before = (parts(old, isAll) ?? [old]).map { ($0, forms.text($0, .old)) }
    var (after, common) = ([Formula](), [Formula]())
    for part in parts(new, isAll) ?? [new] {
      let text = forms.text(part, .new)
      if let place = before.firstIndex(where: { $0.1 == text }) {
        common.append(before.remove(at: place).0)
      } else {
        after.append(part)
      }
    }
    let rest = before.map(\.0)
    if rest.isEmpty, after.isEmpty { return .never }
    if rest.count == 1, after.count == 1 {
      let inner = Unlike(rest[0], after[0], forms)
      return common.isEmpty ? inner : .beside(common: join(common, isAll), isAll: isAll, inner)
    }
    if common.isEmpty { return nil }
    return .beside(
      common: join(common, isAll), isAll: isAll, .truths(old: join(rest, isAll), new: join(after, isAll)))
  }

  private static func join(_ parts: [Formula], _ isAll: Bool) -> Formula { isAll ? .all(parts) : .any(parts) }

  /// The parts of a conjunction, or of a disjunction, through those inside it; nil of anything else.
  private static func parts(_ formula: Formula, _ isAll: Bool) -> [Formula]? {
    let own: [Formula]
    switch formula {
    case .all(let parts) where isAll: own = parts
    case .any(let parts) where !isAll: own = parts
    case .statement(_, let said): return parts(said, isAll)
    case .all, .any, .not, .atLeast, .fact, .compare, .answered, .open, .blank, .applies, .score, .reached, .kind,
      .answersGiven:
      return nil
    }
    return own.flatMap { parts($0, isAll) ?? [$0] }
  }

  var isNever: Bool {
    switch self {
    case .never: true
    case .truths: false
    case .beside(_, _, let rest), .gates(_, _, _, let rest), .negated(let rest): rest.isNever
    }
  }

  /// What each side has to itself: facts to look at first.
  var apart: (old: [Formula], new: [Formula]) {
    switch self {
    case .never: ([], [])
    case .truths(let old, let new): ([old], [new])
    case .beside(_, _, let rest), .gates(_, _, _, let rest), .negated(let rest): rest.apart
    }
  }
}

/// Whether something can still be so, and whether it is so whatever the free answers are.
struct Outlook {
  var possible: Bool
  var certain: Bool

  static let never = Outlook(possible: false, certain: false)

  static func || (left: Outlook, right: Outlook) -> Outlook {
    Outlook(possible: left.possible || right.possible, certain: left.certain || right.certain)
  }
}

/// A body as each of two rule sets sees it, in the making.
struct PairedBody {
  var old: Assignment
  var new: Assignment

  subscript(side: Side) -> Assignment { side == .old ? old : new }
}

extension Sides<Evaluator> {
  func outlook(_ unlike: Unlike, _ direction: Unlike.Direction, _ body: PairedBody, _ stage: Evaluator.Stage) -> Outlook
  {
    switch unlike {
    case .never: return .never
    case .truths(let before, let after):
      return Self.outlook(old.truth(before, body.old, stage), new.truth(after, body.new, stage), direction)
    case .beside(let common, let isAll, let rest):
      let truth = old.truth(common, body.old, stage)
      // Beside something false in a conjunction, or true in a disjunction, nothing matters.
      if truth == (isAll ? .isFalse : .isTrue) { return .never }
      let inner = outlook(rest, direction, body, stage)
      // What decides a conjunction is true, what decides a disjunction is false: then the rest is all there is.
      let neutral: TruthSet = isAll ? .isTrue : .isFalse
      switch direction {
      case .either: return Outlook(possible: inner.possible, certain: inner.certain && truth == neutral)
      case .loosened where isAll, .lost where !isAll:
        return Outlook(
          possible: inner.possible && truth.contains(neutral), certain: inner.certain && truth == neutral)
      case .loosened, .lost:
        let deciding: TruthSet = isAll ? .isFalse : .isTrue
        return Outlook(possible: inner.possible, certain: inner.certain && !truth.contains(deciding))
      }
    case .gates(let step, let before, let after, let rest):
      if step < body.new.sought { return outlook(rest, direction, body, stage) }
      return outlook(.truths(old: before, new: after), direction, body, stage)
    case .negated(let rest): return outlook(rest, direction.negated, body, stage)
    }
  }

  static func outlook(_ before: TruthSet, _ after: TruthSet, _ direction: Unlike.Direction) -> Outlook {
    switch direction {
    case .either:
      let isSettled = before == after && (before == .isTrue || before == .isFalse || before == .unknown)
      return Outlook(possible: !isSettled, certain: before.isDisjoint(with: after))
    case .loosened:
      return Outlook(
        possible: after.contains(.isTrue) && before != .isTrue, certain: after == .isTrue && !before.contains(.isTrue))
    case .lost:
      return Outlook(
        possible: after.contains(.isFalse) && before != .isFalse,
        certain: after == .isFalse && !before.contains(.isFalse))
    }
  }
}
