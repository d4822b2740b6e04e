internal import ReadinessEngine
internal import ReadinessModel

/// What a search does not decide, by going through every way to answer where these are few.
extension DifferenceFinder {
  func wholeVerdict(_ question: Question) -> RuleSetDifference.Verdict {
    var ground = WholeGround(question.facts, pair, texts)
    ground.close(clashes)
    return wholeVerdict(
      ground, restsOnAim: question.restsOnAim || ground.restsOnAim, isStraight: question.isStraight,
      differs: question.differs, outcome: question.outcome)
  }

  func wholeVerdict(
    ofSection section: Int, differs: (Sides<Assessment>) -> Bool, outcome: (Assessment, Side) -> String
  ) -> RuleSetDifference.Verdict {
    var ground = WholeGround(PairFacts(pair), pair, texts)
    ground.add(section: section)
    ground.close(clashes)
    return wholeVerdict(
      ground, restsOnAim: ground.restsOnAim, isStraight: ground.isStraight, differs: differs, outcome: outcome)
  }

  private func wholeVerdict(
    _ ground: WholeGround, restsOnAim: Bool, isStraight: Bool, differs: (Sides<Assessment>) -> Bool,
    outcome: (Assessment, Side) -> String
  ) -> RuleSetDifference.Verdict {
    let (options, isWhole) = ground.options(search, isStraight: isStraight)
    switch search.whole(options, kinds: pair.sharedKinds, modes: modes(restsOnAim: restsOnAim), differs) {
    case .found(let body):
      let smallest = search.reduced(body, differs)
      lastBody = smallest
      return .differs(shown(smallest, smallest.answerCount == 0, outcome))
    case .none: return isWhole ? .same : .notDecided
    case .tooMany: return .notDecided
    }
  }
}
