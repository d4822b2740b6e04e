internal import ReadinessEngine
internal import ReadinessModel

/// Looks, thing by thing, for bodies that two rule sets judge differently.
final class DifferenceFinder {
  let pair: JointRuleSets
  let forms: NormalForms
  /// For bodies of one kind each, by joint index.
  let formsByKind: [NormalForms]
  let search: PairSearch
  let clashes: PairedClashes
  /// The last body that was found.
  var lastBody: PairedBody?
  /// How sections are scored in both.
  let texts: SectionTexts

  init(old: RuleSet, new: RuleSet, budget: Int) {
    pair = JointRuleSets(old: old, new: new)
    forms = NormalForms(pair)
    formsByKind = pair.kinds.indices.map { [pair] in NormalForms(pair, kind: $0) }
    search = PairSearch(pair, budget: budget)
    clashes = PairedClashes(pair, forms)
    texts = SectionTexts(pair, Self.rules(pair))
  }

  /// What is asked about one thing in both.
  struct Question {
    /// What it rests on, what matters most first.
    var facts: PairFacts
    /// Kinds of bodies for which the two do not say the same in the same words; for others only contradictions can make
    /// a difference.
    var kinds: [Int]
    var outlook: (PairedBody) -> Outlook
    var stage = Evaluator.Stage.judged
    /// Whether it also rests on what is sought.
    var restsOnAim = false
    /// Whether finding nothing proves nothing.
    var isRough = false
    /// Whether two answers of each stretch tell what lies between them.
    var isStraight = false
    var differs: (Sides<Assessment>) -> Bool
    var outcome: (Assessment, Side) -> String

    var isNever: Bool { kinds.isEmpty }
  }

  /// A question about two formulas.
  ///
  /// - Parameter always: kinds of bodies for which the two differ whatever is answered.
  func question(
    _ old: Formula, _ new: Formula, stage: Evaluator.Stage = .judged, direction: Unlike.Direction = .either,
    always: KindSet = [], differs: @escaping (Sides<Assessment>) -> Bool,
    outcome: @escaping (Assessment, Side) -> String
  ) -> Question {
    var facts = PairFacts(pair)
    let unlikes = formsByKind.map { Unlike(old, new, $0) }
    let kinds = pair.sharedKinds.filter { always.contains(KindSet(kind: $0)) || !unlikes[$0].isNever }
    for kind in kinds {
      for formula in unlikes[kind].apart.old { facts.add(formula, .old) }
      for formula in unlikes[kind].apart.new { facts.add(formula, .new) }
    }
    facts.add(old, .old)
    facts.add(new, .new)
    let evaluators = search.evaluators
    return Question(
      facts: facts, kinds: kinds,
      outlook: { body in
        if always.contains(KindSet(kind: body.new.kind)) { return Outlook(possible: true, certain: true) }
        return evaluators.outlook(unlikes[body.new.kind], direction, body, stage)
      },
      stage: stage, differs: differs, outcome: outcome)
  }

  /// Searches; what that leaves open is gone through as a whole, where it is small enough.
  func verdict(_ question: Question) -> RuleSetDifference.Verdict {
    let result = searched(question)
    if case .notDecided = result { return wholeVerdict(question) }
    return result
  }

  /// Searches over what it rests on, then over what could contradict it where contradictions differ.
  private func searched(_ question: Question) -> RuleSetDifference.Verdict {
    let isAsGiven = if case .asGiven = question.stage { true } else { false }
    var contradicting = isAsGiven ? [] : clashes.differing(touching: question.facts.asked)
    var result = RuleSetDifference.Verdict.same
    if !question.isNever {
      search.forgetRefuted()
      result = verdict(question, query(question, question.facts, []))
      if case .differs = result { return result }
      if isAsGiven { return result }
      if case .same = result, !search.wasRefuted, contradicting.isEmpty { return result }
    } else if contradicting.isEmpty {
      return result
    }
    let areOthers = !contradicting.isEmpty
    if !areOthers { contradicting = clashes.touching(question.facts.asked) }
    var wider = question.facts
    for clash in contradicting { clashes.add(clash, to: &wider) }
    if areOthers {
      // Most that differs does so where a rule acts in one of the two alone.
      let near = verdict(question, query(question, wider, contradicting, acting: .inOneAlone))
      if case .differs = near { return near }
    }
    // Cells that were judged alike after all may be such in which answers contradict each other.
    let second = verdict(question, query(question, wider, contradicting, acting: .inAny))
    if case .same = second, case .notDecided = result { return result }
    return second
  }

  /// Which cells are looked at because of contradictions.
  private enum Acting { case inOneAlone, inAny }

  private func query(
    _ question: Question, _ facts: PairFacts, _ contradicting: [PairedClashes.Clash], acting: Acting = .inAny
  ) -> PairSearch.Query {
    let evaluators = search.evaluators
    return PairSearch.Query(
      kinds: contradicting.isEmpty ? question.kinds : pair.sharedKinds, questions: facts.asked,
      usesPractices: facts.usesPractices,
      isRough: facts.isRough || question.isRough, modes: modes(restsOnAim: question.restsOnAim),
      outlook: { body in
        var outlook = question.kinds.contains(body.new.kind) ? question.outlook(body) : .never
        for clash in contradicting where !outlook.possible {
          let truth = evaluators[clash.side].truth(clash.formula, body[clash.side], .asGiven)
          guard truth.contains(.isTrue) else { continue }
          switch acting {
          case .inAny: outlook.possible = true
          case .inOneAlone:
            let other = evaluators[clash.side.other].truth(clash.other, body[clash.side.other], .asGiven)
            outlook.possible = other != .isTrue
            // Other answers may matter as well, but this is where to look.
            outlook.certain = truth == .isTrue && !other.contains(.isTrue)
          }
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
    case .found(let body, let isSmallest):
      lastBody = body
      return .differs(shown(body, isSmallest, question.outcome))
    case .impossible: return .same
    case .undecided: return .notDecided
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
