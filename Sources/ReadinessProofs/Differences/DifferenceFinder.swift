internal import ReadinessEngine
internal import ReadinessModel

/// Looks, thing by thing, for bodies that two rule sets judge differently.
final class DifferenceFinder {
  let pair: JointRuleSets
  let forms: NormalForms
  let search: PairSearch
  let clashes: PairedClashes

  init(old: RuleSet, new: RuleSet, budget: Int) {
    pair = JointRuleSets(old: old, new: new)
    forms = NormalForms(pair)
    search = PairSearch(pair, budget: budget)
    clashes = PairedClashes(pair, forms)
  }

  /// What is asked about two formulas.
  struct Question {
    var old: Formula
    var new: Formula
    var stage = Evaluator.Stage.judged
    var direction = Unlike.Direction.either
    /// Kinds of bodies for which the two differ whatever is answered.
    var always = KindSet()
    /// Whether it also rests on what is sought.
    var restsOnAim = false
    var differs: (Sides<Assessment>) -> Bool
    var outcome: (Assessment, Side) -> String
  }

  /// Searches over what both formulas rest on, then over what could contradict it where contradictions differ.
  func verdict(_ question: Question) -> RuleSetDifference.Verdict {
    let unlike = Unlike(question.old, question.new, forms)
    var facts = PairFacts(pair)
    for formula in unlike.apart.old { facts.add(formula, .old) }
    for formula in unlike.apart.new { facts.add(formula, .new) }
    facts.add(question.old, .old)
    facts.add(question.new, .new)
    var contradicting = question.stage == .asGiven ? [] : clashes.differing(touching: facts.asked)
    var result = RuleSetDifference.Verdict.same
    if !unlike.isNever || !question.always.isEmpty {
      search.forgetRefuted()
      result = self.verdict(question, query(question, unlike, facts, []))
      if case .same = result, !search.wasRefuted, contradicting.isEmpty { return result }
      if case .differs = result { return result }
    } else if contradicting.isEmpty {
      return result
    }
    // Cells that were judged alike after all may be such in which answers contradict each other.
    if contradicting.isEmpty { contradicting = clashes.touching(facts.asked) }
    var wider = facts
    for clash in contradicting { clashes.add(clash, to: &wider) }
    let second = self.verdict(question, query(question, unlike, wider, contradicting))
    if case .same = second, case .notDecided = result { return result }
    return second
  }

  private func query(
    _ question: Question, _ unlike: Unlike, _ facts: PairFacts, _ contradicting: [PairedClashes.Clash]
  ) -> PairSearch.Query {
    let evaluators = search.evaluators
    return PairSearch.Query(
      kinds: pair.sharedKinds, questions: facts.asked, usesPractices: facts.usesPractices, isRough: facts.isRough,
      modes: modes(restsOnAim: question.restsOnAim),
      outlook: { body in
        if question.always.contains(KindSet(kind: body.new.kind)) { return Outlook(possible: true, certain: true) }
        var outlook = evaluators.outlook(unlike, question.direction, body, question.stage)
        for clash in contradicting where !outlook.possible {
          outlook.possible = evaluators[clash.side].truth(clash.formula, body[clash.side], .asGiven).contains(.isTrue)
        }
        return outlook
      },
      differs: question.differs)
  }

  /// Full and short forms; and, where it matters, every way of aiming.
  func modes(restsOnAim: Bool) -> [PairSearch.Mode] {
    let isShortAsked = Side.allCases.contains { side in pair.given[side].questions.contains { !$0.inShortForm } }
    let forms: [PairSearch.Mode] = isShortAsked ? [.full, .short] : [.full]
    guard restsOnAim else { return forms }
    return forms
      + pair.steps.indices.reversed().flatMap { sought in
        forms.map { PairSearch.Mode(isShort: $0.isShort, sought: sought) }
      }
  }

  private func verdict(_ question: Question, _ query: PairSearch.Query) -> RuleSetDifference.Verdict {
    switch search.solve(query) {
    case .found(let body, let isSmallest): .differs(shown(body, isSmallest, question.outcome))
    case .impossible: .same
    case .undecided: .notDecided
    }
  }

  /// A body with what both engines make of it.
  func shown(_ body: PairedBody, _ isSmallest: Bool, _ outcome: (Assessment, Side) -> String) -> DifferingBody {
    let judged = search.judge(body)
    let texts = search.files(body)
    return DifferingBody(
      old: search.profile(body, .old), new: search.profile(body, .new), xml: texts.new,
      oldXML: texts.isOne ? nil : texts.old, oldOutcome: outcome(judged.old, .old),
      newOutcome: outcome(judged.new, .new), answers: body.answerCount, isSmallest: isSmallest)
  }
}
