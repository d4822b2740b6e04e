import ReadinessModel

/// From marks to the figures of a section.
extension Assessor {
  func scoreSections(_ assessment: inout Assessment) {
    // Scores rest on marks and steps only, so the figures can be filled in beside them.
    var results: [SectionResult] = []
    swap(&results, &assessment.sections)
    scoreSections(&results, assessment)
    swap(&results, &assessment.sections)
  }

  private func scoreSections(_ results: inout [SectionResult], _ assessment: borrowing Assessment) {
    var results = results.mutableSpan
    for index in results.indices {
      results[index].clear()
      let ownStep = sections[index].step
      let step = ownStep >= 0 ? assessment.steps[ownStep].state : nil
      if step != .notApplicable, sections[index].kinds.contains(KindSet(kind: assessment.facts.kind)) {
        score(index, assessment, &results[index])
        judge(&results[index], step)
        // Nothing that counts can apply, whatever else is answered: that is no missing score.
        if sections[index].mayNotApply, results[index].state == .notScored, results[index].applicable == 0 {
          results[index].clear()
        }
      }
    }
  }

  private func score(_ index: Int, _ assessment: borrowing Assessment, _ result: inout SectionResult) {
    if sections[index].isFlat { return scoreFlat(index, assessment, &result) }
    share(sections[index], assessment, &result)
    let score = scoreTree(sections[index].root, assessment)
    result.gained = score.gained
    result.possible = score.possible
    result.score = score.now
    result.low = score.low
    result.high = score.high
  }

  /// State and band, from the figures.
  private func judge(_ result: inout SectionResult, _ step: StepState?) {
    if step == .notSought {
      result.state = .notSought
    } else if let score = result.score {
      let isWithheld = result.answeredShare.map { $0 < withholdBelow } ?? false
      result.state = isWithheld ? .withheld : .scored
      if !isWithheld { result.band = bands.firstIndex { $0.below.map { score < $0 } ?? true } }
    } else {
      result.state = .notScored
    }
  }

  /// How much of what applies is answered, by weight and by count.
  private func share(_ section: CompiledSection, _ assessment: borrowing Assessment, _ result: inout SectionResult) {
    var (answered, applicable) = (Int64(0), Int64(0))
    for index in section.scored where standing(of: index, assessment.rules[index], assessment.facts.kind) != nil {
      result.applicable += 1
      applicable += rules[index].weight
      if assessment.rules[index].isCounted {
        result.answered += 1
        answered += rules[index].weight
      }
    }
    result.answeredShare = Fraction(answered, over: applicable)
  }
}
