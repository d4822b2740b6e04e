internal import ReadinessModel

/// Consistency rules: whether they act, on which answers, and how grave that is.
extension DifferenceFinder {
  var consistency: [Match] {
    Match.all(old: pair.given.old.consistency.map(\.id), new: pair.given.new.consistency.map(\.id))
  }

  func consistencyVerdict(_ old: Int, _ new: Int) -> RuleSetDifference.Verdict {
    let (before, after) = (pair.joint.old.consistency[old], pair.joint.new.consistency[new])
    let differs: (Sides<Assessment>) -> Bool = { [self] in acts(old, $0.old, .old) != acts(new, $0.new, .new) }
    let outcome: (Assessment, Side) -> String = { [self] in
      acts($1 == .old ? old : new, $0, $1).map {
        "\($0.severity.rawValue) about \($0.questions.joined(separator: ", "))"
      } ?? "does not act"
    }
    guard let one = before.acting, let other = after.acting else {
      return singleVerdict(before, after, differs, outcome)
    }
    let isGraver = before.severity != after.severity
    var question = question(one, other, stage: .asGiven, differs: differs, outcome: outcome)
    if isGraver || !question.isNever {
      // Where both act, they may still be about other answers.
      let evaluators = search.evaluators
      let unlike = question.outlook
      if isGraver { question.kinds = pair.sharedKinds }
      question.outlook = { body in
        let acting = (evaluators.old.truth(one, body.old, .asGiven), evaluators.new.truth(other, body.new, .asGiven))
        var outlook = unlike(body)
        outlook.certain = acting.0.isDisjoint(with: acting.1) && (acting.0 == .isTrue || acting.1 == .isTrue)
        outlook.possible = acting.0.contains(.isTrue) || acting.1.contains(.isTrue)
        if isGraver, acting.0 == .isTrue || acting.1 == .isTrue { outlook.certain = true }
        return outlook
      }
    }
    return verdict(question)
  }

  private struct Acting: Equatable {
    var severity: Severity
    var questions: [String]
  }

  /// What it does about an assessment; nil where it does not act. Questions by their newer names.
  private func acts(_ index: Int, _ assessment: Assessment, _ side: Side) -> Acting? {
    guard let found = assessment.contradictions.first(where: { $0.rule == index }) else { return nil }
    let names = found.questions.map { own in pair.questions.first { $0[side] == own }?.id ?? "" }
    return Acting(severity: pair.given[side].consistency[index].severity, questions: names.sorted())
  }

  // MARK: Findings about single answers

  /// Each answer stands for itself, so every way to give one is tried.
  private func singleVerdict(
    _ before: ConsistencyRule, _ after: ConsistencyRule, _ differs: (Sides<Assessment>) -> Bool,
    _ outcome: (Assessment, Side) -> String
  ) -> RuleSetDifference.Verdict {
    let isSame =
      "\(before.test) \(before.severity) \(before.kinds)" == "\(after.test) \(after.severity) \(after.kinds)"
    for kind in pair.sharedKinds {
      for question in pair.questions.indices where isAsked(question) && !(isSame && takesTheSame(question)) {
        for body in singles(question, kind) {
          if !search.spend() { return .notDecided }
          if differs(search.judge(body)) { return .differs(shown(search.reduced(body, differs), true, outcome)) }
        }
      }
    }
    return isSame ? .same : .notDecided
  }

  private func isAsked(_ question: Int) -> Bool {
    pair.questions[question].isInBoth && !Side.allCases.contains { pair.joint[$0].questions[question].isDerived }
  }

  /// Whether both take the same answers to a question, and the same evidence for them.
  private func takesTheSame(_ question: Int) -> Bool {
    forms.isSame(question: question)
      && pair.joint.old.questions[question].evidenceMonths == pair.joint.new.questions[question].evidenceMonths
  }

  private func singles(_ question: Int, _ kind: Int) -> [PairedBody] {
    var bodies = search.options(for: question).map { option in
      var body = search.empty(kind: kind)
      (body.old.regions[question], body.new.regions[question]) = option
      return body
    }
    let both = Side.allCases.map { pair.joint[$0].questions[question] }
    if both[0].type.isNumeric, let most = both.map(\.most.millionths).max() {
      var body = search.empty(kind: kind)
      body.old.regions[question] = .refused(most + FixedDecimal.scale, .tooLarge)
      body.new.regions[question] = body.old.regions[question]
      bodies.append(body)
    }
    guard let value = search.regions.values[question].first else { return bodies }
    for months in Set(both.compactMap(\.evidenceMonths)).sorted() {
      // Still good on the day, and no more a day later.
      for offset: Int64 in [0, -1] {
        var body = search.empty(kind: kind)
        (body.old.regions[question], body.new.regions[question]) = (.value(value), .value(value))
        body.old.evidence = (question, Days.day(offset, from: search.regions.asOf.adding(months: -Int64(months))))
        body.new.evidence = body.old.evidence
        bodies.append(body)
      }
    }
    return bodies
  }
}
