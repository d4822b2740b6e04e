internal import ReadinessModel

/// Two rule sets laid side by side: kinds, questions, choices, sections and steps that both know, by the same name or by
/// a former one, have the same index in both. Everything else keeps its own.
struct JointRuleSets: Sendable {
  let given: Sides<RuleSet>
  /// The two with joint indices; what only one has is, in the other, for nobody.
  private(set) var joint: Sides<RuleSet>
  let kinds: [Match]
  let questions: [Match]
  let sections: [Match]
  let steps: [Match]
  /// By joint question: its choices, by the index in each.
  let choices: [[Match]]

  init(old: RuleSet, new: RuleSet) {
    given = Sides(old: old, new: new)
    let former = FormerNames(new, of: old)
    kinds = Match.all(old: old.kinds.map(\.id), new: new.kinds.map(\.id))
    questions = Match.all(old: old.questions.map(\.id), new: new.questions.map(\.id), was: former.questions)
    sections = Match.all(old: old.sections.map(\.id), new: new.sections.map(\.id), was: new.sections.map(\.was))
    // In the order of the path, on which it hangs what is sought.
    steps = Match.all(old: old.steps.map(\.id), new: new.steps.map(\.id)).sorted {
      Self.number($0, old, new) < Self.number($1, old, new)
    }
    choices = questions.map { match in
      Match.all(
        old: match.old.map { old.questions[$0].choices.map(\.id) } ?? [],
        new: match.new.map { new.questions[$0].choices.map(\.id) } ?? [],
        was: match.new.map { former.choices[$0] } ?? [])
    }
    joint = given
    joint = Sides(old: reindexed(.old), new: reindexed(.new))
  }

  private static func number(_ match: Match, _ old: RuleSet, _ new: RuleSet) -> Int {
    match.new.map { new.steps[$0].number } ?? match.old.map { old.steps[$0].number } ?? 0
  }

  /// Kinds that both have, by joint index.
  var sharedKinds: [Int] { kinds.indices.filter { kinds[$0].isInBoth } }

  private func reindexed(_ side: Side) -> RuleSet {
    let translation = Translation(self, side)
    var result = given[side]
    translation.apply(to: &result)
    return result
  }
}
