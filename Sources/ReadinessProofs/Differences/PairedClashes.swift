internal import ReadinessModel

/// The consistency rules of severity error that two rule sets do not share.
struct PairedClashes {
  struct Clash {
    let side: Side
    /// Where it acts: for its kinds, on answers as given.
    let formula: Formula
    let text: String
    let asked: [Int]
    /// What the rule of the same name says in the other; never where it has none.
    var other: Formula
  }

  private let all: [Clash]
  private let pair: JointRuleSets

  init(_ pair: JointRuleSets, _ forms: NormalForms) {
    self.pair = pair
    all = Side.allCases.flatMap { side in
      pair.joint[side].consistency.compactMap { rule in
        guard rule.severity == .error, let formula = rule.acting else { return nil }
        let other = pair.joint[side.other].consistency.first { $0.id == rule.id && $0.severity == .error }?.acting
        var behind = FactsBehind(pair.joint[side])
        behind.add(formula)
        return Clash(
          side: side, formula: formula, text: forms.text(formula, side), asked: behind.asked,
          other: other ?? .any([]))
      }
    }
  }

  /// Those that can take back answers to these questions.
  func touching(_ questions: [Int]) -> [Clash] {
    let touched = Set(questions)
    return all.filter { !touched.isDisjoint(with: $0.asked) }
  }

  /// Of those, the ones that only one rule set has, or says otherwise.
  func differing(touching questions: [Int]) -> [Clash] {
    let near = touching(questions)
    return near.filter { clash in !near.contains { $0.side != clash.side && $0.text == clash.text } }
  }

  /// Whether there are any that only one has.
  var areUnlike: Bool {
    all.contains { clash in !all.contains { $0.side != clash.side && $0.text == clash.text } }
  }

  func add(_ clash: Clash, to facts: inout PairFacts) { facts.add(clash.formula, clash.side) }
}

extension ConsistencyRule {
  /// When it acts, kinds included; nil of a finding about single answers.
  var acting: Formula? {
    guard case .clash(let given, let clash) = test else { return nil }
    return .all([.kind(kinds)] + (given.map { [$0] } ?? []) + [clash])
  }
}
